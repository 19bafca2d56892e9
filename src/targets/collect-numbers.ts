import { normalize } from '../source/normalize.js'
import type { OtherNumber, PlanNode } from '../tree/nodes.js'
import type { Reading } from '../tree/read-plan.js'
import { findNumbers } from './find-numbers.js'

interface Place {
  readonly from: number
  readonly id: string | null
}

/** Where each node begins and where what follows it belongs to its parent's parent again: sorted raw offsets. */
function placesOf(nodes: readonly PlanNode[]): { places: Place[]; markers: Set<number> } {
  const places: Place[] = []
  const markers = new Set<number>()
  const visit = (node: PlanNode) => {
    places.push({ from: node.position.start.offset, id: node.id })
    for (const child of node.children) {
      if (child.type === 'marker') for (let at = child.position.start.offset; at < child.position.end.offset; at++) markers.add(at)
      if (child.type === 'section' || child.type === 'task') visit(child)
    }
  }
  for (const node of nodes) visit(node)
  return { places, markers }
}

/** Every numeral of a plan's visible text outside its nodes' markers and its noise. */
export function collectNumbers(reading: Reading): OtherNumber[] {
  const { view } = reading.prepared
  const roots = reading.plan.children.filter((child): child is PlanNode => child.type === 'section' || child.type === 'task')
  const { places, markers } = placesOf(roots)
  const end = Math.max(0, ...roots.map((root) => root.position.end.offset))
  const numbers: OtherNumber[] = []
  let place = -1
  for (const [index, block] of reading.blocks.entries()) {
    if (reading.matter.roles[index] === 'signature') continue
    for (const found of findNumbers(view.text.slice(block.from, block.to))) {
      const raw = view.toRaw({ from: block.from + found.from, to: block.from + found.to })
      if (markers.has(raw.from)) continue
      while (place + 1 < places.length && (places[place + 1] as Place).from <= raw.from) place++
      const parent = raw.from < end ? (places[place]?.id ?? null) : null
      const value = normalize(view.text.slice(block.from + found.from, block.from + found.to)).text
      numbers.push({ type: 'number', value, reason: found.reason, parent, position: reading.source.position(raw) })
    }
  }
  return numbers
}
