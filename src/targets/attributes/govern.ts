import type { Passage } from '../passage.js'
import type { Quantity } from '../quantities/find-quantities.js'
import { findDistant } from '../tables/comparators.js'
import { findVerbs } from '../tables/verbs.js'
import {
  type Chain,
  findChains,
  isAct,
  isMeasure,
  isNominal,
  isPartOfName,
  maskQuoted,
  nameAction,
  objectBefore,
  objectBehind,
  stripAdverbials,
  trimPhrase
} from './phrases.js'

/** What a number counts and what governs it, as its own clause says. */
export interface Governed {
  readonly object: string | null
  readonly action: string | null
  /** The way in which the clause is built: the name of the rule that read it. */
  readonly rule: string
  /** What is missing is that of the number before it, in the same sentence. */
  readonly inherits: boolean
}

/** The parts of a clause that a number may take its object and its verb from. */
export interface Surroundings {
  /** From the clause's start, or the list's separator behind the number before, to the number's bounding word. */
  readonly before: string
  /** From behind the number's bounding word to the clause's end, or the list's separator. */
  readonly after: string
  /** The clause behind the number, other numbers included. */
  readonly tail: string
  /** True where the number follows another one in the clause. */
  readonly listed: boolean
}

const LIST_END = /(?:、|和|及|与|以及|，|；)$/
const LIST_START = /^(?:、|和|及|与|以及|，|；|并)/

/** The part of the text between two numbers that belongs to the one before it. */
function partBehind(gap: string): string {
  if (LIST_START.test(gap)) return ''
  if (LIST_END.test(gap)) return gap.replace(LIST_END, '')
  const masked = maskQuoted(gap)
  const at = masked.search(/、|，/)
  return at < 0 ? gap : gap.slice(0, at)
}

/** The part of the text between two numbers that belongs to the one behind it. */
function partBefore(gap: string): string {
  if (LIST_END.test(gap)) return ''
  const masked = maskQuoted(gap)
  const at = masked.search(/、|，/)
  if (at >= 0) return gap.slice(at + 1)
  return LIST_START.test(gap) ? gap.replace(LIST_START, '') : gap
}

/** Reads what stands round a number. */
export function surroundingsOf(passage: Passage, index: number): Surroundings {
  const quantity = passage.quantities[index] as Quantity
  const clause = passage.clauseAround(quantity.extent)
  const previous = passage.quantities[index - 1]
  const next = passage.quantities[index + 1]
  const listed = previous !== undefined && previous.extent.to > clause.from && previous.extent.to <= quantity.extent.from
  const before = passage.slice(listed ? previous.extent.to : clause.from, quantity.extent.from)
  const isLast = next === undefined || next.extent.from >= clause.to
  const after = passage.slice(quantity.extent.to, isLast ? clause.to : next.extent.from)
  return {
    before: listed ? partBefore(before) : before,
    after: isLast ? after : partBehind(after),
    tail: passage.slice(quantity.extent.to, clause.to),
    listed
  }
}

const COVERB =
  /(?:^|[^应相针面])(?:对|为|给|向|在|与|同|将|把|从|到|帮助|支持)(?:全[国省市区县校]|我[省市区县]|辖区内?|各|至少|不少于|其中)?$/
const BOUND_OF =
  /(不少于|不低于|不小于|不得少于|不得低于|不应低于|不超过|不高于|不得超过|超过|突破|高于|低于|少于|达到|达|占到|占|为)[^，；。]{0,24}的$/
const COVERAGE = /^(?:的)?(?:全)?(?:覆盖|达标|到位|完成|落实|签订|参与|合格|入库|公开|开齐|配备到位|办结|兑现|整改|实现|纳入|安装|建档)/

const isEmptyPhrase = (text: string) => trimPhrase(text) === ''
const actionOf = (text: string, chain: Chain) => nameAction(text.slice(chain.from, chain.to))

