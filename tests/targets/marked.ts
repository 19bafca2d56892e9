import type { Span } from '../../src/source/span.js'

/** A sample without its mark, and what the mark held. */
export interface Marked extends Span {
  readonly text: string
  readonly held: string
}

/** Reads the [ ] of a sample: from the first bracket to the last, so that the marked stretch may hold brackets itself. */
export function readMark(sample: string): Marked | undefined {
  const from = sample.indexOf('[')
  const to = sample.lastIndexOf(']') - 1
  if (from < 0 || to <= from) return undefined
  const text = sample.slice(0, from) + sample.slice(from + 1, to + 1) + sample.slice(to + 2)
  return { text, from, to, held: text.slice(from, to) }
}
