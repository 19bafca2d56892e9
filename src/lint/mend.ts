import type { NumberedReading } from '../targets/collect-numbers.js'
import { readWithNumbers } from '../targets/read-with-numbers.js'
import type { Plan, PlanNode } from '../tree/nodes.js'
import type { ReadOptions } from '../tree/read-plan.js'
import { type Fault, findFaults, type Levels } from './find-faults.js'
import type { Edit, Fix } from './rule.js'

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

/** Mending may bring other faults to light; more rounds than this are never needed, and would be a fix that undoes another. */
const MAX_ROUNDS = 10

/**
 * Mends what can be mended without a change of meaning: the plan's titles, tree and targets are read as before, by
 * our own parse, or the fix is left out. Mending a mended text changes nothing.
 */
export function mend(text: string, options: MendOptions = {}): Mended {
  const mended = new Map<string, number>()
  let reading = readWithNumbers(text, options)
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const faults = mendable(reading, options)
    const taken = takeHarmless(reading, faults, options)
    if (taken.faults.length === 0) break
    for (const { rule } of taken.faults) mended.set(rule, (mended.get(rule) ?? 0) + 1)
    reading = taken.reading
  }
  return { text: reading.source.raw, mended, faults: findFaults(reading, options.rules) }
}

/** Faults with fixes that may be done together: of two that overlap, the first. */
function mendable(reading: NumberedReading, { rules, numbers }: MendOptions): Fault[] {
  const chosen: Fault[] = []
  let taken: Edit[] = []
  for (const fault of findFaults(reading, rules)) {
    const { fix } = fault
    if (!fix || (fix.renumbers && !numbers) || overlaps(taken, fix)) continue
    taken = [...taken, ...fix.edits]
    chosen.push(fault)
  }
  return chosen
}

function overlaps(taken: readonly Edit[], { edits }: Fix): boolean {
  return edits.some((edit) => taken.some((other) => edit.from < other.to && other.from < edit.to))
}

interface Taken {
  readonly faults: readonly Fault[]
  readonly reading: NumberedReading
}

/** As many of the fixes as leave the plan's reading as it was: all, or else the harmless ones of either half. */
function takeHarmless(reading: NumberedReading, faults: readonly Fault[], options: MendOptions): Taken {
  if (faults.length === 0) return { faults, reading }
  const changed = readWithNumbers(
    applyFixes(
      reading.source.raw,
      faults.flatMap((fault) => fault.fix ?? [])
    ),
    options
  )
  const renumbers = faults.some(({ fix }) => fix?.renumbers)
  if (sense(changed.plan, renumbers) === sense(reading.plan, renumbers)) return { faults, reading: changed }
  if (faults.length === 1) return { faults: [], reading }
  const middle = faults.length >> 1
  // Fixes of the second half first: the offsets of the first half stay good.
  const second = takeHarmless(reading, faults.slice(middle), options)
  const first = takeHarmless(second.reading, faults.slice(0, middle), options)
  return { faults: [...first.faults, ...second.faults], reading: first.reading }
}

/** The text with all edits done; they must not overlap. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const edits = fixes.flatMap((fix) => fix.edits).sort((a, b) => a.from - b.from || a.to - b.to)
  let result = ''
  let from = 0
  for (const edit of edits) {
    result += text.slice(from, edit.from) + edit.text
    from = edit.to
  }
  return result + text.slice(from)
}

/** What a plan says, as far as mending must not change it: its fields, its tree with the titles, its targets. */
function sense(plan: Plan, renumbers: boolean): string {
  const nodes: unknown[] = []
  const visit = (node: PlanNode) => {
    nodes.push([node.id, node.level, renumbers ? null : node.ordinal])
    for (const child of node.children) {
      if (child.type === 'title') nodes.push(child.value)
      else if (child.type === 'paragraph') nodes.push(textOnly(child.value))
      else if (child.type !== 'marker') visit(child)
    }
  }
  for (const child of plan.children) if (child.type === 'section' || child.type === 'task') visit(child)
  const targets = plan.targets.map(({ position: _, sentence: __, ...target }) => target)
  const { documentNumber, ...fields } = plan.fields
  return JSON.stringify([fields, documentNumber && textOnly(documentNumber), nodes, targets])
}

/** A paragraph's words, whatever its punctuation and blanks. */
function textOnly(text: string): string {
  return text.replace(/[\p{P}\p{S}\s]/gu, '')
}
