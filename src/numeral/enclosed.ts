/** Which drawing of an enclosed number a character is. */
export type EnclosedKind = 'circled' | 'parenthesised' | 'dotted' | 'han-parenthesised'

interface EnclosedRange {
  readonly kind: EnclosedKind
  readonly from: number
  readonly to: number
  /** The number that the first character of the range shows. */
  readonly start: number
}

/** Source: Unicode blocks Enclosed Alphanumerics, Enclosed CJK Letters and Months, Dingbats. */
const ranges: readonly EnclosedRange[] = [
  { kind: 'circled', from: 0x2460, to: 0x2473, start: 1 }, // ①–⑳
  { kind: 'circled', from: 0x3251, to: 0x325f, start: 21 }, // ㉑–㉟
  { kind: 'circled', from: 0x32b1, to: 0x32bf, start: 36 }, // ㊱–㊿
  { kind: 'circled', from: 0x2776, to: 0x277f, start: 1 }, // ❶–❿
  { kind: 'circled', from: 0x2780, to: 0x2789, start: 1 }, // ➀–➉
  { kind: 'circled', from: 0x278a, to: 0x2793, start: 1 }, // ➊–➓
  { kind: 'circled', from: 0x24eb, to: 0x24f4, start: 11 }, // ⓫–⓴
  { kind: 'parenthesised', from: 0x2474, to: 0x2487, start: 1 }, // ⑴–⒇
  { kind: 'dotted', from: 0x2488, to: 0x249b, start: 1 }, // ⒈–⒛
  { kind: 'han-parenthesised', from: 0x3220, to: 0x3229, start: 1 } // ㈠–㈩
]

/**
 * The number in a single enclosed character: ① ㊿ ❶ (circled), ⑴ (parenthesised), ⒈ (dotted), ㈠ (han-parenthesised).
 *
 * @returns undefined for any other text. Throws nothing.
 */
export function parseEnclosed(text: string): { readonly kind: EnclosedKind; readonly value: number } | undefined {
  if (text.length !== 1) return undefined
  const code = text.charCodeAt(0)
  const range = ranges.find(({ from, to }) => code >= from && code <= to)
  return range && { kind: range.kind, value: range.start + code - range.from }
}
