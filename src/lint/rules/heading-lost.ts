import { type LintedPlan, type NodeFacts, spanOf } from '../linted-plan.js'
import { nodesRead, numberedBefore } from '../numbering.js'
import type { Rule } from '../rule.js'

/** `（一） （二）` at the beginning, then `二、`: where is `一、`? */
export const headingLost: Rule = {
  name: 'heading-lost',
  group: 'numbering',
  level: 'error',
  grade: 'practice',
  clauses: [],
  summary: 'a list whose heading above it was lost',
  description:
    'A list of a lower level begins where its heading should stand, and the next heading of that level is not the first (（一） （二） and then 二、). ' +
    'A text that begins at a lower level and stays there is not meant.',
  faulty: [
    {
      text: '2025年工作总结和计划\n过去一年，主要做了以下工作：\n（一）抓招商成效明显。引进项目10个。\n（二）抓项目进展顺利。开工项目20个。\n（三）抓服务更加有力。办理事项60项。\n二、2025年重点工作\n（一）做强产业。引进项目12个。\n（二）做优民生。新增学位900个。\n三、加强自身建设\n（一）强化学习。集中学习12次。\n（二）改进作风。走访企业90家。\n',
      finds: ['（一）']
    },
    {
      text: '一、总体要求\n坚持稳中求进。\n二、重点任务\n1.改造校舍。改造校舍3栋。\n2.更新设备。更新设备50台。\n（二）建强教师队伍\n3.培训教师。培训教师200人。\n4.引进人才。引进人才10名。\n（三）守牢安全底线\n5.开展演练。开展演练12次。\n6.排查隐患。整改率达到98%。\n三、保障措施\n落实专项经费。\n',
      finds: ['1.']
    },
    {
      text: '（一）巡河护河。每月巡河2次。\n（二）清淤疏浚。疏浚河道6条。\n二、供水安全\n（一）水源保护。设立警示牌40块。\n（二）管网改造。改造管网12公里。\n三、节水管理\n（一）计量到户。安装水表4000只。\n（二）宣传教育。开展宣讲30场。\n',
      finds: ['（一）']
    }
  ],
  clean: [
    '（一）巡河护河。每月巡河2次。\n（二）清淤疏浚。疏浚河道6条。\n（三）截污治污。封堵排口14个。\n',
    '一、巡河护河\n（一）主干河道。每月巡河2次。\n（二）支流河道。每月巡河1次。\n二、供水安全\n（一）水源保护。设立警示牌40块。\n（二）管网改造。改造管网12公里。\n',
    '一、总体要求\n1.指导思想。稳中求进。\n2.主要目标。新增学位900个。\n二、重点任务\n3.改造校舍。改造校舍3栋。\n4.更新设备。更新设备50台。\n'
  ],
  check: (plan) =>
    nodesRead(plan, 'lost-parent').flatMap(({ facts, marker }) => {
      const next = nextAbove(plan, facts)
      if (!next?.marker) return []
      const reason = `the heading above ${marker.value} was lost: the next one of its level is ${next.marker.value}`
      return [{ span: spanOf(marker), reason }]
    })
}

/** The next heading of a higher level, where its number shows that one stood before it. */
function nextAbove(plan: LintedPlan, facts: NodeFacts): NodeFacts | undefined {
  const next = plan.nodes.find(({ node, order }) => order > facts.order && node.level < facts.node.level)
  if (!next?.marker || (next.node.ordinal ?? 0) < 2) return undefined
  const before = numberedBefore(next)
  return before?.node.level === next.node.level && before.node.ordinal === (next.node.ordinal as number) - 1 ? undefined : next
}
