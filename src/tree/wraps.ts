import { matchMarkers } from '../grammar/markers/index.js'
import { CLOSING, COMMAS, isClauseEnd, isClosing, isComma, isOpening, isStop, OPENING } from '../grammar/punctuation.js'
import { trimSpan } from '../source/lines.js'
import { append } from '../source/many.js'
import { findSpans } from '../source/matches.js'
import type { Span } from '../source/span.js'
import { DATE } from './wording.js'

/** A line is full where it reaches this share of the width that the page was set to. */
const FULL = 0.8
/** A justified line of a PDF has a blank behind its first character. */
const JUSTIFIED = /^[\u4e00-\u9fff] [\u4e00-\u9fff]/
/** A marker alone on the line before stood in front of this one on the page, with so many ems of blank. */
const MARKER_WIDTH = 4
/** A page is narrower than this: a longer line was never broken by a page. */
const WIDEST_PAGE = 60
/** So many of a text's lines must stop in mid-sentence at the page's width before it counts as hard-wrapped. */
const WRAPPED_SHARE = 0.2
const HEADING_MAX = 60
/** A date behind it makes a short line a signature. */
const DATE_LINE = new RegExp(`^${DATE}`)
/** A line with nothing else goes on nowhere. */
const DATE_ONLY = new RegExp(`^${DATE}$`)

interface Line extends Span {
  readonly text: string
  /** In ems: a Latin letter or digit takes half of one. */
  readonly width: number
}

function widthOf(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) < 0x250 ? 0.5 : 1
  return width
}

/** In a page that was set to a width few characters stand on lines this much wider (tables); in a list of headings with paragraphs most do. */
const OVERFULL = 1.3
const OVERFULL_SHARE = 0.25

/** The width that a hard-wrapped text (from a PDF or a terminal) was set to, in characters; undefined for others. */
function findPageWidth(lines: readonly Line[]): number | undefined {
  const lengths = lines.map((line) => line.width).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  if (lines.length < 12 || width > WIDEST_PAGE || width < 12) return undefined
  const all = lengths.reduce((sum, length) => sum + length, 0)
  const overfull = lengths.reduce((sum, length) => (length > width * OVERFULL ? sum + length : sum), 0)
  if (overfull > all * OVERFULL_SHARE) return undefined
  const broken = lines.filter((line, at) => isBroken(line, lines[at + 1], width)).length
  return broken >= lines.length * WRAPPED_SHARE ? width : undefined
}

/** A full line that stops in mid-sentence, with more of it on the next. */
function isBroken(line: Line, next: Line | undefined, width: number): boolean {
  return next !== undefined && line.width >= width * FULL && isOpenEnded(line.text) && !opensNode(next)
}

function opensNode(line: Line): boolean {
  return matchMarkers(line.text, 0).length > 0
}

/** More opening than closing quotation marks or brackets: the phrase goes on. */
function isUnclosed(text: string): boolean {
  let open = 0
  for (const character of text) {
    if (OPENING.includes(character)) open++
    else if (CLOSING.includes(character) && open > 0) open--
  }
  return open > 0
}

/**
 * A heading of two balanced clauses whose second one was cut by the line's end:
 * `一、注重统筹协调，提升教育高` + `质量` — the second clause with the next line is as long as the first.
 */
function isCutClause(line: string, next: string): boolean {
  const comma = Math.max(line.lastIndexOf('，'), line.lastIndexOf(','))
  if (comma < 0) return false
  const marker = matchMarkers(line, 0)[0]?.match.to ?? 0
  const first = comma - marker
  const second = line.length - comma - 1
  return first - second >= 3 && Math.abs(first - second - next.length) <= 2
}

/** A line between a heading and that heading's first numbered child, neither of them a sentence: the heading's second half. */
const HEADING_HALF = /^[\u4e00-\u9fff“][^：:（）()\s]*$/
/** A heading that wraps is long; a short one has something else on the line below it (责任单位：…). */
const WRAPPED_MIN = 10

