import { findMatches } from '../source/matches.js'
import type { Span } from '../source/span.js'
import type { NumberReason } from '../tree/nodes.js'
import { changeOf } from './attributes/change.js'
import { distribute } from './attributes/distribute.js'
import { type Due, findDue } from './attributes/due.js'
import { findPeriod } from './attributes/frequency.js'
import { govern } from './attributes/govern.js'
import type { Governed } from './attributes/reader.js'
import { PERIOD_BEHIND } from './attributes/surroundings.js'
import { type Carried, objectOf, runsOn, standingAlone, withCarried } from './carried.js'
import { Passage } from './passage.js'
import type { Quantity } from './quantities/find-quantities.js'
import { type Case, roleRules, type Setting } from './roles/rules.js'

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

/** How many numbers back a list may take its verb or its object from. */
const MEMORY = 24

function caseOf(passage: Passage, index: number, setting: Setting): Case {
  const core = passage.quantities[index] as Quantity
  const clause = passage.clauseAround(core.extent)
  const sentence = passage.sentenceAround(core)
  const following = passage.quantities[index + 1]
  const before = passage.slice(clause.from, core.extent.from)
  return {
    passage,
    quantity: core,
    setting,
    governed: govern(passage, index),
    before,
    after: passage.slice(core.extent.to, clause.to),
    earlier: passage.slice(sentence.from, Math.max(sentence.from, clause.from)),
    per: findPeriod(before) ?? (core.kind === 'money' ? (PERIOD_BEHIND.exec(passage.slice(core.extent.to, clause.to))?.[1] ?? null) : null),
    next: following && following.from < clause.to ? following : undefined
  }
}

/** 提升15万人饮水质量: things are made better, and no value grows. */
const isLifted = ({ action, rule }: Governed, { kind }: Quantity) =>
  /^(?:提升|提高)$/.test(action ?? '') && /^verb-/.test(rule) && /^(?:count|area|length)$/.test(kind)

function factsOf(one: Case, history: readonly Carried[]): TargetFacts & { readonly rule: string } {
  const { passage, quantity, governed, setting } = one
  const sentence = passage.sentenceAround(quantity)
  const carried = history.at(-1)
  const shares = carried && runsOn(carried, one) ? carried : undefined
  const takesVerb = governed.inherits && governed.action === null && shares !== undefined
  const object = objectOf(one, history)
  const action = governed.action ?? (takesVerb ? shares.action : null)
  const own = changeOf(action)
  return {
    object,
    action,
    per: one.per ?? (takesVerb ? shares.per : null),
    change: takesVerb && own === 'level' ? shares.change : isLifted(governed, quantity) ? 'level' : own,
    due: findDue(
      passage.slice(sentence.from, sentence.to),
      { from: quantity.from - sentence.from, to: quantity.to - sentence.from },
      setting.year
    ),
    sentence: passage.slice(sentence.from, sentence.to),
    rule: governed.rule
  }
}

/** A、B分别达到X、Y: each value with the thing that it belongs to. */
function withShares(passage: Passage, found: readonly FoundNumber[]): FoundNumber[] {
  const shared = [...found]
  for (let first = 0; first < shared.length; first++) {
    const object = shared[first]?.target?.object
    const span = shared[first]?.quantity?.extent
    if (!object || !span || !passage.slice(passage.clauseAround(span).from, span.from).includes('分别')) continue
    let last = first
    while (shared[last + 1]?.target?.object === object && isListed(passage, shared[last]?.quantity, shared[last + 1]?.quantity)) last++
    const things = last > first ? (distribute(object, last - first + 1) ?? toldBefore(passage, shared, first, last)) : undefined
    for (const [place, thing] of (things ?? []).entries()) {
      const one = shared[first + place] as FoundNumber
      if (one.target) shared[first + place] = { ...one, target: { ...one.target, object: thing } }
    }
    first = last
  }
  return shared
}

/** What a thing's level is called: it names none alone. */
const LEVEL = /^(?:国家|自治区|省|市|区|县|州|旗|校|园|镇|乡|村|省市|市区|区县|行业|区域|园区)级/
/** What stands between two members of a list: the first one's level again, and the next one's where it stands before its number. */
const BETWEEN_LEVELS =
  /^[\u4e00-\u9fff]{0,3}(?:、|和|及|与)(?:各市|各县|各区|各地)?((?:国家|省|市|区|县|镇|乡|村|校)级)?(?:每[\u4e00-\u9fff]{1,2})?$/

