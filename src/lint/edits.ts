import type { Span } from '../source/span.js'
import type { Edit, Fix } from './rule.js'

/** A text with edits done in it, and where what they wrote now stands, in the order of the text. */
export interface Edited {
  readonly text: string
  readonly spans: readonly (Span & { readonly edit: Edit })[]
}

/** Does edits of a text; they must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const parts: string[] = []
  const spans: (Span & { edit: Edit })[] = []
  let from = 0
  let length = 0
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    parts.push(text.slice(from, edit.from), edit.text)
    length += edit.from - from
    spans.push({ from: length, to: length + edit.text.length, edit })
    length += edit.text.length
    from = edit.to
  }
  return { text: parts.join('') + text.slice(from), spans }
}

/** Of the items in their order, those whose fixes can be done together: of two that overlap, the first. */
export function withoutOverlaps<Item extends { readonly fix: Fix }>(items: readonly Item[], length: number): Item[] {
  const taken = new Uint8Array(length + 1)
  return items.filter(({ fix: { edits } }) => {
    if (edits.some((edit) => isTaken(taken, edit))) return false
    for (const { from, to } of edits) taken.fill(from === to ? INSERTED : REPLACED, from, Math.max(to, from + 1))
    return true
  })
}

const INSERTED = 1
const REPLACED = 2

/** Two insertions at one place clash as well: nothing says which goes first. */
function isTaken(taken: Uint8Array, { from, to }: Edit): boolean {
  if (from === to) return taken[from] === INSERTED || (taken[from] === REPLACED && taken[from - 1] === REPLACED)
  return taken.subarray(from, to).includes(REPLACED) || taken.subarray(from + 1, to).includes(INSERTED)
}