function isBeforeFirstChild(line: Line, next: Line, after: Line | undefined): boolean {
  const child = after && matchMarkers(after.text, 0)[0]
  const own = matchMarkers(line.text, 0)[0]
  if (own === undefined || own.match.ordinal === null || child === undefined || child.match.ordinal === null) return false
  if (line.text.length - own.match.to < WRAPPED_MIN || !HEADING_HALF.test(next.text)) return false
  return child.style.rank > own.style.rank
}

function isHeadingWrap(line: Line, next: Line, after: Line | undefined): boolean {
  if (!opensNode(line) || opensNode(next) || line.text.length > HEADING_MAX || next.text.length > HEADING_MAX / 2) return false
  if (!isOpenEnded(line.text) || !isOpenEnded(next.text) || (after && DATE_LINE.test(after.text))) return false
  return isCutClause(line.text, next.text) || isBeforeFirstChild(line, next, after)
}

/** Neither a sentence nor a lead-in: no stop, colon or semicolon at its end. */
function isOpenEnded(text: string): boolean {
  const last = text.at(-1) as string
  return !isStop(last) && !isClauseEnd(last)
}

/** A marker that stands alone, its heading on the next line. */
function isBareMarker(line: Line): boolean {
  return matchMarkers(line.text, 0).some(
    ({ style, match }) => style.name !== 'han-bare' && match.ordinal !== null && match.to === line.text.length
  )
}

/** True where `next` goes on with the sentence of `line`, whatever the page. */
function isTornSentence(line: Line, next: Line): boolean {
  const last = line.text.at(-1) as string
  const first = next.text[0] as string
  if (isComma(first) || isClosing(first) || isStop(first) || first === '；') return true
  if (isOpening(last)) return true
  if (opensNode(next)) return false
  if (COMMAS.includes(last) || isBareMarker(line)) return true
  return line.text.length <= HEADING_MAX && opensNode(line) && isUnclosed(line.text) && next.text.length <= HEADING_MAX
}

/** A long line with no mark at its end, in the midst of its sentences: a paragraph torn where a page ended. */
const TORN_MIN = 45

function isTornParagraph(line: Line, next: Line): boolean {
  const last = line.text.at(-1) as string
  if (isStop(last) || isClauseEnd(last) || isClosing(last) || opensNode(next) || !/[。；：，]$/.test(next.text)) return false
  return line.text.includes('。') || (line.text.length >= TORN_MIN && !opensNode(line))
}

/** How far ahead the next heading of a line's own style is looked for. */
const LOOK_AHEAD = 300

/** The line's own numbering goes on without a gap: the line behind it is not a heading that lost its number. */
function goesOnAtOnce(lines: readonly Line[], at: number): boolean {
  const own = matchMarkers((lines[at] as Line).text, 0)[0]
  if (!own || own.match.ordinal === null) return true
  for (let next = at + 2; next < Math.min(lines.length, at + LOOK_AHEAD); next++) {
    const found = matchMarkers((lines[next] as Line).text, 0).find(({ style }) => style.name === own.style.name)
    if (found) return found.match.ordinal === 1 || found.match.ordinal === own.match.ordinal + 1
  }
  return true
}

