import type { NumberReason } from '../../tree/nodes.js'
import type { Governed } from '../attributes/govern.js'
import type { Passage } from '../passage.js'
import { isClassBound } from '../quantities/bind.js'
import type { Quantity } from '../quantities/find-quantities.js'

/** What is known of the place that a passage stands in. */
export interface Setting {
  /** True where the passage tells of what was done: a report's look back, a plan's starting point. */
  readonly looksBack: boolean
  /** True where the passage says who may apply, and how: 申报条件. */
  readonly setsConditions?: boolean
  /** The first year planned for; null where it is not known. */
  readonly year: number | null
}

/** All that a quantity is judged by. */
export interface Case {
  readonly passage: Passage
  readonly quantity: Quantity
  readonly setting: Setting
  readonly governed: Governed
  /** The clause up to the number's bounding word, and behind it. */
  readonly before: string
  readonly after: string
  /** The sentence up to the clause. */
  readonly earlier: string
  readonly per: string | null
  /** The next number stands in the same clause. */
  readonly next: Quantity | undefined
}

/** A reason for a quantity to be no target. */
export interface RoleRule {
  readonly name: string
  readonly reason: NumberReason
  readonly holds: (one: Case) => boolean
  /** Sentences with the number in [ ]: those that the rule must judge so, and those that it must leave alone. */
  readonly samples: readonly string[]
  readonly nearMisses: readonly string[]
}

const HAN_SMALL = /^[一二两三四五六七八九十]{1,2}/
const coreOf = ({ passage, quantity }: Case) => passage.slice(quantity.from, quantity.to)
const isArticle = (one: Case) =>
  one.quantity.script === 'han' &&
  !/^[番倍成]$/.test(one.quantity.unit ?? '') &&
  (/^一(?:批|系列)$/.test(coreOf(one)) || (/^一/.test(coreOf(one)) && (one.quantity.min ?? one.quantity.max) === 1))
const isHanSmall = (one: Case) =>
  one.quantity.script === 'han' && HAN_SMALL.test(coreOf(one)) && one.quantity.kind !== 'percent' && (one.quantity.max ?? 0) <= 20
/** Verbs that keep or stress what is there: a small number behind them labels a set. */
const KEEPS =
  /^(?:抓好|做好|加强|强化|落实|深化|聚焦|发挥|健全|完善|优化|统筹|用好|管好|守住|守牢|夯实|巩固|突出|把握|坚持|围绕|抓实|抓牢|紧扣|瞄准|处理好|做优|做强|做大做强|打好|打赢|实施好|贯彻|形成)/
/** A verb of doing governs the number, so that even a small Han number counts what is built or held. */
const isBuilt = ({ governed }: Case) => governed.action !== null && !KEEPS.test(governed.action)
const CLASS_UNIT = new Set([
  '类',
  '级',
  '方面',
  '环节',
  '层级',
  '大',
  '种',
  '条',
  '支',
  '维',
  '个',
  '项',
  '张',
  '道',
  '关',
  '层',
  '本',
  '路',
  '块',
  '把',
  '轮',
  '步',
  '点',
  '线',
  '对',
  '部',
  '件',
  '面',
  '桩',
  '环',
  '门类',
  '名'
])
const NO_NUMBER_UNIT = new Set(['级', '分', '时', '度'])
const BASE = /(?:比|较|与|于|同|在|以|由|从)(?:去年|上年|上一年|20\d\d年)|(?:去年|上年|20\d\d年)(?:的)?(?:基础上|水平|相比|同期|底数)/g

function pastYear(text: string, year: number | null): boolean {
  if (year === null) return false
  const stripped = text.replace(BASE, '')
  const years = [...stripped.matchAll(/(?<!\d)((?:19|20)\d{2})(?:年(?!以后|起|前)|[-—])/g)].map((found) => Number(found[1]))
  return years.length > 0 && years.every((one) => one < year) && !/[到至]20\d\d年|\d年起/.test(stripped)
}

