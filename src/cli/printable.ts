// C0 and C1 controls can drive a terminal; direction marks and line separators can make a line read otherwise than it is.
const UNSAFE =
  /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function escapeCharacter(character: string): string {
  const hex = character.charCodeAt(0).toString(16)
  return hex.length > 2 ? `\\u${hex.padStart(4, '0')}` : `\\x${hex.padStart(2, '0')}`
}

/** Text from outside, safe to print on one line: control characters are written out as \x1b. */
export function printable(text: string): string {
  return text.replace(UNSAFE, escapeCharacter)
}

/** The same for text of several lines, whose line feeds stay. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n')
}
