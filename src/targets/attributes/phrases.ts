import { type FoundVerb, findVerbs } from '../tables/verbs.js'

/** What a number counts, and the verb that governs it; null where the text has none. */
export interface Phrase {
  readonly object: string | null
  readonly action: string | null
  /** True where the verb was found in the number's own clause. */
  readonly own: boolean
}

/** Words at the head of a phrase that are no part of what is counted. */
const LEADING =
  /^(?:[、，,；：:\s]|和(?![田平县谐])|及(?!时)|与(?!会)|以及|并(?!购|网|联)|或(?!者有)|的(?!士)|了(?!解)|各类|各种|各级各类|各项|一批|不同|全[国省市区县校镇乡州旗域](?=[\u4e00-\u9fff]{2})|我[国省市区县校镇乡州]|本[市区县校]|校园|免费|共计|共(?![享青同建和产赢振])|总共|合计|累计|其中|将(?!军)|把|使(?!用|馆)|让|有(?![机效限色关氧线形毒力声轨])|以(?!旧|工)|等(?![级次线奖离待])|约(?![束谈])|超(?![市算高低声大级限短导])|近(?![视代海郊岸期])|更多|分别|每[个所名家头枚支场人吨亩户只项件]?|各(?![族地界村县级])|同时|另外|此外|我们会?|政府会?|亦会?|一次性|还|也|均(?!衡)|都(?![市江])|即(?!时)|为(?![民老农企侨兵残])|对(?![口外接标虾讲])|向(?!日)|给(?![排水])|在(?![线校职岗建册编])|从(?![业事])|由|含(?!氟|硫)|继续|其(?!他))+/
