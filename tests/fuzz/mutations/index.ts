import { characterMutations } from './characters.js'
import { lineMutations } from './lines.js'
import { markMutations } from './marks.js'
import type { Mutation } from './mutation.js'
import { numeralMutations } from './numerals.js'

/** Every way to spoil a text, by name. */
export const mutations: Readonly<Record<string, Mutation>> = {
  ...lineMutations,
  ...markMutations,
  ...numeralMutations,
  ...characterMutations
}