/** 建立1个区级、18个校级辅导中心; 省级3个、市级5个示范社区: the thing stands behind the last level. */
function withLevels(passage: Passage, found: readonly FoundNumber[]): FoundNumber[] {
  const whole = [...found]
  for (let at = whole.length - 2; at >= 0; at--) {
    const [one, next] = [whole[at] as FoundNumber, whole[at + 1] as FoundNumber]
    if (!one.target || !next.target?.object || !one.quantity || !next.quantity) continue
    const between = passage.slice(one.quantity.extent.to, next.quantity.extent.from)
    const { object } = next.target
    // 新建25万亩、改造20万亩高标准农田: the last member has the thing of both.
    if (one.target.object === null && one.quantity.unit === next.quantity.unit && /^、[\u4e00-\u9fff]{2,5}$/.test(between))
      whole[at] = { ...one, target: { ...one.target, object } }
    const level = one.target.object === null ? undefined : LEVEL.exec(one.target.object)?.[0]
    const parted = level !== undefined && level === one.target.object ? BETWEEN_LEVELS.exec(between) : null
    const thing = object.slice(LEVEL.exec(object)?.[0].length ?? 0)
    if (!parted || thing.length < 2 || (thing === object && !between.includes('、'))) continue
    whole[at] = { ...one, target: { ...one.target, object: level + thing } }
    if (thing === object && parted[1] !== undefined) whole[at + 1] = { ...next, target: { ...next.target, object: parted[1] + thing } }
  }
  return whole
}

/** 接待游客500万人次、旅游收入42亿元，分别增长15%、18%: the values' things are those that the clause before told of. */
function toldBefore(passage: Passage, found: readonly FoundNumber[], first: number, last: number): string[] | undefined {
  const span = found[first]?.quantity?.extent
  const count = last - first + 1
  if (
    !span ||
    !/^均?分别(?:同比|比[^，\d]{1,4})?(?:增长|下降|达到?|提高到?|增长到|降低|不低于|不少于|控制在)$/.test(
      passage.slice(passage.clauseAround(span).from, span.from)
    )
  )
    return undefined
  const told = found
    .slice(0, first)
    .flatMap(({ target, quantity }) =>
      target?.object && quantity && passage.sentenceIndex(quantity) === passage.sentenceIndex(span) ? [target.object] : []
    )
  const things = told.slice(-count)
  return things.length === count && new Set(things).size === count ? things : undefined
}

function isListed(passage: Passage, one: Quantity | undefined, next: Quantity | undefined): boolean {
  return one !== undefined && next !== undefined && /^[、和与及]$/.test(passage.slice(one.extent.to, next.extent.from))
}

const DIGITS = /\d+/g

/** No digit is lost: a run of digits that no rule read is reported as a description. */
function withStrays(text: string, found: readonly FoundNumber[]): FoundNumber[] {
  const whole: FoundNumber[] = []
  let next = 0
  for (const digits of findMatches(text, DIGITS)) {
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
  const history: Carried[] = []
  for (const index of passage.quantities.keys()) {
    const one = standingAlone(caseOf(passage, index, setting), history)
    const filled = withCarried(one, history)
    const ruled = roleRules.find((rule) => rule.holds(filled))
    const { quantity } = one
    if (ruled) {
      found.push({ from: quantity.from, to: quantity.to, role: ruled.reason, rule: ruled.name, quantity, target: undefined })
      continue
    }
    const { rule, ...facts } = factsOf(filled.governed.rule === 'equivalent' ? filled : one, history)
    // A list is taken up from what stands near.
    if (history.length >= MEMORY) history.shift()
    history.push({
      sentence: passage.sentenceIndex(quantity),
      object: facts.object,
      action: facts.action,
      per: facts.per,
      change: facts.change,
      quantity
    })
    found.push({ from: quantity.from, to: quantity.to, role: 'target', rule, quantity, target: facts })
  }
  found.sort((a, b) => a.from - b.from)
  return withStrays(text, withLevels(passage, withShares(passage, found)))
}
