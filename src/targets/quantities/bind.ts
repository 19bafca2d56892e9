import type { Span } from '../../source/span.js'
import { type Comparator, findDistant } from '../tables/comparators.js'
import { findVerbs } from '../tables/verbs.js'
import type { Quantity } from './find-quantities.js'

/** What a number that only defines a class of things is followed by: 亿元以上企业, 过50亿元的产业集群. */
const CLASS_NOUN =
  /^(?:的)?[\u4e00-\u9fff“”（）]{0,16}(?:企业|项目|产业|集群|园区|单位|城市|工程|基金|机构|村|村庄|村寨|自然村|小区|载体|平台|市场|品牌|主体|建筑|餐饮|湖库|工业|合同|县|乡镇|社区|学校|大户|农场|公司|灌区|河流|道路|锅炉|机组|链|独角兽|商圈|龙头|外资|工矿|供应商|园)/
const MEASURED = new Set(['money', 'area', 'length', 'mass', 'other'])

/** Units that tell the size of one thing, not how much of it is planned. */
const SIZE = /^(?:英寸|英尺|毫米|微米|纳米|厘米|千伏|kV)$/

/** What says of one thing how large it is, or what it takes in. */
export const SIZE_TOLD =
  /(?:总投资|计划投资|估算投资|投资概算|占地|占地面积|建筑面积|总建筑面积|概算|全长|总长|库容|总库容|装机(?:容量)?|设计年产|[年日](?:产|处理|供水|供气|加工|屠宰)(?:能力)?|时速|每[立平]方|总面积)(?:约|为|达|近|超)?$/

const BEHIND_COUNT = /\d余?[个家户项]$/

/** True where a bounded number defines a class and is no commitment: 亿元以上企业50家, 30户以上自然村寨, 千万级. */
export function isClassBound(text: string, quantity: Quantity, next: Quantity | undefined): boolean {
  const bounded = (quantity.extent.to > quantity.to || quantity.comparator === 'gt') && quantity.comparator !== 'approx'
  const after = text.slice(quantity.extent.to, quantity.extent.to + 40).replace(/[，。；、！？：].*$/s, '')
  if (quantity.comparator === 'eq' && /^[百千]?[万亿](?:元|人|户)$/.test(text.slice(quantity.from, quantity.to))) return true
  // 千亩示范片10个, 万头猪场2家: what begins a counted thing's name tells its size.
  if (
    quantity.comparator === 'eq' &&
    /^[百千万]{1,2}(?:亩|头|只|羽|吨|户|米|公里|公顷|平方米)$/.test(text.slice(quantity.from, quantity.to)) &&
    /^[\u4e00-\u9fff]{1,8}$/.test(next === undefined ? '' : text.slice(quantity.extent.to, next.from)) &&
    next?.kind === 'count'
  )
    return true
  // 3分钟短视频10部: how long one of the things is.
  if (
    /^(?:分钟|秒)$/.test(quantity.unit ?? '') &&
    quantity.comparator === 'eq' &&
    /^[\u4e00-\u9fff]{2,8}$/.test(next === undefined ? '' : text.slice(quantity.extent.to, next.from)) &&
    next?.kind === 'count'
  )
    return true
  // 新建36班小学2所: the size of one of them.
  if (
    quantity.unit === '班' &&
    next?.kind === 'count' &&
    /^(?:规模)?的?[\u4e00-\u9fff]{2,12}$/.test(text.slice(quantity.extent.to, next.from)) &&
    /^(?:规模)?的?[^，。；]{0,8}(?:小学|初中|高中|中学|学校|幼儿园)/.test(after)
  )
    return true
  // 20户以上自然村全覆盖: which of them.
  if (bounded && /^[户人]$/.test(quantity.unit ?? '') && /^的?(?:自然村|村寨|村庄|村组|聚居点|居民点|人口聚集)/.test(after)) return true
  // 日处理500吨垃圾焚烧发电厂1座: the size of one of the things.
  if (
    MEASURED.has(quantity.kind) &&
    quantity.comparator === 'eq' &&
    SIZE_TOLD.test(text.slice(Math.max(0, quantity.from - 8), quantity.from)) &&
    /^[\u4e00-\u9fff]{1,14}$/.test(next === undefined ? '' : text.slice(quantity.extent.to, next.from)) &&
    next?.kind === 'count'
  )
    return true
  if (bounded && /^的?超?大班额/.test(after)) return true
  if (SIZE.test(quantity.unit ?? '') && /^[\u4e00-\u9fffA-Z]/.test(after)) return true
  // 打造300亿元园区、200亿元园区各1个: the sum tells the size of a thing.
  if (
    quantity.kind === 'money' &&
    quantity.comparator === 'eq' &&
    /^(?:的)?[\u4e00-\u9fff]{0,4}(?:园区|集群|企业|产业|项目)(?:$|各)/.test(after) &&
    /^[^，。；]{0,24}(?:、|各)/.test(text.slice(quantity.to))
  )
    return true
  // 引进2个50亿元以上、5个10亿元以上项目: what stands right behind a count tells its class.
  if (bounded && quantity.kind === 'money' && BEHIND_COUNT.test(text.slice(Math.max(0, quantity.from - 4), quantity.from))) {
    const rest = text.slice(quantity.extent.to, quantity.extent.to + 12)
    if (/等\d{1,4}[个家户项]$/.test(text.slice(Math.max(0, quantity.from - 7), quantity.from))) return true
    if (/^(?:的)?[\u4e00-\u9fff]{0,6}(?:项目|企业|工程|产业|园区|集群)|^[、和，]\d{1,4}[个家户项]\d/.test(rest)) return true
  }
  if (quantity.unit === '级' || /^级(?!别)/.test(after)) return true
  const gap = next === undefined ? undefined : text.slice(quantity.extent.to, next.from)
  if (
    gap !== undefined &&
    quantity.kind !== 'percent' &&
    /^的[^，；。、]{0,20}$/.test(gap) &&
    next?.kind === 'count' &&
    quantity.comparator === 'eq'
  )
    return true
  if (gap === '的' && MEASURED.has(quantity.kind) && next?.kind === 'count') return true
  if (
    MEASURED.has(quantity.kind) &&
    /^[^，；。]{2,90}?等(?:\d|[^，；。]{0,10}(?:项目|工程))/.test(text.slice(quantity.extent.to, quantity.extent.to + 100))
  )
    return true
  // 3个面积大于100平方公里的示范区: the bound tells what kind of thing.
  if (
    bounded &&
    /(?:面积|长度|高度|海拔|投资额?|产值|营收)$/.test(text.slice(Math.max(0, quantity.extent.from - 4), quantity.extent.from)) &&
    /^的?[\u4e00-\u9fff]{2}/.test(after)
  )
    return true
  if (!bounded || /(?:形成|新增)年产$/.test(text.slice(Math.max(0, quantity.extent.from - 4), quantity.extent.from))) return false
  // 过50亿项目8个: an amount without its unit.
  if (quantity.unit === null && /亿$/.test(text.slice(quantity.from, quantity.to)) && CLASS_NOUN.test(after)) return true
  if (MEASURED.has(quantity.kind)) {
    if ((quantity.kind === 'money' || quantity.kind === 'other') && CLASS_NOUN.test(after)) return true
    return next?.kind === 'count' && !/[，；、。]/.test(gap ?? '')
  }
  const before = text.slice(Math.max(0, quantity.extent.from - 12), quantity.extent.from).replace(/^.*[，。；：、]/s, '')
  const near = gap !== undefined && gap.length <= 30 && !/[、，和。；]/.test(gap)
  return quantity.kind === 'count' && quantity.comparator === 'gte' && near && after !== '' && findVerbs(before).length === 0
}

