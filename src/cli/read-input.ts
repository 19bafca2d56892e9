import { closeSync, constants, createReadStream, fstatSync, openSync, readFileSync, type Stats, statSync } from 'node:fs'
import { InputError } from '../input/input-error.js'
import type { Input } from './files.js'
import { formatSize } from './size.js'
import type { Streams } from './streams.js'

/**
 * The bytes of an input. Throws an InputError for more than `maxBytes` of them, before they are all read: a file's size is
 * asked first, and what comes as a stream is counted.
 */
export async function readInput(input: Input, streams: Pick<Streams, 'stdin'>, maxBytes: number): Promise<Uint8Array> {
  if (input.base === null) return gather(streams.stdin, maxBytes)
  const found = statSync(input.shown)
  return tellsItsSize(found) ? readFile(input.shown, maxBytes) : gather(createReadStream(input.shown), maxBytes)
}

/** Pipes, devices and the files of /proc do not. */
function tellsItsSize(found: Stats): boolean {
  return found.isFile() && found.size > 0
}

/** The error for what is larger than the limit. */
export function tooLarge(maxBytes: number, what = 'is'): InputError {
  return new InputError('too-large', `${what} larger than ${formatSize(maxBytes)}; --max-bytes sets the limit`)
}

/** In this thread: to ask another for a file that is on the disk takes longer than to read it. */
function readFile(name: string, maxBytes: number): Uint8Array {
  // Without waiting, should a pipe have taken the file's place.
  const file = openSync(name, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const before = fstatSync(file)
    if (before.size > maxBytes) throw tooLarge(maxBytes)
    const bytes = readFileSync(file)
    const after = fstatSync(file)
    if (bytes.length !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs)
      throw new InputError('unreadable', 'changed while it was read; try again once it is written')
    return bytes
  } finally {
    closeSync(file)
  }
}

async function gather(pieces: AsyncIterable<Uint8Array | string>, maxBytes: number): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let length = 0
  for await (const piece of pieces) {
    const part = Buffer.from(piece as Uint8Array)
    length += part.length
    if (length > maxBytes) throw tooLarge(maxBytes)
    parts.push(part)
  }
  return Buffer.concat(parts)
}