/** Tried in this order; the first that holds is the number's reason. */
export const roleRules: readonly RoleRule[] = [
  {
    name: 'in-book-title',
    reason: 'name',
    holds: ({ passage, quantity }) => passage.bookAround(quantity) !== undefined,
    samples: ['落实《公共服务[三年]行动计划》。'],
    nearMisses: ['编制《工作指南》[3册]。']
  },
  {
    name: 'quoted-set',
    reason: 'set-label',
    holds: (one) =>
      one.passage.isNamed(one.quantity) &&
      isHanSmall(one) &&
      /^(?:大)?(?:专项)?(?:行动|整治|专项整治|工程|任务|实事|要素|工作|民生实事)/.test(one.after),
    samples: ['开展“[三个]专项行动”。', '“[十件]民生实事”。'],
    nearMisses: ['守住“[两个]只增不减”。']
  },
  {
    name: 'in-quotation',
    reason: 'name',
    holds: ({ passage, quantity }) => {
      const quote = passage.quoteAround(quantity)
      return quote !== undefined && quote.to - quote.from <= 16
    },
    samples: ['做实“[一]校一品”。', '巩固“四个[100%]”。'],
    nearMisses: ['打造“红领”品牌[10个]。']
  },
  {
    name: 'no-unit-han',
    reason: 'name',
    holds: ({ quantity, passage }) =>
      quantity.unit === null &&
      quantity.script === 'han' &&
      !quantity.shared &&
      !/.[万亿]$/.test(passage.slice(quantity.from, quantity.to)),
    samples: ['加强[两]车整治。'],
    nearMisses: ['举办讲座[三]场。']
  },
  {
    name: 'score',
    reason: 'reference',
    holds: ({ quantity }) => quantity.unit === '分',
    samples: ['该项计[25分]。'],
    nearMisses: ['每天锻炼[60分钟]。']
  },
  {
    name: 'levels-of-government',
    reason: 'set-label',
    holds: ({ quantity, before, after }) =>
      quantity.unit === '级' &&
      (/(?:[国省市州县区乡镇村校街园层]|家)”?$/.test(before) ||
        /^(?:联动|网络|管理|书记|教研|责任|财政|审核|阶段|体系|跳|防控|服务体系)/.test(after)),
    samples: ['健全市、区、校[三级]教研机制。', '建立[两级]管理制度。'],
    nearMisses: ['加强[二级]学院建设。']
  },
  {
    name: 'grade-unit',
    reason: 'name',
    holds: ({ quantity }) => quantity.unit !== null && NO_NUMBER_UNIT.has(quantity.unit) && quantity.kind !== 'percent',
    samples: ['创建[3级]联动机制。'],
    nearMisses: ['建成[3座]水库。']
  },
  {
    name: 'past-duration',
    reason: 'past',
    holds: ({ quantity, before, after }) =>
      quantity.kind === 'duration' && (/(?:过去|最近)$/.test(before) || /^(?:多)?(?:以来|来(?=[，的]|$))/.test(after)),
    samples: ['过去[两年]客运量提升。', '[三年]以来成效明显。'],
    nearMisses: ['未来[三年]推出计划。']
  },
  {
    name: 'named-programme',
    reason: 'name',
    holds: ({ quantity, after }) =>
      quantity.unit === '年' &&
      /^(?:[\u4e00-\u9fff]{0,12})?(?:行动|计划|规划|方案|攻坚|工程)/.test(after) &&
      !/^(?:内|左右|以上|前|后)/.test(after),
    samples: ['实施教育提质[三年]行动计划。'],
    nearMisses: ['不少于[2年]。']
  },
  {
    name: 'from-value',
    reason: 'past',
    holds: ({ before, after, next, quantity }) =>
      next !== undefined &&
      /(?:由|从|自)[^，；]{0,14}$/.test(before) &&
      /^[^，；]{0,10}(?:提高|提升|增加|上升|下降|降低|降|增长|扩大|调整|压缩|缩短|减少|压减|增|扩|提|减|调低|调高|简并|延长|达)(?:到|至|为)?/.test(
        after
      ) &&
      quantity.kind === next.kind,
    samples: ['覆盖率从[60%]提高到80%。'],
    nearMisses: ['覆盖率从60%提高到[80%]。']
  },
  {
    name: 'rate-base',
    reason: 'description',
    holds: ({ before, after }) => /每(?:新增|增加|完成|处理|收购|减少)?(?:年产|日处理|日产)?$/.test(before) && !/^(?:[场次])/.test(after),
    samples: ['对每新增[100吨]产能补贴2万元。'],
    nearMisses: ['每年新增[100个]车位。']
  },
  {
    name: 'recipient-class',
    reason: 'description',
    holds: ({ passage, before, quantity }) => {
      if (
        !/(?:^|[，。；])对[^，；]*$/.test(before) ||
        /(?:补贴|奖励|给予|补助|资助|奖补)[^，]*$/.test(before) ||
        quantity.kind === 'percent'
      )
        return false
      return /^[^。；]{0,40}的?[^。；]{2,}(?:补贴|奖励|给予|补助|资助|奖补)/.test(
        passage.slice(quantity.to, passage.sentenceAround(quantity).to)
      )
    },
    samples: ['对存栏[300头]以上的奶牛场给予补贴。'],
    nearMisses: ['对[12所]中小学开展巡查。', '推进对[10所]科技馆的评估考核。']
  },
  {
    name: 'look-back',
    reason: 'past',
    holds: (one) =>
      one.setting.looksBack && !looksAhead(one) && !isArticle(one) && !isSetLabel(one) && !isThreshold(one) && !isSaidExisting(one),
    samples: [],
    nearMisses: []
  },
  {
    name: 'conditions',
    reason: 'description',
    holds: ({ setting, quantity }) => setting.setsConditions === true && quantity.kind !== 'money',
    samples: [],
    nearMisses: []
  },
  {
    name: 'firm-set',
    reason: 'set-label',
    holds: (one) => isFirmSet(one),
    samples: ['主要抓了以下[六个]方面。', '评选[2类]先进学校。'],
    nearMisses: ['评选[20所]先进学校。']
  },
  {
    name: 'stated-share',
    reason: 'existing',
    holds: ({ governed, quantity, before }) =>
      quantity.comparator !== 'gte' && quantity.comparator !== 'lte' && (governed.action === '占' || /占[^，比达到]{2,}$/.test(before)),
    samples: ['厨余占固体废物[三成]。'],
    nearMisses: ['占比达到[30%]。']
  },
  {
    name: 'cost-in-passing',
    reason: 'description',
    holds: ({ before, quantity }) =>
      quantity.kind === 'money' &&
      /(?:涉及[^，]*|开支|支出|费用|成本|赤字|预算|担保额)(?:每年|全年)?(?:约|为|达|达到|合计)*$/.test(before) &&
      !/(?:压减|控制|降低|节约|不超过)/.test(before),
    samples: ['涉及经常开支每年约[九亿元]。'],
    nearMisses: ['压减支出[3亿元]。']
  },
  {
    name: 'bare-scale',
    reason: 'description',
    holds: (one) => one.quantity.comparator === 'eq' && /^[百千]?[万亿](?:元|人|户|家|吨)$/.test(coreOf(one)),
    samples: ['[万元]GDP能耗持续下降。'],
    nearMisses: ['产业规模突破[千亿元]。', '开展[千场]活动。']
  },
  {
    name: 'existing',
    reason: 'existing',
    holds: (one) => isExisting(one),
    samples: ['发挥[3所]实验校的引领作用。', '做好区域内[21个]资源中心的内涵建设。', '深化[5所]试点校建设与应用。', '现有医院[12家]。'],
    nearMisses: ['对[12所]中小学开展巡查。']
  },
  {
    name: 'past-clause',
    reason: 'past',
    holds: ({ before, after, earlier, setting, quantity, passage }) => {
      const sentenceHead = earlier.replace(/^.*[。；]/, '')
      const clauseBefore = before.replace(BASE, '')
      if (/^[^，；]*(?:基础上)/.test(after)) return true
      if (
        /(?:已|了|累计完成)[^，]{0,16}$/.test(clauseBefore) &&
        !/(?:已有|为了|除了|已经?批|已?预留了?|已(?:订下|计划|决定|安排|明确))/.test(clauseBefore)
      )
        return true
      if (/^[^，]{0,4}(?:已|获评|入选|荣获|上榜)/.test(after)) return true
      if (
        /(?:同比|比上年|较上年|比去年|较去年|环比)(?:增长|提高|下降|增加|减少|上升)?$/.test(before) &&
        !/(?:力争|确保|目标|预期)/.test(before + earlier) &&
        quantity.comparator === 'eq' &&
        /\./.test(passage.slice(quantity.from, quantity.to))
      )
        return true
      const told = (sentenceHead + clauseBefore).replace(BASE, '')
      return (
        pastYear(told, setting.year) ||
        /(?:去年|上年(?!度)|截至|截止|近年来|过去[一三五]年)[^。；]*$|(?:^|[，。；])目前[^。；]*$/.test(told)
      )
    },
    samples: ['去年新增学位[500个]。', '已建成[12所]幼儿园。', '截至目前，建成步道[30公里]。'],
    nearMisses: ['比去年增长[5%]。', '新增学位[500个]。']
  },
  {
    name: 'set-label',
    reason: 'set-label',
    holds: (one) => isSetLabel(one),
    samples: ['抓好[三支]队伍建设。', '加强[两个]中心建设。'],
    nearMisses: ['新建[两个]停车场。', '评选[20所]先进学校。']
  },
  {
    name: 'article',
    reason: 'description',
    holds: (one) =>
      /^一(?:批|系列)$/.test(coreOf(one)) ||
      (isArticle(one) &&
        one.per === null &&
        one.quantity.comparator === 'eq' &&
        !/每(?:个|所|名|家|村|校|乡镇|县|人|班|户|位|镇)[^，]*$/.test(one.before)),
    samples: ['建强[一支]督导队伍。', '形成[一批]成果。'],
    nearMisses: ['每月召开[一次]例会。']
  },
  {
    name: 'size',
    reason: 'description',
    holds: ({ quantity, governed }) =>
      /^(?:英寸|英尺|毫米|微米|纳米|厘米|千伏|kV)$/.test(quantity.unit ?? '') && governed.rule !== 'measured',
    samples: ['提升[8英寸]硅片质量。', '推进[500千伏]输变电项目。'],
    nearMisses: ['新增管网[8公里]。']
  },
  {
    name: 'threshold',
    reason: 'description',
    holds: (one) => isThreshold(one),
    samples: ['培育产值过[50亿元]的企业2家。', '引进[5000万元]以上项目50个。', '[30户]以上自然村生活垃圾收运覆盖率保持95%。'],
    nearMisses: ['争创[8所]以上省级示范园。', '培育产值过50亿元的企业[2家]。']
  },
  {
    name: 'bracketed-count',
    reason: 'set-label',
    holds: ({ passage, quantity }) =>
      quantity.kind === 'count' &&
      /[（(](?:共)?$/.test(passage.slice(Math.max(0, quantity.extent.from - 2), quantity.extent.from)) &&
      /^[）)]/.test(passage.slice(quantity.extent.to, quantity.extent.to + 1)),
    samples: ['产业示范基地（[5家]）'],
    nearMisses: ['新建基地[5家]。']
  },
  {
    name: 'told-in-passing',
    reason: 'description',
    holds: ({ quantity, after, before }) =>
      (/^(?:mass|other|length|area|money)$/.test(quantity.kind) &&
        !/(?:形成|新增|年产)[^，]*$/.test(before) &&
        /^(?:\/?[年日天时秒])?(?:的(?!目标|投资|增速|任务)|级|装置|机组|生产线|输变电|变电站|泊位|光伏|风电|储能|燃煤|航道|码头|船|锅炉|超)/.test(
          after
        ) &&
        !/(?:达到?|突破|超过|不低于|不少于)$/.test(before + (quantity.boundWord ?? ''))) ||
      (/(?:总投资|计划投资|估算投资|投资概算|占地|占地面积|建筑面积|总建筑面积|概算|全长|总长|库容|总库容|装机(?:容量)?|设计年产|年产|年处理|日处理|时速|每[立平]方|总面积)(?:约|为|达|近|超)?$/.test(
        before + (quantity.boundWord ?? '')
      ) &&
        !/(?:力争|确保|新增|达到|形成|建成|实现)/.test(before)),
    samples: ['推进总投资[48.7亿元]的光伏项目。', '建成[60万吨]装置1套。', '占地[30亩]。'],
    nearMisses: ['完成投资[48亿元]。']
  },
  {
    name: 'duration',
    reason: 'description',
    holds: (one) => isMereDuration(one),
    samples: ['保障课间[10分钟]。', '面向[三年]内新教师开展培训。', '打造[15分钟]阅读圈。', '为期[3个月]。'],
    nearMisses: ['每天锻炼不少于[1小时]。', '在[5日]内办结。', '完成培训[12学时]。']
  },
  {
    name: 'per-unit-rate',
    reason: 'description',
    holds: ({ quantity, before }) =>
      /(?:每[\u4e00-\u9fff]{1,3}|人均)(?:约)?$/.test(before) && quantity.kind === 'count' && quantity.unit === null,
    samples: [],
    nearMisses: []
  },
  {
    name: 'no-unit-digits',
    reason: 'description',
    holds: ({ quantity, governed, passage }) =>
      quantity.unit === null &&
      !quantity.shared &&
      !(quantity.extent.to > quantity.to) &&
      !(
        governed.object !== null &&
        (governed.rule === 'measured' ||
          (quantity.max ?? quantity.min ?? 0) >= 10_000 ||
          /[万亿]/.test(passage.slice(quantity.from, quantity.to)))
      ),
    samples: ['第三栏填写[3]。'],
    nearMisses: ['融合指数达到[47]。']
  },
  {
    name: 'ungoverned',
    reason: 'description',
    holds: ({ quantity, governed, per }) =>
      governed.action === null &&
      (governed.object === null || (quantity.comparator === 'eq' && per === null && quantity.kind !== 'percent')),
    samples: ['培训对象为中小学校长，每班[50人]。'],
    nearMisses: ['创建示范校[5所]。']
  }
]

