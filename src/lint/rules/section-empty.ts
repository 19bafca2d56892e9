import { endsOwnLine, isPlainHeading, isSentence } from '../headings.js'
import { type NodeFacts, onceForList, spanOf } from '../linted-plan.js'
import type { Rule } from '../rule.js'

function isEmpty({ paragraphs, children }: NodeFacts): boolean {
  return paragraphs.length === 0 && children.length === 0
}

const isMostlyFilled = onceForList((list) => {
  const empty = list.filter(isEmpty).length
  return list.length - empty >= Math.max(2, 2 * empty)
})

/** A heading with nothing below it, between headings with text; not a list of short items. */
export const sectionEmpty: Rule = {
  name: 'section-empty',
  group: 'headings',
  level: 'warning',
  grade: 'practice',
  clauses: [],
  summary: 'a heading with no text and no list below it, where its siblings have some',
  description:
    'The text of a section was forgotten or lost. Lists whose items are all short lines have no texts to lose; a section counts as empty where most of its siblings are not.',
  faulty: [
    {
      text: '一、总体要求\n坚持稳中求进。\n二、主要目标\n三、重点任务\n改造校舍3栋。\n四、保障措施\n落实经费。\n',
      finds: ['主要目标']
    },
    {
      text: '2026年文旅工作要点\n一、繁荣艺术创作\n（一）打磨精品剧目\n新排剧目3台。\n（二）开展惠民演出\n送戏下乡120场。\n（三）培养青年人才\n二、提升服务效能\n新建城市书房8座。\n',
      finds: ['培养青年人才']
    },
    {
      text: '一、稳岗扩岗\n开展招聘会30场。\n二、技能培训\n培训2000人次。\n三、创业扶持\n',
      finds: ['创业扶持']
    }
  ],
  clean: [
    '一、总体要求\n坚持稳中求进。\n二、主要目标\n新增学位900个。\n三、重点任务\n改造校舍3栋。\n',
    '一、重点任务\n1.改造校舍\n2.更新设备\n3.培训教师\n二、保障措施\n落实经费。\n',
    '一、稳岗扩岗\n开展招聘会30场。\n二、技能培训\n培训2000人次。\n三、每季度通报一次工作进展。\n'
  ],
  check: (plan) =>
    plan.nodes.flatMap((facts) => {
      const { title, marker, siblings } = facts
      if (!title || !marker || !isEmpty(facts) || !isPlainHeading(plan, facts) || isSentence(plan, facts) || !endsOwnLine(plan, facts))
        return []
      // A list that begins right behind it may well be its own.
      if (plan.nodes[facts.order + 1]?.node.ordinal === 1) return []
      if (!isMostlyFilled(siblings)) return []
      return [{ span: spanOf(title), reason: 'nothing stands below this heading, but below its siblings: its text is missing' }]
    })
}
