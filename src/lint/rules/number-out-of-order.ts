import { type LintedPlan, type NodeFacts, type StrayMarker, spanOf } from '../linted-plan.js'
import { nodesRead, numberedBefore, standsBefore, withOrdinal } from '../numbering.js'
import type { Rule } from '../rule.js'

/** `（二）` behind `（三）`. */
export const numberOutOfOrder: Rule = {
  name: 'number-out-of-order',
  group: 'numbering',
  level: 'error',
  grade: 'practice',
  clauses: [],
  summary: 'a number that is lower than the one before it',
  description:
    'The numbers of a list rise. Where one falls back, paragraphs were moved without their numbers, or a number was mistyped. ' +
    'Falling back to one is another rule (number-restart).',
  faulty: [
    {
      text: '一、做强产业\n引进项目10个。\n三、做美城乡\n新建公园4个。\n二、做优民生\n新增学位900个。\n四、做实保障\n落实经费。\n',
      finds: ['三、']
    },
    {
      text: '一、重点任务\n（一）抓招商\n引进项目10个。\n（二）抓项目\n开工项目20个。\n（三）抓服务\n办理事项60项。\n（二）抓队伍\n培训干部200人次。\n二、保障措施\n落实经费。\n',
      finds: ['（二）']
    },
    {
      text: '1.新建水厂\n新建水厂1座。\n2.改造管网\n改造管网12公里。\n3.安装水表\n安装水表4000只。\n2.培训人员\n培训人员50名。\n4.开展巡检\n每月巡检2次。\n',
      finds: ['2.']
    }
  ],
  clean: [
    '一、做强产业\n引进项目10个。\n二、做优民生\n新增学位900个。\n三、做美城乡\n新建公园4个。\n',
    '一、重点任务\n（一）抓招商\n引进项目10个。\n（二）抓项目\n开工项目20个。\n二、保障措施\n（一）强化领导\n每季调度。\n（二）强化督查\n每月通报。\n',
    '一、做强产业\n1.新建水厂\n新建水厂1座。\n2.改造管网\n改造管网12公里。\n二、做优民生\n3.安装水表\n安装水表4000只。\n4.开展巡检\n每月巡检2次。\n'
  ],
  check: function* (plan) {
    for (const { facts, marker } of nodesRead(plan, 'step-back')) {
      const before = numberedBefore(facts)?.marker?.value
      // A list in a table's cell: its first number stands right before.
      if (before && !standsBefore(plan, facts, marker, (facts.node.ordinal ?? 0) - 1))
        yield { span: spanOf(marker), reason: `${marker.value} is lower than ${before}: the numbers of a list rise` }
    }
    for (const stray of plan.strayMarkers) {
      const before = lastOfStyle(plan, stray)
      if (!before || stray.ordinal === null || stray.ordinal === (before.node.ordinal ?? 0) + 1) continue
      const printed = plan.raw.slice(stray.from, stray.to).trim()
      if (followsInText(plan, before, stray, printed)) continue
      yield {
        span: { from: stray.from, to: stray.from + printed.length },
        reason: `${printed} does not follow ${before.marker?.value}, the number before it`
      }
    }
  }
}

/** The node that a stray marker stands in the text of, or one above that, if it is numbered in the same style. */
function lastOfStyle(plan: LintedPlan, { from, style }: StrayMarker): NodeFacts | undefined {
  const home = plan.nodeAt(from)
  for (let at: NodeFacts | null | undefined = home; at; at = at.parent) if (at.node.style === style && at.marker) return at
  return undefined
}

/** UTF-16 code units to a list's number before: more would be no text of one list, and every stray marker is looked at. */
const REACH = 4000

/** The number before it stands in the text between the node and it: both are of a list in the text. */
function followsInText({ raw }: LintedPlan, before: NodeFacts, { from, ordinal }: StrayMarker, printed: string): boolean {
  const wanted = withOrdinal(printed.replace(/\s/g, ''), (ordinal ?? 0) - 1)
  const between = raw.slice(Math.max(spanOf(before.marker ?? before.node).to, from - REACH), from)
  return wanted !== undefined && between.replace(/\s/g, '').includes(wanted)
}
