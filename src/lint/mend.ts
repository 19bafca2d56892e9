import type { NumberedReading } from '../targets/collect-numbers.js'
import { readWithNumbers } from '../targets/read-with-numbers.js'
import type { ReadOptions } from '../tree/read-plan.js'
import { withoutOverlaps } from './edits.js'
import { type Fault, findFaults, type Levels } from './find-faults.js'
import type { Rule } from './rule.js'
import { type MendableFault, type Taken, takeHarmless } from './take-harmless.js'

/** How a text is to be mended. */
export interface MendOptions extends ReadOptions {
  readonly rules?: Levels | undefined
  /** Also what changes numbers. */
  readonly numbers?: boolean | undefined
}

/** A mended text. */
export interface Mended {
  readonly text: string
  /** How many faults were mended, by rule. */
  readonly mended: ReadonlyMap<string, number>
  /** What is left: faults that cannot be mended, or whose mending would change how the plan is read. */
  readonly faults: readonly Fault[]
}

/** A round may miss some and may bring others to light; more rounds than this, or a text of twice the length, would be a fix that makes its own fault anew. */
const MOST_ROUNDS = 60
const SLACK = 1000

/**
 * Mends what can be mended without a change of meaning: the plan's fields, tree, words and numbers are read as before, by
 * our own parse, or the fix is left out. Mending a mended text changes nothing: the last round is one that found nothing to do.
 */
export function mend(text: string, options: MendOptions = {}, chosen?: readonly Rule[]): Mended {
  const skipped = new Set<string>()
  for (;;) {
    const settled = settle(text, options, skipped, chosen)
    if (!(settled instanceof Set)) return settled
    // Rules that undo each other's fixes would never end: the text is mended without them.
    for (const rule of settled) skipped.add(rule)
  }
}

interface Round {
  readonly text: string
  /** What was mended in it. */
  readonly rules: readonly string[]
}

/** Mends in rounds until one changes nothing; where a text comes back, or there is no end, it is the rules that go round. */
function settle(text: string, options: MendOptions, skipped: ReadonlySet<string>, chosen?: readonly Rule[]): Mended | Set<string> {
  const rounds: Round[] = []
  let reading = readWithNumbers(text, options)
  for (;;) {
    const faults = findFaults(reading, options.rules, chosen)
    const wanted = faults.filter(isMendable).filter(({ rule, fix }) => !skipped.has(rule) && (options.numbers || !fix.renumbers))
    const taken = takeSome(reading, wanted, options)
    if (taken.faults.length === 0) return { text: reading.source.raw, mended: countRules(rounds), faults }
    rounds.push({ text: reading.source.raw, rules: taken.faults.map(({ rule }) => rule) })
    reading = taken.reading
    const again = rounds.findIndex((round) => round.text === reading.source.raw)
    if (again >= 0) return rulesOf(rounds.slice(again))
    if (rounds.length >= MOST_ROUNDS || reading.source.raw.length > 2 * text.length + SLACK) return rulesOf(rounds.slice(-1))
  }
}

function isMendable(fault: Fault): fault is MendableFault {
  return fault.fix !== null
}

/** Of fixes that overlap the first is tried, the next one where that did harm. */
function takeSome(reading: NumberedReading, wanted: readonly MendableFault[], options: MendOptions): Taken {
  const batch = withoutOverlaps(wanted, reading.source.raw.length)
  const taken = takeHarmless(reading, batch, options)
  if (taken.faults.length > 0 || batch.length === wanted.length) return taken
  const tried = new Set(batch)
  return takeSome(
    reading,
    wanted.filter((fault) => !tried.has(fault)),
    options
  )
}

function rulesOf(rounds: readonly Round[]): Set<string> {
  return new Set(rounds.flatMap(({ rules }) => rules))
}

function countRules(rounds: readonly Round[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of rounds.flatMap(({ rules }) => rules)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
