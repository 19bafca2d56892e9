import { keepLast } from '../../source/keep-last.js'
import { ACT_TAIL, ADVERB, ADVERBIAL, LEADING, NOUN_TAIL, PHRASE_END, TRAILING } from '../tables/phrase-ends.js'
import { type FoundVerb, findVerbs } from '../tables/verbs.js'
import { balance, maskQuoted } from './paired-marks.js'

/** What a share or a rate is named by at its end. */
const MEASURE_NOUN = /(?:率|度|比例|比重|占比|水平|强度|系数|涨幅|增幅|增速|面|数|占有量|份额|覆盖|时限|周期|时长)$/

/** True where a phrase names something that is measured: 失业率, 占比, 强度. */
export const hasMeasureNoun = (text: string) => MEASURE_NOUN.test(text)

const isAct = (verb: FoundVerb) => verb.classes.includes('act')
const isNominal = (verb: FoundVerb) => verb.classes.includes('nominal')
const isMeasure = (verb: FoundVerb) => verb.classes.includes('measure')
const isAuxiliary = (verb: FoundVerb) => verb.classes.length === 1 && verb.classes[0] === 'auxiliary'

/** A run of verbs that act together: 新建改造, 评选并持续孵化, 新建、改扩建. */
export interface Chain {
  readonly from: number
  readonly to: number
  readonly verbs: readonly FoundVerb[]
}

const JOINT = /^(?:、|和|并|及|与|或|并持续|并|，)?(?:持续|积极|加快|全面|继续)?$/

/** Verbs of doing that name institutions: 研发中心, 储备库, 安置房. */
const OPENS_NAMES = /^(?:研发|孵化|储备|安置|采购|配送|选修|出让|通车|奖补|审批|注册|养护|维修|整改|表彰|推介|发布|展销|督办)$/

function isPartOfName(text: string, verb: FoundVerb): boolean {
  if (isAct(verb) && !isNominal(verb) && !OPENS_NAMES.test(verb.verb)) return ACT_TAIL.test(text.slice(verb.to))
  const rest = text.slice(verb.to)
  return (
    NOUN_TAIL.test(rest) &&
    !/^(?:项目|企业|人才|人员|学校|机构|基地|中心|平台|资金|课程|教师|社区|村)[\d一二两三四五六七八九十百]/.test(rest)
  )
}

/** Verbs that are coordinated with another one as often as they are its object: 新建改造, 引进培育. */
const COORDINATED =
  /^(?:调研|督查|检查|走访|评估|考核|检测|监测|评价|推广|改造|提质|提升|治理|整治|改善|升级|更新|修复|保护|建设|改革|优化|开发|利用)$/
/** What 新增 goes together with; behind it other verbs begin a name (新增退税商店). */
const AFTER_NEW = /^(?:完成|改造|取得|储备|打造|培育|培养|认定|引进|建成|建设|就业)$/
/** Verbs that say only that something is done; the deed behind them is their object: 完成考核, 开展培训. */
const LIGHT = /^(?:完成|开展|进行|实施|推进|推动|做好|组织|启动|参加|提供|举办|落实|抓好|加强|实现|确保)$/
/** Verbs that say what a thing is like, more often than what is done: 具有影响力的品牌. */
const ATTRIBUTIVE = /^(?:拥有|具有|具备|取得|获得|获批|体现|符合|通过|适应|从事|参加|参与|应用)$/

/** True where a run of verbs stands in a clause that qualifies the noun behind its 的. */
export function qualifies(text: string, chain: Chain): boolean {
  return chain.verbs.every((verb) => ATTRIBUTIVE.test(verb.verb)) && maskQuoted(text.slice(chain.to)).includes('的')
}

