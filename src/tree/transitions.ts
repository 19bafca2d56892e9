import type { Candidate, MarkerReading } from './candidates.js'
import * as COST from './costs.js'
import { type Level, recall, remember, type State, type Why } from './state.js'

/** A candidate taken as a node at some level, with what that costs. */
interface Step {
  readonly level: number
  readonly cost: number
  readonly why: readonly Why[]
  readonly ordinal: number | null
  readonly opened: Level
  readonly style: string | undefined
  /** A level between the open ones and the one opened, whose heading was lost. */
  readonly lost?: Level
}

interface Charge {
  readonly cost: number
  readonly why: Why
}

const FAMILIES: Readonly<Record<string, string>> = {
  'han-comma': 'plain',
  'arabic-comma': 'plain',
  'arabic-dot': 'plain',
  'han-space': 'plain',
  'han-financial': 'plain',
  'digit-dot-symbol': 'plain',
  'arabic-space': 'plain',
  'han-paren': 'paren',
  'arabic-paren': 'paren',
  'arabic-half-paren': 'paren',
  'han-half-paren': 'paren',
  'digit-paren-symbol': 'paren',
  'han-paren-symbol': 'paren'
}

function chargeOrdinal(last: number, ordinal: number): Charge {
  const step = ordinal - last
  if (step === 1) return { cost: 0, why: 'next' }
  if (step === 0) return { cost: COST.DUPLICATE, why: 'duplicate' }
  if (step > 1) return { cost: COST.GAP + COST.GAP_EACH_MORE * Math.min(step - 2, 8), why: 'gap' }
  if (ordinal === 1) return { cost: COST.RESTART, why: 'restart' }
  return { cost: COST.STEP_BACK, why: 'step-back' }
}

function chargeDrift(level: Level, reading: MarkerReading, state: State): number {
  if (level.styles.includes(reading.kind) || level.styles.length === 0) return 0
  const near = level.styles.some((style) => FAMILIES[style] === FAMILIES[reading.kind] && FAMILIES[style] !== undefined)
  const elsewhere = state.levels.some((other) => other !== level && other.styles.includes(reading.kind))
  return (near ? COST.DRIFT : COST.DRIFT_FAR) + (elsewhere ? COST.STYLE_MOVED : 0)
}

function single(state: State, level: number): number {
  let cost = 0
  for (let deeper = level; deeper < state.levels.length; deeper++) if (state.levels[deeper]?.count === 1) cost += COST.SINGLE
  return cost
}

/** The marker goes on the level `depth` (1-based) that is open. */
function asSibling(state: State, reading: MarkerReading, depth: number): Step {
  const level = state.levels[depth - 1] as Level
  const why: Why[] = []
  let cost = single(state, depth)
  const drift = chargeDrift(level, reading, state)
  if (drift > 0) why.push('drift')
  cost += drift
  if (reading.ordinal === null || level.last === null) {
    why.push('next')
    cost += reading.ordinal === null ? 0.3 : 0.6
  } else {
    const charge = chargeOrdinal(level.last, reading.ordinal)
    why.push(charge.why)
    cost += charge.cost
    if (charge.why !== 'next' && drift > 0) cost += COST.DRIFT
  }
  const opened: Level = {
    styles: level.styles.includes(reading.kind) ? level.styles : [...level.styles, reading.kind],
    rank: reading.rank,
    last: reading.ordinal ?? level.last,
    count: level.count + 1,
    unnumbered: false
  }
  return { level: depth, cost, why, ordinal: reading.ordinal, opened, style: reading.kind }
}

