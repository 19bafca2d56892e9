/** Whether a word that is written at a place stands there as a word. */
type Holds = (text: string, word: string, at: number) => boolean

const always: Holds = () => true

/** Words by their first character: most places of a text begin none. */
export class WordIndex {
  readonly #byFirst = new Map<number, string[]>()

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const first = word.charCodeAt(0)
      const known = this.#byFirst.get(first)
      if (known) known.push(word)
      else this.#byFirst.set(first, [word])
    }
  }

  /** The longest word at a place of a text, of those that `holds` lets pass. */
  longestAt(text: string, at: number, holds: Holds = always): string | undefined {
    let longest: string | undefined
    for (const word of this.#byFirst.get(text.charCodeAt(at)) ?? [])
      if (word.length > (longest?.length ?? 0) && text.startsWith(word, at) && holds(text, word, at)) longest = word
    return longest
  }
}