/** The chain that ends a stretch of text, but for adverbs and 了, 好. */
function chainAtEnd(text: string, chains: readonly Chain[]): Chain | undefined {
  const last = chains.at(-1)
  return last &&
    /^(?:了|好|完|出|共|各|约|一批|至少|不少于|全区|全市|全县|全省|更多|再|新|到|至|在|每年|每月|每周|每学期|年度|全年)*$/.test(
      text.slice(last.to)
    )
    ? last
    : undefined
}

/** The chain that governs a noun phrase at the end of a stretch of text. */
function governingChain(text: string, chains: readonly Chain[]): Chain | undefined {
  const start = text.length - stripAdverbials(text).length
  for (const chain of [...chains].reverse()) {
    const rest = text.slice(chain.to)
    if (isEmptyPhrase(rest)) continue
    if (text[chain.from - 1] === '的') continue
    const opens = chain.from <= start
    const last = chain.verbs.at(-1)
    const acts =
      chain.verbs.some((verb) => isAct(verb) && !isNominal(verb)) || (opens && chain.verbs.some((verb) => isAct(verb) || isMeasure(verb)))
    const named = last && isPartOfName(maskQuoted(text), last) && chain.verbs.length === 1 && !opens
    if (acts && !named) return chain
  }
  return chains.find(
    (chain) => chain.from <= start && chain.verbs.some((verb) => isAct(verb) || isMeasure(verb)) && !isEmptyPhrase(text.slice(chain.to))
  )
}

/** The verb of what is done with N things: 对N所X开展Y, 对N所X的Y, 等N个项目竣工投用. */
function deedBehind(tail: string): string | null {
  const done = /(?:开展|进行|实施|予以|给予|作出|做好|完成|实行)(?:了|好)?([^，。；]*)$/.exec(tail)
  const deed = done?.[1] ?? (tail.includes('的') ? tail.slice(tail.lastIndexOf('的') + 1) : undefined)
  const chains = findChains(deed === undefined || deed === '' ? tail : deed)
  const chain = deed ? chains.at(-1) : chains.find((one) => one.from > 1)
  if (!chain) return done ? done[0].slice(0, 2) : null
  return nameAction((deed || tail).slice(chain.from, chain.to))
}

/** X率达到N: the thing measured stands before the verb. */
function readMeasured(around: Surroundings, chain: Chain): Governed {
  const first = chain.verbs.find(isMeasure)
  const verb = chain.verbs.length > 1 && chain.verbs[0] === first ? chain.verbs.at(-1) : first
  const subject = stripAdverbials(around.before.slice(0, chain.from))
  const pivot = findChains(subject)[0]
  const isPivot =
    pivot && pivot.from === 0 && /^(?:实现|推动|带动|确保|促进|完成|保持|使|支持|力争|引导|推进)$/.test(subject.slice(0, pivot.to))
  const object = trimPhrase(isPivot && !isEmptyPhrase(subject.slice(pivot.to)) ? subject.slice(pivot.to) : subject)
  const action = actionOf(around.before, { from: verb?.from ?? chain.from, to: chain.to, verbs: chain.verbs })
  return { object: object || null, action, rule: 'measured', inherits: object === '' }
}

function governCoverb(around: Surroundings): Governed | undefined {
  if (!COVERB.test(around.before) || isEmptyPhrase(around.after)) return undefined
  const object = objectBehind(around.after.replace(/(?:开展|进行|实施|予以|给予|实行|推进|推行)[^，]*$/, ''))
  return { object: object || null, action: deedBehind(around.tail), rule: 'coverb', inherits: false }
}

function governListEnd(around: Surroundings): Governed | undefined {
  if (!/等$/.test(around.before)) return undefined
  const object = objectBehind(around.after)
  const behind = findChains(around.after).find((chain) => chain.from >= 2 && !isPartOfName(around.after, chain.verbs.at(-1) as never))
  const before = stripAdverbials(around.before)
  const first = findChains(before)[0]
  const action = behind ? around.after.slice(behind.from, behind.to) : first && first.from <= 2 ? actionOf(before, first) : null
  return { object: object || null, action, rule: 'list-end', inherits: action === null }
}

const SHARE_VERB = /^(?:以上)?(?:的)?/

