import type { Marker } from '../../tree/nodes.js'
import { FAMILIES } from '../../tree/style-traits.js'
import { type LintedPlan, type NodeFacts, spanOf } from '../linted-plan.js'
import { listsOf, standardLevel, withOrdinal } from '../numbering.js'
import type { Finding, Rule } from '../rule.js'

/** Annexes and boxes stand beside sections with a numbering of their own; leads of a sentence and headings by # number nothing. */
const OTHERS: ReadonlySet<string> = new Set(['attachment', 'box', 'markdown', 'shi-item', 'yao-item', 'di-item', 'xian-item'])

/** The style that a list should have: one that stands above its children's in the usual order, else the most frequent. */
function mainStyle(list: readonly NodeFacts[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { node } of list) if (node.style) counts.set(node.style, (counts.get(node.style) ?? 0) + 1)
  const styles = [...counts].sort((a, b) => b[1] - a[1]).map(([style]) => style)
  const below = standardLevel(list.flatMap(({ children }) => children).find(({ marker }) => marker)?.node.style ?? null)
  return styles.find((style) => below !== undefined && (standardLevel(style) ?? below) < below) ?? styles[0]
}

/** `1、 2、 三、`; not `（一）` under `一、`. */
export const markerStyleDrift: Rule = {
  name: 'marker-style-drift',
  group: 'numbering',
  level: 'warning',
  grade: 'practice',
  clauses: [],
  summary: 'a marker in another style than its siblings',
  description:
    'The headings of one list are numbered in one style. Where one of them is not (1、 2、 三、), a reader, and every tool that goes by style, takes it for another level.',
  faulty: [
    {
      text: '2025年教研工作计划\n一、工作目标\n1、教师培训覆盖率达到100%，每学期不少于2次。\n2、课题立项6个，结题4个，成果推广2项。\n三、校本教研每月开展1次，听课不少于20节。\n二、主要措施\n落实专项经费，加强过程督导。\n',
      finds: ['三、']
    },
    {
      text: '一、重点任务\n（一）抓招商\n引进项目10个。\n（二）抓项目\n开工项目20个。\n（3）抓服务\n办理事项60项。\n（四）抓队伍\n培训干部200人次。\n二、保障措施\n落实经费。\n',
      finds: ['（3）']
    },
    {
      text: '一、改造管网\n改造管网12公里。\n二、新建泵站\n新建泵站2座。\n3、更新路灯\n更新路灯300盏。\n四、整治道路\n整治道路5条。\n',
      finds: ['3、']
    }
  ],
  clean: [
    '一、改造管网\n改造管网12公里。\n二、新建泵站\n新建泵站2座。\n三、更新路灯\n更新路灯300盏。\n',
    '一、重点任务\n（一）抓招商\n1.引进项目10个。\n2.引进资金3亿元。\n（二）抓项目\n1.开工项目20个。\n2.竣工项目12个。\n',
    '一、重点任务\n引进项目10个。\n二、保障措施\n落实经费。\n附件1 任务分解表\n各部门按表落实。\n'
  ],
  check: (plan) =>
    listsOf(plan).flatMap((list) => {
      const members = list.filter(({ marker, node }) => marker && node.style && !OTHERS.has(node.style))
      const main = mainStyle(members)
      const changes = members.flatMap((facts, index) => changeOfStyle(members[index - 1], facts)).slice(0, CHANGES_MAX)
      const strays = new Set(changes.flatMap(([before, facts]) => strayStyleOf(plan, before, facts, main)))
      const model = members.find(({ node }) => node.style === main)?.marker
      return members.filter(({ node }) => strays.has(node.style ?? '')).map((facts) => findingOf(facts, model))
    })
}

/** A list that changes its style more often says nothing new. */
const CHANGES_MAX = 20

/** Two numbers that follow each other in different styles of one kind. */
function changeOfStyle(before: NodeFacts | undefined, facts: NodeFacts): [NodeFacts, NodeFacts][] {
  if (!before || before.node.style === facts.node.style || before.node.ordinal === null) return []
  return facts.node.ordinal === before.node.ordinal + 1 && areKin(before.node.style, facts.node.style) ? [[before, facts]] : []
}

/** Of the two, the style that the list should not have. */
function strayStyleOf(plan: LintedPlan, before: NodeFacts, facts: NodeFacts, main: string | undefined): string[] {
  const stray = facts.node.style === main ? before : facts
  return goesOnElsewhere(plan, facts) || stray.node.style === null ? [] : [stray.node.style]
}

function areKin(one: string | null, other: string | null): boolean {
  const family = FAMILIES[one ?? '']
  return family !== undefined && family === FAMILIES[other ?? '']
}

/** The number goes on with a list above, or another list goes on with it: 五、 behind 4. may be the next section, and is one below （二）. */
function goesOnElsewhere(plan: LintedPlan, { parent, siblings, node }: NodeFacts): boolean {
  if (!parent) return false
  const { style, ordinal } = node
  if ((standardLevel(style) ?? 0) < (standardLevel(parent.node.style) ?? 0)) return true
  for (let at: NodeFacts | null = parent; at; at = at.parent)
    if (at.node.style === style && at.node.ordinal === (ordinal ?? 0) - 1) return true
  const others = plan.nodes.filter((one) => one.node.style === style && one.siblings !== siblings)
  return others.some((one) => one.node.position.start.offset > node.position.start.offset && one.node.ordinal === (ordinal ?? 0) + 1)
}

function findingOf({ marker, node }: NodeFacts, model: Marker | undefined): Finding {
  const expected = model && node.ordinal !== null ? withOrdinal(model.value, node.ordinal) : undefined
  const reason = `${marker?.value} is numbered in another style than its siblings${expected ? `: ${expected} would go with them` : ''}`
  return { span: spanOf(marker ?? node), reason, ...(expected && { expected }) }
}