/** Words at the end of a phrase that are no part of what is counted. */
const TRAILING =
  /(?:[、，,；：:\s（(“]|(?<!公)共计|(?<!公)共|总计|合计|各|分别|(?<![平人])均|(?<![首成])都|总数|总量(?=共)|(?<![高中初平同对优])等|累计|总共|(?<![合节条契特])约|(?<!规)计划|力争|确保|预计|不少于|至少|(?<![发直抵])达|(?<![遇迟签])到|的|(?<!而)已|将|(?<![需纪主重摘])要|(?<![许认])可|以及|(?<![饱])和|(?<![普涉])及|(?<![参])与|(?<!合)并|年均|总体|整体|(?<!资|成|根)基本|每年|全年|平均|每学期|每周|每月|同比|同口径|比上年|(?<![占对环性同])比|较|超(?<!高超|赶超)|(?<!附)近|再|年度|逐年|(?<![少青成周今明当老中历学])年|大幅|持续|有效|进一步|全部|达到|(?<![行作认])为|(?<![存潜现内外])在|(?<![自缘理])由|继续|每[吨亩头枚场个户人只所名家项件]|仅|(?<![急刚必内外军])需|(?<![供感反适效响对])应|须|(?<![创更翻革清全最])新|(?<![国所拥公])有|(?<![产功智效技性职节才核动热势潜])能|能够|可以)+$/
/** A time, place or manner before the verb. */
const ADVERBIAL =
  /^(?:(?:我们的)?(?:总体|预期|主要|工作|发展)?目标(?:是|为)：?|我们?(?:会|将|亦会?|已)(?!们)|政府(?:会|将|亦会?)|亦(?:会|将)?|一次性|到?(?:20\d\d|\d{1,2}月)[年月]?[底初末]?前?|今明两年|今年|全年|明年|年内|年底前|当年|本年度?|每(?:个)?(?:年|月|周|天|日|学期|季度|学年)度?|未来[一二三五]年|三年内|五年内|“?十[四五]五”?(?:期间|时期|末)|力争|努力|确保|计划|预计|拟|预期|应当|必须|保证|务必|一律|促使|力促|原则上|至少|最少|不少于|不低于|总体|各地|各校|各单位|全[国省市区县校镇](?=[\u4e00-\u9fff]{2})|全市上下|我[省市区县]|同时|此外|另外|其中|通过|使(?!用)|让|其(?!他)|，|、|：|的)+/
/** Adverbs that are as often the head of a name (重点实验室, 新能源, 高标准农田): taken off only before a verb. */
const ADVERB =
  /^(?:于|会(?!议|展|商|同)|系统|集中|统一|联合|分类|整体|规范|创新|精准|科学|如期|有力|强力|优先|滚动|接续|常态化|将|要|应|继续|积极|大力|着力|全力|深入|扎实|有序|稳步|持续|进一步|加快|加大|全面|切实|重点|同步|适时|逐步|不断|有效|高质量|高标准|高水平|高位|高效|坚持|再|新|又|并|且|共|累计|还|也|即|分别|均|都|基本|以|在|争取)/
/** What goes on from a verb to a noun: 培训班, 建设项目, 创建活动. Such a verb is part of a name. */
const NOUN_TAIL =
  /^(?:项目|工程|中心|基地|活动|工作|任务|机制|体系|平台|示范|面积|资金|规模|能力|机构|人员|人才|学校|企业|计划|方案|设备|设施|装备|资源|质量|水平|效率|单位|制度|模式|服务(?!企|群)|成果|成效|产品|品牌|课程|团队|队伍|专业|经费|场所|场地|环境|网络|系统|体验|强度|指标|目标|政策|措施|清单|行动|比例|比重|指数|教师|教育|公司|技术|产业|周期|时间|材料|收入|支出|岗位|基金|载体|主体|党组织|社区|乡镇|街道|用地|标准(?!化)|率|量|额|值|费|者|员|性|型|总[量额数]|[业书会区卡厂厅台器团园圈地型城奖室库店性户所期机村林校港点班田社站类组网群船节草街证赛车链队院馆](?![\u4e00-\u9fff])|[业书会区卡厂厅台器团园圈地型城奖室库店性户所期机村林校港点班田社站类组网群船节草街证赛车链队院馆](?=[和及与、]))/

/** What a share or a rate is named by at its end. */
const MEASURE_NOUN = /(?:率|度|比例|比重|占比|水平|强度|系数|涨幅|增幅|增速|面|数|占有量|份额|覆盖)$/

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

/** Marks of a text that hide what is inside 「」, “”, 《》 and brackets, at the same length. */
export function maskQuoted(text: string): string {
  return text.replace(/“[^”]*”|《[^》]*》|（[^（）]*）|\([^()]*\)|「[^」]*」|‘[^’]*’/g, (found) => '\u25a1'.repeat(found.length))
}

/** Names that even a verb of doing begins: 创建活动, 研发中心, 储备库. */
const ACT_TAIL =
  /^(?:活动|工作|任务|机制|体系|成果|成效|方案|计划|行动|能力|水平|质量|中心|基地|平台|站(?![\u4e00-\u9fff])|库(?![\u4e00-\u9fff])|房(?![\u4e00-\u9fff])|率|量|额|者|员|总[量额数])/

function isPartOfName(text: string, verb: FoundVerb): boolean {
  if (isAct(verb) && !isNominal(verb)) return ACT_TAIL.test(text.slice(verb.to))
  const rest = text.slice(verb.to)
  return (
    NOUN_TAIL.test(rest) &&
    !/^(?:项目|企业|人才|人员|学校|机构|基地|中心|平台|资金|课程|教师|社区|村)[\d一二两三四五六七八九十百]/.test(rest)
  )
}

/** Verbs that are coordinated with another one as often as they are its object: 新建改造, 引进培育. */
const COORDINATED =
  /^(?:调研|督查|检查|走访|评估|考核|检测|监测|评价|推广|改造|提升|治理|整治|改善|升级|更新|修复|保护|建设|改革|优化|开发|利用)$/
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
  if (
    /^(?:拥有|具有|具备)$/.test(verb.verb) ||
    (isNominal(verb) && (LIGHT.test(last?.verb ?? '') || !COORDINATED.test(verb.verb))) ||
    (isNominal(verb) && /^(?:新增|净增)$/.test(last?.verb ?? ''))
  )
    return false
  if (isNominal(verb) && !isMeasure(verb))
    return verb.to < text.length && !isPartOfName(text, verb) && trimPhrase(text.slice(verb.to)) !== ''
  const isCoordinate = last !== undefined && last.to < verb.from
  return (isAct(verb) && isCoordinate) || !isPartOfName(text, verb)
}

/** The verbs of a clause that may govern, in chains. Auxiliaries are left out. */
export function findChains(text: string): Chain[] {
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
}

