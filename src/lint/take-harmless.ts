import type { NumberedReading } from '../targets/collect-numbers.js'
import { readWithNumbers } from '../targets/read-with-numbers.js'
import type { ReadOptions } from '../tree/read-plan.js'
import { applyEdits } from './edits.js'
import type { Fault } from './find-faults.js'
import type { Fix } from './rule.js'
import { changedStatements, isSameSense, type Sense, senseOf } from './sense.js'

/** A fault that can be mended. */
export interface MendableFault extends Fault {
  readonly fix: Fix
}

/** Faults whose fixes were done, and the reading of the text with all of them. */
export interface Taken {
  readonly faults: readonly MendableFault[]
  readonly reading: NumberedReading
}

/** A trial parses the whole text; so many characters may be parsed for one round's trials, or it would take minutes; a long text has so many trials. */
const MOST_PARSED = 200_000
const LEAST_TRIALS = 40
/** So many fixes that stand alone in their changed lines are tried one by one; of more, each is taken for what changed its line. */
const FEW = 4

/** The fixes of a text that leave its sense as it was; they must not overlap. The same text gives the same ones. */
export function takeHarmless(reading: NumberedReading, faults: readonly MendableFault[], options: ReadOptions): Taken {
  const trials = new Trials(reading, options)
  trials.take(faults)
  return trials.taken
}

class Trials {
  taken: Taken
  #left: number

  constructor(
    private readonly before: NumberedReading,
    private readonly options: ReadOptions
  ) {
    this.taken = { faults: [], reading: before }
    this.#left = Math.max(LEAST_TRIALS, Math.ceil(MOST_PARSED / Math.max(1, before.source.raw.length)))
  }

  /** Takes all of the faults where that changes nothing; else those that stand in no changed line, and of the others as many as trials show harmless. */
  take(faults: readonly MendableFault[]): void {
    if (faults.length === 0 || this.#left-- <= 0) return
    const changed = this.#changedLines(faults)
    if (changed === undefined || faults.length === 1) return
    const lineOf = (fault: MendableFault) => this.#linesOf(fault).find((line) => changed.has(line))
    const [blamed, others] = partition(faults, (fault) => lineOf(fault) !== undefined)
    if (blamed.length === 0) this.#takeHalves(others)
    else {
      this.take(others)
      const lines = groupBy(blamed, (fault) => lineOf(fault) ?? 0)
      this.#takeOfLines([...lines.values()], others.length > 0)
    }
  }

  /** Lines do not depend on each other, as a rule: the first halves of all are tried at once, then the second halves. */
  #takeOfLines(lines: readonly (readonly MendableFault[])[], fewer: boolean): void {
    const alone = lines.filter((line) => line.length === 1).flat()
    const several = lines.filter((line) => line.length > 1)
    this.take(several.flatMap((line) => line.slice(0, line.length >> 1)))
    this.take(several.flatMap((line) => line.slice(line.length >> 1)))
    if (several.length > 0 || fewer) this.take(alone)
    else if (alone.length <= FEW) this.#takeHalves(alone)
  }

  #takeHalves(faults: readonly MendableFault[]): void {
    this.take(faults.slice(0, faults.length >> 1))
    this.take(faults.slice(faults.length >> 1))
  }

  /** The lines that would say something else with these faults mended too; undefined where none would, and they are. */
  #changedLines(faults: readonly MendableFault[]): Set<number> | undefined {
    const all = [...this.taken.faults, ...faults]
    const edited = applyEdits(
      this.before.source.raw,
      all.flatMap(({ fix }) => fix.edits)
    )
    const reading = readWithNumbers(edited.text, this.options)
    const renumbering = new Set(all.flatMap(({ fix }) => (fix.renumbers ? fix.edits : [])))
    const before = senseOf(this.before, [...renumbering])
    const after = senseOf(
      reading,
      edited.spans.filter(({ edit }) => renumbering.has(edit))
    )
    if (!isSameSense(before, after)) return this.#linesBetween(before, after)
    this.taken = { faults: all, reading }
    return undefined
  }

  #linesBetween(before: Sense, after: Sense): Set<number> {
    return new Set(changedStatements(before, after).flatMap((span) => this.#linesFrom(span.from, span.to)))
  }

  #linesOf({ fix }: MendableFault): number[] {
    return fix.edits.flatMap(({ from, to }) => this.#linesFrom(from, to))
  }

  #linesFrom(from: number, to: number): number[] {
    const { source } = this.before
    const [first, last] = [source.point(from).line, source.point(to).line]
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  }
}

function partition<Item>(items: readonly Item[], holds: (item: Item) => boolean): [Item[], Item[]] {
  const [yes, no]: [Item[], Item[]] = [[], []]
  for (const item of items) (holds(item) ? yes : no).push(item)
  return [yes, no]
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
