import type { RawPosition } from '../source/source-text.js'
import type { NumberedReading } from '../targets/collect-numbers.js'
import { LintedPlan } from './linted-plan.js'
import type { Fix, Level, Rule, Severity } from './rule.js'
import { rules } from './rules/index.js'

/** One finding in a text. */
export interface Fault {
  readonly rule: string
  readonly severity: Severity
  readonly reason: string
  readonly position: RawPosition
  /** What should stand at the position; null where that is not one certain text. */
  readonly expected: string | null
  readonly fix: Fix | null
}

/** Severities of single rules; the others have their own. */
export type Levels = Readonly<Record<string, Level | undefined>>

/** The severity that a rule is run with. */
export function levelOf(rule: Rule, levels: Levels): Level {
  return (Object.hasOwn(levels, rule.name) ? levels[rule.name] : undefined) ?? rule.level
}

/** What the rules find in a plan, in the order of the text; lines that a comment switches off are left out. */
export function findFaults(reading: NumberedReading, levels: Levels = {}, chosen: readonly Rule[] = rules): Fault[] {
  const plan = new LintedPlan(
    reading,
    rules.map(({ name }) => name)
  )
  const faults = chosen.flatMap((rule) => faultsOf(rule, levelOf(rule, levels), plan))
  return faults.sort((a, b) => a.position.start.offset - b.position.start.offset || a.position.end.offset - b.position.end.offset)
}

function faultsOf(rule: Rule, level: Level, plan: LintedPlan): Fault[] {
  if (level === 'off') return []
  const faults: Fault[] = []
  for (const { span, reason, expected, fix } of rule.check(plan)) {
    const position = plan.source.position(span)
    if (plan.switches.isOff(rule.name, span.from)) continue
    faults.push({ rule: rule.name, severity: level, reason, position, expected: expected ?? null, fix: fix ?? null })
  }
  return faults
}
