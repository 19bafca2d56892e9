import { spanOf } from '../linted-plan.js'
import type { Rule } from '../rule.js'

const CLOSING: Readonly<Record<string, string>> = { '（': '）', '(': ')', '〔': '〕', '［': '］', '[': ']', '【': '】' }
const MARKER = /^([（(〔［[【])(\s*[^）)〕］\]】]{1,5}\s*)([）)〕］\]】])/

/** `（一)`, `【二）`; not `(一)` or `1）`. */
export const markerBrackets: Rule = {
  name: 'marker-brackets',
  group: 'numbering',
  level: 'warning',
  grade: 'practice',
  clauses: [],
  summary: 'a marker whose two brackets are no pair',
  description:
    'The brackets of a number are one pair: of one kind and of one width. The mended marker has the round brackets in full width, or as the opening one is where that is of another kind.',
  faulty: [
    {
      text: '一、重点任务\n（一)抓招商\n引进项目10个。\n(二）抓项目\n开工项目20个。\n（三）抓服务\n办理事项60项。\n',
      finds: ['（一)', '(二）'],
      fixed: '一、重点任务\n（一）抓招商\n引进项目10个。\n（二）抓项目\n开工项目20个。\n（三）抓服务\n办理事项60项。\n'
    },
    {
      text: '一、工作内容\n1.开展普查\n（1)普查企业400家。\n（2)普查农户9000户。\n2.建立台账\n建立台账3类。\n',
      finds: ['（1)', '（2)'],
      fixed: '一、工作内容\n1.开展普查\n（1）普查企业400家。\n（2）普查农户9000户。\n2.建立台账\n建立台账3类。\n'
    },
    {
      text: '【一）摸清底数\n普查企业400家。\n【二）建立台账\n建立台账3类。\n【三）分类处置\n办结率达到90%。\n',
      finds: ['【一）', '【二）', '【三）']
    }
  ],
  clean: [
    '一、重点任务\n（一）抓招商\n引进项目10个。\n（二）抓项目\n开工项目20个。\n',
    '一、重点任务\n(一)抓招商\n引进项目10个。\n(二)抓项目\n开工项目20个。\n',
    '一、工作内容\n1）开展普查\n普查企业400家。\n2）建立台账\n建立台账3类。\n'
  ],
  check: (plan) =>
    plan.nodes.flatMap(({ marker }) => {
      const found = marker && MARKER.exec(marker.value)
      if (!found) return []
      const [whole, open, inside, close] = found as unknown as [string, string, string, string]
      const span = { from: spanOf(marker).from, to: spanOf(marker).from + whole.length }
      if (CLOSING[open] === close || plan.raw.slice(span.from, span.to) !== whole) return []
      const isRound = '（('.includes(open)
      const expected = isRound ? `（${inside}）` : `${open}${inside}${CLOSING[open]}`
      return [
        { span, reason: `${whole} has brackets that are no pair: ${expected}`, expected, fix: { edits: [{ ...span, text: expected }] } }
      ]
    })
}