/** A line that the page broke is about as wide as the page. */
const BROKEN_AT = [0.95, 1.05] as const
/** A heading of its own line, behind the end of a sentence. */
const HEADING_BEHIND = /。\s*((?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[\u4e00-\u9fff、，]{4,30})$/

/** 支持力度。（四）产业优化工程 of a page: its line end was lost before the heading, and the heading's own line was not full. */
function endsInHeading(line: Line, width: number): boolean {
  const heading = HEADING_BEHIND.exec(line.text)?.[1]
  const share = line.width / width
  return heading !== undefined && heading.length < width * FULL && (share < BROKEN_AT[0] || share > BROKEN_AT[1])
}

/** A cell of a calendar: 3月：组织两次培训, 全年 开展两次督查. */
const MONTH_CELL = /^(?:\d{1,2}(?:[-~～—－至]\d{1,2})?月|全年)[：:\s]/

function isJoined(lines: readonly Line[], at: number, blankBetween: boolean, width: number | undefined): boolean {
  const [line, next, after] = [lines[at] as Line, lines[at + 1] as Line, lines[at + 2]]
  if (line.text.includes('\t') || next.text.includes('\t') || MONTH_CELL.test(next.text) || DATE_ONLY.test(line.text)) return false
  if (isTornSentence(line, next)) return true
  if (width === undefined)
    return !blankBetween && ((isHeadingWrap(line, next, after) && goesOnAtOnce(lines, at)) || isTornParagraph(line, next))
  if (opensNode(next) || endsInHeading(line, width)) return false
  const before = lines[at - 1]
  const indent = before && isBareMarker(before) && isOpenEnded(line.text) ? MARKER_WIDTH : 0
  const isFull = line.width + indent >= width * FULL
  if (after && DATE_LINE.test(after.text) && isStop(line.text.at(-1) as string)) return false
  return isFull && !(blankBetween && isStop(line.text.at(-1) as string))
}

interface NumberedLine extends Line {
  readonly index: number
}

function lineOf(text: string, span: Span, index: number): NumberedLine {
  const line = text.slice(span.from, span.to)
  return { ...span, index, text: line, width: line.length > WIDEST_PAGE * 2 ? line.length : widthOf(line) }
}

/**
 * The line ends (with the blanks around them) at which one paragraph or heading was broken in two, to be cut out:
 * hard-wrapped pages, a heading that wraps to a second line, a sentence torn at a comma or inside brackets.
 */
export function findWraps(text: string, lines: readonly Span[]): Span[] {
  const filled: NumberedLine[] = []
  for (const [index, span] of lines.entries()) {
    const trimmed = trimSpan(text, span)
    if (trimmed.to > trimmed.from) filled.push(lineOf(text, trimmed, index))
  }
  const width = findPageWidth(filled)
  const wraps: Span[] = []
  for (let at = 0; at + 1 < filled.length; at++) {
    const line = filled[at] as NumberedLine
    const next = filled[at + 1] as NumberedLine
    if (!isJoined(filled, at, next.index - line.index > 1, width)) continue
    wraps.push({ from: line.to, to: next.from })
    if (width !== undefined && JUSTIFIED.test(next.text)) wraps.push({ from: next.from + 1, to: next.from + 2 })
  }
  return wraps
}

/** A line with blanks between so many of its characters is spaced throughout, its numbers too. */
const SPACED_THROUGHOUT = 0.7

/** Blanks between two characters of Han text, worth cutting at once: a letter-spaced line (`政 府 会 继 续`). */
export function findLetterSpacing(text: string, lines: readonly Span[]): Span[] {
  const spans: Span[] = []
  for (const line of lines) {
    const all = blanksInside(text, line)
    if (all.length < 3) continue
    const found = all.filter((blank) => !partsWords(text, blank))
    const characters = line.to - line.from - all.length
    if (all.length >= characters * SPACED_THROUGHOUT) append(spans, all)
    else if (found.length >= 3 && found.length >= characters * 0.2) append(spans, found)
  }
  return spans
}

const WORD_CHARACTER = /[0-9A-Za-z]/

/** Between two Latin letters or digits a blank parts words. */
function partsWords(text: string, { from, to }: Span): boolean {
  return WORD_CHARACTER.test(text[from - 1] as string) && WORD_CHARACTER.test(text[to] as string)
}

const BLANKS = /\s+/g

/** The blanks of a line that stand alone. */
function blanksInside(text: string, line: Span): Span[] {
  const { from, to } = trimSpan(text, line)
  return findSpans(text.slice(from, to), BLANKS)
    .filter((blank) => blank.to - blank.from === 1)
    .map((blank) => ({ from: from + blank.from, to: from + blank.to }))
}
