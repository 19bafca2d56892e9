import type { Span } from '../source/span.js'
import type { NumberReason } from '../tree/nodes.js'
import { changeOf } from './attributes/change.js'
import { type Due, findDue } from './attributes/due.js'
import { findPeriod } from './attributes/frequency.js'
import { type Governed, govern } from './attributes/govern.js'
import { Passage } from './passage.js'
import type { Quantity } from './quantities/find-quantities.js'
import { type Case, roleRules, type Setting } from './roles/rules.js'
import { findDistant } from './tables/comparators.js'

/** A number of a passage: a target with its attributes, or the reason why it is none. Spans are the passage's own. */
export interface FoundNumber extends Span {
  readonly role: 'target' | NumberReason
  /** The rule that gave the role: a claim's, a role rule's, or the way in which the clause was read. */
  readonly rule: string
  readonly quantity: Quantity | undefined
  readonly target: TargetFacts | undefined
}

/** What a target commits to. */
export interface TargetFacts {
  readonly object: string | null
  readonly action: string | null
  readonly per: string | null
  readonly change: 'level' | 'delta'
  readonly due: Due | null
  readonly sentence: string
}

/** The last target of the sentence, which a list's later members take their verb from. */
interface Carried {
  readonly sentence: number
  readonly object: string | null
  readonly action: string | null
  readonly per: string | null
  readonly change: 'level' | 'delta'
}

function boundAtDistance(quantity: Quantity, before: string): Quantity {
  if (quantity.comparator !== 'eq' && quantity.comparator !== 'range') return quantity
  const found = findDistant(before)
  if (!found || quantity.min === null || quantity.max === null) return quantity
  const between = before.slice(found.to)
  const binds = /^(?:至少|最少|至多|最多)$/.test(found.word) || /的$/.test(between) || (/^不/.test(found.word) && between.length <= 14)
  if (!binds || /[\d]/.test(between) || /、/.test(between) || between === '') return quantity
  const { comparator } = found
  if (comparator === 'gte' || comparator === 'gt') return { ...quantity, comparator, max: null }
  return { ...quantity, comparator, min: null }
}

function caseOf(passage: Passage, index: number, setting: Setting): Case {
  const core = passage.quantities[index] as Quantity
  const clause = passage.clauseAround(core.extent)
  const sentence = passage.sentenceAround(core)
  const previous = passage.quantities[index - 1]
  const following = passage.quantities[index + 1]
  const before = passage.slice(clause.from, core.extent.from)
  const sincePrevious = previous && previous.to > clause.from ? passage.slice(previous.extent.to, core.extent.from) : before
  return {
    passage,
    quantity: boundAtDistance(core, sincePrevious),
    setting,
    governed: govern(passage, index),
    before,
    after: passage.slice(core.extent.to, clause.to),
    earlier: passage.slice(sentence.from, Math.max(sentence.from, clause.from)),
    per: findPeriod(before),
    next: following && following.from < clause.to ? following : undefined
  }
}

const AUXILIARY_ONLY = /(力争|确保)[^，；。]*$/

function factsOf(one: Case, carried: Carried | undefined): TargetFacts & { readonly rule: string } {
  const { passage, quantity, governed, setting } = one
  const sentence = passage.sentenceAround(quantity)
  const shares = carried?.sentence === sentence.from ? carried : undefined
  const takesVerb = governed.inherits && governed.action === null && shares !== undefined
  const object = governed.object ?? (governed.inherits ? (shares?.object ?? null) : null)
  const action = governed.action ?? (takesVerb ? shares.action : (AUXILIARY_ONLY.exec(one.before)?.[1] ?? null))
  const own = changeOf(action)
  return {
    object,
    action,
    per: one.per ?? (takesVerb ? shares.per : null),
    change: takesVerb && own === 'level' ? shares.change : own,
    due: findDue(
      passage.slice(sentence.from, sentence.to),
      { from: quantity.from - sentence.from, to: quantity.to - sentence.from },
      setting.year
    ),
    sentence: passage.slice(sentence.from, sentence.to),
    rule: governed.rule
  }
}

/** A carried verb makes a number governed that has none of its own. */
function withCarried(one: Case, carried: Carried | undefined): Case {
  const { governed, passage, quantity } = one
  if (governed.action !== null || !governed.inherits || carried === undefined) return one
  if (carried.sentence !== passage.sentenceAround(quantity).from || carried.action === null) return one
  const filled: Governed = { ...governed, action: carried.action, object: governed.object ?? carried.object }
  return { ...one, governed: filled }
}

/** No digit is lost: a run of digits that no rule read is reported as a description. */
function withStrays(text: string, found: readonly FoundNumber[]): FoundNumber[] {
  const whole: FoundNumber[] = []
  let next = 0
  for (const digits of text.matchAll(/\d+/g)) {
    const from = digits.index
    const to = from + digits[0].length
    for (; next < found.length && (found[next] as FoundNumber).from <= from; next++) whole.push(found[next] as FoundNumber)
    if ((whole.at(-1)?.to ?? 0) >= to) continue
    whole.push({ from, to, role: 'description', rule: 'unread-digits', quantity: undefined, target: undefined })
  }
  return [...whole, ...found.slice(next)]
}

/** Every number of a passage in order, each with its role. Claims come first: dates, references, names. */
export function findNumbersOf(text: string, setting: Setting): FoundNumber[] {
  const passage = new Passage(text)
  const found: FoundNumber[] = passage.claims.map(({ from, to, reason, rule }) => ({
    from,
    to,
    role: reason,
    rule,
    quantity: undefined,
    target: undefined
  }))
  let carried: Carried | undefined
  for (const index of passage.quantities.keys()) {
    const one = caseOf(passage, index, setting)
    const filled = withCarried(one, carried)
    const ruled = roleRules.find((rule) => rule.holds(filled))
    const { quantity } = one
    if (ruled) {
      found.push({ from: quantity.from, to: quantity.to, role: ruled.reason, rule: ruled.name, quantity, target: undefined })
      continue
    }
    const { rule, ...facts } = factsOf(one, carried)
    carried = {
      sentence: passage.sentenceAround(quantity).from,
      object: facts.object,
      action: facts.action,
      per: facts.per,
      change: facts.change
    }
    found.push({ from: quantity.from, to: quantity.to, role: 'target', rule, quantity, target: facts })
  }
  return withStrays(
    text,
    found.sort((a, b) => a.from - b.from)
  )
}
