import { multiply } from '../../numeral/index.js'
import type { Span } from '../../source/span.js'
import { firstAt } from '../../source/spans.js'
import { type Comparator, matchAfter, matchBefore } from '../tables/comparators.js'
import { matchUnit, type UnitKind } from '../tables/units.js'
import { findNumerals, type Numeral } from './find-numerals.js'

/** A number with its unit and its bounds. The span is the tight core (number and unit); `extent` holds the bounding words too. */
export interface Quantity extends Span {
  readonly min: number | null
  readonly max: number | null
  readonly comparator: Comparator
  /** As printed; % for shares. Null where none stands there. */
  readonly unit: string | null
  readonly kind: UnitKind
  readonly script: Numeral['script']
  readonly extent: Span
  /** True where the number shares the unit of a later one: 55、50、24个工作日. */
  readonly shared: boolean
  /** True where the greater end of a range stands first: 20—10万元. */
  readonly turned: boolean
  /** The bounding word before the number, where there is one: 突破 and 超过 are verbs as well. */
  readonly boundWord: string | null
  /** The bounding word that binds the number from a distance: 不少于交流人数的20%. */
  readonly distantBound?: Span
}

interface Core extends Span {
  readonly low: Numeral
  readonly high: Numeral
  readonly unit: string | null
  readonly kind: UnitKind
  readonly factor: number
  readonly shared: boolean
}

const RANGE = /[-－—–―~～〜至到─−]{1,2}/y
/** 成 is ten per cent: 六成, 三成半. */
const TENTHS = 10

/** Whether what a claim takes begins in a stretch: the 首 of 3首届 is no unit. */
function meetsClaim({ from, to }: Span, claims: readonly Span[]): boolean {
  return claims.length > 0 && (claims[firstAt(claims, from)]?.from ?? to) < to
}

/** 30篇（条）, 300批（次）: another unit of the same things, in brackets with its number's bound behind it; empty where there is none. */
function bracketedUnit(text: string, at: number, kind: UnitKind): string {
  const found = kind === 'count' ? /^[（(]([\u4e00-\u9fff]{1,2})[)）](?=以上|以内|以下|左右)/.exec(text.slice(at, at + 6)) : null
  return found && matchUnit(found[1] as string, 0)?.length === found[1]?.length ? found[0] : ''
}

function coreOf(text: string, low: Numeral, high: Numeral, claims: readonly Span[]): Core {
  const base = { from: low.from, low, high, shared: false }
  if (high.share) return { ...base, to: high.to, unit: '%', kind: 'percent', factor: 1 }
  const unit = matchUnit(text, high.to)
  const found = unit && !meetsClaim({ from: high.to, to: high.to + unit.length }, claims) ? unit : undefined
  if (!found) return { ...base, to: high.to, unit: null, kind: high.scale > 1 ? 'count' : 'other', factor: 1 }
  const to = high.to + found.length + bracketedUnit(text, high.to + found.length, found.kind).length
  if (high.max > TENTHS && found.unit.startsWith('成')) return { ...base, to: high.to, unit: null, kind: 'other', factor: 1 }
  if (found.unit === '成') return { ...base, to, unit: '%', kind: 'percent', factor: TENTHS }
  if (found.unit === '成半') {
    const half = { ...high, min: high.min + 0.5, max: high.max + 0.5 }
    return { ...base, low: low === high ? half : low, high: half, to, unit: '%', kind: 'percent', factor: TENTHS }
  }
  return { ...base, to, unit: found.unit + text.slice(high.to + found.length, to), kind: found.kind, factor: 1 }
}

/** Where the second number of a range begins, if one follows: the first may have its own unit (18%—25%). */
function rangeAfter(text: string, low: Numeral): number | undefined {
  const unit = matchUnit(text, low.to)
  for (const at of unit ? [low.to + unit.length, low.to] : [low.to]) {
    RANGE.lastIndex = at
    const found = RANGE.exec(text)
    if (found) return at + found[0].length
  }
  return undefined
}

function isRange(low: Numeral, high: Numeral): boolean {
  const scaled = low.scale === 1 ? multiply(low.max, high.scale) : low.max
  return (low.max < high.min || scaled < high.min) && low.share === high.share && !(low.vague || high.vague)
}

/** 增加一倍至1600万元 is no range: its numbers count different things. */
function haveOneUnit(text: string, low: Numeral, high: Numeral): boolean {
  const unit = matchUnit(text, low.to)
  return unit === undefined || unit.unit === matchUnit(text, high.to)?.unit
}

/** 增速为-1.8%: a minus sign behind the word that gives the value; elsewhere it is a dash. */
function withSign(text: string, core: Core): Core {
  if (core.low !== core.high || core.kind !== 'percent' || !/[为是达至到长幅速]\s?[-－−]$/.test(text.slice(0, core.from).slice(-3)))
    return core
  const low = { ...core.low, min: -core.low.max, max: -core.low.min }
  return { ...core, from: core.from - 1, low, high: low }
}

