import { spanOf } from '../linted-plan.js'
import { nodesRead, standsBefore } from '../numbering.js'
import type { Rule } from '../rule.js'

/** 第二 and 二是 go on with a sentence that stands anywhere before. */
const LEADS = /-item$/

/** A list whose first number is `（二）`; not one that runs on from the section before. */
export const numberLateStart: Rule = {
  name: 'number-late-start',
  group: 'numbering',
  level: 'error',
  grade: 'practice',
  clauses: [],
  summary: 'a list that does not start at one',
  description:
    'The first number of a list is one, unless the list runs on from the section before. Where it is not, its first headings were lost, or their numbers were.',
  faulty: [
    {
      text: '一、重点任务\n（二）抓项目\n开工项目20个。\n（三）抓服务\n办理事项60项。\n（四）抓队伍\n培训干部200人次。\n二、保障措施\n落实经费。\n',
      finds: ['（二）']
    },
    {
      text: '2025年应急管理工作计划\n二、完善预案\n修订预案15个。\n三、加强演练\n开展演练12次。\n四、充实物资\n储备物资30种。\n',
      finds: ['二、']
    },
    {
      text: '一、工作目标\n完成年度任务。\n二、主要措施\n（三）开展培训\n培训500人次。\n（四）开展督查\n督查4轮次。\n（五）开展评比\n评出先进20名。\n三、时间安排\n6月底前完成。\n',
      finds: ['（三）']
    }
  ],
  clean: [
    '（一）抓项目\n开工项目20个。\n（二）抓服务\n办理事项60项。\n（三）抓队伍\n培训干部200人次。\n',
    '一、抓项目\n1.开工项目20个。\n2.竣工项目12个。\n二、抓服务\n3.办理事项60项。\n4.走访企业90家。\n',
    '一、完善预案\n（一）修订预案\n修订预案15个。\n（二）开展演练\n开展演练12次。\n二、充实物资\n储备物资30种。\n'
  ],
  check: (plan) =>
    nodesRead(plan, 'late-start').flatMap(({ facts, marker }) => {
      const { ordinal } = facts.node
      if (ordinal === null || facts.index > 0 || LEADS.test(facts.node.style ?? '') || standsBefore(plan, facts, marker, ordinal - 1))
        return []
      return [{ span: spanOf(marker), reason: `${marker.value} opens its list, which should start at one` }]
    })
}
