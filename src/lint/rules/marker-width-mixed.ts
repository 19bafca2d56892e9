import { type NodeFacts, spanOf } from '../linted-plan.js'
import type { Finding, Rule } from '../rule.js'

/** Signs of markers in both widths. */
const WIDE: Readonly<Record<string, string>> = { '(': '（', ')': '）', '.': '．' }
const NARROW: Readonly<Record<string, string>> = { '（': '(', '）': ')', '．': '.' }

function widthOf(marker: string): 'wide' | 'narrow' | undefined {
  const isWide = /[（）．]/.test(marker)
  const isNarrow = /[().]/.test(marker)
  if (isWide === isNarrow) return undefined
  return isWide ? 'wide' : 'narrow'
}

/** `（一）` and `(二)` in one text; not `（一）` and `1.`, which are two styles. */
export const markerWidthMixed: Rule = {
  name: 'marker-width-mixed',
  group: 'numbering',
  level: 'info',
  grade: 'practice',
  clauses: [],
  summary: 'a marker whose brackets or point have another width than those of its style elsewhere in the text',
  description:
    'One style of numbering is printed in one width throughout a text: （一） or (一), 1. or 1．. Those in the rarer width are reported; where both are as frequent, brackets should be in full width and points in half.',
  faulty: [
    {
      text: '一、重点任务\n（一）抓招商\n引进项目10个。\n(二)抓项目\n开工项目20个。\n（三）抓服务\n办理事项60项。\n',
      finds: ['(二)'],
      fixed: '一、重点任务\n（一）抓招商\n引进项目10个。\n（二）抓项目\n开工项目20个。\n（三）抓服务\n办理事项60项。\n'
    },
    {
      text: '一、改善条件\n1．改造校舍3栋。\n2．更新设备50台。\n3.新建食堂2个。\n二、建强队伍\n1．培训教师200人。\n2．引进人才10名。\n',
      finds: ['3.'],
      fixed: '一、改善条件\n1．改造校舍3栋。\n2．更新设备50台。\n3．新建食堂2个。\n二、建强队伍\n1．培训教师200人。\n2．引进人才10名。\n'
    },
    {
      text: '(一)摸清底数\n普查企业400家。\n（二）建立台账\n建立台账3类。\n',
      finds: ['(一)'],
      fixed: '（一）摸清底数\n普查企业400家。\n（二）建立台账\n建立台账3类。\n'
    }
  ],
  clean: [
    '一、重点任务\n(一)抓招商\n引进项目10个。\n(二)抓项目\n开工项目20个。\n',
    '（一）改善条件\n1.改造校舍3栋。\n2.更新设备50台。\n（二）建强队伍\n1.培训教师200人。\n2.引进人才10名。\n',
    '一、改善条件\n1．改造校舍3栋。\n2．更新设备50台。\n二、建强队伍\n(1)培训教师200人。\n(2)引进人才10名。\n'
  ],
  check: (plan) => {
    const styles = new Map<string, NodeFacts[]>()
    for (const facts of plan.nodes) {
      const { style } = facts.node
      if (!style || !facts.marker || !widthOf(facts.marker.value)) continue
      const known = styles.get(style)
      if (known) known.push(facts)
      else styles.set(style, [facts])
    }
    return [...styles.values()].flatMap(judge)
  }
}

function judge(nodes: readonly NodeFacts[]): Finding[] {
  const wide = nodes.filter(({ marker }) => widthOf(marker?.value ?? '') === 'wide')
  const narrow = nodes.filter(({ marker }) => widthOf(marker?.value ?? '') === 'narrow')
  if (wide.length === 0 || narrow.length === 0) return []
  const isPoint = /[.．]/.test(wide[0]?.marker?.value ?? '')
  const toWide = wide.length === narrow.length ? !isPoint : wide.length > narrow.length
  const table = toWide ? WIDE : NARROW
  return (toWide ? narrow : wide).flatMap(({ marker }) => {
    const span = marker && spanOf(marker)
    if (!marker || !span || span.to - span.from !== marker.value.length) return []
    const expected = marker.value.replace(/[().（）．]/g, (sign) => table[sign] ?? sign)
    const reason = `${marker.value} is printed in ${toWide ? 'half' : 'full'} width, most others of its style in ${toWide ? 'full' : 'half'}`
    return [{ span, reason, expected, fix: { edits: [{ ...span, text: expected }] } }]
  })
}
