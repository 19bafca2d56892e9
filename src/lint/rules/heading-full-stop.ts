import { endsOwnLine, isHeading, isPlainHeading, standsAmongHeadings } from '../headings.js'
import { spanOf } from '../linted-plan.js'
import type { Rule } from '../rule.js'

/** What is longer, and stands first in its paragraph, is a sentence before its explanation. */
const MAX = 30

/** `（一）改善办学条件。` with its text on the next line; not a task that is one sentence. */
export const headingFullStop: Rule = {
  name: 'heading-full-stop',
  group: 'headings',
  level: 'info',
  grade: 'standard-informative',
  clauses: [
    { name: 'GB/T 15834-2011 B.4', force: 'may', says: 'at the end of a title stands no punctuation; question and exclamation marks may' }
  ],
  summary: 'a heading on a line of its own that ends with a full stop',
  description:
    'A heading that stands above its text takes no full stop at its end. The lead sentence of a paragraph keeps its full stop, and so does an item that is a sentence.',
  faulty: [
    {
      text: '一、重点任务。\n（一）改善办学条件\n改造校舍3栋。\n（二）建强教师队伍\n培训教师200人。\n二、保障措施\n落实经费。\n',
      finds: ['。']
    },
    {
      text: '（一）摸清底数。\n各乡镇对辖区企业逐户登记，普查企业400家。\n（二）建立台账。\n按行业分类建档，建立台账3类。\n',
      finds: ['。', '。']
    },
    {
      text: '第一章 夯实基层基础\n一、走访企业。\n走访企业40家，办好实事12件。\n二、提升服务。\n办理事项增加到60项。\n第二章 保障措施\n落实经费。\n',
      finds: ['。', '。']
    }
  ],
  clean: [
    '（一）摸清底数。各乡镇对辖区企业逐户登记，普查企业400家。\n（二）建立台账。按行业分类建档，建立台账3类。\n',
    '一、重点任务\n1.改造校舍3栋。\n2.培训教师200人。\n二、保障措施\n落实经费。\n',
    '一、为什么要普查？\n底数不清。\n二、怎样普查？\n逐户登记，普查企业400家。\n'
  ],
  check: (plan) =>
    plan.nodes.flatMap((facts) => {
      const { title } = facts
      if (
        !title ||
        title.value.length > MAX ||
        !isHeading(facts) ||
        !isPlainHeading(plan, facts) ||
        !standsAmongHeadings(facts) ||
        !endsOwnLine(plan, facts)
      )
        return []
      const { to } = spanOf(title)
      const last = plan.raw.slice(to - 1, to)
      if (last !== '。') return []
      return [{ span: { from: to - 1, to }, reason: `this heading ends with ${last}: a heading on a line of its own takes none` }]
    })
}
