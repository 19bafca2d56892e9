import { printable } from '../printable.js'

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Puts the head before the first text that it is given. */
export function startingWith(head: string): (text: string) => string {
  let left = head
  return (text) => {
    const whole = left + text
    left = ''
    return whole
  }
}

/** Text from outside for XML 1.0, which has no place for most control characters, not even escaped: they are written out as \x1b. */
export function xmlText(text: string): string {
  return printable(text).replace(/[\ufffe\uffff]/g, '\ufffd')
}

/** The same for the lines of a CDATA section, which would end at the first `]]>`: the writer parts one of them only. */
export function cdataLines(lines: readonly string[]): string {
  return lines.map((line) => xmlText(line).replaceAll(']]>', ']]\\x3e')).join('\n')
}