const LIST_FOLLOWS = /^[^，。；]{0,16}(?:：|:|，即|，包括|，分别)/
const isThreshold = ({ passage, quantity, next }: Case) => isClassBound(passage.text, quantity, next)

const EXISTING_HEAD =
  /(?:发挥|依托|(?<!开发)利用|用好|借助|围绕|聚焦|根据|按照|对照|立足|现有|已有|拥有|区域内|辖区内?|下辖|设有|共有|覆盖全[市省县区]|做好(?:全[市区县省]|现有)|我[国省市区县]|全[国省市区县](?:各)?|(?<![实体呈展发涌兑])现(?:时)?(?:约)?(?:有)?|深化)(?:的)?(?:约|近|超过?)?$/
const USE_TAIL =
  /(?:引领|示范|辐射|带动|龙头|桥梁|纽带|阵地|平台|智库|主力军|关键)?(?:作用|优势|辐射|功能)|的内涵建设|建设与应用|建设和应用|高效运营|高效运行/
const PLACES = /^(?:个)?(?:省|市|县|区|县区|县市|县（市、区）|市州|乡镇|镇|街道|村|社区|地市|国家|成员单位|部门|民族|少数民族)/

/** Words of what is to come, in a section that looks back: its heading may stand where the next one was lost. */
function looksAhead({ before, earlier }: Case): boolean {
  const told = earlier.slice(-60) + before
  return /(?:力争|拟(?:安排|投入|建|新)|今年(?:要|再|将|拟|力争|计划)|明年)[^。；]*$/.test(told) && !/(?:已|了(?!解)|去年|上年)/.test(told)
}

