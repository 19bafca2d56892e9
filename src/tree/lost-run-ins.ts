import { matchMarkers } from '../grammar/markers/index.js'
import { isStop } from '../grammar/punctuation.js'
import type { Block } from './blocks.js'

/** A lead that a body runs on from is shorter than this. */
const LEAD_MAX = 60

interface Opening {
  readonly style: string
  readonly ordinal: number
}

function openingOf(text: string, block: Block): Opening | undefined {
  for (const { style, match } of matchMarkers(text, block.from))
    if (style.opens !== 'item' && match.ordinal !== null) return { style: style.name, ordinal: match.ordinal }
  return undefined
}

/** A lead sentence with more behind it: what an item looks like whose number was lost. */
function isRunIn(text: string, block: Block): boolean {
  const line = text.slice(block.from, Math.min(block.to, block.from + LEAD_MAX))
  const stop = [...line].findIndex(isStop)
  return stop > 3 && block.from + stop + 1 < block.to
}

/**
 * Paragraphs that must be items which lost their number: between items 2 and 4 stands exactly one paragraph, or under a
 * heading exactly one before item 2. Where more or fewer stand there, nothing tells which.
 */
export function findLostRunIns(text: string, blocks: readonly Block[], excluded: ReadonlySet<number>): Set<number> {
  const lost = new Set<number>()
  let before: Opening | undefined
  let stretch: number[] = []
  let isHeading = false
  for (const [index, block] of blocks.entries()) {
    const opening = excluded.has(index) ? undefined : openingOf(text, block)
    if (!opening) {
      stretch.push(index)
      continue
    }
    const expected = before?.style === opening.style ? opening.ordinal - before.ordinal - 1 : isHeading ? opening.ordinal - 1 : 0
    const fits =
      stretch.length > 0 && stretch.length === expected && stretch.every((at) => !excluded.has(at) && isRunIn(text, blocks[at] as Block))
    if (fits) for (const at of stretch) lost.add(at)
    before = opening
    isHeading = !isRunIn(text, block)
    stretch = []
  }
  return lost
}
