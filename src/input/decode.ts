import { withHongKongCharacters } from './big5-hkscs.js'
import type { EncodingName } from './encodings.js'

/** The text of bytes in a known encoding, with U+FFFD for what does not belong; a byte order mark is kept. */
export function decodeAs(bytes: Uint8Array, encoding: EncodingName): string {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  return encoding === 'big5' ? withHongKongCharacters(text) : text
}

/** The text of valid UTF-8; undefined where a byte does not belong. One pass, the quickest there is. */
export function decodeValidUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** How many replacement characters stand in a text. */
export function countReplaced(text: string): number {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++
  return count
}