/** 现有, 拥有: the text itself says that it is there. */
function isSaidExisting({ before, earlier }: Case): boolean {
  if (/(?:现有|已有|共有|下辖|辖有?|设有|目前有|现时有|现时约?有|现在约?有)[^，]{0,12}$/.test(before) && !/(?:力争|确保|达到)/.test(before))
    return true
  return /(?:^|[，。；])有$/.test(before) || (/(?:^|[，。；])有[^。；]*$/.test(earlier + before) && /[、]$/.test(before))
}

function isExisting(one: Case): boolean {
  const { before, after, quantity } = one
  if (quantity.kind === 'percent' || isArticle(one)) return false
  if (isSaidExisting(one)) return true
  const head = EXISTING_HEAD.test(before.replace(/(?:及|和|、)?$/, ''))
  if (head) return true
  if (/(?:发挥|依托|利用|借助|用好)[^，]{0,30}$/.test(before) && USE_TAIL.test(after)) return true
  if (/(?:深化|支持|落实|巩固|加强|抓好|发挥)[^，]{0,16}$/.test(before) && USE_TAIL.test(after)) return true
  return /(?:全[国省市区县]|各|所有|覆盖)$/.test(before) && PLACES.test(after)
}

const FIRM_UNIT = /^(?:类|级|方面|环节|层级|维|关|门类)$/

