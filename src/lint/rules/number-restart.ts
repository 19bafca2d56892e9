import { spanOf } from '../linted-plan.js'
import { isIntroduced, nodesRead, numberedBefore } from '../numbering.js'
import type { Rule } from '../rule.js'

/** `1.` behind `3.` with no heading between them; not `1.` under the next heading. */
export const numberRestart: Rule = {
  name: 'number-restart',
  group: 'numbering',
  level: 'off',
  grade: 'practice',
  clauses: [],
  summary: 'a list that begins again at one with no heading above it',
  description:
    'A list is numbered through. Where it begins anew and neither a heading nor an announcing line (做好以下工作：) stands before it, a heading was lost or has no number, or two texts were put together. ' +
    'Off unless asked for: the cells of pasted tables hold lists of their own, and are taken for it.',
  faulty: [
    {
      text: '一、重点任务\n1.新建水厂\n新建水厂1座。\n2.改造管网\n改造管网12公里。\n3.安装水表\n安装水表4000只。\n1.强化领导\n每季调度一次。\n2.强化督查\n每月通报一次。\n',
      finds: ['1.']
    },
    {
      text: '一、总体思路\n稳中求进。\n二、主要目标\n新增就业5000人。\n三、重点任务\n开展招聘会30场。\n一、加强领导\n每季调度一次。\n二、落实责任\n每月通报一次。\n',
      finds: ['一、']
    },
    {
      text: '一、重点任务\n（一）抓招商\n引进项目10个。\n（二）抓项目\n开工项目20个。\n（一）抓服务\n办理事项60项。\n（二）抓队伍\n培训干部200人次。\n',
      finds: ['（一）']
    }
  ],
  clean: [
    '一、重点任务\n1.新建水厂\n新建水厂1座。\n2.改造管网\n改造管网12公里。\n二、保障措施\n1.强化领导\n每季调度一次。\n2.强化督查\n每月通报一次。\n',
    '一、总体思路\n稳中求进。\n二、主要目标\n新增就业5000人。\n三、重点任务\n开展招聘会30场。\n',
    '一、重点任务\n（一）抓招商\n1.引进项目10个。\n2.开工项目20个。\n（二）抓服务\n1.办理事项60项。\n2.培训干部200人次。\n'
  ],
  check: (plan) =>
    nodesRead(plan, 'restart').flatMap(({ facts, marker }) => {
      const before = numberedBefore(facts)
      if (!before?.marker || before.node.style !== facts.node.style || isIntroduced(plan, facts)) return []
      const reason = `${marker.value} begins anew behind ${before.marker.value} with no heading above it: it should go on, or stand under a heading`
      return [{ span: spanOf(marker), reason }]
    })
}
