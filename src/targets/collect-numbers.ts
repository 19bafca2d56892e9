import { normalize } from '../source/normalize.js'
import type { Span } from '../source/span.js'
import type { OtherNumber, PlanNode } from '../tree/nodes.js'
import type { Piece } from '../tree/pieces.js'
import type { Reading } from '../tree/read-plan.js'
import { findNumbers } from './find-numbers.js'

interface Place {
  readonly from: number
  readonly id: string
}

/** Where each node begins, in document order: raw offsets. */
function placesOf(nodes: readonly PlanNode[]): Place[] {
  const places: Place[] = []
  const visit = (node: PlanNode) => {
    places.push({ from: node.position.start.offset, id: node.id })
    for (const child of node.children) if (child.type === 'section' || child.type === 'task') visit(child)
  }
  for (const node of nodes) visit(node)
  return places
}

/** A piece without its node's marker: the marker's number is the node's ordinal, and no numeral of the text. */
function withoutMarker(reading: Reading, piece: Piece): Span {
  const candidate = piece.node && reading.candidates[piece.node.candidate]
  const marker = candidate?.readings[piece.node?.reading ?? -1]
  return { from: marker?.to ?? piece.from, to: piece.to }
}

/** Every numeral of a plan's visible text outside its nodes' markers and its noise. */
export function collectNumbers(reading: Reading): OtherNumber[] {
  const { view } = reading.prepared
  const roots = reading.plan.children.filter((child): child is PlanNode => child.type === 'section' || child.type === 'task')
  const places = placesOf(roots)
  const end = Math.max(0, ...roots.map((root) => root.position.end.offset))
  const numbers: OtherNumber[] = []
  let place = -1
  for (const piece of reading.pieces) {
    if (piece.role === 'signature') continue
    const span = withoutMarker(reading, piece)
    for (const found of findNumbers(view.text.slice(span.from, span.to))) {
      const at = { from: span.from + found.from, to: span.from + found.to }
      const raw = view.toRaw(at)
      while (place + 1 < places.length && (places[place + 1] as Place).from <= raw.from) place++
      const parent = raw.from < end ? (places[place]?.id ?? null) : null
      const value = normalize(view.text.slice(at.from, at.to)).text
      numbers.push({ type: 'number', value, reason: found.reason, parent, position: reading.source.position(raw) })
    }
  }
  return numbers
}
