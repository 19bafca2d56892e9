import { type LintedPlan, type NodeFacts, spanOf } from '../linted-plan.js'
import { firstMarked, standardLevel } from '../numbering.js'
import type { Rule } from '../rule.js'

/** The nearest node above in a style of the standard's order. */
function markedAbove({ parent }: NodeFacts): NodeFacts | undefined {
  for (let at = parent; at; at = at.parent) {
    if (at.node.style === 'attachment' || at.node.style === 'box') return undefined
    if (at.marker && standardLevel(at.node.style) !== undefined) return at
  }
  return undefined
}

/** `（一）` under `1.`; not a text that starts at `（一）`, nor `1.` right under `一、`. */
export const markerStyleOrder: Rule = {
  name: 'marker-style-order',
  group: 'numbering',
  level: 'warning',
  grade: 'standard',
  clauses: [
    { name: 'GB/T 9704-2012 7.3.3', force: 'may', says: 'the levels of a text may be marked 一、 then （一） then 1. then （1）' },
    {
      name: 'GB/T 15834-2011 B.3.8',
      force: 'may',
      says: 'a text may begin at any of the levels and goes downward from there; a higher one below a lower one is not fitting'
    }
  ],
  summary: 'a level numbered in a style that stands above its parent’s in the standard order',
  description:
    'Levels go downward in the order 一、 （一） 1. （1） ①. A text may begin at any of them and may leave some out; but （一） below 1. turns the order round. ' +
    'The first heading of each such list is reported. Annexes and boxes begin an order of their own.',
  faulty: [
    {
      text: '2025年防汛工作方案\n1.健全责任体系\n（一）明确镇村责任人86名。\n（二）明确部门责任人30名。\n2.排查风险隐患\n（一）排查山塘水库45座。\n（二）排查低洼地段60处。\n',
      finds: ['（一）', '（一）']
    },
    {
      text: '（一）稳定粮食生产\n一、落实面积30万亩。\n二、推广良种20个。\n（二）发展特色产业\n新建基地5个。\n（三）建设和美乡村\n创建示范村8个。\n',
      finds: ['一、']
    },
    {
      text: '一、工作重点\n（1）完善制度\n1.修订制度12项。\n2.废止文件6件。\n（2）强化监督\n1.开展检查4轮次。\n2.约谈单位3家。\n二、工作要求\n按月报送进展。\n',
      finds: ['1.', '1.']
    }
  ],
  clean: [
    '（一）稳定粮食生产\n1.落实面积30万亩。\n2.推广良种20个。\n（二）发展特色产业\n1.新建基地5个。\n2.培育品牌3个。\n',
    '一、工作重点\n1.修订制度12项。\n2.废止文件6件。\n二、工作要求\n1.按月报送进展。\n2.按季通报情况。\n',
    '一、健全责任体系\n（一）明确责任人\n1.明确镇村责任人86名。\n2.明确部门责任人30名。\n（二）排查风险\n1.排查山塘水库45座。\n2.排查低洼地段60处。\n'
  ],
  check: (plan) => {
    const numbering = stylesOfParagraphs(plan)
    return plan.nodes.flatMap((facts) => {
      const { marker, node, siblings } = facts
      const above = markedAbove(facts)
      const level = standardLevel(node.style)
      const upper = standardLevel(above?.node.style ?? null)
      if (!marker || !above || firstMarked(siblings) !== facts || level === undefined || upper === undefined || level >= upper) return []
      if (numbering.has(above.node.style) || standsBeside(plan, facts, above)) return []
      return [{ span: spanOf(marker), reason: `${marker.value} stands below ${above.marker?.value}: the order is 一、 （一） 1. （1） ①` }]
    })
  }
}

/** A style that runs on to so many numbers the paragraphs of a speech, whatever its headings. */
const MANY = 60

function stylesOfParagraphs({ nodes }: LintedPlan): ReadonlySet<string | null> {
  return new Set(nodes.filter(({ node }) => (node.ordinal ?? 0) >= MANY).map(({ node }) => node.style))
}

/** A long list below the last member of another, up to the text's end, may be a part beside it whose heading has no number. */
const LONG = 4

function standsBeside({ nodes }: LintedPlan, { siblings }: NodeFacts, above: NodeFacts): boolean {
  const end = nodes.at(-1)?.node.position.end.offset
  const isLast = above.siblings.at(-1) === above && siblings.at(-1)?.node.position.end.offset === end
  return isLast && siblings.length >= LONG
}
