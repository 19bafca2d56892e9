import * as COST from './costs.js'
import type { MarkerReading } from './readings.js'
import { type Level, recall, type State, type Why } from './state.js'
import type { Step } from './steps.js'
import { CONTAINER_STYLES, FAMILIES } from './style-traits.js'

/** A cost, and what it is for. */
export interface Charge {
  readonly cost: number
  readonly why: Why
}

/** A sibling's number against the number before it. */
export function chargeOrdinal(level: Level, last: number, ordinal: number): Charge {
  const step = ordinal - last
  if (step !== 1 && ordinal === level.base + level.count + 1 && last !== level.base + level.count)
    return { cost: COST.BACK_IN_PLACE, why: 'next' }
  if (step === 1) return { cost: 0, why: 'next' }
  if (step === 0) return { cost: COST.DUPLICATE, why: 'duplicate' }
  if (step > 1) return { cost: COST.GAP + COST.GAP_EACH_MORE * Math.min(step - 2, 8), why: 'gap' }
  if (ordinal === 1) return { cost: COST.RESTART, why: 'restart' }
  return { cost: COST.STEP_BACK, why: 'step-back' }
}

/** A sibling in a style that its level has not had. */
export function chargeDrift(level: Level, reading: MarkerReading, state: State): number {
  if (level.styles.includes(reading.kind) || level.styles.length === 0) return 0
  if (level.styles.some((style) => CONTAINER_STYLES.has(style))) return COST.BESIDE_CONTAINER
  const near = level.styles.some((style) => FAMILIES[style] === FAMILIES[reading.kind] && FAMILIES[style] !== undefined)
  const elsewhere = state.levels.some((other) => other !== level && other.styles.includes(reading.kind))
  return (near ? COST.DRIFT : COST.DRIFT_FAR) + (elsewhere ? COST.STYLE_MOVED : 0)
}

/** Levels below `level` that are closed with one member only. */
export function chargeSingles(state: State, level: number): number {
  let cost = 0
  for (let deeper = level; deeper < state.levels.length; deeper++) if (state.levels[deeper]?.count === 1) cost += COST.SINGLE
  return cost
}

/** A list's first number: one, or where the same style left off before. */
export function chargeStart(state: State, reading: MarkerReading, depth: number): Charge {
  const { ordinal } = reading
  if (ordinal === null || ordinal === 1) return { cost: 0, why: 'first' }
  const before = recall(state, reading.kind, depth)
  const runOn = COST.RUN_ON[reading.kind] ?? COST.RUN_ON_OTHER
  if (before && before.last + 1 === ordinal) return { cost: runOn, why: 'runs-on' }
  const elsewhere = state.memory.find((entry) => entry.style === reading.kind && entry.last + 1 === ordinal)
  if (elsewhere) return { cost: runOn + COST.STYLE_MOVED, why: 'runs-on' }
  const near = before && ordinal > before.last && ordinal - before.last <= 3
  if (near) return { cost: COST.GAP + runOn, why: 'gap' }
  return { cost: COST.LATE_START + COST.LATE_START_EACH_MORE * Math.min(ordinal - 2, 8), why: 'late-start' }
}

/** A style at another depth than before, or a depth with another style than before. */
export function chargeMemory(state: State, step: Step): Step {
  if (step.style === undefined) return step
  let isStyleKnown = false
  let isDepthKnown = false
  for (const { style, depth } of state.memory) {
    if (style === step.style && depth === step.level) return step
    if (style === step.style) isStyleKnown = true
    if (depth === step.level) isDepthKnown = true
  }
  if (isStyleKnown) return { ...step, cost: step.cost + COST.STYLE_MOVED, why: [...step.why, 'style-moved'] }
  return isDepthKnown && !step.why.includes('drift') ? { ...step, cost: step.cost + COST.STYLE_CHANGED } : step
}
