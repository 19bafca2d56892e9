import { InputError, type InputErrorCode } from './input-error.js'

interface Signature {
  /** The first bytes, as Latin-1 characters; matched from the first byte of the file. */
  starts: RegExp
  code: InputErrorCode
  message: string
}

const COPY = 'copy its text or convert it first'

/** The formats that are given by mistake for a text file, each with its first bytes. */
const SIGNATURES: readonly Signature[] = [
  { starts: /^\s*%PDF-/, code: 'pdf', message: `looks like a PDF; ${COPY}` },
  {
    starts: /^PK(\x03\x04|\x05\x06|\x07\x08)/,
    code: 'zip',
    message: `looks like a ZIP file (docx, xlsx, wps and the like are ZIP files too); ${COPY}`
  },
  { starts: /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, code: 'ole', message: `looks like an old Office file (doc, xls, wps); ${COPY}` },
  { starts: /^\{\\rtf/, code: 'rtf', message: `looks like rich text (RTF); ${COPY}` },
  {
    starts: /^(\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|II\*\0|MM\0\*|RIFF....WEBP)/s,
    code: 'image',
    message: 'looks like an image; its text has to be recognised first'
  },
  {
    starts: /^(\x1f\x8b\x08|Rar!\x1a\x07|7z\xbc\xaf\x27\x1c|BZh[1-9]1AY|\xfd7zXZ\0)/,
    code: 'archive',
    message: 'looks like a compressed archive; unpack it first'
  },
  { starts: /^(\xef\xbb\xbf)?\s*<(!doctype\s+html|html[\s>])/i, code: 'html', message: 'looks like an HTML page; save it as text first' },
  { starts: /^(\xff\xfe\0\0|\0\0\xfe\xff)/, code: 'encoding', message: 'looks like UTF-32; save it as UTF-8 first' }
]

const LONGEST = 64

/** Throws an InputError where the first bytes are those of a format that holds no plain text. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, LONGEST))
  for (const { starts, code, message } of SIGNATURES) {
    if (starts.test(head)) throw new InputError(code, message)
  }
}
