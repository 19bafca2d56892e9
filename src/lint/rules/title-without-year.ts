import type { Field } from '../../tree/nodes.js'
import { spanOf } from '../linted-plan.js'
import type { Rule } from '../rule.js'

/** Kinds of plan that are made anew every year, half-year or term. */
const PERIODIC = /(?:工作要点|工作计划|工作思路|工作打算|工作安排|工作任务|重点工作)(?:[（(][^（()）]{1,12}[)）])?$/
const FOUR_DIGITS =
  /(?<![\d０-９])(?:19|20|１９|２０)[\d０-９]{2}(?![\d０-９])|[一二][〇○零0一二三四五六七八九]{3}年|“?十[一二三四五六]五|五年|三年|两年|[本下上]学[年期]|[本下]年度|今年|明年|近期|当前/
const TWO_DIGITS = /(?<![\d０-９])[’']?(\d{2})年(?!代)/

/** `某局工作要点`, `25年工作计划`; not `政府工作报告` or `实施方案`, which are not made for a year. */
export const titleWithoutYear: Rule = {
  name: 'title-without-year',
  group: 'headings',
  level: 'warning',
  grade: 'practice',
  clauses: [],
  summary: 'a periodic plan whose title has no year, or a year in two digits',
  description:
    'A yearly plan is told from the next one by the year in its title, written in full (GB/T 9704-2012 7.3.5.4 asks for the full year in dates). Schemes, measures and reports, which are not made anew every year by name, are not meant.',
  faulty: [
    {
      text: '临江镇安全生产工作要点\n一、健全责任体系\n明确责任人86名。\n二、排查风险隐患\n检查企业160家。\n',
      finds: ['临江镇安全生产工作要点']
    },
    { text: '25年教研工作计划\n一、工作目标\n课题立项6个。\n二、主要措施\n教研活动20次。\n', finds: ['25年'] },
    { text: '青山小学少先队工作计划\n一、指导思想\n以活动育人。\n二、主要工作\n开展主题队日10次。\n', finds: ['青山小学少先队工作计划'] }
  ],
  clean: [
    '2025年安全生产工作要点\n一、健全责任体系\n明确责任人86名。\n二、排查风险隐患\n检查企业160家。\n',
    '政府工作报告\n一、过去一年工作\n新增就业5000人。\n二、今年重点工作\n引进项目10个。\n',
    '河湖管护实施方案\n一、工作目标\n疏浚河道6条。\n二、工作措施\n每月巡河2次。\n',
    '教育事业发展“十四五”工作计划\n一、发展目标\n新增学位9000个。\n二、重点工程\n改造校舍30栋。\n'
  ],
  check: (plan) => {
    const titles = plan.plan.children.filter((child): child is Field => child.type === 'field' && child.name === 'title')
    const [first] = titles
    const whole = titles.map(({ value }) => value).join('')
    if (!first) return []
    const short = TWO_DIGITS.exec(whole)
    if (short && !FOUR_DIGITS.test(whole)) {
      const at = plan.raw.indexOf(short[0], spanOf(first).from)
      if (at >= 0)
        return [
          {
            span: { from: at, to: at + short[0].length },
            reason: `the year of the title has two digits: ${short[0]} should be written in full`
          }
        ]
    }
    if (!PERIODIC.test(whole) || FOUR_DIGITS.test(whole)) return []
    return [{ span: spanOf(first), reason: 'the title of this plan has no year: it cannot be told from the next one' }]
  }
}
