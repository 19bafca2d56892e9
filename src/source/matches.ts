import type { Span } from './span.js'

/**
 * Every match of a global pattern in a text, in order.
 *
 * As `matchAll`, which makes a copy of its pattern at every call: short texts are searched in less time than the copy takes.
 */
export function findMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}

/** The spans of those matches. */
export function findSpans(text: string, pattern: RegExp): Span[] {
  return findMatches(text, pattern).map((match) => ({ from: match.index, to: match.index + match[0].length }))
}
