import type { ExpectedTarget } from './sentence-clauses.js'

/** A sentence that the engine is known to read wrongly, and what it commits to. */
export interface SentenceFault {
  readonly text: string
  readonly targets: readonly Partial<ExpectedTarget>[]
}

export const sentenceFaults: readonly SentenceFault[] = []
