import { endsOwnLine, isPlainHeading } from '../headings.js'
import { type NodeFacts, spanOf } from '../linted-plan.js'
import { listsOf } from '../numbering.js'
import type { Finding, Rule } from '../rule.js'

/** Two headings of one list with the same words; not 工作目标 under every task. */
export const titleDuplicate: Rule = {
  name: 'title-duplicate',
  group: 'headings',
  level: 'warning',
  grade: 'practice',
  clauses: [],
  summary: 'a heading with the same words as an earlier one of its list',
  description:
    'A heading repeated in one list was pasted twice or not adapted. Under different parents the same heading may recur (工作目标 under every task).',
  faulty: [
    {
      text: '一、重点任务\n（一）改善办学条件\n改造校舍3栋。\n（二）建强教师队伍\n培训教师200人。\n（三）改善办学条件\n新增学位900个。\n二、保障措施\n落实经费。\n',
      finds: ['改善办学条件']
    },
    {
      text: '一、教学工作\n1.推进课堂改革\n开展赛课12场。\n2.加强教学研究\n教研活动20次。\n3.推进课堂改革\n培训教师200人。\n二、教师工作\n1.评优评先\n评出骨干30名。\n2.教师培训\n培训教师60名。\n',
      finds: ['推进课堂改革']
    },
    {
      text: '2025年工作计划\n一、加强组织领导\n每季调度一次。\n二、开展专项检查\n检查企业160家。\n三、加强组织领导\n落实专项经费。\n',
      finds: ['加强组织领导']
    }
  ],
  clean: [
    '一、教学工作\n（一）工作目标\n赛课12场。\n（二）工作措施\n教研活动20次。\n二、教师工作\n（一）工作目标\n培训200人。\n（二）工作措施\n评优30名。\n',
    '一、改善办学条件\n改造校舍3栋。\n二、改善教师待遇\n慰问教师60名。\n',
    '（一）一季度\n开展招聘会10场。\n（二）二季度\n开展招聘会8场。\n'
  ],
  check: (plan) =>
    listsOf(plan).flatMap((list) => {
      const seen = new Map<string, NodeFacts>()
      return list.flatMap((facts): Finding[] => {
        const { title, node } = facts
        // A list that begins anew between the two is another list.
        if (node.ordinal === 1) seen.clear()
        if (!title || title.value.length < 3 || !holdsText(facts) || !isPlainHeading(plan, facts) || !endsOwnLine(plan, facts)) return []
        const key = `${node.style} ${title.value}`
        const twin = seen.get(key)
        seen.set(key, facts)
        if (!twin || twin.node.ordinal === node.ordinal) return []
        const printed = twin.marker?.value ?? `line ${twin.node.position.start.line}`
        return [{ span: spanOf(title), reason: `${printed} is called ${title.value} too: one of the two should tell what is its own` }]
      })
    })
}

/** A line such as 6月： below an item of a schedule is no text of its own. */
function holdsText({ children, paragraphs }: NodeFacts): boolean {
  return children.length > 0 || paragraphs.some(({ value }) => value.length > TEXT_MIN)
}

const TEXT_MIN = 5