/** The cores of a text: ranges joined, units found. */
function findCores(text: string, numerals: readonly Numeral[], claims: readonly Span[]): Core[] {
  const cores: Core[] = []
  for (let index = 0; index < numerals.length; index++) {
    const low = numerals[index] as Numeral
    // A unit may hold a numeral's character: 千分点, 千焦.
    if (low.from < (cores.at(-1)?.to ?? 0)) continue
    const high = numerals[index + 1]
    const isJoined = high && rangeAfter(text, low) === high.from && isRange(low, high) && haveOneUnit(text, low, high)
    cores.push(withSign(text, coreOf(text, low, isJoined ? high : low, claims)))
    if (isJoined) index++
  }
  return cores
}

const LISTED = /^(?:、|和|及|与)$/

/** Numbers in a list that have their unit only at its end: 10.6、6.3、12.9个百分点. */
function shareUnits(text: string, cores: readonly Core[]): Core[] {
  const shared = [...cores]
  for (let index = cores.length - 2; index >= 0; index--) {
    const core = shared[index] as Core
    const next = shared[index + 1] as Core
    const isBare = core.unit === null && core.low === core.high && core.low.script === 'arabic'
    if (!isBare || next.unit === null || next.low.script !== 'arabic' || !LISTED.test(text.slice(core.to, next.from))) continue
    shared[index] = { ...core, unit: next.unit, kind: next.kind, shared: true }
  }
  return shared
}

/** What a bounding word may not be the end of: 节约30%, 附近3公里, 通过100家, 不断超. */
const NO_BOUND: Readonly<Record<string, RegExp>> = {
  约: /[节预合条契制简缩特公邀履盟签违大]$/,
  近: /[附靠邻临最远亲接将拉贴]$/,
  过: /[通经度路透越渡不走超走跨]$/,
  破: /[突打冲击攻侦]$/,
  超: /[赶反]$/,
  逾: /[不]$/
}

interface Bound {
  readonly comparator: Comparator
  readonly word: string
  readonly from: number
}

function boundBefore(text: string, core: Core): Bound | undefined {
  // 上百, 上千万
  if (text[core.from - 1] === '上' && /^[百千万亿]/.test(text.slice(core.from)) && !/[以之]$/.test(text.slice(0, core.from - 1).slice(-1)))
    return { comparator: 'gte', word: '上', from: core.from - 1 }
  const found = matchBefore(text, core.from)
  if (!found || NO_BOUND[found.word]?.test(text.slice(Math.max(0, found.from - 1), found.from))) return undefined
  return found
}

/** How many times the end of a range the first bound may be that shares its scale: 20—10万 is turned, 8000—1万 is not. */
const SAME_SCALE = 10

/** Both ends in order: 3—5万 and 5—3万 are 30000 to 50000, 8000—1万 is 8000 to 10000. */
function endsOf({ low, high }: Core): { readonly ends: readonly [number, number]; readonly isTurned: boolean } {
  const scaled = low !== high && low.scale === 1 && !low.share ? multiply(low.min, high.scale) : low.min
  if (scaled <= high.max) return { ends: [scaled, high.max], isTurned: false }
  const isTurned = scaled < high.max * SAME_SCALE
  return { ends: isTurned ? [high.max, scaled] : [low.min, high.max], isTurned }
}

function boundsOf(core: Core, comparator: Comparator): Pick<Quantity, 'min' | 'max' | 'comparator'> {
  const [min, max] = endsOf(core).ends.map((end) => multiply(end, core.factor)) as [number, number]
  if (comparator === 'gte' || comparator === 'gt') return { min, max: null, comparator }
  if (comparator === 'lte' || comparator === 'lt') return { min: null, max, comparator }
  if (min !== max) return { min, max, comparator: comparator === 'approx' ? 'approx' : 'range' }
  return { min, max, comparator }
}

const VAGUE = { more: 'gt', 'at-least': 'gte', between: 'range' } as const

function toQuantity(text: string, core: Core): Quantity {
  const before = boundBefore(text, core)
  const after = matchAfter(text, core.to)
  const isTime = core.kind === 'duration'
  const behind = after && (after.word !== '内' || isTime) ? after : undefined
  const own = core.high.vague ? VAGUE[core.high.vague] : 'eq'
  const comparator = before && !(before.comparator === 'approx' && behind) ? before.comparator : (behind?.comparator ?? own)
  return {
    from: core.from,
    to: core.to,
    ...boundsOf(core, comparator),
    unit: core.unit,
    kind: core.kind,
    script: core.low.script,
    extent: { from: before?.from ?? core.from, to: behind?.to ?? core.to },
    shared: core.shared,
    turned: endsOf(core).isTurned,
    boundWord: before?.word ?? null
  }
}

/**
 * Every quantity of a text in normalized form (simplified, half width), in order. `skip` names spans that are read
 * otherwise: dates, names, words; those of `claims` are numbers too, which no unit may run into. Sorted, not overlapping.
 */
export function findQuantities(text: string, skip: readonly Span[] = [], claims: readonly Span[] = []): Quantity[] {
  return shareUnits(text, findCores(text, findNumerals(text, skip), claims)).map((core) => toQuantity(text, core))
}
