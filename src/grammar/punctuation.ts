/** Punctuation of Chinese running text, both widths where plans are met with both. GB/T 15834-2011 section 4. */

/** Ends a sentence. */
export const STOPS = '。！？!?…'
/** Ends a clause that another may follow on the same line. */
export const CLAUSE_ENDS = '；;：:'
/** Nothing can end here: more of the same sentence must follow. */
export const COMMAS = '，,、'
export const OPENING = '（(〔［[【《〈“‘「『'
export const CLOSING = '）)〕］]】》〉”’」』'

const BLANK = /[\s\u3000\u00a0]/

export const isStop = (character: string): boolean => character !== '' && STOPS.includes(character)
export const isClauseEnd = (character: string): boolean => character !== '' && CLAUSE_ENDS.includes(character)
export const isComma = (character: string): boolean => character !== '' && COMMAS.includes(character)
export const isOpening = (character: string): boolean => character !== '' && OPENING.includes(character)
export const isClosing = (character: string): boolean => character !== '' && CLOSING.includes(character)
export const isBlank = (character: string): boolean => BLANK.test(character)

/** Unicode property Script=Han, the ranges that plans use and the rest by the property itself. */
export function isHan(character: string): boolean {
  const code = character.charCodeAt(0)
  if (code >= 0x4e00 && code <= 0x9fff) return true
  return code > 0x2e00 && /\p{Script=Han}/u.test(character)
}
