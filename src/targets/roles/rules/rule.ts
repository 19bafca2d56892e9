import type { NumberReason } from '../../../tree/nodes.js'
import type { Governed } from '../../attributes/govern.js'
import type { Passage } from '../../passage.js'
import type { Quantity } from '../../quantities/find-quantities.js'

/** What is known of the place that a passage stands in. */
export interface Setting {
  /** True where the passage tells of what was done: a report's look back, a plan's starting point. */
  readonly looksBack: boolean
  /** True where the passage says who may apply, and how: 申报条件. */
  readonly setsConditions?: boolean
  /** The first year planned for; null where it is not known. */
  readonly year: number | null
}

/** All that a quantity is judged by. */
export interface Case {
  readonly passage: Passage
  readonly quantity: Quantity
  readonly setting: Setting
  readonly governed: Governed
  /** The clause up to the number's bounding word, and behind it. */
  readonly before: string
  readonly after: string
  /** The sentence up to the clause. */
  readonly earlier: string
  readonly per: string | null
  /** The next number stands in the same clause. */
  readonly next: Quantity | undefined
}

/** A reason for a quantity to be no target. */
export interface RoleRule {
  readonly name: string
  readonly reason: NumberReason
  readonly holds: (one: Case) => boolean
  /** Sentences with the number in [ ]: those that the rule must judge so, and those that it must leave alone. */
  readonly samples: readonly string[]
  readonly nearMisses: readonly string[]
}

const HAN_SMALL = /^[一二两三四五六七八九十]{1,2}/
export const coreOf = ({ passage, quantity }: Case) => passage.slice(quantity.from, quantity.to)
export const isArticle = (one: Case) =>
  one.quantity.script === 'han' &&
  !/^[番倍成]$/.test(one.quantity.unit ?? '') &&
  (/^一(?:批|系列)$/.test(coreOf(one)) || (/^一/.test(coreOf(one)) && (one.quantity.min ?? one.quantity.max) === 1))
export const isHanSmall = (one: Case) =>
  one.quantity.script === 'han' && HAN_SMALL.test(coreOf(one)) && one.quantity.kind !== 'percent' && (one.quantity.max ?? 0) <= 20
