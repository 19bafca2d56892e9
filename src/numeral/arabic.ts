const plain = /^\d+(?:\.\d+)?$/
const grouped = /^\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?$/

/**
 * The number that Arabic digits stand for, half or full width: 12, １２, 3.5, 12,000, 2 500 (the grouping blank of Hong Kong's papers), ３，０００.
 * Source: GB/T 15835-2011 4.2 for digits and groups of three.
 *
 * @returns undefined where the text is anything else: 1,00, .5, -3, 12%, the empty text. Throws nothing.
 */
export function parseArabic(text: string): number | undefined {
  const folded = foldWidth(text)
  if (plain.test(folded)) return Number(folded)
  return grouped.test(folded) ? Number(folded.replace(/[, ]/g, '')) : undefined
}

function foldWidth(text: string): string {
  return text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/[\u00a0\u2009\u202f\u3000]/g, ' ')
}