/** 六个方面, 五类群体: a unit that parts a whole, and counts nothing that is built. */
function isFirmSet(one: Case): boolean {
  const { quantity, after, before } = one
  if (isArticle(one) || quantity.comparator === 'gte' || /(?:不少于|至少|新增)[^，]{0,6}$/.test(before)) return false
  if (quantity.unit === '个' && /^(?:方面|环节|层面|维度|层次|阶段|关键)/.test(after)) return true
  return quantity.unit !== null && FIRM_UNIT.test(quantity.unit)
}

/** A small number behind a list that it closes, or in front of a thing that no verb builds, labels the set. */
function isSetLabel(one: Case): boolean {
  const { quantity, after, before, governed } = one
  if (quantity.unit === null || !CLASS_UNIT.has(quantity.unit) || isArticle(one)) return false
  if (LIST_FOLLOWS.test(after) && (quantity.max ?? 99) <= 12 && !isBuilt(one)) return true
  if (!isHanSmall(one) || quantity.comparator !== 'eq') return false
  const isFollowed = /^[\u4e00-\u9fff]/.test(after)
  const closesList = /、[^，；。]{2,}$/.test(before) && !/等$/.test(before)
  if (closesList && /^(?:行动|工程|任务|措施|机制|工作|活动|制度)/.test(after)) return true
  if (governed.rule === 'verb-object-number' && /^[\u4e00-\u9fff]{2}/.test(after)) return true
  if (!isFollowed && governed.action !== null) return false
  return !isBuilt(one) && one.per === null && !/^(?:名|部|件|块)$/.test(quantity.unit)
}

