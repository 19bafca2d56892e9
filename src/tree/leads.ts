import { isBlank, isClosing, isOpening } from '../grammar/punctuation.js'
import type { Span } from '../source/span.js'
import { findRunInEnd } from './run-ins.js'

/** A node's opening block parted into its title and what follows it. */
export interface Lead {
  /** The title, its closing full stop or colon in it. */
  readonly title: Span
  /** The rest of the block; empty where the title is all of it. */
  readonly rest: Span
}

const SENTENCE_END = /[。！？!?]/
/** A heading in front of a blank is shorter than this, what follows longer. */
const BLANK_HEADING_MAX = 40
const BODY_MIN = 20

interface Marks {
  /** Just after the first full stop outside quotation marks and brackets. */
  stop: number | undefined
  /** Just after the first colon outside them, before that stop. */
  colon: number | undefined
  /** The first blank before any comma, stop or colon. */
  blank: number | undefined
}

function isTimeColon(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')
}

/**
 * Finds the first full stop, colon and blank of a span, outside quotation marks and brackets; inside them too where one
 * is opened and never closed.
 */
function findMarks(text: string, span: Span): Marks {
  const marks = findMarksOutside(text, span, false)
  return marks.stop === undefined ? { ...findMarksOutside(text, span, true), blank: marks.blank } : marks
}

function findMarksOutside(text: string, span: Span, everywhere: boolean): Marks {
  const marks: Marks = { stop: undefined, colon: undefined, blank: undefined }
  let open = 0
  for (let at = span.from; at < span.to; at++) {
    const character = text[at] as string
    if (isOpening(character)) open++
    else if (isClosing(character) || (character === '"' && open > 0)) open = Math.max(0, open - 1)
    else if (open > 0 && !everywhere && at - span.from < 400) continue
    else if ((character === '：' || character === ':') && !isTimeColon(text, at)) marks.colon ??= at + 1
    else if (isBlank(character)) marks.blank ??= at
    else if (SENTENCE_END.test(character)) {
      marks.stop = at + 1
      while (marks.stop < span.to && isClosing(text[marks.stop] as string)) marks.stop++
      return marks
    }
  }
  return marks
}

function isAllBlank(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() === ''
}

function isHeadingBeforeBlank(text: string, span: Span, blank: number, stop: number | undefined): boolean {
  const length = blank - span.from
  if (length < 4 || length > BLANK_HEADING_MAX || stop === undefined) return false
  return span.to - blank >= BODY_MIN && !/[，,、；和与及的]$/.test(text.slice(span.from, blank))
}

function splitAt(text: string, span: Span, at: number): Lead {
  let from = at
  while (from < span.to && isBlank(text[from] as string)) from++
  return { title: { from: span.from, to: at }, rest: { from, to: span.to } }
}

/**
 * Parts the text behind a node's marker into title and body: the whole where it is a heading line or one sentence;
 * `lostLineEnd` says that the line end behind the heading may be lost;
 * else up to the first blank that closes a heading, the words that begin a body, the first full stop or colon.
 */
export function splitLead(text: string, span: Span, lostLineEnd: boolean): Lead {
  const { stop, colon, blank } = findMarks(text, span)
  if (blank !== undefined && (colon === undefined || blank < colon) && isHeadingBeforeBlank(text, span, blank, stop))
    return splitAt(text, span, blank)
  const runIn = findRunInEnd(text, span, Math.min(stop ?? span.to, colon ?? span.to), lostLineEnd)
  if (runIn !== undefined) return splitAt(text, span, runIn)
  if (stop === undefined || isAllBlank(text, stop, span.to)) return splitAt(text, span, span.to)
  return splitAt(text, span, colon !== undefined && colon < stop ? colon : stop)
}
