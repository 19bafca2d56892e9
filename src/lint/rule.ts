import type { Span } from '../source/span.js'
import type { LintedPlan } from './linted-plan.js'

/** What a rule may be set to. */
export const LEVELS = ['error', 'warning', 'info', 'off'] as const

/** A rule's severity, or that it is not run. */
export type Level = (typeof LEVELS)[number]

/** How bad a finding is. */
export type Severity = Exclude<Level, 'off'>

/** A severity as vfile messages have it: true for an error, false for a warning, undefined for an info. */
export function fatalOf(severity: Severity): boolean | undefined {
  return severity === 'info' ? undefined : severity === 'error'
}

/**
 * What a rule rests on: the body of a standard, an annex marked 资料性 (a hint at most), or custom without a clause.
 */
export type Grade = 'standard' | 'standard-informative' | 'practice'

/** What of a plan a rule looks at. */
export type RuleGroup = 'numbering' | 'headings' | 'text' | 'numbers'

/** A place of a standard that a rule rests on. */
export interface Clause {
  /** As it is cited: `GB/T 9704-2012 7.3.3`. */
  readonly name: string
  /** `may` where the clause says 可以 or 一般, or is informative: what deviates from it is never an error. */
  readonly force: 'shall' | 'may'
  /** What it says, in other words. */
  readonly says: string
}

/** A change of the raw text: what stands at the span is replaced. */
export interface Edit extends Span {
  readonly text: string
}

/** How a finding can be mended. */
export interface Fix {
  /** Offsets of the raw text, in order, without overlaps. */
  readonly edits: readonly Edit[]
  /** True where it changes a number: done only when that is asked for. */
  readonly renumbers?: boolean
}

/** What a rule found. */
export interface Finding {
  /** Place in the raw text. */
  readonly span: Span
  /** What is there, and then what should be: one line, without a final full stop. */
  readonly reason: string
  /** What should stand in the place of the span, where that is one certain text. */
  readonly expected?: string
  readonly fix?: Fix
}

/** A text with the fault: what the findings' spans hold, in order. */
export interface FaultyExample {
  readonly text: string
  readonly finds: readonly string[]
  /** The text once mended, where the rule mends (`--fix`, or `--fix-numbers` where the fix renumbers). */
  readonly fixed?: string
}

/** One fault that `yaodian validate` looks for. The examples are its tests, and its documentation is made from all of this. */
export interface Rule {
  /** Named for the fault, in kebab case. Fixed once published. */
  readonly name: string
  readonly group: RuleGroup
  /** The severity it has unless told otherwise; `off` where it is run only when asked for. */
  readonly level: Level
  readonly grade: Grade
  /** None for practice. */
  readonly clauses: readonly Clause[]
  /** What it finds: a noun phrase for lists. */
  readonly summary: string
  /** What it looks at, what it lets pass and why it matters: a few sentences. */
  readonly description: string
  readonly faulty: readonly FaultyExample[]
  readonly clean: readonly string[]
  check(plan: LintedPlan): Iterable<Finding>
}