const FIRM_TIME = new Set(['课时', '学时', '小时', '分钟', '个小时', '个课时', '个学时', '学分'])

function isMereDuration({ quantity, before, after, per, governed }: Case): boolean {
  if (quantity.kind !== 'duration') return false
  const unit = quantity.unit ?? ''
  const bounded =
    quantity.comparator === 'gte' || quantity.comparator === 'lte' || quantity.comparator === 'gt' || quantity.comparator === 'lt'
  if (governed.rule === 'measured' && !/^[\u4e00-\u9fff]{2}/.test(after)) return false
  if (/^(?:岁|周岁|周年|年级)$/.test(unit)) return true
  if (
    /^(?:年|个月|月|天|日)$/.test(unit) &&
    quantity.comparator === 'eq' &&
    /^(?:的)?[\u4e00-\u9fff]{2}/.test(after) &&
    !/^(?:完成|实现)/.test(after)
  )
    return true
  if (
    /^(?:近|过去|未来|今后|前|后|连续|历时|为期|试行|任期|有效期|已)/.test(before.slice(-3)) ||
    /(?:近|过去|未来|今后|连续|历时|为期|试行|有效期为?|课间)$/.test(before)
  )
    return true
  if (
    /^(?:以来|来|后|前|间|期间|的(?!时间|目标)|期|规划|制|一贯|社区|生活圈|便民|品质|健康|阅读|文化|养老|健身|服务圈|通勤|过渡|经营|营业|服务|在线|值守|不打烊|医疗)/.test(
      after
    )
  )
    return true
  if (governed.rule === 'deadline') return /(?:面向|对)$/.test(before)
  if (quantity.extent.to > quantity.to && quantity.comparator === 'lte')
    return (
      !/^(?:完成|办结|配齐|建成|实现|达到|解决|消除|落实|整改|到位|答复|反馈|办理|全部|基本|作出|处理|启动)/.test(after) ||
      /面向|对/.test(before.slice(-4))
    )
  if (per !== null && (FIRM_TIME.has(unit) || bounded)) return false
  if (bounded && !/(?:年|个月|天|日)$/.test(unit)) return false
  if (/(?:课时|学时)$/.test(unit) && governed.action !== null) return false
  if (bounded && governed.object !== null) return false
  return !/(?:压缩|缩短|压减|减少|延长|控制在?|达到?|提前|稳定在)(?:到|至|为)?$/.test(before)
}
