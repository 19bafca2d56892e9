import { findChains } from '../../attributes/phrases.js'
import type { Case, RoleRule } from './rule.js'

const FIRM_TIME = new Set(['课时', '学时', '小时', '分钟', '个小时', '个课时', '个学时', '学分'])

/** What is done within a time, and never done to a counted thing, so that the verb table has it not. */
const DONE_BY_THEN = /^(?:响应|回应|到达|赶到|(?:书面|电话)?报告|明确|提出|作出|公示|消灭)/

/** 7日内全部办结: what follows the time is done by then. */
function opensWithVerb(after: string): boolean {
  const rest = after.replace(/^(?:全部|基本|全面|要|应|须|必须)/, '')
  const first = findChains(rest)[0]
  // 7日内受理率: the time is part of the rate.
  return DONE_BY_THEN.test(rest) || (first?.from === 0 && !/^[率量]/.test(rest.slice(first.to)))
}

function isMereDuration({ quantity, before, after, per, governed, next }: Case): boolean {
  if (quantity.kind !== 'duration') return false
  const unit = quantity.unit ?? ''
  const bounded =
    quantity.comparator === 'gte' || quantity.comparator === 'lte' || quantity.comparator === 'gt' || quantity.comparator === 'lt'
  if (governed.rule === 'measured' && !/^[\u4e00-\u9fff]{2}/.test(after)) return false
  if (/^(?:岁|周岁|月龄|周年|年级)$/.test(unit)) return true
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
  if (/^的/.test(after) && quantity.comparator === 'gte' && governed.action !== null && (FIRM_TIME.has(unit) || per !== null)) return false
  if (
    /^(?:以来|来|后|前|间|期间|的(?!时间|目标)|期|规划|制|一贯|社区|生活圈|便民|品质|健康|阅读|文化|养老|健身|服务圈|通勤|过渡|经营|营业|服务|在线|值守|不打烊|医疗)/.test(
      after
    )
  )
    return true
  // 从教10年以上教师: which of them.
  if (
    /(?:从教|任教|执教|从业|教龄|工龄|司龄|从军|驾龄)(?:满|不满|达|超过?)?$/.test(before + (quantity.boundWord ?? '')) &&
    /^的?[\u4e00-\u9fff]{2}/.test(after)
  )
    return true
  // 三年内建成学校12所: by when so many are done.
  if (/^(?:年|个月)$/.test(unit) && quantity.comparator === 'lte' && next !== undefined && next.kind !== 'duration' && opensWithVerb(after))
    return true
  // 具有五年以上企业工作经历的教师: who has it.
  if (/^(?:年|个月|周年)$/.test(unit) && /^的?[^，。；]{0,14}(?:经历|经验|工龄|教龄)/.test(after)) return true
  // 对签约一年以上没有动工的项目: how long it has been so.
  if (bounded && /^(?:仍|还)?(?:没有|未)/.test(after)) return true
  if (governed.rule === 'deadline') return /(?:面向|对)$/.test(before)
  if (quantity.extent.to > quantity.to && quantity.comparator === 'lte') return !opensWithVerb(after) || /面向|对/.test(before.slice(-4))
  if (per !== null && (FIRM_TIME.has(unit) || bounded)) return false
  if (bounded && !/(?:年|个月|天|日)$/.test(unit)) return false
  if (/(?:课时|学时)$/.test(unit) && governed.action !== null) return false
  if (bounded && governed.object !== null) return false
  return !/(?:压缩|缩短|压减|减少|延长|控制在?|达到?|提前|稳定在)(?:到|至|为)?(?:\d{1,4}[、和])*$/.test(before)
}

export const duration: RoleRule = {
  name: 'duration',
  reason: 'description',
  holds: (one) => isMereDuration(one),
  samples: ['保障课间[10分钟]。', '面向[三年]内新教师开展培训。', '打造[15分钟]阅读圈。', '为期[3个月]。'],
  nearMisses: ['每天锻炼不少于[1小时]。', '在[5日]内办结。', '完成培训[12学时]。']
}
