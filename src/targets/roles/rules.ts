import type { NumberReason } from '../../tree/nodes.js'
import type { Governed } from '../attributes/govern.js'
import type { Passage } from '../passage.js'
import type { Quantity } from '../quantities/find-quantities.js'
import { findVerbs } from '../tables/verbs.js'

/** What is known of the place that a passage stands in. */
export interface Setting {
  /** True where the passage tells of what was done: a report's look back, a plan's starting point. */
  readonly looksBack: boolean
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
  one.quantity.script === 'han' && /^一/.test(coreOf(one)) && one.quantity.min === 1 && one.quantity.max === 1
const isHanSmall = (one: Case) =>
  one.quantity.script === 'han' && HAN_SMALL.test(coreOf(one)) && one.quantity.kind !== 'percent' && (one.quantity.max ?? 0) <= 20
const BUILDS =
  /(?:创建|争创|打造|建成|建好|新建|新增|改建|扩建|兴建|修建|续建|举办|承办|召开|开展|组织|新开|开通|引进|培育|推出|推动|建设|开工|完成|启动|办好|创办|新设|增设|开设|设立|配备|安装|发放|评选|推进|实施|选派|招聘|招录|争取|力争|确保|建立|组建)[^，。；]{0,14}$/
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
  '角',
  '门类',
  '名'
])
const NO_NUMBER_UNIT = new Set(['级', '分', '时', '度'])
const BASE = /(?:比|较|与|于|同|在|以|由|从)(?:去年|上年|上一年|20\d\d年)|(?:去年|上年|20\d\d年)(?:的)?(?:基础上|水平|相比|同期|底数)/g

function pastYear(text: string, year: number | null): boolean {
  if (year === null) return false
  const stripped = text.replace(BASE, '')
  const years = [...stripped.matchAll(/(?<!\d)((?:19|20)\d{2})(?:年(?!以后|起|前)|[-—])/g)].map((found) => Number(found[1]))
  return years.length > 0 && years.every((one) => one < year) && !/到20|至20|起/.test(stripped)
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
      quantity.unit === null && quantity.script === 'han' && !quantity.shared && !/[万亿]$/.test(passage.slice(quantity.from, quantity.to)),
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
    name: 'grade-unit',
    reason: 'name',
    holds: ({ quantity }) => quantity.unit !== null && NO_NUMBER_UNIT.has(quantity.unit) && quantity.kind !== 'percent',
    samples: ['创建[3级]联动机制。'],
    nearMisses: ['建成[3座]水库。']
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
    name: 'look-back',
    reason: 'past',
    holds: (one) => one.setting.looksBack && !isArticle(one) && !isSetLabel(one) && !isThreshold(one) && !isExisting(one),
    samples: [],
    nearMisses: []
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
      if (/(?:已|了|累计完成)[^，]{0,16}$/.test(clauseBefore) && !/(?:已有|为了|除了|已经?批)/.test(clauseBefore)) return true
      if (/^[^，]{0,4}(?:已|获评|入选|荣获|上榜)/.test(after)) return true
      if (
        /(?:同比|比上年|较上年|比去年|较去年|环比)(?:增长|提高|下降|增加|减少|上升)?$/.test(before) &&
        !/(?:力争|确保|目标|预期)/.test(before + earlier) &&
        quantity.comparator === 'eq' &&
        /\./.test(passage.slice(quantity.from, quantity.to))
      )
        return true
      return (
        pastYear(sentenceHead + clauseBefore, setting.year) ||
        /(?:^|[，。；])(?:去年|上年|截至|截止|目前|近年来|过去)[^。；]*$/.test(sentenceHead + clauseBefore)
      )
    },
    samples: ['去年新增学位[500个]。', '已建成[12所]幼儿园。', '截至目前，建成步道[30公里]。'],
    nearMisses: ['比去年增长[5%]。', '新增学位[500个]。']
  },
  {
    name: 'set-label',
    reason: 'set-label',
    holds: (one) => isSetLabel(one),
    samples: ['抓好[三支]队伍建设。', '从[六个]方面发力。', '评选[2类]先进学校。', '加强[两个]中心建设。'],
    nearMisses: ['新建[两个]停车场。', '评选[20所]先进学校。']
  },
  {
    name: 'article',
    reason: 'description',
    holds: (one) =>
      isArticle(one) &&
      one.per === null &&
      one.quantity.comparator === 'eq' &&
      !/每(?:个|所|名|家|村|校|乡镇|县|人|班|户|位|镇)[^，]*$/.test(one.before),
    samples: ['建强[一支]督导队伍。', '形成[一批]成果。'],
    nearMisses: ['每月召开[一次]例会。']
  },
  {
    name: 'threshold',
    reason: 'description',
    holds: (one) => isThreshold(one),
    samples: ['培育产值过[50亿元]的企业2家。', '引进[5000万元]以上项目50个。', '[30户]以上自然村生活垃圾收运覆盖率保持95%。'],
    nearMisses: ['争创[8所]以上省级示范园。', '培育产值过50亿元的企业[2家]。']
  },
  {
    name: 'told-in-passing',
    reason: 'description',
    holds: ({ quantity, after, before }) =>
      (/^(?:mass|other|length|area|money)$/.test(quantity.kind) &&
        /^(?:\/?[年日天时秒])?(?:的(?!目标|投资|增速|任务)|级|装置|机组|生产线|输变电|变电站|泊位|光伏|风电|储能|燃煤|航道|码头|船|锅炉|超)/.test(
          after
        ) &&
        !/(?:达到?|突破|超过|不低于|不少于)$/.test(before + (quantity.boundWord ?? ''))) ||
      (/(?:总投资|计划投资|估算投资|投资概算|占地|占地面积|建筑面积|总建筑面积|概算|全长|总长|库容|总库容|装机(?:容量)?|设计年产|年产|年处理|日处理|时速|每[立平]方|总面积|用地)(?:约|为|达|近|超)?$/.test(
        before + (quantity.boundWord ?? '')
      ) &&
        !/(?:力争|确保|新增|达到)/.test(before)),
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
    samples: ['见表[3]。'],
    nearMisses: ['融合指数达到[47]。']
  },
  {
    name: 'ungoverned',
    reason: 'description',
    holds: ({ quantity, governed, per }) =>
      governed.action === null && quantity.comparator === 'eq' && per === null && (quantity.kind !== 'percent' || governed.object === null),
    samples: ['培训对象为中小学校长，每班[50人]。'],
    nearMisses: ['创建示范校[5所]。']
  }
]