/** A verb goes on a run of verbs unless it begins a name (新建改造项目) or is the thing done itself (完成投资). */
function joinsOn(text: string, verb: FoundVerb, last: FoundVerb | undefined): boolean {
  // 完成植树造林: the work is named whole.
  if (/造林$/.test(verb.verb) && LIGHT.test(last?.verb ?? '')) return false
  // 租赁补贴发放: what is given out, and the verb.
  if (verb.verb === '发放' && isNominal(last ?? verb)) return false
  // 召开表彰大会: what is held is named.
  if (/^(?:召开|召集|举行)$/.test(last?.verb ?? '')) return false
  // 引进超亿元项目: what bounds the number is no deed.
  if (verb.verb.length === 1 && !isAct(verb) && last !== undefined && !isMeasure(last)) return false
  if (
    /^(?:拥有|具有|具备)$/.test(verb.verb) ||
    (isNominal(verb) && (LIGHT.test(last?.verb ?? '') || !COORDINATED.test(verb.verb))) ||
    (/^(?:新增|净增)$/.test(last?.verb ?? '') && !AFTER_NEW.test(verb.verb)) ||
    (verb.verb === '新增' && /^(?:落实|保障|用好|盘活)$/.test(last?.verb ?? ''))
  )
    return false
  if (isNominal(verb) && !isMeasure(verb))
    return verb.to < text.length && !isPartOfName(text, verb) && trimPhrase(text.slice(verb.to)) !== ''
  const isCoordinate = last !== undefined && last.to < verb.from
  return (isAct(verb) && isCoordinate) || !isPartOfName(text, verb)
}

/** The verbs of a clause that may govern, in chains. Auxiliaries are left out. */
export const findChains = keepLast((text: string): readonly Chain[] => {
  const masked = maskQuoted(text)
  const verbs = findVerbs(masked).filter((verb) => !isAuxiliary(verb))
  const chains: { from: number; to: number; verbs: FoundVerb[] }[] = []
  for (const verb of verbs) {
    const last = chains.at(-1)
    const gap = last && masked.slice(last.to, verb.from)
    if (last && gap !== undefined && gap.length <= 3 && JOINT.test(gap) && joinsOn(masked, verb, last.verbs.at(-1))) {
      last.verbs.push(verb)
      last.to = verb.to
    } else chains.push({ from: verb.from, to: verb.to, verbs: [verb] })
  }
  return chains
})

// \u25a1 masks a quoted name.
const LETTER = /[\p{L}\u25a1]/u

/** Of each, and nothing said of what: 人均不少于72学时. */
const EACH = /^[人户师生亩校村场]均$|^(?:两|半|个|单)?(?:周|月|季|季度|学期|学年|年|天|日|晚|期)$/

/** Takes what is no part of a noun phrase off its ends. */
export const trimPhrase: (text: string) => string = keepLast((text) => {
  let trimmed = text.trim()
  for (;;) {
    const next = trimmed.replace(LEADING, '').replace(TRAILING, '')
    if (next === trimmed) break
    trimmed = next
  }
  // The strokes and digits of a table's cells name nothing.
  return LETTER.test(trimmed) && !EACH.test(trimmed) ? balance(trimmed) : ''
})

/** ⑨, （2）: the number of an item in mid-line. */
const ITEM_MARK = /^(?:[①-⑳⑴-⒇㈠-㈩]|[（(]\d{1,2}[)）]|\d{1,2}[.．、](?=[\u4e00-\u9fff]))/

/** Strips time, manner and auxiliaries, and an item's number, from the head of a clause. */
export const stripAdverbials: (text: string) => string = keepLast((text) => {
  const rest = text.replace(ITEM_MARK, '').replace(ADVERBIAL, '')
  const adverb = ADVERB.exec(rest)
  // 新能源 begins with no adverb, though 能 is a verb; nor does 新增, which is one.
  const whole = findVerbs(rest)[0]
  if (adverb && !(whole?.from === 0 && whole.to > adverb[0].length && !isAuxiliary(whole))) {
    const behind = stripAdverbials(rest.slice(adverb[0].length))
    const verb = findVerbs(behind)[0]
    // 规范管理率 is a rate's whole name.
    const namesRate = verb && hasMeasureNoun(rest) && (isPartOfName(behind, verb) || /^[率量度]/.test(behind.slice(verb.to)))
    if (verb?.from === 0 && !isAuxiliary(verb) && !namesRate) return behind
  }
  return rest === text ? rest : stripAdverbials(rest)
})

/** The head of a noun phrase: behind its last 的 outside brackets, behind the 等 that closes its examples, behind its period. */
function headOf(text: string): string {
  const masked = maskQuoted(text)
  const at = masked.lastIndexOf('的')
  const isShort = text.length - at - 1 <= 3 && at <= 10
  const behind = at > 0 && at < text.length - 1 && !isShort ? text.slice(at + 1) : text
  const examples = /^.{2,}(?<![高中初平同均对优])等(?![级次线奖候])(?=.{2})/.exec(maskQuoted(behind))
  const rest = examples ? behind.slice(examples[0].length) : behind
  const period = /^.*每(?:个)?(?:学期|学年度?|季度|周|月度?|年度?|天|日|小时)(?=.{2})/.exec(rest)
  return period ? rest.slice(period[0].length) : rest
}

