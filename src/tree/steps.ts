import type { Candidate } from './candidates.js'
import { chargeDrift, chargeMemory, chargeOrdinal, chargeSingles, chargeStart } from './charges.js'
import * as COST from './costs.js'
import type { MarkerReading } from './readings.js'
import { type Level, recall, type State, type Why } from './state.js'
import { CONTAINER_STYLES, LEAD_STYLES } from './style-traits.js'

/** A candidate taken as a node at some level, with what that costs. */
export interface Step {
  readonly level: number
  readonly cost: number
  readonly why: readonly Why[]
  readonly ordinal: number | null
  readonly opened: Level
  readonly style: string | undefined
  /** A level between the open ones and the one opened, whose heading was lost. */
  readonly lost?: Level
}

/** A list whose first member is this marker. */
export function openLevel(reading: MarkerReading): Level {
  const last = reading.ordinal
  return { styles: [reading.kind], rank: reading.rank, last, count: 1, base: (last ?? 1) - 1, unnumbered: false }
}

/** The marker goes on the level `depth` (1-based) that is open; undefined where that costs more than `most` by its style alone. */
function asSibling(state: State, reading: MarkerReading, depth: number, most: number): Step | undefined {
  const level = state.levels[depth - 1] as Level
  const drift = chargeDrift(level, reading, state)
  let cost = chargeSingles(state, depth) + drift
  if (cost > most) return undefined
  const why: Why[] = drift > 0 ? ['drift'] : []
  if (reading.ordinal === null || level.last === null) {
    why.push('next')
    cost += reading.ordinal === null ? 0.3 : 0.6
  } else {
    const charge = chargeOrdinal(level, level.last, reading.ordinal)
    why.push(charge.why)
    cost += charge.cost
    if (charge.why !== 'next' && drift > 0) cost += charge.cost <= COST.GAP ? COST.DRIFT / 2 : COST.DRIFT
  }
  const opened: Level = {
    styles: level.styles.includes(reading.kind) ? level.styles : [...level.styles, reading.kind],
    // A stray style does not lower the level that it strays into.
    rank: level.styles.length === 0 ? reading.rank : Math.min(level.rank, reading.rank),
    last: reading.ordinal ?? level.last,
    count: level.count + 1,
    base: level.base,
    unnumbered: false
  }
  return { level: depth, cost, why, ordinal: reading.ordinal, opened, style: reading.kind }
}

/** An open level is numbered in this style, below the last annex or box, which begins a numbering of its own. */
function isOpen(kind: string, { levels }: State): boolean {
  for (let at = levels.length - 1; at >= 0; at--) {
    const { styles } = levels[at] as Level
    if (styles.some((style) => CONTAINER_STYLES.has(style))) return false
    if (styles.includes(kind)) return true
  }
  return false
}

/** The marker opens a level below the last node. */
function asChild(state: State, reading: MarkerReading, candidate: Candidate): Step {
  const depth = state.levels.length + 1
  const parent = state.levels.at(-1)
  const start = chargeStart(state, reading, depth)
  const why: Why[] = [start.why]
  let cost = start.cost
  if (isOpen(reading.kind, state)) {
    cost += COST.SELF_NESTED
    why.push('self-nested')
  } else if (parent && !parent.unnumbered && reading.rank <= parent.rank) {
    cost += reading.rank < parent.rank ? COST.RANK_INVERTED : COST.SAME_RANK
    if (candidate.announced || parent.styles.some((style) => LEAD_STYLES.has(style))) cost += COST.BELOW_ITEM
    why.push('rank-inverted')
  }
  if (depth > 5) cost += COST.ROUGH_DEPTH
  const opened = openLevel(reading)
  return { level: depth, cost, why, ordinal: reading.ordinal, opened, style: reading.kind }
}

/** The marker opens a list two levels down: its parent's heading was lost and will be counted as number one. */
function asGrandchild(state: State, reading: MarkerReading, candidate: Candidate): Step[] {
  if (reading.ordinal !== null && reading.ordinal !== 1) return []
  const depth = state.levels.length + 1
  if (recall(state, reading.kind, depth) || state.levels.at(-1)?.styles.length === 0) return []
  const usual = state.memory.find((entry) => entry.depth === depth)
  const lost: Level = {
    styles: usual ? [usual.style] : [],
    rank: state.levels.at(-1)?.rank ?? 0,
    last: 1,
    count: 1,
    base: 0,
    unnumbered: false
  }
  const step = asChild({ ...state, levels: [...state.levels, lost] }, reading, candidate)
  return step.why[0] === 'first' ? [{ ...step, cost: step.cost + COST.LOST_PARENT, why: [...step.why, 'lost-parent'], lost }] : []
}

/** A list of another style beside the one before it: 一、 after 六是, announced by a line of its own. */
function asNewList(state: State, reading: MarkerReading, candidate: Candidate): Step[] {
  const depth = state.levels.length
  const level = state.levels[depth - 1]
  if (depth < 2 || !level || reading.ordinal !== 1 || level.styles.includes(reading.kind) || reading.rank > level.rank) return []
  const opened = openLevel(reading)
  const cost = candidate.announced ? COST.NEW_LIST : COST.NEW_LIST_UNANNOUNCED
  return [{ level: depth, cost, why: ['new-list'], ordinal: 1, opened, style: reading.kind }]
}

/** All the levels that a numbered marker may open or go on with at a cost of `most`; no charge is below zero. */
export function markerSteps(state: State, reading: MarkerReading, candidate: Candidate, most = Number.POSITIVE_INFINITY): Step[] {
  const steps: Step[] = []
  const add = (step: Step | undefined) => {
    if (step !== undefined && step.cost <= most) steps.push(chargeMemory(state, step))
  }
  for (let depth = 1; depth <= state.levels.length; depth++) add(asSibling(state, reading, depth, most))
  add(asChild(state, reading, candidate))
  for (const step of asGrandchild(state, reading, candidate)) add(step)
  for (const step of asNewList(state, reading, candidate)) add(step)
  return steps
}
