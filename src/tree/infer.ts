import type { Candidate } from './candidates.js'
import { BEAM_MARGIN, BEAM_WIDTH } from './costs.js'
import { type Choice, EMPTY_STATE, type State, stateKey } from './state.js'
import { nextStates } from './transitions.js'

/** A candidate taken as a node, in document order. */
export interface InferredNode extends Omit<Choice, 'previous'> {}

function prune(states: readonly State[]): State[] {
  const best = new Map<string, State>()
  let least = Number.POSITIVE_INFINITY
  for (const state of states) {
    if (state.cost > least + BEAM_MARGIN) continue
    if (state.cost < least) least = state.cost
    const key = stateKey(state)
    const known = best.get(key)
    if (known === undefined || state.cost < known.cost) best.set(key, state)
  }
  return [...best.values()]
    .filter((state) => state.cost <= least + BEAM_MARGIN)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, BEAM_WIDTH)
}

function unwind(choice: Choice | undefined): InferredNode[] {
  const nodes: InferredNode[] = []
  for (let at = choice; at; at = at.previous) {
    const { previous: _, ...node } = at
    nodes.push(node)
  }
  return nodes.reverse()
}

/**
 * The cheapest reading of a document's marker candidates as a tree, by beam search: linear in their number.
 * Each candidate is text or a node at some level; what a reading costs is in costs.ts.
 */
export function inferNodes(candidates: readonly Candidate[]): InferredNode[] {
  let beam: State[] = [EMPTY_STATE]
  for (const [index, candidate] of candidates.entries()) {
    const next: State[] = []
    let limit = Number.POSITIVE_INFINITY
    for (const state of beam) {
      for (const one of nextStates(state, candidate, index, limit)) {
        next.push(one)
        limit = Math.min(limit, one.cost + BEAM_MARGIN)
      }
    }
    beam = prune(next)
  }
  return unwind(beam[0]?.choice)
}
