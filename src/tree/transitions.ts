import type { Candidate } from './candidates.js'
import { BEAM_MARGIN, NEXT_IN_MID_LINE } from './costs.js'
import type { MarkerReading } from './readings.js'
import { annexStep, boxSteps, decimalSteps, headingSteps, markdownStep } from './special-steps.js'
import { remember, type State } from './state.js'
import { markerSteps, type Step } from './steps.js'
import { ITEM_RANK } from './style-traits.js'

function stepsFor(state: State, reading: MarkerReading, candidate: Candidate, most: number): Step[] {
  if (reading.style === 'attachment') return [annexStep(state, reading)]
  if (reading.style === 'box') return boxSteps(state, reading)
  if (reading.style === 'markdown') return [markdownStep(state, reading)]
  if (reading.path && reading.path.length > 1) return decimalSteps(state, reading, candidate, most)
  return markerSteps(state, reading, candidate, most)
}

/** A member in a stray style counts in its list's own style too: a run that goes on under the next parent counts it. */
function memoryOf(state: State, step: Step): State['memory'] {
  if (step.style === undefined) return state.memory
  const own = step.why.includes('drift') ? step.opened.styles[0] : undefined
  const memory = own === undefined ? state.memory : remember(state.memory, own, step.level, step.ordinal)
  return remember(memory, step.style, step.level, step.ordinal)
}

function take(state: State, candidate: Candidate, index: number, reading: number, step: Step): State {
  const cost = state.cost + candidate.accept + step.cost
  const isAnnex = step.why[0] === 'annex'
  const memory = isAnnex ? [] : memoryOf(state, step)
  const isMidLine = candidate.boundary !== 'line' && candidate.boundary !== 'gap' && candidate.boundary !== 'wording'
  const why = isMidLine ? ([...step.why, 'mid-line'] as const) : step.why
  return {
    cost,
    levels: [...state.levels.slice(0, step.level - 1), ...(step.lost ? [step.lost] : []), step.opened],
    memory,
    choice: {
      candidate: index,
      reading,
      level: step.level,
      ordinal: step.ordinal,
      why,
      cost: candidate.accept + step.cost,
      previous: state.choice
    }
  }
}

/** The very next number of a list whose members opened their own lines, behind a full stop in mid-line. */
function continuesLine(state: State, candidate: Candidate, step: Step): boolean {
  const level = state.levels[step.level - 1]
  const isNext = step.why.length === 1 && step.why[0] === 'next' && level !== undefined && level.count >= 2 && level.last !== null
  return candidate.boundary === 'stop' && candidate.reject === 0 && isNext && level.rank < ITEM_RANK
}

/**
 * All the ways to go on from a state with the next candidate, left as text or a node at one of the levels, that cost
 * no more than `limit`: what is dearer would be dropped at once, so it is not built.
 */
export function nextStates(state: State, candidate: Candidate, index: number, limit: number): State[] {
  const asText = state.cost + candidate.reject
  const states: State[] = asText <= limit ? [{ ...state, cost: asText }] : []
  const spare = Math.min(limit, asText + BEAM_MARGIN) - state.cost - candidate.accept
  // A little more, as these sums are rounded in another order.
  const most = spare + NEXT_IN_MID_LINE + 0.01
  const push = (reading: number, steps: readonly Step[]) => {
    for (const one of steps) {
      const step = continuesLine(state, candidate, one) ? { ...one, cost: one.cost - NEXT_IN_MID_LINE } : one
      if (step.cost <= spare) states.push(take(state, candidate, index, reading, step))
    }
  }
  for (const [place, reading] of candidate.readings.entries()) push(place, stepsFor(state, reading, candidate, most))
  if (candidate.readings.length === 0) push(-1, headingSteps(state, candidate))
  return states
}
