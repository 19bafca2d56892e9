import { hanDigits, hanPlaces, hanScales, hanTens } from './han-characters.js'

/**
 * The number that a Han numeral stands for.
 *
 * Takes 二十一, 一百零五, 一千二百, 十五万, 一万亿, 廿三, 壹佰; a leading 百, 千, 万 or 亿 alone (百万: 1000000); and digits in
 * place notation where they cannot be an approximation: with a zero (二〇, 二〇二五), or four and more (一九九八).
 * Source: GB/T 15835-2011; the shapes found in published plans.
 *
 * @returns undefined where the text is no well-formed numeral: 三四 (three or four), 二百五, 十十, 一产, the empty text. Throws nothing.
 */
export function parseHanInteger(text: string): number | undefined {
  if (text === '') return undefined
  const characters = [...text].flatMap((character) => [...(hanTens.get(character) ?? character)])
  return readPositional(characters) ?? readScaled(characters, true)
}

function readPositional(characters: readonly string[]): number | undefined {
  const digits = characters.map((character) => hanDigits.get(character))
  if (digits.includes(undefined) || digits.length > 15) return undefined
  if (digits.length === 1) return digits[0]
  // 零五 is no number, and 三四 means three or four.
  return digits[0] !== 0 && (digits.includes(0) || digits.length >= 4) ? Number(digits.join('')) : undefined
}

function readScaled(characters: readonly string[], leading: boolean): number | undefined {
  const scale = hanScales.find(({ characters: names }) => characters.some((character) => names.includes(character)))
  if (scale === undefined) return readSection(characters, leading)
  const at = characters.findLastIndex((character) => scale.characters.includes(character))
  const bare = at === 0 && leading
  const high = bare ? 1 : readScaled(characters.slice(0, at), leading)
  const low = readScaled(characters.slice(at + 1), false)
  if (!high || low === undefined || low >= scale.value) return undefined
  return high * scale.value + low
}

/** Below 万. `leading` says that nothing stands before it, so that 十, 百, 千 may do without a digit and a last digit without 零. */
function readSection(characters: readonly string[], leading: boolean): number | undefined {
  let total = 0
  let place = 10_000
  let digit: number | undefined
  let zero = false
  for (const [index, character] of characters.entries()) {
    const value = hanDigits.get(character)
    const unit = hanPlaces.get(character)
    if (value === 0) {
      if (digit !== undefined || zero || (leading && index === 0)) return undefined
      zero = true
    } else if (value !== undefined) {
      if (digit !== undefined) return undefined
      digit = value
    } else if (unit !== undefined && unit < place) {
      const count = digit ?? (leading && index === 0 ? 1 : undefined)
      if (count === undefined || (zero && unit * 10 === place && place < 10_000)) return undefined
      total += count * unit
      place = unit
      digit = undefined
      zero = false
    } else return undefined
  }
  if (digit === undefined) return zero ? undefined : total
  // 二百五 is colloquial for 250; only 二百零五 is 205.
  const closes = zero ? place > 10 : place === 10 || (leading && characters.length === 1)
  return closes ? total + digit : undefined
}
