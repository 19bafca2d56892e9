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
  /^(?:[、，,；：:\s]|和(?![田平县谐])|及(?!时)|与(?!会)|以及|并(?!购|网|联)|或(?!者有)|的(?!士)|了|各类|各种|各级各类|各项|一批|不同|全[国省市区县校镇乡州旗域]|我[国省市区县校镇乡州]|本[市区县校]|全市域|校园|免费|共计|共|总共|合计|累计|其中|再(?!生|造|担)|新(?=[一二两三\d])|将|把|使|让|有|以|等|约|超|近|更多|分别|每|各(?![族地界村县])|同时|另外|此外|还|也|均|都|即|为|对|向|给|在|从|由)+/
/** Words at the end of a phrase that are no part of what is counted. */
const TRAILING =
  /(?:[、，,；：:\s（(“]|共计|共|总计|合计|各(?!$)|各|分别|均|都|总数|总量(?=共)|等|累计|总共|约|计划|力争|确保|预计|不少于|至少|达|到|的|已|将|要|可|以及|和|及|与|并|年均|总体|整体|基本|每年|全年|平均|每学期|每周|每月|同比|同口径|比上年|超|近|再|年度|逐年|年|大幅|稳步|持续|有效|进一步|全部|达到|为|在|由|从|仅|需|应|须|新|有)+$/
/** A time, place or manner before the verb. */
const ADVERBIAL =
  /^(?:到?(?:20\d\d|\d{1,2}月)[年月]?[底初末]?前?|今明两年|今年|全年|明年|年内|年底前|当年|本年度?|每(?:年|月|周|天|日|学期|季度|学年)|未来[一二三五]年|三年内|五年内|“?十[四五]五”?(?:期间|时期|末)|通过|力争|努力|确保|争取|计划|预计|拟|将|要|应|继续|积极|大力|着力|全力|深入|扎实|有序|稳步|持续|进一步|加快|加大|全面|切实|重点|同步|适时|逐步|不断|有效|高质量|高标准|高水平|高位|高效|坚持|再|新|又|并|且|共|累计|还|也|即|至少|最少|不少于|不低于|原则上|分别|均|都|总体|基本|实现|推动|带动|促进|使|让|各地|各校|各单位|全[国省市区县校镇]|全市上下|我[省市区县]|同时|此外|另外|其中|，|、|：|以|在|的)+/

/** What goes on from a verb to a noun: 培训班, 建设项目, 创建活动. Such a verb is part of a name. */
const NOUN_TAIL =
  /^(?:项目|工程|中心|基地|活动|工作|任务|机制|体系|平台|示范|面积|资金|规模|能力|机构|班|人员|人才|学校|企业|计划|方案|设备|设施|装备|资源|质量|水平|效率|率|量|额|值|点|站|区|园|院|所|室|馆|单位|标准|制度|模式|服务(?!企|群)|成果|成效|产品|品牌|课程|团队|队伍|专业|经费|场所|场地|环境|网络|系统|体验|业|员|者|费|类|型|性|期|地|用地|总[量额数]|强度|指标|目标|政策|措施|清单|行动|比例|比重|指数|教师|教育|技术|产业|周期|时间|材料|收入|支出|岗位|基金|载体|主体|党组织|村|社区|乡镇|街道)/

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

function isPartOfName(text: string, verb: FoundVerb): boolean {
  const rest = text.slice(verb.to)
  return (
    NOUN_TAIL.test(rest) &&
    !/^(?:项目|企业|人才|人员|学校|机构|基地|中心|平台|资金|课程|教师|社区|村)[\d一二两三四五六七八九十百]/.test(rest)
  )
}

/** The verbs of a clause that may govern, in chains. Auxiliaries are left out. */
export function findChains(text: string): Chain[] {
  const masked = maskQuoted(text)
  const verbs = findVerbs(masked).filter((verb) => !isAuxiliary(verb))
  const chains: { from: number; to: number; verbs: FoundVerb[] }[] = []
  for (const verb of verbs) {
    const last = chains.at(-1)
    const gap = last && masked.slice(last.to, verb.from)
    const joins = last && gap !== undefined && gap.length <= 3 && JOINT.test(gap) && !isPartOfName(masked, verb)
    if (joins) {
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
  let rest = text
  for (;;) {
    const next = rest.replace(ADVERBIAL, '')
    if (next === rest) return rest
    rest = next
  }
}

/** The head of a noun phrase: behind its last 的 outside brackets. */
function headOf(text: string): string {
  const masked = maskQuoted(text)
  const at = masked.lastIndexOf('的')
  return at > 0 && at < text.length - 1 ? text.slice(at + 1) : text
}

/** The head behind 的 is what is done with the thing before it: 学校的新建、改扩建, 科技俱乐部的评估考核. */
function isDeed(head: string): boolean {
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
    return isDeed(head) ? trimPhrase(objectBehind(stripped.slice(0, at))) : trimPhrase(cutAtVerb(head))
  }
  return trimPhrase(cutAtVerb(stripped))
}

/** A noun phrase ends where a verb begins that is no part of a name. */
function cutAtVerb(text: string): string {
  const masked = maskQuoted(text)
  for (const verb of findVerbs(masked)) {
    if (verb.from < 2 || isPartOfName(masked, verb)) continue
    const governs = isAct(verb) && !isNominal(verb) && verb.verb.length > 1
    if (governs && verb.to < text.length) return text.slice(0, verb.from)
    if (governs && /(?:项目|工程|企业|学校|小区|机组|线路)$/.test(text.slice(0, verb.from))) return text.slice(0, verb.from)
  }
  const coverb = /(?:进行|参加|以上的|能够|都能|均能|达到|开工|竣工|建成|投产|投用|入选|获评|获得|上榜|通过(?!率))/.exec(masked)
  return coverb && coverb.index >= 2 ? text.slice(0, coverb.index) : text
}

/** What stands before a number, behind the verb, as far as it is what the number counts. */
export function objectBefore(text: string): string {
  return trimPhrase(headOf(trimPhrase(text)))
}

/** The verb, as the output has it: without what only leads to the number (控制在). */
export function nameAction(text: string): string {
  return text.replace(/[在为]$/, '')
}

export { isAct, isAuxiliary, isMeasure, isNominal, isPartOfName }