/** True for a number that a thing's name begins with: 百亿企业, 一刻钟便民生活圈, 3公里就业圈. */
export function isInName(text: string, { kind, unit, script, comparator, from, to }: Quantity): boolean {
  if (comparator !== 'eq') return false
  const after = text.slice(to, to + 14)
  if (kind === 'duration' && /^(?:应急|自助|智慧|值守|便民|政务|热线)/.test(after)) return true
  if (kind === 'duration' || kind === 'length') return /^(?:[\u4e00-\u9fff“”]{0,10}圈|城市?书房|服务圈)/.test(after)
  // 过500亿、100亿和50亿企业集团: amounts without their unit.
  if (
    unit === null &&
    /[万亿]$/.test(text.slice(from, to)) &&
    /^(?:[、和]\d{1,6}[万亿]){0,4}(?:级)?(?:企业|园区|产业链|产业集群|集群|项目)/.test(text.slice(to, to + 30))
  )
    return true
  if (unit === null && script === 'han')
    return (
      /^[十百千]?[百千万亿]{1,2}$/.test(text.slice(from, to)) &&
      /^(?:[\u4e00-\u9fff]{0,6}(?:企业|产业|园区|集群|项目|强企|龙头|镇|街道|斤粮))/.test(after)
    )
  return kind === 'money' && /^(?:工业|产业|制造业|农业|服务业)?(?:项目|企业|园区|产业|集群)(?=\d{1,6}[个家户项])/.test(after)
}

function bound(quantity: Quantity, comparator: Comparator): Quantity {
  const value = quantity.min ?? quantity.max
  if (comparator === 'gte' || comparator === 'gt') return { ...quantity, comparator, min: value, max: null }
  return { ...quantity, comparator, min: null, max: quantity.max ?? value }
}

