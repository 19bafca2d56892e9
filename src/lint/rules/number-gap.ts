import { type LintedPlan, type NodeFacts, spanOf } from '../linted-plan.js'
import { nodesRead, numberedBefore, renumberFrom, standsBefore } from '../numbering.js'
import type { Rule } from '../rule.js'

/** `（四）` behind `（二）`; not the first of a list that runs on from the section before. */
export const numberGap: Rule = {
  name: 'number-gap',
  group: 'numbering',
  level: 'error',
  grade: 'practice',
  clauses: [],
  summary: 'a number that skips one or more of its list',
  description:
    'The numbers of a list follow each other. Where one is skipped, a heading was lost, or the rest was not renumbered after one was taken out. ' +
    'A list that runs on from the section before, and numbers that were lost in conversion, are read for what they are and are no gaps. Enumerations inside a paragraph (一是…；三是…) are not looked at.',
  faulty: [
    {
      text: '2025年工作要点\n一、总体要求\n坚持稳中求进。\n二、重点任务\n（一）改善办学条件\n改造校舍3栋。\n（二）建强教师队伍\n培训教师200人。\n（四）守牢安全底线\n开展演练12次。\n',
      finds: ['（四）'],
      fixed:
        '2025年工作要点\n一、总体要求\n坚持稳中求进。\n二、重点任务\n（一）改善办学条件\n改造校舍3栋。\n（二）建强教师队伍\n培训教师200人。\n（三）守牢安全底线\n开展演练12次。\n'
    },
    {
      text: '一、夯实基层基础\n走访企业40家。\n二、提升服务水平\n办理事项增加到60项。\n三、培育特色产业\n新增合作社5家。\n六、加强组织领导\n每季度调度一次。\n',
      finds: ['六、']
    },
    {
      text: '2024年卫生健康工作计划\n一、工作目标\n1.提高接种率\n适龄儿童接种率达到95%。\n3.完善急救网络\n新建急救站4个。\n4.推进中医馆建设\n建成中医馆6家。\n二、保障措施\n落实经费。\n',
      finds: ['3.']
    }
  ],
  clean: [
    '一、总体要求\n稳中求进。\n二、重点任务\n改造校舍3栋。\n三、保障措施\n落实经费。\n',
    '一、改善条件\n1.改造校舍\n改造校舍3栋。\n2.更新设备\n更新设备50台。\n二、建强队伍\n3.培训教师\n培训教师200人。\n4.引进人才\n引进人才10名。\n',
    '（一）走访企业\n走访企业40家。\n（二）办理事项\n办理事项60项。\n（三）培育产业\n新增合作社5家。\n'
  ],
  check: (plan) =>
    nodesRead(plan, 'gap').flatMap(({ facts, marker }) => {
      const before = numberedBefore(facts)
      const { ordinal } = facts.node
      const last = before?.node.ordinal
      if (ordinal === null || standsBefore(plan, facts, marker, ordinal - 1) || isMisplaced(plan, facts, ordinal - 1)) return []
      const fix = typeof last === 'number' ? renumberFrom(facts, last + 1 - ordinal) : undefined
      const reason = `${marker.value} does not follow ${before?.marker?.value ?? 'the number before it'}: a number is missing between them`
      return [{ span: spanOf(marker), reason, ...(fix && { fix }) }]
    })
}

/** The missing number stands elsewhere in the section: that is another fault (number-out-of-order). */
function isMisplaced(plan: LintedPlan, { node, parent }: NodeFacts, ordinal: number): boolean {
  const home = spanOf(parent?.node ?? plan.plan)
  return plan.strayMarkers.some((one) => one.style === node.style && one.ordinal === ordinal && one.from >= home.from && one.to <= home.to)
}
