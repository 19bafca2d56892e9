import type { Span } from '../../source/span.js'
import { printable } from '../printable.js'
import { displayWidth } from '../width.js'

/** The line that a finding begins on, as far as it fits, and the line below it that underlines the finding. */
export interface Excerpt {
  /** The part of the line before the finding, with an ellipsis where the line is cut. */
  readonly before: string
  /** The finding, down to the line's end. */
  readonly found: string
  readonly after: string
  /** Blanks, then `^` under each column of the finding; at least one. */
  readonly marks: string
}

const CUT = '…'
const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/
/** Characters looked at for each column: a run of combining marks takes none and may be endless. */
const MOST_PER_COLUMN = 4

/** An excerpt of a raw text around a span, at most so many terminal columns wide. Control characters are written out. */
export function excerptAround(text: string, span: Span, columns: number): Excerpt {
  const inside = columns - 2 * CUT.length
  const to = reachRight(text, reachLeft(text, span.from, Math.floor(inside / 3)), inside)
  const from = reachLeft(text, to, inside)
  const before = (isCut(text[from - 1]) ? CUT : '') + printable(text.slice(from, span.from))
  const end = Math.max(span.from, Math.min(span.to, to))
  const found = printable(text.slice(span.from, end))
  const after = printable(text.slice(end, to)) + (isCut(text[to]) ? CUT : '')
  return { before, found, after, marks: ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, displayWidth(found))) }
}

/** Whether the character behind an edge is left out: neither a line's end nor the text's. */
function isCut(beyond: string | undefined): boolean {
  return beyond !== undefined && !LINE_BREAK.test(beyond)
}

function reachRight(text: string, from: number, columns: number): number {
  const last = Math.min(text.length, from + columns * MOST_PER_COLUMN)
  let at = from
  let left = columns
  while (at < last) {
    const character = String.fromCodePoint(text.codePointAt(at) as number)
    left -= displayWidth(printable(character))
    if (left < 0 || LINE_BREAK.test(character)) break
    at += character.length
  }
  return at
}

function reachLeft(text: string, to: number, columns: number): number {
  const last = Math.max(0, to - columns * MOST_PER_COLUMN)
  let at = to
  let left = columns
  while (at > last) {
    const character = characterBefore(text, at)
    left -= displayWidth(printable(character))
    if (left < 0 || LINE_BREAK.test(character)) break
    at -= character.length
  }
  return at
}

function characterBefore(text: string, at: number): string {
  const pair = text.slice(Math.max(0, at - 2), at)
  return (pair.codePointAt(0) as number) > 0xffff ? pair : pair.slice(-1)
}
