import { keepLast } from '../../source/keep-last.js'
import { NOUN_TAIL } from '../tables/phrase-ends.js'
import { findVerbs } from '../tables/verbs.js'
import { maskQuoted } from './paired-marks.js'
import {
  type Chain,
  findChains,
  isAct,
  isDeed,
  isEmptyPhrase,
  isMeasure,
  isNominal,
  isPartOfName,
  isVerb,
  nameAction,
  objectBefore,
  objectBehind,
  qualifies,
  stripAdverbials,
  trimPhrase
} from './phrases.js'
import type { Surroundings } from './surroundings.js'

export const COVERB =
  /(?:^|[^应相针面])(?:对|为|给|向|在|与|同|将|把|从|到)(?:全[国省市区县校]|我[省市区县]|辖区内?|各|至少|不少于|其中)?$|(?:^|[^应相针面])(?:对|在)[^，；、]{0,30}的$/
export const COVERAGE =
  /^(?:的)?(?:全)?(?:覆盖(?![^，。；]{2,20}的[\u4e00-\u9fff]{2})|(?:全程)?网上(?:可办|通办|办理)|可网办|“?一网通办|达标|到位|落实|签订|参与|合格(?![\u4e00-\u9fff]{2})|入库|公开|开齐|配备到位|办结|兑现|整改|纳入|安装|建档|以上|以内)/
export const GIVES = /(?:给予|予以|补贴|奖励|补助|资助|奖补|支持|享受|补)$/
/** Who pays, and no object. */
export const PAYER = /^(?:按|中央|省级?|市级?|县级?|[省市]、[市县区]|各级|政府)?(?:财政)?(?:规定|按规定)?$/
export const FUNDS = /(?:预留|安排|投入|拨款|拨付|注资|出资|增拨|预拨|筹集|筹措)$/
export const AUXILIARY = /(力争|确保|加快)[^，；。]*$/

export const namesOf = (text: string, chain: Chain) => nameAction(text.slice(chain.from, chain.to)) || null
export const isOnlyNominal = (chain: Chain) => chain.verbs.every((verb) => isNominal(verb) && !isMeasure(verb))
export const lastOf = (chain: Chain) => chain.verbs.at(-1) as Chain['verbs'][number]

/** 突破 and 超过 bound a number, and are its verb where there is no other. */
export const boundVerb = ({ boundWord }: Surroundings['quantity']) => (boundWord === '突破' || boundWord === '超过' ? boundWord : null)
export const namesAVerb = (text: string) => findVerbs(text).some((verb) => !isNominal(verb))

/** The chain that ends a stretch of text, but for adverbs and 了, 好. */
export function chainAtEnd(text: string, chains: readonly Chain[]): Chain | undefined {
  const last = chains.at(-1)
  const rest = last && text.slice(last.to)
  return last &&
    /^(?:了|好|完|出|共|各|约|至少|不少于|全区|全市|全县|全省|更多|再|新|到|至|在|每人|每户|每天|每年|每月|每周|每学期|每季度?|每半年|每两周|每半月|每[晚日]|每个?[村校班镇]|第[一二三四五]批|年度|全年|年均|同比|大幅|分别|均|都|将|预计|总体|累计)*$/.test(
      rest ?? ''
    )
    ? last
    : undefined
}

/** 实现, 争取: what they bring about is the verb behind them. */
export const isPivotOnly = (text: string, chain: Chain) => /^(?:争取)?实现$|^争取$/.test(text.slice(chain.from, chain.to))

/** What follows a verb only in names: 培训班, 监测点, 服务中心, 设置率. */
const STRICT_NAME =
  /^(?:时间|时长|次数|周期|人数|总人数|数量|总数|户数|[班点站室所馆器会区园院厅店厂库房线](?![\u4e00-\u9fff])|中心|基地|平台|机构|活动|工作|机制|体系|比例|标准|金额|总[量额数值]|对象|率|量|额|值|者|员)/

