const values: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1]
]

/**
 * The number that a Roman numeral stands for: XIV, xiv, full-width ＸＩＶ, or one of the single characters Ⅰ–Ⅻ and ⅰ–ⅻ; 1 to 3999.
 * Source: the subtractive notation as Unicode's Number Forms block writes it.
 *
 * @returns undefined where the text is none or is not in its shortest form: IIII, Iv, ABC, the empty text. Throws nothing.
 */
export function parseRoman(text: string): number | undefined {
  const folded = text.normalize('NFKC')
  const upper = folded.toUpperCase()
  const oneCase = folded === upper || folded === folded.toLowerCase()
  if (!oneCase || !/^[MDCLXVI]{1,15}$/.test(upper)) return undefined
  const value = addUp(upper)
  return formatRoman(value) === upper ? value : undefined
}

/**
 * Writes 1 to 3999 in upper-case ASCII: 14 is XIV. The inverse of `parseRoman` on that range.
 *
 * @throws RangeError where `value` is no whole number from 1 to 3999.
 */
export function formatRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) throw new RangeError(`${value} is no whole number from 1 to 3999`)
  let rest = value
  let written = ''
  for (const [letters, worth] of values) {
    for (; rest >= worth; rest -= worth) written += letters
  }
  return written
}

function addUp(upper: string): number {
  const worths = [...upper].map((letter) => values.find(([letters]) => letters === letter)?.[1] ?? 0)
  const total = worths.reduce((sum, worth, index) => sum + (worth < (worths[index + 1] ?? 0) ? -worth : worth), 0)
  return Math.min(Math.max(total, 1), 3999)
}
