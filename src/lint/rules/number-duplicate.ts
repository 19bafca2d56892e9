import type { Marker } from '../../tree/nodes.js'
import { type LintedPlan, type NodeFacts, onceForList, spanOf } from '../linted-plan.js'
import { nodesRead, numberedBefore, renumberFrom, standsBefore } from '../numbering.js'
import type { Rule } from '../rule.js'

/** `（二）` behind `（二）`; not 1. again under the next heading. */
export const numberDuplicate: Rule = {
  name: 'number-duplicate',
  group: 'numbering',
  level: 'error',
  grade: 'practice',
  clauses: [],
  summary: 'a number that its list has had already',
  description:
    'Two headings of one list carry the same number, so that neither can be cited. Mostly one was put in and the rest was not renumbered. ' +
    'Numbers that begin anew under the next heading are no repeats.',
  faulty: [
    {
      text: '一、重点任务\n（一）稳岗扩岗\n开展招聘会30场。\n（二）技能培训\n培训2000人次。\n（二）创业扶持\n发放贷款500万元。\n（三）权益保障\n检查企业80家。\n',
      finds: ['（二）'],
      fixed:
        '一、重点任务\n（一）稳岗扩岗\n开展招聘会30场。\n（二）技能培训\n培训2000人次。\n（三）创业扶持\n发放贷款500万元。\n（四）权益保障\n检查企业80家。\n'
    },
    {
      text: '2026年河道管理工作计划\n一、巡河护河\n每月巡河2次。\n二、清淤疏浚\n疏浚河道6条。\n二、截污治污\n封堵排口14个。\n',
      finds: ['二、']
    },
    {
      text: '一、基础设施\n1.改造管网\n改造管网12公里。\n2.新建泵站\n新建泵站2座。\n3.更新路灯\n更新路灯300盏。\n3.整治道路\n整治道路5条。\n二、保障措施\n落实经费。\n',
      finds: ['3.']
    }
  ],
  clean: [
    '一、基础设施\n1.改造管网\n改造管网12公里。\n2.新建泵站\n新建泵站2座。\n二、公共服务\n1.改造学校\n改造学校3所。\n2.新建书房\n新建书房8座。\n',
    '一、稳岗扩岗\n开展招聘会30场。\n二、技能培训\n培训2000人次。\n三、创业扶持\n发放贷款500万元。\n',
    '（一）巡河护河\n（1）每月巡河2次。\n（2）设立公示牌40块。\n（二）清淤疏浚\n（1）疏浚河道6条。\n（2）封堵排口14个。\n'
  ],
  check: (plan) =>
    nodesRead(plan, 'duplicate').flatMap(({ facts, marker }) => {
      const before = numberedBefore(facts)
      if (!before?.marker || before.node.ordinal !== facts.node.ordinal || isRunningHeader(facts)) return []
      if (opensElsewhere(plan, facts, marker) || opensElsewhere(plan, before, before.marker)) return []
      const fix = followsGap(facts) ? undefined : renumberFrom(facts, 1)
      const reason = `${marker.value} repeats ${before.marker.value}: each heading of a list has its own number`
      return [{ span: spanOf(marker), reason, ...(fix && { fix }) }]
    })
}

/** A heading that stands in the text several times with its number is printed on every page. */
function isRunningHeader(facts: NodeFacts): boolean {
  return facts.node.style === 'han-part' || (countHeadings(facts.siblings).get(headingKey(facts)) ?? 0) > 1
}

const countHeadings = onceForList((list) => {
  const counts = new Map<string, number>()
  for (const facts of list) counts.set(headingKey(facts), (counts.get(headingKey(facts)) ?? 0) + 1)
  return counts
})

function headingKey({ node, title }: NodeFacts): string {
  return `${node.ordinal} ${title?.value.slice(0, TELLING)}`
}

const TELLING = 12

/** The list begins in running text right before it (注：1.…), so that the number belongs to that list. */
function opensElsewhere(plan: LintedPlan, facts: NodeFacts, marker: Marker): boolean {
  return facts.node.data.why.includes('duplicate') && standsBefore(plan, facts, marker, (facts.node.ordinal ?? 0) - 1)
}

/** Where headings above are missing too, the second of the two numbers may be the right one. */
function followsGap({ parent }: NodeFacts): boolean {
  const next = parent?.siblings[parent.index + 1]
  return next?.node.data.why.includes('gap') ?? false
}
