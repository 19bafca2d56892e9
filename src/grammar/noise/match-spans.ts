import { findMatches } from '../../source/matches.js'
import type { Span } from '../../source/span.js'

/** The stretches of `text` that `pattern` (with the flag `g`) matches, but for those that `keep` turns down. */
export function matchSpans(text: string, pattern: RegExp, keep: (match: RegExpExecArray) => boolean = () => true): Span[] {
  const spans: Span[] = []
  for (const match of findMatches(text, pattern)) {
    if (keep(match)) spans.push({ from: match.index, to: match.index + match[0].length })
  }
  return spans
}

/** Spans in order, without those that begin inside an earlier one. */
export function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  let end = 0
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (span.from < end) continue
    kept.push(span)
    end = span.to
  }
  return kept
}
