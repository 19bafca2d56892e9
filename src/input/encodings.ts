import { InputError } from './input-error.js'

/** The encodings that are read, by the name that the output gives them. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const

export type EncodingName = (typeof ENCODINGS)[number]

/** Other names, in small letters and without punctuation. */
const ALIASES: Readonly<Record<string, EncodingName>> = {
  utf8: 'utf-8',
  ascii: 'utf-8',
  usascii: 'utf-8',
  cp65001: 'utf-8',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  ucs2: 'utf-16le',
  ucs2le: 'utf-16le',
  unicode: 'utf-16le',
  utf16be: 'utf-16be',
  ucs2be: 'utf-16be',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  xgbk: 'gb18030',
  gb2312: 'gb18030',
  euccn: 'gb18030',
  cp936: 'gb18030',
  ms936: 'gb18030',
  windows936: 'gb18030',
  big5: 'big5',
  big5hkscs: 'big5',
  cnbig5: 'big5',
  cp950: 'big5',
  ms950: 'big5',
  windows950: 'big5'
}

/** The encoding of a name as people write it (GBK, utf8, Big5-HKSCS); an InputError lists the known ones. */
export function parseEncodingName(name: string): EncodingName {
  const key = name.toLowerCase().replace(/[^a-z0-9]/g, '')
  const known = Object.hasOwn(ALIASES, key) ? ALIASES[key] : undefined
  if (known) return known
  throw new InputError('unknown-encoding', `unknown encoding '${name}'; known are ${ENCODINGS.join(', ')} (gbk, gb2312 and big5-hkscs too)`)
}

const BYTE_ORDER_MARKS: readonly (readonly [EncodingName, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]]
]

/** The encoding that a byte order mark names, and the mark's length; undefined where there is none. */
export function matchByteOrderMark(bytes: Uint8Array): { encoding: EncodingName; length: number } | undefined {
  const found = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  return found && { encoding: found[0], length: found[1].length }
}

/** The bytes of an encoding's byte order mark; none where it has none. */
export function byteOrderMarkOf(encoding: EncodingName): readonly number[] {
  return BYTE_ORDER_MARKS.find(([name]) => name === encoding)?.[1] ?? []
}
