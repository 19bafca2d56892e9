import { isBlank, isClosing, isStop } from '../grammar/punctuation.js'
import type { Block } from './blocks.js'
import type { BOUNDARY } from './costs.js'
import { readingsAt } from './readings.js'
import { CHAIN_STYLES } from './style-traits.js'

/** What stands before a marker. */
export type BoundaryKind = keyof typeof BOUNDARY

/** A text whose blocks hold so many characters (weighted by length) lost its line ends. */
const LOST_TEXT = 1500
/** A text of a few lines needs less to be called so. */
const LOST_SHORT_TEXT = 600
const FEW_LINES = 3
/** A list that opens right behind its heading stands so near the line's start. */
const CHAIN_HEADING_MAX = 50
/** A block this long begins to look as if it had lost line ends; longer by the span, it surely has. */
const LOST_BLOCK_FROM = 700
const LOST_BLOCK_SPAN = 700
/** In a text that lost its line ends, a block shorter than this may be one paragraph all the same. */
const PARAGRAPH_MAX = 200

/** What is known of a whole text's line ends. */
export interface TextLines {
  /** How surely the text lost its line ends, 0 to 1. */
  readonly lost: number
  /** True where the whole text stands on a few lines. */
  readonly few: boolean
}

/** How surely a text lost its line ends: plans that kept them have paragraphs of 100 to 700 characters. */
export function judgeLines(blocks: readonly Block[]): TextLines {
  let squares = 0
  let sum = 0
  for (const block of blocks) {
    const length = block.to - block.from
    squares += length * length
    sum += length
  }
  const few = new Set(blocks.map((block) => block.line)).size <= FEW_LINES
  return { lost: sum > 0 && squares / sum >= (few ? LOST_SHORT_TEXT : LOST_TEXT) ? 1 : 0, few }
}

/** What stands before a place inside a block that begins at `from`. */
export function boundaryBefore(text: string, from: number, at: number): BoundaryKind {
  let before = at - 1
  while (before >= from && isBlank(text[before] as string)) before--
  if (before < from) return 'line'
  const last = text[before] as string
  if (isStop(last) || isClosing(last)) return 'stop'
  if (last === '：' || last === ':') return 'colon'
  if (last === '；' || last === ';') return 'semicolon'
  return before < at - 1 ? 'space' : 'none'
}

/**
 * A run 1, 2 … of headings inside one line, each behind a full stop or right behind the heading above: enumerations of
 * a sentence stand behind a colon and are parted by semicolons.
 */
function holdsChain(text: string, block: Block, places: readonly number[], isFirstLine: boolean): boolean {
  const opens = readingsAt(text, block.from)[0]
  const last = new Map<string, number>()
  if (opens?.ordinal != null && CHAIN_STYLES.has(opens.style)) last.set(opens.style, opens.ordinal)
  let chained = 0
  for (const at of places) {
    const reading = readingsAt(text, at)[0]
    if (!reading || !CHAIN_STYLES.has(reading.style)) continue
    const boundary = boundaryBefore(text, block.from, at)
    const before = last.get(reading.style)
    const opensList = reading.ordinal === 1 && (boundary === 'stop' ? isFirstLine : boundary === 'none' || boundary === 'space')
    const underHeading =
      opensList && (isFirstLine || (opens !== undefined && reading.style !== opens.style && at - block.from <= CHAIN_HEADING_MAX))
    if (underHeading) last.set(reading.style, 1)
    else if (before !== undefined && reading.ordinal === before + 1 && boundary !== 'semicolon' && boundary !== 'colon') {
      last.set(reading.style, before + 1)
      chained++
    }
  }
  return chained > 0
}

/** How surely a block lost line ends inside it, 0 to 1. `places` are where markers may stand in it. */
export function judgeBlock(text: string, block: Block, places: readonly number[], lines: TextLines): number {
  if (places.length > 1 && holdsChain(text, block, places, lines.few)) return 1
  const length = block.to - block.from
  const own = Math.min(1, Math.max(0, (length - LOST_BLOCK_FROM) / LOST_BLOCK_SPAN))
  return Math.max(own, length > PARAGRAPH_MAX ? lines.lost : 0)
}
