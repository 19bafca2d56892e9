import type { NumberPassage } from '../targets/collect-numbers.js'
import type { FoundNumber } from '../targets/find-targets.js'
import type { Quantity } from '../targets/quantities/find-quantities.js'
import type { LintedPlan } from './linted-plan.js'

/** A number of a passage that was read as a quantity; its spans are the passage's. */
export interface Counted extends FoundNumber {
  readonly quantity: Quantity
}

/** A passage with its quantities in order. */
export interface CountedPassage {
  readonly passage: NumberPassage
  readonly text: string
  readonly counted: readonly Counted[]
}

/** The passages of the plan's own text with their quantities. */
export function countedPassages({ passages }: LintedPlan): CountedPassage[] {
  return passages.map((passage) => ({ passage, text: passage.text, counted: passage.found.filter(isCounted) }))
}

function isCounted(found: FoundNumber): found is Counted {
  return found.quantity !== undefined
}

/** The one bound that a quantity has, or its lower one. */
export function boundOf({ min, max }: Quantity): number {
  return min ?? max ?? Number.NaN
}

/** How far before a number its clause is looked for. */
const REACH = 60

/** The text between the last stop and `at`. */
export function clauseBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - REACH), at)
  return near.slice(Math.max(...['，', '。', '；', '：', '！', '？', '\n'].map((stop) => near.lastIndexOf(stop))) + 1)
}

const SENTENCE_END = /[。；！？\n]/
/** How far a sentence is looked for: a text that lost its stops has none. */
const SENTENCE_REACH = 400

/** Where the sentence that goes on at `at` ends: at its stop, or at the text's end. */
export function sentenceEnd(text: string, at: number): number {
  const near = text.slice(at, at + SENTENCE_REACH)
  const length = near.search(SENTENCE_END)
  return at + (length < 0 ? near.length : length)
}

/** Where the sentence around `at` begins. */
export function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - SENTENCE_REACH)
  const near = text.slice(from, at)
  return from + Math.max(...['。', '；', '！', '？', '\n'].map((stop) => near.lastIndexOf(stop))) + 1
}
