import type { Candidate } from './candidates.js'
import { chargeSingles } from './charges.js'
import * as COST from './costs.js'
import type { MarkerReading } from './readings.js'
import type { Level, State } from './state.js'
import { markerSteps, openLevel, type Step } from './steps.js'

/** An annex opens the top level, whatever stood there. */
export function annexStep(state: State, reading: MarkerReading): Step {
  const top = state.levels[0]
  const count = top?.styles[0] === reading.kind ? top.count : 0
  const opened: Level = { styles: [reading.kind], rank: reading.rank, last: reading.ordinal, count: count + 1, base: 0, unnumbered: false }
  return { level: 1, cost: 0, why: ['annex'], ordinal: reading.ordinal ?? 1, opened, style: reading.kind }
}

/** A box stands below the section that it stands in: a leaf beside that section's other children. */
export function boxSteps(state: State, reading: MarkerReading): Step[] {
  const steps: Step[] = []
  for (let depth = 1; depth <= state.levels.length + 1; depth++) {
    const opened = openLevel(reading)
    const isBelow = depth === state.levels.length + 1 && state.levels.at(-1)?.styles[0] !== reading.kind
    const isNext = state.levels[depth - 1]?.styles[0] === reading.kind
    if (isBelow || isNext) steps.push({ level: depth, cost: 0, why: ['box'], ordinal: reading.ordinal, opened, style: undefined })
  }
  return steps
}

/** Decimal numbers state their own path: 2.1 is the first below 2. */
export function decimalSteps(state: State, reading: MarkerReading, candidate: Candidate, most = Number.POSITIVE_INFINITY): Step[] {
  const path = reading.path as readonly number[]
  const above = path.slice(0, -1)
  const steps = markerSteps(state, reading, candidate, most).filter((step) => step.lost === undefined)
  return steps.map((step) => {
    const parents = state.levels.slice(0, step.level - 1).slice(-above.length)
    return parents.length === above.length && parents.every((parent, index) => parent.last === above[index])
      ? { ...step, why: [...step.why, 'stated-depth'] }
      : { ...step, cost: step.cost + COST.GAP }
  })
}

/** A markdown heading states its depth: below the last one with fewer #, beside one with as many. */
export function markdownStep(state: State, reading: MarkerReading): Step {
  const depth = reading.depth ?? 1
  const beside = state.levels.findIndex((level) => level.styles[0] !== 'markdown' || level.rank >= depth)
  const level = (beside < 0 ? state.levels.length : beside) + 1
  const opened: Level = { styles: ['markdown'], rank: depth, last: null, count: 1, base: 0, unnumbered: false }
  return { level, cost: 0, why: ['stated-depth'], ordinal: null, opened, style: 'markdown' }
}

/** A line without marker: a heading that lost its number, or one that sections the plan without any. */
export function headingSteps(state: State, candidate: Candidate): Step[] {
  const doubt = 1 - candidate.likeness
  const steps: Step[] = []
  for (const [index, level] of state.levels.entries()) {
    if (level.unnumbered || level.last === null) continue
    const opened: Level = { ...level, last: level.last + 1, count: level.count + 1 }
    const cost = COST.LOST_NUMBER + doubt * 0.6 + chargeSingles(state, index + 1)
    steps.push({ level: index + 1, cost, why: ['lost-number'], ordinal: level.last + 1, opened, style: level.styles[0] })
  }
  const depth = state.levels.length + 1
  for (const before of state.memory) {
    if (before.depth !== depth || depth === 1) continue
    const opened: Level = { styles: [before.style], rank: state.levels.at(-1)?.rank ?? 0, last: 1, count: 1, base: 0, unnumbered: false }
    const cost = COST.LOST_NUMBER + 0.5 + doubt * 0.6
    steps.push({ level: depth, cost, why: ['lost-number'], ordinal: 1, opened, style: before.style })
  }
  const base = state.levels[0]?.styles[0] === 'attachment' ? 1 : 0
  const top = state.levels[base]
  if (top === undefined || top.unnumbered) {
    const count = (top?.count ?? 0) + 1
    const opened: Level = { styles: [], rank: 0, last: count, count, base: 0, unnumbered: true }
    const cost = (top ? COST.UNNUMBERED_NEXT : COST.UNNUMBERED_FIRST) + doubt * 1.5
    steps.push({ level: base + 1, cost, why: ['unnumbered-heading'], ordinal: count, opened, style: undefined })
  }
  return steps
}
