// What the later members of a list take from the numbers before them.

import type { Governed } from './attributes/govern.js'
import type { Passage } from './passage.js'
import type { Quantity } from './quantities/find-quantities.js'
import type { Case } from './roles/rules.js'

/** The last target of the sentence, which a list's later members take their verb from. */
export interface Carried {
  readonly sentence: number
  readonly object: string | null
  readonly action: string | null
  readonly per: string | null
  readonly change: 'level' | 'delta'
  readonly quantity: Quantity
}

/** A list runs on over a comma where it goes on counting the same kind of thing; a new measure is a new statement. */
export function runsOn(carried: Carried, { passage, quantity }: Case): boolean {
  if (carried.sentence !== passage.sentenceIndex(quantity)) return false
  const clause = passage.clauseAround(quantity.extent)
  if (carried.quantity.from >= clause.from) return true
  return carried.quantity.kind === quantity.kind && (quantity.kind === 'count' || carried.quantity.unit === quantity.unit)
}

/** What an earlier number of the sentence counted: one in the same unit, else the last one. */
function objectBehindOf({ passage, quantity, governed }: Case, history: readonly Carried[]): string | null {
  const told = history.filter((one) => one.sentence === passage.sentenceIndex(quantity) && one.object !== null)
  // 增长3.5% goes on about what was spoken of last; 建成投产50个 counts what was counted in the same unit.
  const counted = governed.rule === 'measured' ? undefined : told.findLast((one) => one.quantity.unit === quantity.unit)
  return (counted ?? told.at(-1))?.object ?? null
}

/** What parts one kind of a thing from another, and names none: 超50亿元的集群达到17个，超100亿元的达到10个. */
const AMOUNT = /^(?:超过?|过|营收|产值)?[\d.一二三四五六七八九十百千万亿]+(?:元|美元|级|户|人)?(?:以上|以下)?的?$/

/** The same in front of the thing: 年收入超50亿元的集群. */
const AMOUNT_HEAD = /^[^，。]{0,10}?[\d.一二三四五六七八九十百千万亿]+(?:元|级)(?:以上|以下)?的?(?=[\u4e00-\u9fff]{2})/

/** The thing that a number counts: its own, or what the sentence counted before where its own names none. */
export function objectOf(one: Case, history: readonly Carried[]): string | null {
  const { object, inherits } = one.governed
  if (object === null) return inherits ? objectBehindOf(one, history) : null
  return AMOUNT.test(object) ? (objectBehindOf(one, history)?.replace(AMOUNT_HEAD, '') ?? null) : object
}

/** With the clause's own verb, where the sentence has none to go on with. */
export function standingAlone(one: Case, history: readonly Carried[]): Case {
  const { alone, ...governed } = one.governed
  const carried = history.at(-1)
  // 新增床位50张，适老化改造40户: what is new goes on with no work.
  // 包联企业10家，每月走访1次: how often is a work of its own.
  const isOwn = one.quantity.unit === '次' && carried?.quantity.unit !== '次'
  if (!alone || (!isOwn && carried?.action != null && !/^新/.test(carried.action) && runsOn(carried, one))) return one
  return { ...one, governed: { ...governed, ...alone, inherits: false } }
}

/** 9%（857课时）: the same figure in another unit. */
function isEquivalent(passage: Passage, previous: Quantity, quantity: Quantity): boolean {
  return (
    /^[（(](?:相当于|约合|约|合|即|折合)?$/.test(passage.slice(previous.extent.to, quantity.extent.from)) &&
    /^[）)]/.test(passage.slice(quantity.extent.to, quantity.extent.to + 1))
  )
}

/** A carried verb makes a number governed that has none of its own. */
export function withCarried(one: Case, history: readonly Carried[]): Case {
  const { governed } = one
  const carried = history.at(-1)
  if (carried && isEquivalent(one.passage, carried.quantity, one.quantity))
    return { ...one, per: carried.per, governed: { object: carried.object, action: carried.action, rule: 'equivalent', inherits: false } }
  if (governed.action !== null || !governed.inherits || carried === undefined) return one
  if (!runsOn(carried, one) || carried.action === null) return one
  const filled: Governed = { ...governed, action: carried.action, object: governed.object ?? objectBehindOf(one, history) }
  return { ...one, governed: filled }
}