const LIST_FOLLOWS = /^[^，。；]{0,16}(?:：|:|，即|，包括|，分别)/
const THRESHOLD_NOUN =
  /^(?:的)?[\u4e00-\u9fff“”（）]{0,14}(?:企业|项目|产业|集群|园区|单位|城市|工程|基金|机构|村|村庄|村寨|自然村|小区|载体|平台|市场|品牌|主体|建筑|餐饮|湖库|工业|合同|县|乡镇|社区|学校|大户|农场|公司|灌区|河流|道路|锅炉|机组|链|独角兽|商圈|龙头|外资|重大|工矿)/

function isThreshold({ quantity, after, before, next, passage }: Case): boolean {
  const bounded = quantity.extent.to > quantity.to || quantity.comparator === 'gt' || /^(?:级|规模)/.test(after)
  if (!bounded) return false
  const measured = !/^(?:count|percent|duration)$/.test(quantity.kind)
  if (/^级/.test(after)) return true
  if (measured && THRESHOLD_NOUN.test(after) && !/^(?:左右)?(?:，|。|；)/.test(after)) return true
  if (measured && next !== undefined && next.kind === 'count' && !/[，；、]/.test(passage.slice(quantity.extent.to, next.from))) return true
  return (
    quantity.kind === 'count' &&
    quantity.comparator === 'gte' &&
    next !== undefined &&
    next.from - quantity.extent.to <= 30 &&
    /^[\u4e00-\u9fff]/.test(after) &&
    !/[、，和]/.test(passage.slice(quantity.extent.to, next.from)) &&
    findVerbs(before).length === 0
  )
}

const EXISTING_HEAD =
  /(?:发挥|依托|利用|用好|借助|围绕|聚焦|根据|按照|对照|立足|现有|已有|拥有|区域内|辖区内?|下辖|设有|共有|覆盖全[市省县区]|深化|做好(?:全[市区县省]|现有)|我[国省市区县]|全[国省市区县](?:各)?|现|联系|服务)(?:的)?$/
const USE_TAIL =
  /(?:引领|示范|辐射|带动|龙头|桥梁|纽带|阵地|平台|智库|主力军|关键)?(?:作用|优势|辐射|功能)|的内涵建设|建设与应用|建设和应用|高效运营|高效运行/
const PLACES = /^(?:个)?(?:省|市|县|区|县区|县市|县（市、区）|市州|乡镇|镇|街道|村|社区|地市|国家|成员单位|部门|民族|少数民族)/

function isExisting(one: Case): boolean {
  const { before, after, quantity } = one
  if (quantity.kind === 'percent' || isArticle(one)) return false
  if (/(?:现有|已有|拥有|共有|下辖|辖|设有|目前有)[^，]{0,12}$/.test(before) && !/(?:力争|确保|达到)/.test(before)) return true
  const head = EXISTING_HEAD.test(before.replace(/(?:及|和|、)?$/, ''))
  if (head && !/^(?:深化|联系|服务)$/.test(EXISTING_HEAD.exec(before)?.[0] ?? '')) return true
  if (/(?:发挥|依托|利用|借助|用好)[^，]{0,30}$/.test(before) && USE_TAIL.test(after)) return true
  if (/(?:深化|支持|落实|巩固|加强|抓好|发挥)[^，]{0,16}$/.test(before) && USE_TAIL.test(after)) return true
  return /(?:全[国省市区县]|各|所有|覆盖)$/.test(before) && PLACES.test(after)
}

function isSetLabel(one: Case): boolean {
  const { quantity, after, before } = one
  if (quantity.unit === null || !CLASS_UNIT.has(quantity.unit) || isArticle(one)) return false
  if (/^(?:类|级|方面|环节|层级|维|关|角|门类)$/.test(quantity.unit))
    return !/(?:不少于|至少|新增)[^，]{0,6}$/.test(before) && quantity.comparator !== 'gte'
  if (LIST_FOLLOWS.test(after) && (quantity.max ?? 99) <= 12 && !BUILDS.test(before)) return true
  return (
    isHanSmall(one) && quantity.comparator === 'eq' && !BUILDS.test(before) && one.per === null && !/^(?:名|部|件|块)$/.test(quantity.unit)
  )
}

const FIRM_TIME = new Set(['课时', '学时', '小时', '分钟', '个小时', '个课时', '个学时', '学分'])

function isMereDuration({ quantity, before, after, per, governed }: Case): boolean {
  if (quantity.kind !== 'duration') return false
  const unit = quantity.unit ?? ''
  const bounded =
    quantity.comparator === 'gte' || quantity.comparator === 'lte' || quantity.comparator === 'gt' || quantity.comparator === 'lt'
  if (/^(?:岁|周岁|周年|年级)$/.test(unit)) return true
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
