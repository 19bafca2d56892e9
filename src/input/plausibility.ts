import { SIMPLIFIED_BY_FREQUENCY, TRADITIONAL_BY_FREQUENCY } from './common-characters.js'

/**
 * How unlikely a character is in official Chinese, as a negative natural logarithm of its probability.
 *
 * The sum over a text tells its encodings apart: read with the wrong one, the same bytes give rarer characters.
 */
const COSTS: readonly (readonly [RegExp, number])[] = [
  [/[ \t\r\n\d\u3000]/, 4.5],
  [/[\x20-\x7e]/, 5.5],
  [/[\p{Cc}\ufffd\ufffe\uffff]/u, 20],
  [/[\u4e00-\u9fff]/, 12.5],
  [/[\u2010-\u203b\u2460-\u2473\u3001-\u301f\uff01-\uff5e]/, 8],
  [/[\p{Co}\p{Cs}\p{Cn}]/u, 18],
  [/\p{Script=Han}/u, 15]
]
const OTHER = 14

/** The first of the list has about e^-4 of all characters, and every 250 places on e times fewer. */
const COMMONEST = 4.5
const FALL = 250

let common: Map<string, number> | undefined
let others: Map<string, number> | undefined

function commonCosts(): Map<string, number> {
  const costs = new Map<string, number>()
  for (const list of [SIMPLIFIED_BY_FREQUENCY, TRADITIONAL_BY_FREQUENCY]) {
    for (const [rank, character] of [...list].entries()) {
      const cost = COMMONEST + rank / FALL
      if (cost < (costs.get(character) ?? Infinity)) costs.set(character, cost)
    }
  }
  return costs
}

function costOf(character: string): number {
  common ??= commonCosts()
  others ??= new Map()
  const known = common.get(character) ?? others.get(character)
  if (known !== undefined) return known
  const cost = COSTS.find(([kind]) => kind.test(character))?.[1] ?? OTHER
  others.set(character, cost)
  return cost
}

/** How unlikely a text is as official Chinese, in nats; comparable between readings of the same bytes alone. */
export function implausibility(text: string): number {
  let sum = 0
  for (const character of text) sum += costOf(character)
  return sum
}
