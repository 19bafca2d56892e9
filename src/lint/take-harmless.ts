import { append } from '../source/many.js'
import type { Span } from '../source/span.js'
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
/**
 * So many fixes that all change their pieces are tried one by one; of more, each is taken for what changed its piece, and only
 * where else nothing could be mended it is tried apart from its neighbours.
 * So many of one rule that change the plan elsewhere show that the rule does: its other fixes are tried only together.
 */
const FEW = 4

/** The fixes of a text that leave its sense as it was; they must not overlap. The same text gives the same ones. */
export function takeHarmless(reading: NumberedReading, faults: readonly MendableFault[], options: ReadOptions): Taken {
  const trials = new Trials(reading, options)
  trials.take(faults)
  return trials.taken
}

/** The fixes of a piece while it is looked for those that do harm. */
class Piece {
  /** What changed nothing in the trials until now. */
  passed: readonly MendableFault[] = []
  /** What is tried for the first time. */
  tried: readonly MendableFault[] = []
  readonly #waiting: (readonly MendableFault[])[]

  constructor(faults: readonly MendableFault[]) {
    this.#waiting = [faults]
  }

  next(): void {
    this.tried = this.#waiting.pop() ?? []
  }

  /** What has changed the piece if it is changed. */
  get doubted(): readonly MendableFault[] {
    return this.tried.length > 0 ? this.tried : this.passed
  }

  pass(): readonly MendableFault[] {
    this.passed = [...this.passed, ...this.tried]
    this.tried = []
    return []
  }

  /** Halves what is doubted; gives what stands alone. */
  blame(): readonly MendableFault[] {
    const { doubted } = this
    if (this.tried.length === 0) this.passed = []
    this.tried = []
    if (doubted.length === 1) return doubted
    const half = doubted.length >> 1
    this.#waiting.push(doubted.slice(half), doubted.slice(0, half))
    return []
  }

  clear(): void {
    this.passed = []
    this.tried = []
  }
}

class Trials {
  taken: Taken
  #left: number
  /** How many fixes of a rule changed the plan somewhere else, each alone. */
  readonly #harm = new Map<string, number>()
  /** For each character, the number of its piece. */
  readonly #pieces: Uint32Array

  constructor(
    private readonly before: NumberedReading,
    private readonly options: ReadOptions
  ) {
    this.taken = { faults: [], reading: before }
    this.#left = Math.max(LEAST_TRIALS, Math.ceil(MOST_PARSED / Math.max(1, before.source.raw.length)))
    this.#pieces = piecesOf(before)
  }

  /**
   * Takes all of the faults where that changes nothing; else, as a rule, those do harm that stand in changed pieces, and pieces
   * do not depend on each other: the fixes of all of them are halved at once, until it is known of each whether it does harm.
   * `isApart` says that they stand apart already.
   */
  take(faults: readonly MendableFault[], isApart = false): void {
    const pieces = [...groupBy(faults, (fault) => this.#piecesOf(fault)[0]).values()].map((some) => new Piece(some))
    const blamed: MendableFault[] = []
    for (;;) {
      // The last trial is for what has passed: it was not yet tried alone.
      if (this.#left > 1) for (const piece of pieces) piece.next()
      const tried = pieces.flatMap((piece) => [...piece.passed, ...piece.tried])
      if (tried.length === 0 || this.#left-- <= 0) break
      const changed = this.#changedPieces(tried)
      const isBlamed = (piece: Piece) => piece.doubted.some((fault) => this.#piecesOf(fault).some((at) => changed?.has(at)))
      if (changed === undefined) for (const piece of pieces) piece.clear()
      else if (pieces.some(isBlamed)) for (const piece of pieces) append(blamed, isBlamed(piece) ? piece.blame() : piece.pass())
      else {
        for (const piece of pieces) piece.clear()
        this.#takeApart(tried)
      }
    }
    if (blamed.length < faults.length) this.take(blamed, isApart)
    else if (blamed.length <= FEW || (!isApart && this.taken.faults.length === 0)) this.#takeEveryOther(blamed)
  }

  /** A fix may have changed the pieces beside its own as well: of neighbours only one is tried at a time. */
  #takeEveryOther(faults: readonly MendableFault[]): void {
    if (faults.length < 2) return
    for (const turn of [0, 1]) {
      const some = faults.filter((_, index) => index % 2 === turn)
      this.take(some, true)
    }
  }

  /** What changes a plan somewhere else does so by its kind, as a rule: a marker's style tells its level. */
  #takeApart(faults: readonly MendableFault[]): void {
    const [[rule, first] = ['', []], ...others] = groupBy(faults, (fault) => fault.rule)
    const harm = this.#harm.get(rule) ?? 0
    if (others.length > 0) for (const some of [first, ...others.map(([, some]) => some)]) this.take(some)
    else if (first.length === 1) this.#harm.set(rule, harm + 1)
    else if (harm < FEW) this.#takeHalves(first)
  }

  #takeHalves(faults: readonly MendableFault[]): void {
    this.take(faults.slice(0, faults.length >> 1))
    this.take(faults.slice(faults.length >> 1))
  }

  /** The pieces that would say something else with these faults mended too; undefined where none would, and they are. */
  #changedPieces(faults: readonly MendableFault[]): Set<number> | undefined {
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
    if (!isSameSense(before, after)) return this.#piecesBetween(before, after)
    this.taken = { faults: all, reading }
    return undefined
  }

  #piecesBetween(before: Sense, after: Sense): Set<number> {
    return new Set(changedStatements(before, after).flatMap((span) => this.#piecesIn(span)))
  }

  #piecesOf({ fix }: MendableFault): number[] {
    return fix.edits.flatMap(({ from, to }) =>
      this.#piecesIn({ from: from === to ? Math.max(0, from - 1) : from, to: Math.max(to, from + 1) })
    )
  }

  #piecesIn({ from, to }: Span): number[] {
    const first = this.#pieces[from] as number
    return Array.from({ length: (this.#pieces[to - 1] as number) - first + 1 }, (_, index) => first + index)
  }
}

/** The pieces of a text are its lines, and in a line what ends with a title, a paragraph or an item: whole plans stand in one line. */
function piecesOf(reading: NumberedReading): Uint32Array {
  const { raw } = reading.source
  const pieces = new Uint32Array(raw.length + 1)
  for (const { to, isBlock } of senseOf(reading).statements) if (isBlock) pieces[to] = 1
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) pieces[at + 1] = 1
  for (let at = 1; at < pieces.length; at++) pieces[at] = (pieces[at] as number) + (pieces[at - 1] as number)
  return pieces
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
