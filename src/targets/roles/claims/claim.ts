import type { NumberReason } from '../../../tree/nodes.js'

/** A wording that says by itself what a number is, whatever stands around it. */
export interface Claim {
  /** Kebab-case name, for the tests and the count of how often it fires. */
  readonly name: string
  readonly reason: NumberReason
  /** Global; the whole match is the number with what belongs to it. */
  readonly pattern: RegExp
  /** What every text with a match holds one of: one without any is not searched. Absent where nothing rare enough is known. */
  readonly needs?: readonly string[] | RegExp
  /** What it recognises, marked by [ ], and the nearest thing that it must leave alone. */
  readonly samples: readonly string[]
  readonly nearMisses: readonly string[]
}