/** Takes what is no part of a noun phrase off its ends. */
export function trimPhrase(text: string): string {
  let trimmed = text.trim()
  for (;;) {
    const next = trimmed.replace(LEADING, '').replace(TRAILING, '')
    if (next === trimmed) break
    trimmed = next
  }
  return balance(trimmed)
}

/** Leaves no half of a pair of brackets or quotation marks. */
function balance(text: string): string {
  let result = text
  for (const [open, close] of ['（）', '“”', '《》', '()', '「」', '‘’'].map((pair) => [...pair] as [string, string])) {
    const opens = result.split(open).length - 1
    const closes = result.split(close).length - 1
    if (closes > opens) result = result.slice(result.indexOf(close) + 1)
    else if (opens > closes) result = result.slice(0, result.lastIndexOf(open))
  }
  return result
}

/** Strips time, manner and auxiliaries from the head of a clause. */
export function stripAdverbials(text: string): string {
  const rest = text.replace(ADVERBIAL, '')
  const adverb = ADVERB.exec(rest)
  if (adverb) {
    const behind = stripAdverbials(rest.slice(adverb[0].length))
    if (findVerbs(behind)[0]?.from === 0) return behind
  }
  return rest === text ? rest : stripAdverbials(rest)
}

/** The head of a noun phrase: behind its last 的 outside brackets, behind the 等 that closes its examples, behind its period. */
function headOf(text: string): string {
  const masked = maskQuoted(text)
  const at = masked.lastIndexOf('的')
  const isShort = text.length - at - 1 <= 3 && at <= 10
  const behind = at > 0 && at < text.length - 1 && !isShort ? text.slice(at + 1) : text
  const examples = /^.{2,}(?<![高中初平同均对优])等(?![级次线奖])(?=.{2})/.exec(maskQuoted(behind))
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
  const stripped = after.replace(/^(?:左右|以上|以内|的)+/, '')
  const masked = maskQuoted(stripped)
  const at = masked.lastIndexOf('的')
  if (at > 0 && at < stripped.length - 1) {
    const head = stripped.slice(at + 1)
    // 企业 alone says too little: 有上市意愿的企业.
    if (head.length <= 3 && at <= 10 && !isDeed(head)) return trimPhrase(stripped)
    return isDeed(head) ? trimPhrase(objectBehind(stripped.slice(0, at))) : trimPhrase(cutAtVerb(head))
  }
  return trimPhrase(cutAtVerb(stripped))
}

/** A noun phrase ends where a verb begins that is no part of a name. */
function cutAtVerb(text: string): string {
  const masked = maskQuoted(text)
  for (const verb of findVerbs(masked)) {
    if (verb.from < 2 || (!LIGHT.test(verb.verb) && NOUN_TAIL.test(masked.slice(verb.to)))) continue
    const governs = isAct(verb) && !isNominal(verb) && verb.verb.length > 1
    if (governs && verb.to < text.length) return text.slice(0, verb.from)
    if (governs && /(?:项目|工程|企业|学校|小区|机组|线路)$/.test(text.slice(0, verb.from))) return text.slice(0, verb.from)
  }
  const coverb = /(?:进一步|纳入|列入|进行|参加|以上的|能够|都能|均能|达到|开工|竣工|建成|投产|投用|入选|获评|获得|上榜|通过(?!率))/.exec(
    masked
  )
  return coverb && coverb.index >= 2 ? text.slice(0, coverb.index) : text
}

/** What stands before a number, behind the verb, as far as it is what the number counts. */
export function objectBefore(text: string): string {
  return trimPhrase(headOf(trimPhrase(text)).replace(/^(?:年|日)(?:产(?!值|量|业)|处理)/, ''))
}

/** The verb, as the output has it: without what only leads to the number (控制在). */
export function nameAction(text: string): string {
  return text.replace(/(?<=.)(?:年产|日产)$/, '').replace(/[在为]$/, '')
}

/** True where nothing is left of a phrase once its ends are trimmed. */
export const isEmptyPhrase = (text: string) => trimPhrase(text) === ''
/** True for a verb that speaks only of what is there. */
export const isStand = (verb: FoundVerb) => verb.classes.every((one) => one === 'stand')
/** True where a verb may govern at all. */
export const isVerb = (verb: FoundVerb) => isAct(verb) || isNominal(verb) || isMeasure(verb)

export { isAct, isMeasure, isNominal, isPartOfName }
