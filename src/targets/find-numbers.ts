import type { NumberReason } from '../tree/nodes.js'

/** A run of digits with what belongs to it, and why it is no target (provisional until targets are read). */
export interface FoundNumber {
  readonly from: number
  readonly to: number
  readonly reason: NumberReason
}

const DIGITS = /[0-9０-９]+(?:[.．,，:：\ue000-\uf8ff][0-9０-９]+)*[%％‰万亿]?/g

interface Clue {
  readonly reason: NumberReason
  readonly before?: RegExp
  readonly after?: RegExp
}

/** What stands right before or behind a number and says what it is; the first clue that holds counts. */
const CLUES: readonly Clue[] = [
  { reason: 'reference', before: /[〔［[（(]$/, after: /^[〕］\])）]\s*第?[0-9０-９]+号/ },
  { reason: 'reference', before: /[〕］\])）]\s*第?$/, after: /^号/ },
  { reason: 'ordinal', before: /第$/ },
  { reason: 'year', after: /^\s*年(?!级|制|以上|以内|来|期|内)/ },
  { reason: 'year', after: /^\s*(?:月|日)(?!均)/ },
  { reason: 'name', before: /[“"+＋A-Za-z]$/ },
  { reason: 'name', after: /^(?:[+＋A-Za-z]|[”"])/ }
]

/**
 * Every run of Arabic digits of a text, in order, with its reason. Provisional: the bounds, units and commitments
 * are not read yet, so what no clue tells is called a description.
 */
export function findNumbers(text: string): FoundNumber[] {
  return [...text.matchAll(DIGITS)].map((found) => {
    const from = found.index
    const to = from + found[0].length
    const before = text.slice(Math.max(0, from - 4), from)
    const after = text.slice(to, to + 12)
    const clue = CLUES.find((one) => (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true))
    return { from, to, reason: clue?.reason ?? 'description' }
  })
}