/** What makes or holds a thing: a verb inside the thing's name is none of the clause (完成森林抚育面积, 建成分类收集设施). */
const MAKES = /^(?:完成|建成|新建|建设|新增|增加|落实|实施|启动|创建|打造|培育|举办|开展|安排|认定|设立|制定|发展)$/
/** What is new is named by whatever stands in front of its noun: 新增入库培育企业. */
const ADDS = /^(?:新增|认定)$/
/** Verbs that are no part of a name, though a noun follows them: 安排资金支持企业, 举办招聘会提供岗位, 为15所学校更新终端. */
export const PUSHES =
  /^(?:支持|提供|引进|招引|帮扶|实施|培育|完善|改造|建设|带动|推动|推进|解决|救助|补贴|发放|新增|新建|吸引|惠及|覆盖|购置|采购|配备|更新|更换|安装|探索|推广|打造|建立)/

function isInMadeThing(text: string, opener: Chain, chain: Chain): boolean {
  const made = text.slice(opener.from, opener.to)
  if (opener.to + 2 > chain.from || !MAKES.test(made) || !NOUN_TAIL.test(text.slice(chain.to))) return false
  // 培育省级重点培育团队: the same verb twice.
  const inner = text.slice(chain.from, chain.to)
  return ADDS.test(made) || inner === made || !PUSHES.test(inner)
}

const PUSHED_ON = /^(?:加快|扎实|全力|统筹)?(?:推进|推动|实施|抓好)$/

/** The chain that governs the noun phrase at the end of a stretch of text. */
export function governingChain(text: string, chains: readonly Chain[]): Chain | undefined {
  const start = text.length - stripAdverbials(text).length
  const opens = (chain: Chain) => chain.from <= start
  const opener = chains[0] && opens(chains[0]) ? chains[0] : undefined
  const firstAct = chains.find(({ verbs }) => verbs.some(isAct))
  const masked = maskQuoted(text)
  const governs = (chain: Chain) => {
    if (isEmptyPhrase(text.slice(chain.to)) || text[chain.from - 1] === '的') return false
    // 召开新闻发布会: one character names nothing without the verb before it.
    if (opener && opener !== chain && /^(?:[会点书班员单站率室]|大会|会议)$/.test(text.slice(chain.to))) return false
    // 支教时间不少于1年: the verb names what is measured.
    if (/^(?:时间|时长|次数|周期|人数|总人数|数量|总数|户数)$/.test(text.slice(chain.to))) return false
    if (qualifies(text, chain)) return false
    // 新增退税商店: two verbs that did not join are a verb and a name.
    if (chains.some((one) => one.to === chain.from && !isPivotOnly(text, one) && one.verbs.some(isAct))) return false
    // 实施产业引育、公服配套等重大项目200个; 推进学校新改扩建项目31个: what opens the clause governs the list and the name.
    if (opener && opener !== chain && /^(?:、[^，；。]*(?<![高中初平同]))?等(?![级次])/.test(text.slice(chain.to))) return false
    if (opener && opener !== chain && PUSHED_ON.test(text.slice(opener.from, opener.to)) && /^(?:项目|工程)$/.test(text.slice(chain.to)))
      return false
    // 开工建设二期等新签约项目57个: behind 等 stands the name of what was listed.
    if (firstAct && firstAct.to < chain.from && /(?<![高中初平同])等(?![级次])/.test(text.slice(firstAct.to, chain.from))) return false
    if (isPivotOnly(text, chain) && chains.some((next) => next.from === chain.to && !isEmptyPhrase(text.slice(next.to)))) return false
    const led = chains.find((one) => one.to === chain.from)
    if (isOnlyNominal(chain) && isPartOfName(masked, lastOf(chain))) return false
    if (opener && isInMadeThing(text, opener, chain)) return false
    if (opens(chain) || (led && opens(led) && isPivotOnly(text, led))) return chain.verbs.some(isVerb)
    return chain.verbs.some((verb) => isAct(verb) && !isNominal(verb)) && !isPartOfName(masked, lastOf(chain))
  }
  // A verb that opens the clause governs it even where a name might begin so: 培训企业负责人100人.
  const opening = chains[0]
  const isOpening =
    opening &&
    opens(opening) &&
    opening.verbs.some(isVerb) &&
    !isEmptyPhrase(text.slice(opening.to)) &&
    !STRICT_NAME.test(text.slice(opening.to))
  return chains.findLast(governs) ?? (isOpening ? opening : undefined)
}

