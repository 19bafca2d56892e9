import iconv from 'iconv-lite'
import { decodeAs } from './decode.js'
import { byteOrderMarkOf, type EncodingName } from './encodings.js'
import { InputError } from './input-error.js'

/** How a text is written in an encoding. */
export interface EncodeOptions {
  /** Whether the bytes begin with the encoding's byte order mark; Big5 has none. */
  readonly byteOrderMark?: boolean | undefined
}

/**
 * The bytes of a text: what `decodeText` reads as the same text again.
 *
 * Throws an InputError that names the first character that the encoding does not have.
 */
export function encodeText(text: string, encoding: EncodingName, { byteOrderMark = false }: EncodeOptions = {}): Uint8Array {
  const body = encoding === 'utf-8' ? new TextEncoder().encode(text) : iconv.encode(text, encoding, { addBOM: false })
  if (decodeAs(body, encoding) !== text) throw new InputError('encoding', `${encoding} has no ${firstLost(text, encoding)}`)
  // Without a mark before it, a text's own U+FEFF would be read as one.
  const mark = byteOrderMark || text.startsWith('\ufeff') ? byteOrderMarkOf(encoding) : []
  const bytes = new Uint8Array(mark.length + body.length)
  bytes.set(mark)
  bytes.set(body, mark.length)
  return bytes
}

/** What cannot be written, as a character, or by its number where it is half of one. */
function firstLost(text: string, encoding: EncodingName): string {
  const lost = [...text].find((character) => decodeAs(iconv.encode(character, encoding, { addBOM: false }), encoding) !== character) ?? ''
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(lost) ? lost : `U+${lost.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
