import type { Random } from '../../laws/random.js'

/** Spoils a text; `other` gives a part of another plan. */
export type Mutation = (text: string, random: Random, other: () => string) => string

/** A place between two code units. */
export function anyPlace(text: string, random: Random): number {
  return random.int(0, text.length)
}

/** Puts a piece in at one to four places. */
export function insertSome(text: string, random: Random, piece: () => string): string {
  let made = text
  for (let left = random.int(1, 4); left > 0; left--) {
    const at = anyPlace(made, random)
    made = made.slice(0, at) + piece() + made.slice(at)
  }
  return made
}

/** Replaces what a pattern finds, at a share of its places that is drawn once. */
export function replaceSome(text: string, random: Random, pattern: RegExp, write: (found: string) => string): string {
  const share = random.pick([0.02, 0.2, 1])
  return text.replace(pattern, (found) => (random.chance(share) ? write(found) : found))
}

/** Changes a text's lines; their ends stay with them. */
export function changeLines(text: string, change: (lines: string[]) => string[]): string {
  return change(text.split(/(?<=\n)/)).join('')
}
