/** Code points that show nothing on paper, beside blanks: what an escape or an entity may stand for and still be noise. */
const unseenRanges: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x9f], // control characters
  [0xad, 0xad], // soft hyphen
  [0x34f, 0x34f], // combining grapheme joiner
  [0x61c, 0x61c], // Arabic letter mark
  [0x115f, 0x1160], // Hangul fillers
  [0x180b, 0x180e], // Mongolian selectors
  [0x200b, 0x200f], // zero-width and directional marks
  [0x202a, 0x202e], // bidi embeddings
  [0x2060, 0x206f], // word joiner, bidi isolates
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff], // byte order mark
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb], // interlinear annotation
  [0xe0000, 0xe0fff] // tags, variation selectors
]

/** Private use: a font's own pictures; nobody else can tell what they were. */
export const privateRanges: readonly (readonly [number, number])[] = [
  [0xe000, 0xf8ff],
  [0xf0000, 0xffffd],
  [0x100000, 0x10fffd]
]

const blankRanges: readonly (readonly [number, number])[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000]
]

const hex = (code: number): string => `\\u{${code.toString(16)}}`
const classOf = (ranges: readonly (readonly [number, number])[]): string => ranges.map(([low, high]) => `${hex(low)}-${hex(high)}`).join('')

/** Insides of a character class, for a regular expression with the flag `u`. */
export const unseenClass = classOf(unseenRanges)
export const privateClass = classOf(privateRanges)

/** Whether a code point is a blank or shows nothing at all. */
export function isBlankOrUnseen(code: number): boolean {
  return [...blankRanges, ...unseenRanges, ...privateRanges].some(([low, high]) => code >= low && code <= high)
}