function chargeStart(state: State, reading: MarkerReading, depth: number): Charge {
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

/** The open levels below the last annex or box, which begins a numbering of its own. */
function sinceContainer(state: State): readonly Level[] {
  const container = state.levels.findLastIndex((level) => level.styles[0] === 'attachment' || level.styles[0] === 'box')
  return state.levels.slice(container + 1)
}

/** The marker opens a level below the last node. */
function asChild(state: State, reading: MarkerReading, candidate: Candidate): Step {
  const depth = state.levels.length + 1
  const parent = state.levels.at(-1)
  const start = chargeStart(state, reading, depth)
  const why: Why[] = [start.why]
  let cost = start.cost
  if (sinceContainer(state).some((level) => level.styles.includes(reading.kind))) {
    cost += COST.SELF_NESTED
    why.push('self-nested')
  } else if (parent && !parent.unnumbered && reading.rank <= parent.rank) {
    cost += reading.rank < parent.rank ? COST.RANK_INVERTED : COST.SAME_RANK
    if (candidate.announced || parent.styles.some((style) => LEAD_ITEMS.has(style))) cost += COST.BELOW_ITEM
    why.push('rank-inverted')
  }
  if (depth > 5) cost += COST.ROUGH_DEPTH
  const opened: Level = { styles: [reading.kind], rank: reading.rank, last: reading.ordinal, count: 1, unnumbered: false }
  return { level: depth, cost, why, ordinal: reading.ordinal, opened, style: reading.kind }
}

/** The marker opens a list two levels down: its parent's heading was lost and will be counted as number one. */
function asGrandchild(state: State, reading: MarkerReading, candidate: Candidate): Step[] {
  const depth = state.levels.length + 1
  if (recall(state, reading.kind, depth) || state.levels.at(-1)?.styles.length === 0) return []
  const usual = state.memory.find((entry) => entry.depth === depth)
  const lost: Level = { styles: usual ? [usual.style] : [], rank: state.levels.at(-1)?.rank ?? 0, last: 1, count: 1, unnumbered: false }
  const step = asChild({ ...state, levels: [...state.levels, lost] }, reading, candidate)
  return step.why[0] === 'first' ? [{ ...step, cost: step.cost + COST.LOST_PARENT, why: [...step.why, 'lost-parent'], lost }] : []
}

function chargeMemory(state: State, step: Step): Step {
  if (step.style === undefined || recall(state, step.style, step.level)) return step
  if (state.memory.some((entry) => entry.style === step.style))
    return { ...step, cost: step.cost + COST.STYLE_MOVED, why: [...step.why, 'style-moved'] }
  const other = state.memory.find((entry) => entry.depth === step.level)
  return other && !step.why.includes('drift') ? { ...step, cost: step.cost + COST.STYLE_CHANGED } : step
}

const ITEM_RANK = 105
/** Leads of a sentence: nothing numbered stands below them. */
const LEAD_ITEMS = new Set(['shi-item', 'yao-item'])

/** A list of another style beside the one before it: 一、 after 六是, announced by a line of its own. */
function asNewList(state: State, reading: MarkerReading, candidate: Candidate): Step[] {
  const depth = state.levels.length
  const level = state.levels[depth - 1]
  if (depth < 2 || !level || reading.ordinal !== 1 || level.styles.includes(reading.kind) || reading.rank > level.rank) return []
  const opened: Level = { styles: [reading.kind], rank: reading.rank, last: 1, count: 1, unnumbered: false }
  const cost = candidate.announced ? COST.NEW_LIST : COST.NEW_LIST_UNANNOUNCED
  return [{ level: depth, cost, why: ['new-list'], ordinal: 1, opened, style: reading.kind }]
}

function markerSteps(state: State, reading: MarkerReading, candidate: Candidate): Step[] {
  const steps: Step[] = []
  for (let depth = 1; depth <= state.levels.length; depth++) steps.push(asSibling(state, reading, depth))
  steps.push(asChild(state, reading, candidate), ...asGrandchild(state, reading, candidate), ...asNewList(state, reading, candidate))
  return steps.map((step) => chargeMemory(state, step))
}

/** An annex opens the top level, whatever stood there. */
function annexStep(state: State, reading: MarkerReading): Step {
  const top = state.levels[0]
  const count = top?.styles[0] === reading.kind ? top.count : 0
  const opened: Level = { styles: [reading.kind], rank: reading.rank, last: reading.ordinal, count: count + 1, unnumbered: false }
  return { level: 1, cost: 0, why: ['annex'], ordinal: reading.ordinal ?? 1, opened, style: reading.kind }
}

/** A box stands below the section that it stands in: a leaf beside that section's other children. */
function boxSteps(state: State, reading: MarkerReading): Step[] {
  const steps: Step[] = []
  for (let depth = 1; depth <= state.levels.length + 1; depth++) {
    const opened: Level = { styles: [reading.kind], rank: reading.rank, last: reading.ordinal, count: 1, unnumbered: false }
    const isBelow = depth === state.levels.length + 1 && state.levels.at(-1)?.styles[0] !== reading.kind
    const isNext = state.levels[depth - 1]?.styles[0] === reading.kind
    if (isBelow || isNext) steps.push({ level: depth, cost: 0, why: ['box'], ordinal: reading.ordinal, opened, style: undefined })
  }
  return steps
}

/** Decimal numbers state their own path: 2.1 is the first below 2. */
function decimalSteps(state: State, reading: MarkerReading, candidate: Candidate): Step[] {
  const path = reading.path as readonly number[]
  const above = path.slice(0, -1)
  const steps = markerSteps(state, reading, candidate).filter((step) => step.lost === undefined)
  return steps.map((step) => {
    const parents = state.levels.slice(0, step.level - 1).slice(-above.length)
    return parents.length === above.length && parents.every((parent, index) => parent.last === above[index])
      ? { ...step, why: [...step.why, 'stated-depth'] }
      : { ...step, cost: step.cost + COST.GAP }
  })
}

/** A markdown heading states its depth: below the last one with fewer #, beside one with as many. */
function markdownStep(state: State, reading: MarkerReading): Step {
  const depth = reading.depth ?? 1
  const beside = state.levels.findIndex((level) => level.styles[0] !== 'markdown' || level.rank >= depth)
  const level = (beside < 0 ? state.levels.length : beside) + 1
  const opened: Level = { styles: ['markdown'], rank: depth, last: null, count: 1, unnumbered: false }
  return { level, cost: 0, why: ['stated-depth'], ordinal: null, opened, style: 'markdown' }
}

function headingSteps(state: State, candidate: Candidate): Step[] {
  const doubt = 1 - candidate.likeness
  const steps: Step[] = []
  for (const [index, level] of state.levels.entries()) {
    if (level.unnumbered || level.last === null) continue
    const opened: Level = { ...level, last: level.last + 1, count: level.count + 1 }
    const cost = COST.LOST_NUMBER + doubt * 0.6 + single(state, index + 1)
    steps.push({ level: index + 1, cost, why: ['lost-number'], ordinal: level.last + 1, opened, style: level.styles[0] })
  }
  const depth = state.levels.length + 1
  for (const before of state.memory) {
    if (before.depth !== depth || depth === 1) continue
    const opened: Level = { styles: [before.style], rank: state.levels.at(-1)?.rank ?? 0, last: 1, count: 1, unnumbered: false }
    const cost = COST.LOST_NUMBER + 0.5 + doubt * 0.6
    steps.push({ level: depth, cost, why: ['lost-number'], ordinal: 1, opened, style: before.style })
  }
  const base = state.levels[0]?.styles[0] === 'attachment' ? 1 : 0
  const top = state.levels[base]
  if (top === undefined || top.unnumbered) {
    const count = (top?.count ?? 0) + 1
    const opened: Level = { styles: [], rank: 0, last: count, count, unnumbered: true }
    const cost = (top ? COST.UNNUMBERED_NEXT : COST.UNNUMBERED_FIRST) + doubt * 1.5
    steps.push({ level: base + 1, cost, why: ['unnumbered-heading'], ordinal: count, opened, style: undefined })
  }
  return steps
}

function stepsFor(state: State, reading: MarkerReading, candidate: Candidate): Step[] {
  if (reading.style === 'attachment') return [annexStep(state, reading)]
  if (reading.style === 'box') return boxSteps(state, reading)
  if (reading.style === 'markdown') return [markdownStep(state, reading)]
  if (reading.path && reading.path.length > 1) return decimalSteps(state, reading, candidate)
  return markerSteps(state, reading, candidate)
}

function take(state: State, candidate: Candidate, index: number, reading: number, step: Step): State {
  const cost = state.cost + candidate.accept + step.cost
  const isAnnex = step.why[0] === 'annex'
  const memory = isAnnex ? [] : step.style === undefined ? state.memory : remember(state.memory, step.style, step.level, step.ordinal)
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
  const spare = Math.min(limit, asText + COST.BEAM_MARGIN) - state.cost - candidate.accept
  const push = (reading: number, steps: readonly Step[]) => {
    for (const one of steps) {
      const step = continuesLine(state, candidate, one) ? { ...one, cost: one.cost - COST.NEXT_IN_MID_LINE } : one
      if (step.cost <= spare) states.push(take(state, candidate, index, reading, step))
    }
  }
  for (const [place, reading] of candidate.readings.entries()) push(place, stepsFor(state, reading, candidate))
  if (candidate.readings.length === 0) push(-1, headingSteps(state, candidate))
  return states
}
