import { parse, type SectionOutput } from '../../src/index.js'
import { type Block, findBlocks } from '../../src/tree/blocks.js'

/** A body of one sentence, long enough to be no heading. */
export const BODY = '有关单位按照分工推进各项任务，定期通报进展情况，发现偏差及时纠正，年底前向社会公布完成结果。'

/** The sections and tasks of a text in document order. */
export function nodesOf(text: string): SectionOutput[] {
  const { sections, tasks } = parse(text)
  return [...sections, ...tasks].sort((a, b) => a.position.start.offset - b.position.start.offset)
}

/** A line a node: two blanks a level, the marker (`<3>` for a number that was inferred), the title. */
export function outline(text: string): string[] {
  return nodesOf(text).map(({ level, marker, ordinal, title }) => `${'  '.repeat(level - 1)}${marker ?? `<${ordinal}>`} ${title}`)
}

/** The same without titles: levels and markers alone. */
export function markers(text: string): string[] {
  return nodesOf(text).map(({ level, marker, ordinal }) => `${level} ${marker ?? `<${ordinal}>`}`)
}

/** Lines as one text, each with a body below it where it ends in `+`. */
export function plan(...lines: readonly string[]): string {
  return lines.flatMap((line) => (line.endsWith('+') ? [line.slice(0, -1), BODY] : [line])).join('\n')
}

export function blocksOf(text: string): { blocks: Block[]; texts: string[] } {
  const blocks = findBlocks(text)
  return { blocks, texts: blocks.map((block) => text.slice(block.from, block.to)) }
}
