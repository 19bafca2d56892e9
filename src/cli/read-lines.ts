import { createReadStream } from 'node:fs'
import { decodeAs, decodeValidUtf8 } from '../input/decode.js'
import { matchByteOrderMark } from '../input/encodings.js'
import { refuseOtherFormats } from '../input/signatures.js'
import { decodeText, type EncodingName, InputError } from '../input/text.js'
import type { Input } from './files.js'
import { describeInvalidBytes, describeInvalidLine } from './invalid-bytes.js'
import { type Line, LineSplitter } from './line-splitter.js'
import { readInput, tooLarge } from './read-input.js'
import type { Message } from './report.js'
import type { Streams } from './streams.js'

/** Lines of a text read whole that are handed on together. */
const BATCH = 256

/** Told of invalid bytes, once a text. */
export type Warn = (message: Message) => void

/** How the lines of an input are read. */
export interface LineOptions {
  readonly encoding?: EncodingName | undefined
  /** Of a whole input, or of a line where it is a stream. */
  readonly maxBytes: number
}

/**
 * The lines of an input without their line ends, in batches as they come.
 *
 * Standard input in UTF-8 is a stream, and so is a file that is said to be UTF-8; what else there is is read whole.
 */
export async function* readLines(
  input: Input,
  { encoding, maxBytes }: LineOptions,
  streams: Pick<Streams, 'stdin'>,
  warn: Warn
): AsyncGenerator<string[]> {
  if (encoding === 'utf-8' || (encoding === undefined && input.base === null)) {
    const decode = createDecoder(warn)
    let line = 0
    for await (const lines of streamLines(input, maxBytes, streams, refuseNoUtf8)) {
      const cut = lines.findIndex(({ isCut }) => isCut)
      yield (cut < 0 ? lines : lines.slice(0, cut)).map(decode)
      if (cut >= 0) throw tooLarge(maxBytes, `line ${line + cut + 1} is`)
      line += lines.length
    }
    return
  }
  const decoded = decodeText(await readInput(input, streams, maxBytes), encoding)
  if (decoded.replaced > 0) warn(describeInvalidBytes(decoded))
  const lines = decoded.text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  for (let at = 0; at < lines.length; at += BATCH) yield lines.slice(at, at + BATCH).map(withoutReturn)
}

/** The lines of an input as bytes, as they come. `check` is given the first piece, and may throw. */
export async function* streamLines(
  input: Input,
  maxBytes: number,
  streams: Pick<Streams, 'stdin'>,
  check: (first: Uint8Array) => void
): AsyncGenerator<Line[]> {
  const splitter = new LineSplitter(maxBytes)
  let isFirst = true
  for await (const piece of input.base === null ? streams.stdin : createReadStream(input.shown)) {
    const bytes = Buffer.from(piece as Uint8Array)
    if (isFirst) check(bytes)
    isFirst = false
    const lines = splitter.push(bytes)
    if (lines.length > 0) yield lines
  }
  const last = splitter.end()
  if (last.length > 0) yield last
}

/** What parse finds in the bytes of a whole file is looked for in the first piece of a stream. */
function refuseNoUtf8(bytes: Uint8Array): void {
  refuseOtherEncodings(bytes)
  if (bytes.includes(0)) throw new InputError('binary', 'looks like a binary file (it has NUL bytes), not text')
}

/** Throws an InputError where the first bytes of a stream are those of another format, or of another encoding than UTF-8. */
export function refuseOtherEncodings(bytes: Uint8Array, toDo = (encoding: EncodingName) => `give --encoding ${encoding}`): void {
  refuseOtherFormats(bytes)
  const mark = matchByteOrderMark(bytes)
  if (mark && mark.encoding !== 'utf-8')
    throw new InputError('encoding', `is not utf-8: it starts with the byte order mark of ${mark.encoding}; ${toDo(mark.encoding)}`)
}

/** Decodes one line after the other and warns of the first that is no valid UTF-8. */
function createDecoder(warn: Warn): (line: Line) => string {
  let line = 0
  let isWarned = false
  return ({ bytes }) => {
    line++
    const valid = decodeValidUtf8(bytes)
    const text = valid ?? decodeAs(bytes, 'utf-8')
    if (valid === undefined && !isWarned) {
      warn(describeInvalidLine(text, line))
      isWarned = true
    }
    return withoutReturn(line === 1 && text.startsWith('\ufeff') ? text.slice(1) : text)
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