/** 100%的X做Y; X100%做Y; 其中60%以上做Y. */
function governShare(around: Surroundings, quantity: Quantity): Governed | undefined {
  if (quantity.kind !== 'percent') return undefined
  const after = around.after.replace(SHARE_VERB, '')
  const chains = findChains(after).filter((chain) => chain.verbs.some(isAct))
  const first = chains[0]
  const isOwn = chainAtEnd(around.before, findChains(around.before))
  if (first && first.from === 0 && !COVERAGE.test(after) && !isPartOfName(after, first.verbs.at(-1) as never)) {
    const object = objectBefore(stripAdverbials(around.before))
    return { object: object || null, action: actionOf(after, first), rule: 'share-before-verb', inherits: object === '' }
  }
  const isWhole = isEmptyPhrase(stripAdverbials(around.before)) || isOwn?.verbs.some((verb) => /实现|推动|推进|确保|促进/.test(verb.verb))
  const verb = chains.find((chain) => chain.from >= 2 && !isPartOfName(after, chain.verbs.at(-1) as never))
  if (isWhole && verb && !isEmptyPhrase(after.slice(0, verb.from)))
    return {
      object: trimPhrase(after.slice(0, verb.from).replace(/(?:都|均)?(?:能|可)?$/, '')),
      action: actionOf(after, verb),
      rule: 'share-of',
      inherits: false
    }
  return undefined
}

/** Reads the object and the verb of the number at `index` from its clause. */
export function govern(passage: Passage, index: number): Governed {
  const quantity = passage.quantities[index] as Quantity
  const around = surroundingsOf(passage, index)
  const early = governListEnd(around) ?? governCoverb(around) ?? governShare(around, quantity)
  if (early) return early
  let { before } = around
  const bound = BOUND_OF.exec(before)
  if (bound) {
    const verb = /^(?:达到|达|占到|占|为)$/.test(bound[1] as string) ? (bound[1] as string) : ''
    before = before.slice(0, bound.index) + verb
  } else if (quantity.comparator !== 'eq') {
    const distant = findDistant(before)
    if (distant && distant.to < before.length) before = before.slice(0, distant.from) + before.slice(distant.to)
  }
  const chains = findChains(before)
  const ending = chainAtEnd(before, chains)
  const hasAfter = !isEmptyPhrase(around.after) && !COVERAGE.test(around.after) && !/^(?:，|。|；|、)/.test(around.after)
  const measured = ending?.verbs.some(isMeasure) ? ending : undefined
  if (measured) {
    const subject = trimPhrase(stripAdverbials(before.slice(0, measured.from)))
    if (subject !== '' || !hasAfter) return readMeasured({ ...around, before }, measured)
  }
  if (ending && hasAfter) {
    const object = objectBehind(around.after)
    return { object: object || null, action: actionOf(before, ending), rule: 'verb-number-object', inherits: object === '' }
  }
  const governing = governingChain(before, chains)
  if (governing) {
    const object = objectBefore(before.slice(governing.to))
    return { object: object || null, action: actionOf(before, governing), rule: 'verb-object-number', inherits: object === '' }
  }
  if (ending) {
    const object = objectBefore(stripAdverbials(before.slice(0, ending.from)))
    return { object: object || null, action: actionOf(before, ending), rule: 'object-verb-number', inherits: object === '' }
  }
  return governBare(quantity, before, around, hasAfter)
}

/** No verb in the number's own part of the clause. */
function governBare(quantity: Quantity, before: string, around: Surroundings, hasAfter: boolean): Governed {
  const subject = objectBefore(stripAdverbials(before))
  const word = quantity.boundWord
  const own = word === '突破' || word === '超过' ? word : null
  if (subject !== '') return { object: subject, action: own, rule: own ? 'measured' : 'object-number', inherits: own === null }
  const object = hasAfter ? objectBehind(around.after) : ''
  const verb =
    !around.listed && hasAfter ? findVerbs(around.after).find((one) => isAct(one) && one.from >= 2 && one.verb.length > 1) : undefined
  const action = verb && object !== '' && !isPartOfName(around.after, verb) ? verb.verb : own
  return { object: object || null, action, rule: 'number-object', inherits: action === null || object === '' }
}