/** The head behind 的 is what is done with the thing before it: 学校的新建、改扩建, 科技俱乐部的评估考核. */
export function isDeed(head: string): boolean {
  const verbs = findVerbs(head)
  const first = verbs[0]
  if (!first || first.from > 0 || isAuxiliary(first)) return false
  const covered = verbs.reduce((sum, verb) => sum + verb.verb.length, 0)
  return covered >= 0.6 * head.replace(/[、和及与]|工作|工程|任务/g, '').length
}

/** What stands behind a number, as far as it is what the number counts. */
export function objectBehind(after: string): string {
  const stripped = after.replace(/^(?:左右|以上|以内|的|（[^（）]{1,3}）)+/, '')
  const masked = maskQuoted(stripped)
  const at = masked.lastIndexOf('的')
  if (at > 0 && at < stripped.length - 1) {
    const head = stripped.slice(at + 1)
    // 企业 alone says too little: 有上市意愿的企业.
    if (head.length <= 3 && at <= 10 && !isDeed(head)) return trimPhrase(stripped)
    // Work on things: 老旧小区的适老化改造.
    if (/(?:改造|建设|整治|治理|提升|修缮|升级|评估|考核|复审|验收|巡查|检查)$/.test(head) && !isDeed(head)) return trimPhrase(stripped)
    return isDeed(head) ? trimPhrase(objectBehind(stripped.slice(0, at))) : trimPhrase(cutAtVerb(head))
  }
  return trimPhrase(cutAtVerb(stripped))
}

/** Nouns that are whole in one character: 18个村发展集体经济. */
const ONE_CHARACTER = /^[村县镇乡校市区户人点]$/

/** A noun phrase ends where a verb begins that is no part of a name. */
function cutAtVerb(text: string): string {
  const masked = maskQuoted(text)
  for (const verb of findVerbs(masked)) {
    if (
      (verb.from < 2 && !ONE_CHARACTER.test(text.slice(0, verb.from))) ||
      (!LIGHT.test(verb.verb) && NOUN_TAIL.test(masked.slice(verb.to)))
    )
      continue
    const governs = isAct(verb) && !isNominal(verb) && verb.verb.length > 1
    if (governs && verb.to < text.length) return cutAtEnd(text.slice(0, verb.from))
    if (governs && /(?:项目|工程|企业|学校|小区|机组|线路)$/.test(text.slice(0, verb.from))) return text.slice(0, verb.from)
  }
  return cutAtEnd(text)
}

function cutAtEnd(text: string): string {
  const end = PHRASE_END.exec(maskQuoted(text))
  return end && (end.index >= 2 || ONE_CHARACTER.test(text.slice(0, end.index))) ? text.slice(0, end.index) : text
}

/** What stands before a number, behind the verb, as far as it is what the number counts. */
export function objectBefore(text: string): string {
  return trimPhrase(headOf(trimPhrase(text)).replace(/^(?:年|日)(?:产(?!值|量|业)|处理)/, ''))
}

/** The verb, as the output has it: without what only leads to the number (控制在). */
export function nameAction(text: string): string {
  return text
    .replace(/(?<=.)(?:年产|日产)$/, '')
    .replace(/^(?:争取|力争|确保)(?=.{2})/, '')
    .replace(/[在为]$/, '')
}

/** No words at a phrase's ends are as long together. */
const LONG = 80

/** True where nothing is left of a phrase once its ends are trimmed. */
export const isEmptyPhrase = (text: string) => (text.length <= LONG || balance(text).length <= LONG) && trimPhrase(text) === ''
/** True for a verb that speaks only of what is there. */
export const isStand = (verb: FoundVerb) => verb.classes.every((one) => one === 'stand')
/** True where a verb may govern at all. */
export const isVerb = (verb: FoundVerb) => isAct(verb) || isNominal(verb) || isMeasure(verb)

export { isAct, isMeasure, isNominal, isPartOfName }
