/** The place of one Latin letter in the alphabet, half or full width, either case: a, A and Ａ are 1. */
export function readLatinLetter(printed: string): number | undefined {
  const code = printed.normalize('NFKC').toLowerCase().charCodeAt(0) - 0x60
  return code >= 1 && code <= 26 ? code : undefined
}

/** One Latin letter, for a regular expression. */
export const latinLetter = '[A-Za-zＡ-Ｚａ-ｚ]'
