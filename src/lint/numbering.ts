import { formatHanInteger } from '../numeral/index.js'
import type { Marker } from '../tree/nodes.js'
import type { Why } from '../tree/state.js'
import { type LintedPlan, type NodeFacts, onceForList, spanOf } from './linted-plan.js'
import type { Edit, Fix } from './rule.js'

/** A numbered node that was read in an odd way. */
export interface OddNode {
  readonly facts: NodeFacts
  readonly marker: Marker
}

/** The nodes with a printed marker that were read for the reason. A number alone on its line is a PDF's margin or a table's cell. */
export function nodesRead(plan: LintedPlan, why: Why): OddNode[] {
  return plan.nodes.flatMap((facts) => {
    const { marker, node } = facts
    return marker && node.data.why.includes(why) && !standsAlone(plan, marker) ? [{ facts, marker }] : []
  })
}

function standsAlone({ raw }: LintedPlan, marker: Marker): boolean {
  const { from, to } = spanOf(marker)
  return /^[ \t\u3000]*[\r\n]/.test(raw.slice(to, to + 20)) && /(?:^|[\r\n])[ \t\u3000]*$/.test(raw.slice(Math.max(0, from - 20), from))
}

/** The nearest sibling before a node that has a printed number. */
export function numberedBefore({ siblings, index }: NodeFacts): NodeFacts | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const sibling = siblings[at]
    if (sibling?.marker && sibling.node.ordinal !== null) return sibling
  }
  return undefined
}

/** Whether the text between the sibling before (or the heading above) and a node holds its marker with another number. */
export function standsBefore(plan: LintedPlan, facts: NodeFacts, marker: Marker, ordinal: number): boolean {
  const wanted = withOrdinal(marker.value, ordinal)
  if (wanted === undefined) return false
  const before = facts.siblings[facts.index - 1] ?? facts.parent
  const from = before ? spanOf(before.marker ?? before.node).from : 0
  const between = plan.raw.slice(from, spanOf(marker).from)
  return between.replace(/\s/g, '').normalize('NFKC').includes(wanted.replace(/\s/g, '').normalize('NFKC'))
}

/** Whether what stands before a node tells of its list: a line that ends with a colon, or a heading without number and its first paragraphs. */
export function isIntroduced({ nodes }: LintedPlan, facts: NodeFacts): boolean {
  const lines = nodes[facts.order - 1]?.paragraphs.slice(-LEAD_PARAGRAPHS - 1).map(({ value }) => value) ?? []
  return /[：:]$/.test(lines.at(-1) ?? '') || lines.some((line) => !/[。；！？，、;!?]$/.test(line))
}

/** Between a heading without number and its list stand no more paragraphs, as a rule. */
const LEAD_PARAGRAPHS = 2

const NUMERAL = /[〇零一二三四五六七八九十百廿卅]+|\d+|[０-９]+/g

/** The marker's text with another number (of 1.1 the last); undefined for a marker without a plain numeral (①, A). */
export function withOrdinal(marker: string, ordinal: number): string | undefined {
  const found = [...marker.matchAll(NUMERAL)].at(-1)
  if (!found || ordinal < 1) return undefined
  return marker.slice(0, found.index) + formatLike(found[0], ordinal) + marker.slice(found.index + found[0].length)
}

function formatLike(numeral: string, value: number): string {
  if (/\d/.test(numeral)) return String(value)
  if (/[０-９]/.test(numeral)) return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  return formatHanInteger(value)
}

/** No plan has so long a list; each of its faults would renumber all that follows. */
const RENUMBERED_MAX = 500

/** Gives a node and its siblings behind it other numbers, all moved by the same difference; undefined where one of them cannot be. */
export function renumberFrom(facts: NodeFacts, by: number): Fix | undefined {
  if (facts.siblings.length - facts.index > RENUMBERED_MAX) return undefined
  const edits: Edit[] = []
  for (const { marker, node } of facts.siblings.slice(facts.index)) {
    if (!marker || node.ordinal === null) continue
    const text = /[.．]\d/.test(marker.value) ? undefined : withOrdinal(marker.value, node.ordinal + by)
    // A marker with noise inside it is printed otherwise than it reads.
    const span = spanOf(marker)
    if (text === undefined || span.to - span.from !== marker.value.length) return undefined
    edits.push({ ...span, text })
  }
  return { edits, renumbers: true }
}

/** The marker that a node without one had: its neighbour's with its own number. */
export function lostMarker({ siblings, node }: NodeFacts): string | undefined {
  const model = firstMarked(siblings)?.marker
  return model && node.ordinal !== null ? withOrdinal(model.value, node.ordinal) : undefined
}

/** Levels of the order 一、 （一） 1. （1） ① (GB/T 9704-2012 7.3.3, GB/T 15834-2011 B.3.8), by numbering style. */
const STANDARD_LEVELS: Readonly<Record<string, number>> = {
  'han-comma': 1,
  'han-paren': 2,
  'han-paren-symbol': 2,
  'arabic-dot': 3,
  'arabic-comma': 3,
  'digit-dot-symbol': 3,
  'arabic-paren': 4,
  'digit-paren-symbol': 4,
  circled: 5
}

/** A style's level in the standard order, from 1; undefined for styles that have no place in it. */
export function standardLevel(style: string | null): number | undefined {
  return style === null ? undefined : STANDARD_LEVELS[style]
}

/** Every list of siblings, in document order. */
export function listsOf(plan: LintedPlan): (readonly NodeFacts[])[] {
  return plan.nodes.filter(({ index }) => index === 0).map(({ siblings }) => siblings)
}

/** The first member of a list with a printed number. */
export const firstMarked = onceForList((list) => list.find(({ marker }) => marker))
