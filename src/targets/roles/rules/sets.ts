import { type Case, isArticle, isHanSmall, type RoleRule } from './rule.js'

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

const LIST_FOLLOWS = /^[^，。；]{0,16}(?:：|:|，即|，包括|，分别)/

const FIRM_UNIT = /^(?:类|级|方面|环节|层级|维|关|门类)$/

/** 六个方面, 五类群体: a unit that parts a whole, and counts nothing that is built. */
function isFirmSet(one: Case): boolean {
  const { quantity, after, before } = one
  if (isArticle(one) || quantity.comparator === 'gte' || /(?:不少于|至少|新增)[^，]{0,6}$/.test(before)) return false
  if (quantity.unit === '个' && /^(?:(?:重点|主攻)?方向|方面|环节|层面|维度|层次|阶段|关键)/.test(after)) return true
  if (quantity.unit === '个' && /^(?:部分|板块|模块|类别)/.test(after) && /(?:分为|分成|组成)/.test(before)) return true
  return quantity.unit !== null && FIRM_UNIT.test(quantity.unit)
}

/** A small number behind a list that it closes, or in front of a thing that no verb builds, labels the set. */
export function isSetLabel(one: Case): boolean {
  const { quantity, after, before, governed } = one
  // 统筹做好三篇文章: what is to be done well, in one word.
  if (quantity.unit === '篇' && isHanSmall(one) && /^(?:大)?文章/.test(after)) return true
  if (quantity.unit === null || !CLASS_UNIT.has(quantity.unit) || isArticle(one)) return false
  if (/^[\u4e00-\u9fff]{0,2}大?文章/.test(after)) return true
  // 实现五项基本功能：: what follows the colon are they.
  if (
    isHanSmall(one) &&
    /^[\u4e00-\u9fff]{0,6}(?:功能|原则|措施|问题|部分|任务|方面|要求|举措|事项)[：:]/.test(
      one.passage.slice(quantity.extent.to, quantity.extent.to + 12)
    )
  )
    return true
  // The colon ends the clause, so the list is looked for in the text.
  if (LIST_FOLLOWS.test(one.passage.slice(quantity.extent.to, quantity.extent.to + 24)) && (quantity.max ?? 99) <= 12 && !isBuilt(one))
    return true
  if (!isHanSmall(one) || quantity.comparator !== 'eq') return false
  // 确保这两项, 可将两项活动分开举办: named before, and no more is done of them.
  if (/(?:这|上述|可[将把])$/.test(before)) return true
  const isFollowed = /^[“\u4e00-\u9fff]/.test(after)
  const closesList = /、[^，；。]{2,}$/.test(before) && !/等$/.test(before)
  if (closesList && /^(?:行动|工程|任务|措施|机制|工作|活动|制度|(?:重点|关键)?领域|队伍|要求|关键环节)/.test(after)) return true
  if (governed.rule === 'verb-object-number' && /^[\u4e00-\u9fff]{2}/.test(after)) return true
  if (!isFollowed && governed.action !== null) return false
  return !isBuilt(one) && one.per === null && !/^(?:名|部|件|块)$/.test(quantity.unit)
}

export const quotedSet: RoleRule = {
  name: 'quoted-set',
  reason: 'set-label',
  holds: (one) =>
    one.passage.isNamed(one.quantity) &&
    isHanSmall(one) &&
    /^(?:大)?(?:专项)?(?:行动|整治|专项整治|工程|任务|实事|要素|工作|民生实事)/.test(one.after),
  samples: ['开展“[三个]专项行动”。', '“[十件]民生实事”。'],
  nearMisses: ['守住“[两个]只增不减”。']
}

export const levelsOfGovernment: RoleRule = {
  name: 'levels-of-government',
  reason: 'set-label',
  holds: ({ quantity, before, after }) =>
    quantity.unit === '级' &&
    (/(?:[国省市州县区乡镇村校街园层]|家)”?$/.test(before) ||
      /^(?:联动|网络|管理|书记|教研|责任|财政|审核|阶段|体系|跳|防控|服务体系)/.test(after)),
  samples: ['健全市、区、校[三级]教研机制。', '建立[两级]管理制度。'],
  nearMisses: ['加强[二级]学院建设。']
}

export const firmSet: RoleRule = {
  name: 'firm-set',
  reason: 'set-label',
  holds: (one) => isFirmSet(one),
  samples: ['主要抓了以下[六个]方面。', '评选[2类]先进学校。'],
  nearMisses: ['评选[20所]先进学校。']
}

export const setLabel: RoleRule = {
  name: 'set-label',
  reason: 'set-label',
  holds: (one) => isSetLabel(one),
  samples: ['抓好[三支]队伍建设。', '加强[两个]中心建设。', '有条件的可将[两项]赛事分开举办。'],
  nearMisses: ['新建[两个]停车场。', '评选[20所]先进学校。']
}

export const bracketedCount: RoleRule = {
  name: 'bracketed-count',
  reason: 'set-label',
  holds: ({ passage, quantity }) =>
    quantity.kind === 'count' &&
    /[（(](?:共)?$/.test(passage.slice(Math.max(0, quantity.extent.from - 2), quantity.extent.from)) &&
    /^[）)]/.test(passage.slice(quantity.extent.to, quantity.extent.to + 1)),
  samples: ['产业示范基地（[5家]）'],
  nearMisses: ['新建基地[5家]。']
}

export const placesAndParties: RoleRule = {
  name: 'places-and-parties',
  reason: 'set-label',
  holds: (one) =>
    isHanSmall(one) &&
    one.quantity.comparator === 'eq' &&
    (one.quantity.min ?? 0) > 1 &&
    /^(?:省|省市|省区|省区市|市|市县|州|县|国|方)$/.test(one.quantity.unit ?? '') &&
    !/(?:新增|增加|再增|不少于|达到?|创成|创建|覆盖)[^，]{0,12}$/.test(one.before) &&
    !/^(?:全部|全域)?(?:实现|完成|创建|创成|通过|脱贫|摘帽|入选|获评|达标)/.test(one.after) &&
    !/对$/.test(one.before),
  samples: ['健全沿江[三省]合作机制。', '推动东部[五县]联动发展。', '促进[两国]人民友好往来。', '建立医院、社区、家庭[三方]服务网络。'],
  nearMisses: ['年内实现[三县]摘帽。', '新增生态文明建设示范[两县]。', '支持[3县]改革试点。']
}
