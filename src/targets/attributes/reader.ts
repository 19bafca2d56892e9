import type { Chain } from './phrases.js'
import type { Surroundings } from './surroundings.js'

/** What a number counts and what governs it, as its own clause says. */
export interface Governed {
  readonly object: string | null
  readonly action: string | null
  /** The way in which the clause is built: the name of the reader that read it. */
  readonly rule: string
  /** What is missing is that of the number before it, in the same sentence. */
  readonly inherits: boolean
  /** How the clause reads where there is nothing to inherit: 老旧小区改造12个 has a verb of its own, unless 完成 stands before. */
  readonly alone?: { readonly object: string | null; readonly action: string }
}

/** One way in which a clause may be built. */
export interface Reader {
  readonly name: string
  readonly read: (around: Surroundings, chains: readonly Chain[]) => Omit<Governed, 'rule'> | undefined
}
