import { countReplaced, decodeAs, decodeValidUtf8 } from './decode.js'
import { rankEncodings } from './detect-encoding.js'
import { ENCODINGS, type EncodingName, matchByteOrderMark } from './encodings.js'
import { InputError } from './input-error.js'
import { refuseOtherFormats } from './signatures.js'

export { ENCODINGS, type EncodingName, parseEncodingName } from './encodings.js'
export { InputError, type InputErrorCode } from './input-error.js'

/** A file's text after its byte order mark, the encoding it was read in, and how many U+FFFD stand for invalid bytes. */
export interface DecodedText {
  text: string
  encoding: EncodingName
  replaced: number
}

/** In nats: how much likelier another encoding must be before the one that was asked for is refused. */
const CERTAIN = 30

/** A cost per character over which a reading is no Chinese, Latin or any other text. */
const GIBBERISH = 13

/** Plain text has none of these near its start; UTF-16 without a byte order mark has. */
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/

/**
 * The text of a file's bytes. The encoding is judged from the bytes themselves where none is given.
 *
 * Throws an InputError where the bytes are those of another format (a PDF, a ZIP), of no text at all, or do not
 * fit the encoding asked for. A few invalid bytes in an otherwise clear text become U+FFFD and are counted.
 */
export function decodeText(bytes: Uint8Array, encoding?: EncodingName): DecodedText {
  refuseOtherFormats(bytes)
  const mark = matchByteOrderMark(bytes)
  if (mark) return decodeMarked(bytes.subarray(mark.length), mark.encoding, encoding)
  if (encoding && encoding !== 'utf-8') return decodeAsked(bytes, encoding)
  const utf8 = decodeValidUtf8(bytes)
  if (utf8 !== undefined && (encoding || !isDoubtful(utf8, bytes))) return checked({ text: utf8, encoding: 'utf-8', replaced: 0 })
  return encoding ? decodeAsked(bytes, encoding) : decodeGuessed(bytes, utf8 !== undefined)
}

function decodeMarked(rest: Uint8Array, marked: EncodingName, asked: EncodingName | undefined): DecodedText {
  if (asked && asked !== marked) throw new InputError('encoding', `is not ${asked}: it starts with the byte order mark of ${marked}`)
  const valid = marked === 'utf-8' ? decodeValidUtf8(rest) : undefined
  return valid === undefined ? read(rest, marked) : checked({ text: valid, encoding: marked, replaced: 0 })
}

function decodeAsked(bytes: Uint8Array, asked: EncodingName): DecodedText {
  const readings = rankEncodings(bytes, possibleEncodings(decodeValidUtf8(bytes) !== undefined, asked))
  const best = readings[0]
  const cost = readings.find((reading) => reading.encoding === asked)?.cost ?? 0
  if (best && cost - best.cost > CERTAIN) throw new InputError('encoding', `is not ${asked}: it reads as ${best.encoding}`)
  return read(bytes, asked)
}

function decodeGuessed(bytes: Uint8Array, validUtf8: boolean): DecodedText {
  const [best] = rankEncodings(bytes, possibleEncodings(validUtf8))
  if (!best || best.mean > GIBBERISH) throw binary()
  return read(bytes, best.encoding)
}

/** Bytes that are valid UTF-8 are hardly so by chance, except in UTF-16. */
function possibleEncodings(validUtf8: boolean, asked?: EncodingName): EncodingName[] {
  return ENCODINGS.filter((one) => one === asked || one === 'utf-8' || one.startsWith('utf-16') || !validUtf8)
}

/** Whether valid UTF-8 may be UTF-16 all the same: Han characters in UTF-16 can happen to be plain ASCII bytes. */
function isDoubtful(text: string, bytes: Uint8Array): boolean {
  if (text.includes('\0') || CONTROL.test(text.slice(0, 4096))) return true
  return bytes.length < 512 && bytes.length % 2 === 0 && text.length === bytes.length
}

function read(bytes: Uint8Array, encoding: EncodingName): DecodedText {
  const text = decodeAs(bytes, encoding)
  return checked({ text, encoding, replaced: countReplaced(text) })
}

function checked(decoded: DecodedText): DecodedText {
  const { text, encoding, replaced } = decoded
  if (text.includes('\0')) throw binary()
  if (replaced > Math.max(3, text.length / 50)) {
    throw new InputError('encoding', `is no valid ${encoding}: ${replaced} invalid bytes; name its encoding, or save it as UTF-8`)
  }
  return decoded
}

function binary(): InputError {
  return new InputError('binary', 'looks like a binary file (it has NUL or control bytes), not text')
}
