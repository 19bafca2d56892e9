import type { PlanNode } from '../tree/nodes.js'
import type { Reading } from '../tree/read-plan.js'
import { turnsToPlan } from '../tree/report-turn.js'
import { isLookBack, looksAhead, setsConditions } from './look-back.js'

/** A node, and what its headings say of the numbers below it. */
export interface Place {
  /** Where it begins, a raw offset. */
  readonly from: number
  readonly id: string
  /** Where the heading stands that opened a look back; null where none did. */
  readonly backFrom: number | null
  readonly looksAhead: boolean
  readonly setsConditions: boolean
}

/** Where each node begins, in document order (raw offsets), and whether it looks back. */
export function placesOf(nodes: readonly PlanNode[], year: number | null): Place[] {
  const places: Place[] = []
  const visit = (node: PlanNode, above: Omit<Place, 'from' | 'id'>) => {
    const from = node.position.start.offset
    const title = node.children.find((child) => child.type === 'title')
    const heading = title?.type === 'title' ? title.value : ''
    const opensBack = !(above.looksAhead && !/回顾/.test(heading)) && isLookBack(heading, year)
    const place = {
      from,
      id: node.id,
      backFrom: above.backFrom ?? (opensBack ? from : null),
      looksAhead: above.looksAhead || looksAhead(heading, year),
      setsConditions: above.setsConditions || setsConditions(heading)
    }
    places.push(place)
    for (const child of node.children) if (child.type === 'section' || child.type === 'task') visit(child, place)
  }
  for (const node of nodes) visit(node, { backFrom: null, looksAhead: false, setsConditions: false })
  return places
}

/**
 * Where a report turns from what was done to the year planned for (a raw offset), where none of its headings says so:
 * those are lost, or name no part of a report.
 */
export function findTurn(reading: Reading, places: readonly Place[]): number | null {
  const { title, year } = reading.plan.fields
  if (title !== null && !/报告/.test(title)) return null
  const { view } = reading.prepared
  for (const piece of reading.pieces) {
    const text = view.text.slice(piece.from, piece.to)
    const planned = piece.role === 'body' ? turnsToPlan(text) : undefined
    if (planned === undefined || (planned !== null && year !== null && planned < year)) continue
    const turn = view.toRaw({ from: piece.from, to: piece.from + 1 }).from
    return places.some((one) => one.looksAhead && one.from <= turn) ? null : turn
  }
  return null
}