/** What a number is followed by that it does not count: 形成年产5万套能力. */
export const CAPACITY = /^(?:的)?(?:年)?(?:生产|加工|制造|服务|处理|供应|接待|承载)?(?:能力|产能|规模|水平|目标|任务|大关|关口)/
/** What follows from having so many: 修满2个学分方能毕业. */
const CONSEQUENCE = /^(?:以上|及以上)?(?:方[能可]|才[能可]|即可)/
/** What becomes of things that stand elsewhere: 推荐10节参加评选, 力争1家获评甲级. */
const BECOMES =
  /^(?:左右|以上)?(?:参加(?!者)(?=[\u4e00-\u9fff]{2})|参展|参评|获评|获得|入选|上榜|进入|纳入|列入|担任|(?:到|来|赴)[\u4e00-\u9fff]{1,12}(?:学习|跟岗|挂职|支教|考察|任教|任职|锻炼|进修|讲学|轮岗|研修))/
export const hasObjectBehind = ({ after }: Surroundings) =>
  !isEmptyPhrase(after.replace(/^（[^（）]*）/, '')) && ![COVERAGE, CAPACITY, CONSEQUENCE, BECOMES].some((pattern) => pattern.test(after))

/** What the clause before speaks of: 对引进的种公牛，每头补贴; 给予职业培训补贴，每人最多享受; 将艺术课程纳入必修课，保证72学时. */
export function topicOf(earlier: string): string | null {
  const clauses = earlier.replace(/[，、\s]+$/, '').split(/[，；。]/)
  for (const clause of clauses.slice(-2).reverse()) {
    const recipient = /(?:^|按[^对]*)(?:对|为|向)([^，]+?)(?:的)?$/.exec(clause)?.[1]
    // 为困难群众发放补贴，每人300元: whom it is done for.
    if (recipient) return objectBefore(recipient.replace(/(?<=.{2})(?:发放|进行|给予|予以)[\u4e00-\u9fff]{2,8}$/, '')) || null
    const included = /(?:将|把)([^，]{2,40}?)(?:纳入|列入|作为)/.exec(clause)?.[1]
    if (included) return objectBefore(included) || null
    const chain = governingChain(clause, findChains(clause))
    if (chain && GIVES.test(clause.slice(chain.from, chain.to))) return objectBefore(clause.slice(chain.to)) || null
  }
  return null
}

/** What is done something to in the last clause: 开齐艺术课程，累计不少于108节. */
export function thingOf(earlier: string): string | null {
  const clause =
    earlier
      .replace(/[，、\s]+$/, '')
      .split(/[，；。]/)
      .at(-1) ?? ''
  const chain = /\d/.test(clause) ? undefined : governingChain(clause, findChains(clause))
  return chain ? objectBehind(clause.slice(chain.to)) || null : null
}

/** Verbs whose object is what N things are given: 为5000户家庭提供环境. */
const HANDS_OUT = /(?:提供|发放|配备|安装)/

/** What is done with things, from its verb on. */
export const DEED_TAIL =
  /(?:试点|率先|先行|分类|同步|集中|统一)?(?:开展|进行|实施|予以|给予|实行|推进|推行|签订|完成|提供|发放|配备|安装)[^，]*$/

