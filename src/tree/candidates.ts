import { findMatches } from '../source/matches.js'
import type { Block } from './blocks.js'
import { BOUNDARY, MID_LINE_CERTAINTY, MID_LINE_IN_KEPT_TEXT, SURE_HEADING, UNNUMBERED_REJECT, UNNUMBERED_REJECT_SURE } from './costs.js'
import { headingLikeness } from './headings.js'
import { findItems } from './items.js'
import { type BoundaryKind, boundaryBefore, judgeBlock, judgeLines } from './line-ends.js'
import { findLostRunIns } from './lost-run-ins.js'
import { certainty, type MarkerReading, readingsAt } from './readings.js'
import { CLOSE_STYLES, ITEM_STYLES } from './style-traits.js'

/** A place where a node may open: a marker, or (without readings) a line that may be an unnumbered heading. */
export interface Candidate {
  /** Index of its block. */
  readonly block: number
  /** Where the marker, or the heading, begins in the view. */
  readonly at: number
  readonly readings: readonly MarkerReading[]
  readonly boundary: BoundaryKind
  /** Cost of taking it as a node's opening, whatever the level. */
  readonly accept: number
  /** Cost of leaving it as text. */
  readonly reject: number
  /** 0 to 1 for a line without marker: how much it looks like a heading. */
  readonly likeness: number
  /** True where the line before announces a list: 重点抓好以下九个方面的工作。 */
  readonly announced: boolean
}

/** Markers that may open a node in mid-line: cheap to find, then read by the styles themselves. */
const MID_LINE =
  /[（(〔［【][ 　]?(?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})[ 　]?[)）〕］】]|[一二三四五六七八九十]{1,3}[ 　]?[、.．]|[0-9０-９]{1,3}[ 　]?[、.．]|[①-⑳㈠-㈩⑴-⒇⒈-⒛]|第[一二三四五六七八九十0-9]{1,3}[编章节条]|(?:专栏|附件|附表)[ 　]?[一二三四五六七八九十0-9]{1,3}|[一二三四五六七八九十]是|[壹贰叁肆伍陆柒捌玖拾]{1,2}[、.．]/g

/** How much a paragraph that must be a numberless item looks like a heading. */
const RUN_IN_LIKENESS = 0.4

/** A number that goes on from what stands before it: 1 behind a digit, any behind 第. */
function isGlued(text: string, at: number): boolean {
  const isHan = /[一二三四五六七八九十（(〔［【①-⑳专附]/.test(text[at] as string)
  return (isHan ? /第/ : /[0-9０-９A-Za-z.．第]/).test(text[at - 1] as string)
}

/** The markers that begin at a place and end in its block: behind a wide gap in a marker the next block begins. */
function readingsIn(text: string, block: Block, at: number): readonly MarkerReading[] {
  return readingsAt(text, at).filter(({ to }) => to <= block.to)
}

function midLineCandidate(text: string, block: Block, index: number, at: number, lost: number): Candidate | undefined {
  const boundary = boundaryBefore(text, block.from, at)
  let readings = readingsIn(text, block, at)
  if (boundary === 'none') readings = lost < 0.5 || isGlued(text, at) ? [] : readings.filter((r) => CLOSE_STYLES.has(r.style))
  if (readings.length === 0 || boundary === 'line') return undefined
  // 一是…二是… inside a paragraph are its items, whether or not the text kept its line ends.
  const certain = readings.every((reading) => ITEM_STYLES.has(reading.style)) ? 0 : lost
  return {
    block: index,
    at,
    readings,
    boundary,
    accept: BOUNDARY[boundary] + (1 - certain) * MID_LINE_IN_KEPT_TEXT,
    reject: certainty(readings) * MID_LINE_CERTAINTY * certain,
    likeness: 0,
    announced: false
  }
}

const ANNOUNCING =
  /(?:以下|下列|如下|几个|[一二三四五六七八九十两0-9０-９](?:个|项|件|大)(?:方面|重点|工作|任务|部分|要求))[^。；]{0,16}[。：:]$/
const ANNOUNCING_MAX = 60

/** Does this block announce a list and nothing else? */
function isAnnounced(text: string, before: Block | undefined): boolean {
  return before !== undefined && before.to - before.from <= ANNOUNCING_MAX && ANNOUNCING.test(text.slice(before.from, before.to))
}

/** 一是…；二是… on one line: the paragraph holds its whole enumeration, which makes items, not nodes. */
function holdsItsRun(text: string, block: Block, readings: readonly MarkerReading[]): boolean {
  if (!readings.every((reading) => ITEM_STYLES.has(reading.style))) return false
  const items = findItems(text, block)
  return items.length > 1 && items[0]?.marker.from === block.from && items[0].style === readings[0]?.style
}

function lineCandidate(text: string, blocks: readonly Block[], index: number, lostRunIns: ReadonlySet<number>): Candidate | undefined {
  const block = blocks[index] as Block
  const readings = readingsIn(text, block, block.from)
  const base = {
    block: index,
    at: block.from,
    boundary: block.boundary,
    accept: BOUNDARY[block.boundary],
    announced: isAnnounced(text, blocks[index - 1])
  } as const
  if (readings.length > 0 && holdsItsRun(text, block, readings)) return undefined
  if (readings.length > 0) return { ...base, readings, reject: certainty(readings), likeness: 0 }
  const likeness = lostRunIns.has(index) ? RUN_IN_LIKENESS : headingLikeness(text, blocks, index)
  return likeness > 0
    ? { ...base, readings, reject: likeness >= SURE_HEADING ? UNNUMBERED_REJECT_SURE : UNNUMBERED_REJECT * likeness, likeness }
    : undefined
}

/** Every place where a node may open, in document order; blocks in `excluded` hold none. */
export function findCandidates(text: string, blocks: readonly Block[], excluded: ReadonlySet<number>): Candidate[] {
  const lines = judgeLines(blocks)
  const lostRunIns = findLostRunIns(text, blocks, excluded)
  const candidates: Candidate[] = []
  for (const [index, block] of blocks.entries()) {
    if (excluded.has(index)) continue
    const opening = lineCandidate(text, blocks, index, lostRunIns)
    if (opening) candidates.push(opening)
    const taken = Math.max(block.from, ...(opening?.readings.map((reading) => reading.to) ?? []))
    const places = findMatches(text.slice(taken, block.to), MID_LINE).map((found) => taken + found.index)
    const lost = judgeBlock(text, block, places, lines)
    for (const at of places) {
      const candidate = midLineCandidate(text, block, index, at, lost)
      if (candidate) candidates.push(candidate)
    }
  }
  return candidates
}
