import { type NodeFacts, spanOf } from '../linted-plan.js'
import { firstMarked, standardLevel } from '../numbering.js'
import type { Rule } from '../rule.js'

/** Numbered levels above a node and itself; annexes, boxes and chapters divide a text and are none of them. */
function depthOf(facts: NodeFacts): number {
  let depth = 0
  for (let at: NodeFacts | null = facts; at && at.node.style !== 'attachment' && at.node.style !== 'box'; at = at.parent)
    if (standardLevel(at.node.style) !== undefined) depth++
  return depth
}

const MAX = 4

/** `①` under `（1）` under `1.` under `（一）` under `一、`. */
export const headingTooDeep: Rule = {
  name: 'heading-too-deep',
  group: 'numbering',
  level: 'warning',
  grade: 'standard',
  clauses: [
    {
      name: 'GB/T 9704-2012 7.3.3',
      force: 'may',
      says: 'the levels of a text may be marked with four kinds of numbers: 一、 （一） 1. （1）'
    }
  ],
  summary: 'a fifth level of headings or a deeper one',
  description:
    'The standard provides for four levels. A fifth is hard to follow, and mostly a sign of a list that belongs into one paragraph. The first of each such list is reported.',
  faulty: [
    {
      text: '一、重点任务\n（一）办学条件\n1.校舍建设\n（1）新建项目\n①新建小学2所。\n②新建初中1所。\n（2）改造项目\n改造校舍3栋。\n2.设备更新\n更新设备50台。\n（二）教师队伍\n培训教师200人。\n二、保障措施\n落实经费。\n',
      finds: ['①']
    },
    {
      text: '一、巡河护河\n（一）河道\n1.主干河道\n（1）上游河段\n①每月巡河2次。\n②设立公示牌8块。\n（2）下游河段\n①每月巡河1次。\n②封堵排口14个。\n2.支流\n疏浚支流6条。\n（二）湖泊\n清理湖面3000亩。\n二、考核\n每季度通报。\n',
      finds: ['①', '①']
    },
    {
      text: '一、安全生产\n（一）企业检查\n1.检查范围\n（1）重点行业\n①化工企业40家。\n②矿山企业12家。\n③粉尘企业25家。\n（2）一般行业\n抽查企业100家。\n2.检查方式\n开展联合检查6次。\n（二）隐患整改\n整改率达到98%。\n',
      finds: ['①']
    }
  ],
  clean: [
    '一、重点任务\n（一）办学条件\n1.校舍建设\n（1）新建小学2所。\n（2）新建初中1所。\n2.设备更新\n更新设备50台。\n（二）教师队伍\n培训教师200人。\n',
    '第一章 总体要求\n一、指导思想\n（一）坚持原则\n1.主要目标\n（1）新建小学2所。\n（2）新建初中1所。\n2.分年安排\n按年推进。\n二、实施步骤\n分三步走。\n第二章 保障措施\n一、组织领导\n每季调度。\n二、经费保障\n足额安排。\n',
    '一、安全生产\n（一）企业检查\n1.重点行业：①化工企业40家；②矿山企业12家。\n2.一般行业：抽查企业100家。\n（二）隐患整改\n整改率达到98%。\n'
  ],
  check: (plan) =>
    plan.nodes.flatMap((facts) => {
      const { marker, siblings, node } = facts
      const isFirst = firstMarked(siblings) === facts
      if (!marker || !isFirst || standardLevel(node.style) === undefined || depthOf(facts) !== MAX + 1) return []
      return [{ span: spanOf(marker), reason: `${marker.value} opens a fifth level: the standard provides for four` }]
    })
}
