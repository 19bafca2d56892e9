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
    const words = this.#byFirst.get(text.charCodeAt(at))
    if (words === undefined) return undefined
    const second = text.charCodeAt(at + 1)
    let longest = ''
    for (const word of words) {
      // Hundreds of words may begin alike: one more character tells nearly all of them apart.
      if (word.length <= longest.length || (word.length > 1 && word.charCodeAt(1) !== second)) continue
      if (text.startsWith(word, at) && holds(text, word, at)) longest = word
    }
    return longest === '' ? undefined : longest
  }
}
