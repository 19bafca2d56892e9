import { matchMarkers } from '../grammar/markers/index.js'
import { isBlank, isClosing, isStop } from '../grammar/punctuation.js'
import type { Block } from './blocks.js'
import {
  BOUNDARY,
  MID_LINE_CERTAINTY,
  MID_LINE_IN_KEPT_TEXT,
  REJECT_AT_LINE,
  REJECT_OTHER,
  SURE_HEADING,
  UNNUMBERED_REJECT,
  UNNUMBERED_REJECT_SURE
} from './costs.js'
import { headingLikeness } from './headings.js'
import { findItems } from './items.js'
import { findLostRunIns } from './lost-run-ins.js'

/** One way to read a marker: its style, its number, its end in the view. */
export interface MarkerReading {
  readonly style: string
  /** What counts as the same style when levels are told: the style, and for 1.1 and 1.1.1 its depth. */
  readonly kind: string
  readonly rank: number
  readonly ordinal: number | null
  readonly to: number
  readonly path?: readonly number[]
  readonly depth?: number
}

export type BoundaryKind = keyof typeof BOUNDARY

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
  /[（(〔［【][ 　]?(?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})[ 　]?[)）〕］】]|[一二三四五六七八九十]{1,3}[ 　]?[、.．]|[0-9０-９]{1,3}[ 　]?[、.．]|[①-⑳㈠-㈩⑴-⒇⒈-⒛]|第[一二三四五六七八九十0-9]{1,3}[编章节条]|(?:专栏|附件)[ 　]?[一二三四五六七八九十0-9]{1,3}|[一二三四五六七八九十]是/g

/** A text whose blocks hold so many characters (weighted by length) lost its line ends. */
const LOST_TEXT = 1500
/** A text of a few lines needs less to be called so. */
const LOST_SHORT_TEXT = 600
const FEW_LINES = 3
/** A list that opens right behind its heading stands so near the line's start. */
const CHAIN_HEADING_MAX = 50
/** How much a paragraph that must be a numberless item looks like a heading. */
const RUN_IN_LIKENESS = 0.5
const LOST_BLOCK_FROM = 700
const LOST_BLOCK_SPAN = 700

/** How surely a text lost its line ends, 0 to 1: plans that kept them have paragraphs of 100 to 700 characters. */
function lostShare(blocks: readonly Block[]): number {
  let squares = 0
  let sum = 0
  for (const block of blocks) {
    const length = block.to - block.from
    squares += length * length
    sum += length
  }
  const lines = new Set(blocks.map((block) => block.line)).size
  return sum > 0 && squares / sum >= (lines <= FEW_LINES ? LOST_SHORT_TEXT : LOST_TEXT) ? 1 : 0
}

const ITEM_STYLES = new Set(['shi-item', 'di-item', 'yao-item', 'circled'])
/** Leads that number nothing: what they open is an item of its node, not a node. */
const LEADS = new Set(['dash', 'bullet'])

function readingsAt(text: string, at: number): MarkerReading[] {
  return matchMarkers(text, at)
    .filter(({ style }) => style.opens !== 'item' && !LEADS.has(style.name))
    .map(({ style, match }) => ({
      style: style.name,
      kind: match.path ? `${style.name}/${match.path.length}` : style.name,
      rank: style.rank,
      ordinal: match.ordinal,
      to: match.to,
      ...(match.path && { path: match.path }),
      ...(match.depth !== undefined && { depth: match.depth })
    }))
}

/** What stands before a place inside a block. */
function boundaryBefore(text: string, from: number, at: number): BoundaryKind {
  let before = at - 1
  while (before >= from && isBlank(text[before] as string)) before--
  if (before < from) return 'line'
  const last = text[before] as string
  if (isStop(last) || isClosing(last)) return 'stop'
  if (last === '：' || last === ':') return 'colon'
  if (last === '；' || last === ';') return 'semicolon'
  return before < at - 1 ? 'space' : 'none'
}

function certainty(readings: readonly MarkerReading[]): number {
  return Math.max(...readings.map((reading) => REJECT_AT_LINE[reading.style] ?? REJECT_OTHER))
}

/** Only styles that are nothing else may open a node right behind a word. */
const CLOSE_STYLES = new Set([
  'han-paren',
  'han-comma',
  'arabic-dot',
  'arabic-comma',
  'arabic-paren',
  'box',
  'han-chapter',
  'han-section',
  'attachment'
])

/** A number that goes on from what stands before it: 1 behind a digit, any behind 第. */
function isGlued(text: string, at: number): boolean {
  const isHan = /[一二三四五六七八九十（(〔［【①-⑳专附]/.test(text[at] as string)
  return (isHan ? /第/ : /[0-9０-９A-Za-z.．第]/).test(text[at - 1] as string)
}

function midLineCandidate(text: string, block: Block, index: number, at: number, lost: number): Candidate | undefined {
  const boundary = boundaryBefore(text, block.from, at)
  let readings = readingsAt(text, at)
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
  const readings = readingsAt(text, block.from)
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

const CHAIN_STYLES = new Set(['han-comma', 'han-paren', 'arabic-dot', 'arabic-comma'])

/**
 * A run 1, 2 … of headings inside one line, each behind a full stop or right behind the heading above: enumerations of
 * a sentence stand behind a colon and are parted by semicolons.
 */
function holdsChain(text: string, block: Block, places: readonly number[], isFirstLine: boolean): boolean {
  const opens = readingsAt(text, block.from)[0]
  const last = new Map<string, number>()
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

function lostness(block: Block, textLost: number): number {
  const length = block.to - block.from
  const own = Math.min(1, Math.max(0, (length - LOST_BLOCK_FROM) / LOST_BLOCK_SPAN))
  return Math.max(own, length > 200 ? textLost : 0)
}

/** Every place of the blocks from `first` to before `last` where a node may open, in document order. */
export function findCandidates(text: string, blocks: readonly Block[], excluded: ReadonlySet<number>): Candidate[] {
  const textLost = lostShare(blocks)
  const lines = new Set(blocks.map((block) => block.line)).size
  const lostRunIns = findLostRunIns(text, blocks, excluded)
  const candidates: Candidate[] = []
  for (const [index, block] of blocks.entries()) {
    if (excluded.has(index)) continue
    const opening = lineCandidate(text, blocks, index, lostRunIns)
    if (opening) candidates.push(opening)
    const taken = Math.max(block.from, ...(opening?.readings.map((reading) => reading.to) ?? []))
    const places = [...text.slice(taken, block.to).matchAll(MID_LINE)].map((found) => taken + found.index)
    const lost = places.length > 1 && holdsChain(text, block, places, lines <= FEW_LINES) ? 1 : lostness(block, textLost)
    for (const at of places) {
      const candidate = midLineCandidate(text, block, index, at, lost)
      if (candidate) candidates.push(candidate)
    }
  }
  return candidates
}