/** 突破50项关键技术: a verb, and no bound. */
function withoutVerbBound(text: string, quantity: Quantity): Quantity {
  if (quantity.boundWord !== '突破' || quantity.kind !== 'count') return quantity
  const opens = /(?:^|[，。；：、）和并区县市]|突破)(?:力争|争取|重点|累计|新|成体系|分别|各)?突破$/.test(
    text.slice(0, quantity.from).slice(-10)
  )
  const counts = /^[\u4e00-\u9fff“《]/.test(text.slice(quantity.to)) && quantity.extent.to === quantity.to
  if (!opens || !counts) return quantity
  const value = quantity.min
  return { ...quantity, comparator: 'eq', max: value, boundWord: null, extent: { from: quantity.from, to: quantity.extent.to } }
}

/** 分别不超过30万元、50万元和100万元: the bound holds for each. */
function withListBound(text: string, quantity: Quantity, previous: Quantity | undefined): Quantity {
  if (!previous || quantity.comparator !== 'eq' || previous.boundWord === null || quantity.unit !== previous.unit) return quantity
  const isListed = /^[、和及]$/.test(text.slice(previous.extent.to, quantity.extent.from))
  if (!isListed || !/^(?:gte|gt|lte|lt)$/.test(previous.comparator) || previous.extent.to > previous.to) return quantity
  return { ...bound(quantity, previous.comparator), boundWord: previous.boundWord }
}

const CLAUSE_END = '，。；：！？\n（('

/** What stands behind the last mark that ends a clause. */
function lastClause(text: string): string {
  let from = text.length
  while (from > 0 && !CLAUSE_END.includes(text[from - 1] as string)) from--
  return text.slice(from)
}

/** 不少于交流人数的20%, 至少开展1次: the bounding word stands before the verb or the base. */
function withDistantBound(text: string, quantity: Quantity, from: number): Quantity {
  if (quantity.comparator !== 'eq' && quantity.comparator !== 'range') return quantity
  const start = Math.max(from, quantity.extent.from - 40)
  const clause = lastClause(text.slice(start, quantity.extent.from))
  const found = findDistant(clause)
  if (!found) return quantity
  const between = clause.slice(found.to)
  // “最多跑一次”事项: the word is part of a name.
  if (between === '' || /\d|^的/.test(between) || /[“‘"「]$/.test(clause.slice(0, found.from))) return quantity
  const offset = quantity.extent.from - clause.length
  const distantBound: Span = { from: offset + found.from, to: offset + found.to }
  const leads = /^(?:至少|最少|至多|最多)$/.test(found.word)
  const ofBase = /的$/.test(between) || (quantity.kind === 'percent' && /^不/.test(found.word))
  const holds = leads || ofBase || (/^不/.test(found.word) && between.length <= 14 && !/水平|标准|要求|规定|、/.test(between))
  return holds ? { ...bound(quantity, found.comparator), distantBound } : quantity
}

/** 至少提供1次宣介、1次指导、3次推介: the word of least binds the whole list. */
function withListedLeast(text: string, quantity: Quantity, previous: Quantity | undefined): Quantity {
  const word = previous?.distantBound && text.slice(previous.distantBound.from, previous.distantBound.to)
  if (!previous?.distantBound || quantity.comparator !== 'eq' || quantity.unit !== previous.unit || !/^[至最][少多]$/.test(word ?? ''))
    return quantity
  const isListed = /^[^，。；：\d]{1,24}[、和]$/.test(text.slice(previous.extent.to, quantity.extent.from))
  return isListed ? { ...bound(quantity, previous.comparator), distantBound: previous.distantBound } : quantity
}

/** 9%（857课时）, 6个学分（相当于108课时）: the same bound in another unit. */
function withEquivalent(text: string, quantity: Quantity, previous: Quantity | undefined): Quantity {
  if (!previous || quantity.comparator !== 'eq' || previous.comparator === 'eq' || previous.comparator === 'range') return quantity
  const gap = text.slice(previous.extent.to, quantity.extent.from)
  return /^[（(](?:相当于|约合|合|即|折合)?$/.test(gap) ? bound(quantity, previous.comparator) : quantity
}

/** Gives each quantity the bounds that its clause puts on it from elsewhere. */
export function bindQuantities(text: string, quantities: readonly Quantity[]): Quantity[] {
  const bound: Quantity[] = []
  for (const quantity of quantities) {
    const previous = bound.at(-1)
    const own = withoutVerbBound(text, quantity)
    const distant = withDistantBound(text, own, previous?.extent.to ?? 0)
    const listed = withListBound(text, withListedLeast(text, distant, previous), previous)
    bound.push(withEquivalent(text, listed, previous))
  }
  return bound
}
