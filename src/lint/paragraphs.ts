import type { Span } from '../source/span.js'
import type { LintedPlan } from './linted-plan.js'

/** A paragraph as it is printed: a heading and the text that runs on behind it are one. */
export interface WholeParagraph {
  readonly text: string
  /** The raw span of a span of `text`. */
  toRaw(span: Span): Span
}

/** The plan's own text by paragraphs, whatever nodes open inside them. */
export function wholeParagraphs({ texts, view }: LintedPlan): WholeParagraph[] {
  const spans: { from: number; to: number }[] = []
  for (const { from, to } of texts) {
    const last = spans.at(-1)
    if (last?.to === from) last.to = to
    else spans.push({ from, to })
  }
  return spans.map(({ from, to }) => ({
    text: view.text.slice(from, to),
    toRaw: (span) => view.toRaw({ from: from + span.from, to: from + span.to })
  }))
}
