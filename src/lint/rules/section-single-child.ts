import { type LintedPlan, type NodeFacts, spanOf } from '../linted-plan.js'
import { standardLevel } from '../numbering.js'
import type { Rule } from '../rule.js'

/** A section whose only subsection is `（一）`; not one whose list goes on elsewhere. */
export const sectionSingleChild: Rule = {
  name: 'section-single-child',
  group: 'headings',
  level: 'off',
  grade: 'practice',
  clauses: [],
  summary: 'a section divided into a single numbered part',
  description:
    'What is divided has two parts at least. A lone （一） means that （二） was lost or never written, or that the number can go. Off unless asked for: tables and annexes often have such lists for good reason.',
  faulty: [
    {
      text: '一、重点任务\n（一）抓招商\n引进项目10个。\n二、保障措施\n（一）强化领导\n每季调度一次。\n（二）强化督查\n每月通报一次。\n',
      finds: ['（一）']
    },
    {
      text: '一、工作目标\n1.接种率达到95%。\n2.新建急救站4个。\n二、保障措施\n1.落实专项经费。\n三、时间安排\n6月底前完成。\n',
      finds: ['1.']
    },
    {
      text: '（一）摸清底数\n（1）普查企业400家。\n（二）建立台账\n（1）建立台账3类。\n（2）更新档案2次。\n',
      finds: ['（1）']
    }
  ],
  clean: [
    '一、重点任务\n（一）抓招商\n引进项目10个。\n（二）抓项目\n开工项目20个。\n二、保障措施\n落实经费。\n',
    '一、工作目标\n接种率达到95%，新建急救站4个。\n二、保障措施\n1.落实专项经费。\n2.每季调度一次。\n',
    '一、工作目标\n1.接种率达到95%。\n2.新建急救站4个。\n二、主要措施\n3.培训人员50名。\n4.开展巡检12次。\n'
  ],
  check: (plan) =>
    plan.nodes.flatMap((facts) => {
      const { marker, parent, siblings, node } = facts
      if (!marker || !parent?.marker || siblings.length > 1 || node.ordinal !== 1 || standardLevel(node.style) === undefined) return []
      if (runsOn(plan, facts)) return []
      return [{ span: spanOf(marker), reason: `${marker.value} is the only part of its section: a list has two items at least` }]
    })
}

/** The next number of its style is two: the list is numbered through all sections, or was cut in two. */
function runsOn({ nodes }: LintedPlan, facts: NodeFacts): boolean {
  for (let at = facts.order + 1; at < nodes.length; at++) {
    const next = nodes[at]?.node
    if (next?.style === facts.node.style) return next.ordinal === 2
  }
  return false
}
