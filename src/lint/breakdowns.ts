import type { Span } from '../source/span.js'
import { firstAt } from '../source/spans.js'
import { findVerbs } from '../targets/tables/verbs.js'
import type { Counted, CountedPassage } from './quantities.js'
import { clauseBefore, sentenceEnd } from './quantities.js'

/** A total with the parts that are told behind it: 项目10个，其中新建6个、改扩建4个. */
export interface Breakdown {
  readonly total: Counted
  readonly parts: readonly Counted[]
  /** True where the text says that these are all of its parts. */
  readonly isWhole: boolean
}

/** What opens the parts, and whether they are all: 其中 and 包括 leave some out as often as not. */
const OPENING = /(其中|包括|分别为|分别是)[：，]?|：(?=[^，。；：]{1,16}?\d)/g
const WHOLE = /^(?:分别|：)/
/** What may stand between a total and the word that opens its parts. */
const BEHIND_TOTAL = /^[^，。；：、（\d]{0,12}[，、（]?$/
/** 比上年增加10个，由5个增加到10个，每校10个: no total of what follows. */
const NO_TOTAL = /[比较由从每均各占]|第$/
const GAP = /^[^，。；：、\d]{0,12}(?:、|，|和|及|与|以及)[^，。；：、\d]{0,12}$/
/** A comma goes on to another statement as often as to another part: a part behind it has a short name. */
const SHORT_GAP = /^[^，。；：、\d]{0,6}(?:、|和|及|与|以及|，[^，。；：、\d]{1,6}$)/
const CLOSING = /^[^，。；：、\d]{0,12}$/
/** What tells no part, or another statement. */
const NO_PART = /[各每均比较占超达]|另|还|同时|累计|总|合计|共|增长|增加|提高|投资|等$|以上|以下|以内|亿|万元/
/** Kinds that cut across each other: a woman may be a doctor, a project may be of industry and of a foreign investor. */
const CROSSING =
  /[女男党团]|民族|学历|博士|硕士|研究生|本科|专科|职称|高级|中级|骨干|青年|老年|岁|残疾|脱贫|农民|毕业生|返乡|户籍|常住|外资|外贸|民间|民营|重点|重大|列入|纳入|强|上市|示范|优秀|先进|人才|工业|制造业|开工|竣工|投产|完工|完成|建成/

/** Parts of these say nothing of their total: shares and terms do not add up, scores and multiples are of other things. */
const NO_SUM: ReadonlySet<string> = new Set(['倍', '分'])

/** The breakdowns of a passage whose members are in the total's unit. */
export function findBreakdowns(passage: CountedPassage): Breakdown[] {
  const { text } = passage
  return [...text.matchAll(OPENING)].flatMap((opening) => {
    const total = totalBefore(passage, opening.index)
    if (!total) return []
    const from = opening.index + opening[0].length
    const end = listEnd(text, opening.index, from)
    const parts = partsOf(passage, total, { from, to: end }, text[opening.index - 1] === '、')
    const whole = WHOLE.test(opening[0]) && isClosed(text, parts.at(-1), end)
    const isEnough = parts.length > (opening[0].startsWith('其中') ? 0 : 1)
    return isEnough && !crosses(text, from, parts) ? [{ total, parts, isWhole: whole }] : []
  })
}

function totalBefore({ text, counted }: CountedPassage, at: number): Counted | undefined {
  const total = counted[firstAt(counted, at) - 1]
  if (!total || !isSummed(total) || total.quantity.extent.to > at) return undefined
  const isNear = BEHIND_TOTAL.test(text.slice(total.quantity.extent.to, at))
  return isNear && !NO_TOTAL.test(clauseBefore(text, total.quantity.extent.from)) ? total : undefined
}

function isSummed({ quantity: { unit, kind } }: Counted): boolean {
  return unit !== null && !NO_SUM.has(unit) && kind !== 'percent' && kind !== 'duration'
}

/** The parts of a bracket end with it, those of a clause behind 、 with the clause, others with the sentence. */
function listEnd(text: string, opening: number, from: number): number {
  const end = sentenceEnd(text, from)
  const before = text[opening - 1]
  const closing = before === '（' ? '）' : before === '、' ? '，' : undefined
  const length = closing === undefined ? -1 : text.slice(from, end).indexOf(closing)
  return length < 0 ? end : from + length
}

function withoutBrackets(text: string): string {
  return text.replace(/（[^（）]*）/g, '')
}

/** True where a text ends inside a bracket that it opens. */
function endsInBrackets(text: string): boolean {
  return text.lastIndexOf('（') > text.lastIndexOf('）')
}

function partsOf({ text, counted }: CountedPassage, total: Counted, list: Span, isTight: boolean): Counted[] {
  const parts: Counted[] = []
  let from = list.from
  let acts = false
  for (let index = firstAt(counted, list.from); index < counted.length; index++) {
    const one = counted[index] as Counted
    if (one.to > list.to) break
    if (endsInBrackets(text.slice(list.from, one.from))) continue
    const gap = withoutBrackets(text.slice(from, one.quantity.extent.from))
    if (parts.length === 0) acts = hasAct(gap)
    const follows = parts.length === 0 ? CLOSING.test(gap) : goesOn(gap, isTight, acts)
    if (!follows || NO_PART.test(gap) || one.quantity.unit !== total.quantity.unit) break
    parts.push(one)
    from = one.quantity.extent.to
  }
  return parts
}

/** 其中小学6所，新增床位8张: a verb behind the comma where the first part has none opens another statement. */
function goesOn(gap: string, isTight: boolean, acts: boolean): boolean {
  if (!GAP.test(gap)) return false
  return isTight || (SHORT_GAP.test(gap) && (acts || !gap.includes('，') || !hasAct(gap)))
}

function hasAct(text: string): boolean {
  return findVerbs(text).some(({ classes }) => classes.includes('act'))
}

function isClosed(text: string, last: Counted | undefined, end: number): boolean {
  const rest = last && text.slice(last.quantity.extent.to, end)
  return rest !== undefined && CLOSING.test(rest) && !rest.includes('等')
}

function crosses(text: string, from: number, parts: readonly Counted[]): boolean {
  return parts.length > 1 && CROSSING.test(text.slice(from, parts.at(-1)?.from))
}
