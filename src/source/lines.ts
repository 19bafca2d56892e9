import { findMatches } from './matches.js'
import type { Span } from './span.js'

/** Line ends of Unicode (UAX #14 BK, CR, LF, NL): LF, CR, CRLF, VT, FF, NEL, LS, PS. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
const EDGE_BLANK = /[\s\u200b]/

/** The lines of a text without their line ends, blank ones too. */
export function findLines(text: string): Span[] {
  const lines: Span[] = []
  let from = 0
  for (const end of findMatches(text, LINE_END)) {
    lines.push({ from, to: end.index })
    from = end.index + end[0].length
  }
  lines.push({ from, to: text.length })
  return lines
}

/** A span without the blanks at its edges. */
export function trimSpan(text: string, span: Span): Span {
  let { from, to } = span
  while (from < to && EDGE_BLANK.test(text[from] as string)) from++
  while (to > from && EDGE_BLANK.test(text[to - 1] as string)) to--
  return { from, to }
}
