import { Random } from './random.js'
import { countWriters, type Writer, type Written } from './sentence-clauses.js'
import { measureWriters } from './sentence-measures.js'
import { distractors } from './sentence-words.js'

/** The ways to write a clause that commits to something, by name. */
export const writers: Readonly<Record<string, Writer>> = { ...countWriters, ...measureWriters }

/** A distractor clause by the kind of its number. */
const distractorWriter =
  (kind: string): Writer =>
  (random) => ({ text: random.pick(distractors[kind] as readonly string[]), targets: [], kinds: [] })

export const distractorWriters: Readonly<Record<string, Writer>> = Object.fromEntries(
  Object.keys(distractors).map((kind) => [`distractor-${kind}`, distractorWriter(kind)])
)

/** All that a sentence hangs on: the names of its clauses' writers, how it opens, and a seed for the rest. */
export interface SentenceSpec {
  readonly seed: number
  readonly clauses: readonly string[]
  readonly opening: string
}

/** 力争 and 确保 are the verb of a clause that has none. */
const isVerbal = (opening: string) => opening === '力争' || opening === '确保'

/** Writes the sentence of a specification. */
export function writeSentence({ seed, clauses, opening }: SentenceSpec): Written {
  const random = new Random(seed)
  const all = { ...writers, ...distractorWriters }
  const parts = clauses.map((name, index) => ({ name, ...(all[name] as Writer)(random.fork(`${name}${index}`)) }))
  const targets = parts.flatMap((part, index) =>
    part.targets.map((target) => (index === 0 && isVerbal(opening) ? { ...target, action: target.action ?? opening } : target))
  )
  return {
    text: `${opening}${parts.map(({ text }) => text).join(random.pick(['，', '；']))}。`,
    targets,
    kinds: [
      ...new Set(parts.flatMap(({ name, kinds }) => [name, ...kinds])),
      opening === '' ? 'no-opening' : `opening-${opening.replace('，', '')}`
    ]
  }
}
