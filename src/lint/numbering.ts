import { formatHanInteger } from '../numeral/index.js'
import type { Marker } from '../tree/nodes.js'
import type { Why } from '../tree/state.js'
import { type LintedPlan, type NodeFacts, spanOf } from './linted-plan.js'
import type { Edit, Fix } from './rule.js'

/** A numbered node that was read in an odd way. */
export interface OddNode {
  readonly facts: NodeFacts
  readonly marker: Marker
}

/** The nodes with a printed marker that were read for one of the reasons. */
export function nodesRead(plan: LintedPlan, ...whys: readonly Why[]): OddNode[] {
  return plan.nodes.flatMap((facts) => {
    const { marker, node } = facts
    return marker && whys.some((why) => node.data.why.includes(why)) ? [{ facts, marker }] : []
  })
}

/** The nearest sibling before a node that has a printed number. */
export function numberedBefore({ siblings, index }: NodeFacts): NodeFacts | undefined {
  return siblings.slice(0, index).findLast(({ marker, node }) => marker && node.ordinal !== null)
}

const NUMERAL = /[〇零一二三四五六七八九十百廿卅]+|\d+|[０-９]+/g

/** The marker's text with another number; undefined for a marker without exactly one plain numeral (①, 1.1, A). */
export function withOrdinal(marker: string, ordinal: number): string | undefined {
  const [found, another] = [...marker.matchAll(NUMERAL)]
  if (!found || another || ordinal < 1) return undefined
  return marker.slice(0, found.index) + formatLike(found[0], ordinal) + marker.slice(found.index + found[0].length)
}

function formatLike(numeral: string, value: number): string {
  if (/\d/.test(numeral)) return String(value)
  if (/[０-９]/.test(numeral)) return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  return formatHanInteger(value)
}

/** Gives a node and its siblings behind it other numbers, all moved by the same difference; undefined where one of them cannot be. */
export function renumberFrom(facts: NodeFacts, by: number): Fix | undefined {
  const edits: Edit[] = []
  for (const { marker, node } of facts.siblings.slice(facts.index)) {
    if (!marker || node.ordinal === null) continue
    const text = withOrdinal(marker.value, node.ordinal + by)
    // A marker with noise inside it is printed otherwise than it reads.
    const span = spanOf(marker)
    if (text === undefined || span.to - span.from !== marker.value.length) return undefined
    edits.push({ ...span, text })
  }
  return { edits, renumbers: true }
}
