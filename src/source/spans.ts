import type { Span } from './span.js'

/** The spans of both lists, in order, joined where they overlap. */
export function mergeSpans(...lists: readonly (readonly Span[])[]): Span[] {
  const sorted = lists.flat().sort((a, b) => a.from - b.from)
  const merged: { from: number; to: number }[] = []
  for (const span of sorted) {
    const last = merged.at(-1)
    if (last && span.from < last.to) last.to = Math.max(last.to, span.to)
    else merged.push({ from: span.from, to: span.to })
  }
  return merged
}

/** Index of the first span that ends behind `at`; the spans are sorted and do not overlap. */
export function firstAt(spans: readonly Span[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).to <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** The one of some sorted spans that holds a span between its first and its last character. */
export function enclosing(spans: readonly Span[], span: Span): Span | undefined {
  const found = spans[firstAt(spans, span.from)]
  return found && found.from < span.from && span.to < found.to ? found : undefined
}
