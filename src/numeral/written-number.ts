import { parseArabic } from './arabic.js'
import { formatHanInteger } from './format-han-integer.js'
import { hanDigits } from './han-characters.js'
import { parseHanInteger } from './han-integer.js'

const SCALES: readonly (readonly [string, number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 100]
]

/**
 * What a scale word multiplies by: 万 is 10000, 百万 1000000, 万亿 1000000000000.
 *
 * @returns undefined for any other text; 1 for the empty one. Throws nothing.
 */
export function parseScale(text: string): number | undefined {
  let product = 1
  for (const character of text) {
    const worth = SCALES.find(([name]) => name === character)?.[1] ?? (character === '十' ? 10 : undefined)
    if (worth === undefined) return undefined
    product *= worth
  }
  return product
}

/** Keeps what a decimal product means: 1.1 × 10000 is 11000, not 11000.000000000002. */
export function multiply(value: number, factor: number): number {
  const product = value * factor
  // Writing a number out takes longer than all the rest, and a whole number of so few digits is exact. (-0 is 0.)
  return Number.isInteger(product) && Math.abs(product) < 1e15 ? product + 0 : Number(product.toPrecision(15))
}

function parseHanDecimal(text: string): number | undefined {
  const [whole = '', fraction, ...rest] = text.split('点')
  if (rest.length > 0) return undefined
  const integer = parseHanInteger(whole)
  if (fraction === undefined) return integer
  const digits = [...fraction].map((character) => hanDigits.get(character))
  if (integer === undefined || digits.length === 0 || digits.includes(undefined)) return undefined
  // So large a number has no place behind its point, and is printed with an exponent.
  return integer >= 1e15 ? integer : Number(`${integer}.${digits.join('')}`)
}

/** 3.5万, 1亿2000万, 2万亿: digits with scale words, each smaller than the one before. */
function parseMixed(text: string): number | undefined {
  let total = 0
  let bound = Number.POSITIVE_INFINITY
  let rest = text
  while (rest !== '') {
    const part = /^([\d.,]+)([十百千万亿]*)/.exec(rest)
    const number = part ? parseArabic(part[1] as string) : undefined
    const scale = part ? parseScale(part[2] as string) : undefined
    if (!part || number === undefined || scale === undefined || scale >= bound) return undefined
    total += multiply(number, scale)
    bound = scale
    rest = rest.slice(part[0].length)
  }
  return total
}

/**
 * The number that digits, Han numerals or both together stand for, in simplified script and half width: 12,000; 3.5万;
 * 2万亿; 1亿2000万; 一千二百; 三点五; 二点五亿.
 *
 * Source: GB/T 15835-2011 for the forms; 万 and 亿 behind digits as published plans write them.
 *
 * @returns undefined where the text is no well-formed number. Throws nothing.
 */
export function parseNumber(text: string): number | undefined {
  if (/^\d/.test(text)) return parseMixed(text)
  const scaled = /(?<![百千万亿])[百千万亿]+$/.exec(text)
  const figure = scaled ? text.slice(0, scaled.index) : ''
  const value = figure.includes('点') ? parseHanDecimal(figure) : undefined
  if (scaled && value !== undefined) return multiply(value, parseScale(scaled[0]) ?? Number.NaN)
  return parseHanDecimal(text)
}

const PARTS: readonly (readonly [string, number])[] = [
  ['百分之', 1],
  ['千分之', 10],
  ['万分之', 100]
]

/**
 * A share as a percentage: 百分之六十 is 60, 千分之五 is 0.5, 三分之二 is 66.66…, 百分之3.5 is 3.5, 2/3 too.
 *
 * @returns undefined where the text is no share. Throws nothing.
 */
export function parseShare(text: string): number | undefined {
  for (const [prefix, divisor] of PARTS) {
    if (!text.startsWith(prefix)) continue
    const value = parseNumber(text.slice(prefix.length))
    return value === undefined ? undefined : value / divisor
  }
  const [below, above] = text.includes('分之') ? text.split('分之') : text.split(/[/／]/).reverse()
  const denominator = below === undefined ? undefined : parseNumber(below)
  const numerator = above === undefined ? undefined : parseNumber(above)
  return !denominator || numerator === undefined ? undefined : (100 * numerator) / denominator
}

/**
 * Writes a number from 0 to 1e12 in Han numerals, up to six places behind the point: 3.5 is 三点五. The inverse of `parseNumber`.
 *
 * @throws RangeError where `value` is out of range.
 */
export function formatHanNumber(value: number): string {
  const [whole = '0', fraction] = value
    .toFixed(6)
    .replace(/\.?0+$/, '')
    .split('.')
  const places = fraction && [...fraction].map((figure) => '零一二三四五六七八九'[Number(figure)]).join('')
  return formatHanInteger(Number(whole)) + (places ? `点${places}` : '')
}

/**
 * Writes a percentage in Han numerals: 60 is 百分之六十, 0.5 is 百分之零点五. The inverse of `parseShare` for percentages.
 *
 * @throws RangeError where `value` is out of the range of `formatHanNumber`.
 */
export function formatHanPercent(value: number): string {
  return `百分之${formatHanNumber(value)}`
}
