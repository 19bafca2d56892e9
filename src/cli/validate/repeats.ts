import type { ReportedFault } from './format.js'

/** Faults of one rule that are not shown in full. */
export interface Repeats {
  readonly rule: string
  readonly faults: readonly ReportedFault[]
}

/** More faults of one rule than this say nothing new. */
const MOST_SHOWN = 3

/** The faults of one text: the first of each rule in their order, and the others by rule. */
export function foldRepeats(faults: readonly ReportedFault[]): { shown: ReportedFault[]; folded: Repeats[] } {
  const byRule = new Map<string, ReportedFault[]>()
  const shown = faults.filter((fault) => {
    const sameRule = byRule.get(fault.rule) ?? []
    byRule.set(fault.rule, sameRule)
    return sameRule.push(fault) <= MOST_SHOWN
  })
  const folded = [...byRule].map(([rule, sameRule]) => ({ rule, faults: sameRule.slice(MOST_SHOWN) }))
  return { shown, folded: folded.filter((repeats) => repeats.faults.length > 0) }
}
