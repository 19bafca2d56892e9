/** More changes than this make another word, not a slip. */
const MOST_CHANGES = 2

/** The name that was probably meant, as commander suggests for options; undefined where none is near. */
export function suggestName(typed: string, names: readonly string[]): string | undefined {
  const ranked = names.map((name) => ({ name, changes: countChanges(typed.toLowerCase(), name) })).sort((a, b) => a.changes - b.changes)
  const [best] = ranked
  return best && best.changes <= Math.min(MOST_CHANGES, best.name.length - 1) ? best.name : undefined
}

/** How many characters to put in, take out or replace to make one word of the other (Levenshtein). */
function countChanges(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (const [index, character] of [...from].entries()) {
    const next = [index + 1]
    for (let at = 1; at <= to.length; at++) {
      const replaced = (row[at - 1] as number) + Number(to[at - 1] !== character)
      next.push(Math.min(replaced, (row[at] as number) + 1, (next[at - 1] as number) + 1))
    }
    row = next
  }
  return row[to.length] as number
}

/** What stands behind the complaint about a name: ` (did you mean number-gap?)`, or nothing. */
export function didYouMean(typed: string, names: readonly string[]): string {
  const near = suggestName(typed, names)
  return near === undefined ? '' : ` (did you mean ${near}?)`
}