/** The verb of what is done with N things: 对N所X开展Y, 对N所X的Y. */
export function deedBehind(tail: string): string | null {
  const done = /(?:开展|进行|实施|予以|给予|作出|做好|完成|实行)(?:了|好)?([^，。；]*)$/.exec(tail)
  const whole = /的([^的，。；]+)$/.exec(tail)?.[1]
  if (!done && whole && isDeed(whole)) return whole.replace(/(?:工作|任务)$/, '')
  const deed = done?.[1] ?? (tail.includes('的') ? tail.slice(tail.lastIndexOf('的') + 1) : '')
  const chains = findChains(deed || tail)
  const chain = deed ? chains.at(-1) : chains.find((one) => one.from > 1)
  if (chain) return namesOf(deed || tail, chain)
  if (done) return done[0].slice(0, 2)
  // 为5000户家庭提供安全的环境: no deed behind 的.
  return HANDS_OUT.exec(tail)?.[0] ?? null
}

/** 试点企业实现运营成本降低20%; what comes in is of those who earn it: 工业企业实现利润. */
const REALIZES = /^(?!力争|确保|努力|争取|要)[^，实现]{3,16}实现(?!利润|利税|税收|产值|总产值|增加值|收入|销售|营收|营业|就业|外贸)(.{2,})$/

/** The subject of a measure, without the verb that brings it about: 实现再生水利用率 is 再生水利用率. */
export const subjectOf = keepLast((text: string): { readonly object: string; readonly pivot: string | null } => {
  // 学校要确保课时总量: what is measured stands behind the verb of care.
  const cared = (/^.{2,16}?(?:要|应|须|需)?(?:确保|保证(?![金书人率])|力争)(.{2,})$/.exec(text) ?? REALIZES.exec(text))?.[1]
  const subject = stripAdverbials(cared ?? text).replace(/^争取(?=.{2})/, '')
  const pivot = findChains(subject)[0]
  const verb = pivot && subject.slice(0, pivot.to)
  const isPivot =
    pivot !== undefined && pivot.from === 0 && /^(?:实现|推动|带动|确保|促进|完成|保持|使|支持|力争|引导|推进|推动实现)$/.test(verb ?? '')
  const rest = isPivot ? subject.slice(pivot.to) : subject
  const share = /^(.{2,}?)占.+的(?:比例|比重|份额)$/.exec(rest)
  const whole = (rest.length > 14 ? share?.[1] : undefined) ?? rest.replace(/(.{2,})由[^由]*$/, '$1')
  return { object: trimPhrase(whole), pivot: isPivot ? (verb ?? null) : null }
})

/** The verb that begins the run of measures at a chain's end; what stands before it names the thing: 投资增长. */
export function firstMeasure(chain: Chain): Chain['verbs'][number] {
  const before = chain.verbs.findLastIndex((verb) => !isMeasure(verb))
  return (chain.verbs[before + 1] ?? lastOf(chain)) as Chain['verbs'][number]
}

/** 森林覆盖率稳步提高，达到60%: what rises in the clause before is what has the value. */
export function subjectOfRise(earlier: string): string | null {
  const clause =
    /([^，；。]{2,40}?)(?:稳步|显著|大幅度?|逐步|持续|明显|进一步|不断|稳定|有效|平稳|快速|逐年){0,3}(?:提高|提升|增强|增长|下降|降低|减少|扩大|改善|上升|增加)，$/.exec(
      earlier
    )?.[1]
  return clause === undefined || /\d/.test(clause) ? null : subjectOf(clause).object || null
}

/** 由60%提高到80%: the subject stands before 由. */
export function subjectOfChange(head: string | undefined, earlier: string): string | null {
  const parted = head === undefined ? null : /^(.*?)(?:由|从|自)[^由从自]*$/.exec(head)
  if (!parted) return null
  const own = subjectOf(parted[1] as string).object
  const before =
    earlier
      .replace(/[，\s]+$/, '')
      .split(/[，；。]/)
      .at(-1) ?? ''
  return own || trimPhrase(before) || null
}
