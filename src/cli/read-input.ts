import { closeSync, createReadStream, fstatSync, openSync, readFileSync, statSync } from 'node:fs'
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
  // Whoever opens a pipe waits for its writer, and nothing else is to wait for it.
  if (!statSync(input.shown).isFile()) return gather(createReadStream(input.shown), maxBytes)
  const file = openSync(input.shown, 'r')
  try {
    return await readOpen(file, maxBytes)
  } finally {
    closeSync(file)
  }
}

/** The error for what is larger than the limit. */
export function tooLarge(maxBytes: number, what = 'is'): InputError {
  return new InputError('too-large', `${what} larger than ${formatSize(maxBytes)}; --max-bytes sets the limit`)
}

/** In this thread: to ask another for a file that is on the disk takes longer than to read it. */
async function readOpen(file: number, maxBytes: number): Promise<Uint8Array> {
  const before = fstatSync(file)
  if (before.size > maxBytes) throw tooLarge(maxBytes)
  // The files of /proc do not tell their size.
  if (before.size === 0) return gather(createReadStream('', { fd: file, autoClose: false }), maxBytes)
  const bytes = readFileSync(file)
  const after = fstatSync(file)
  if (bytes.length !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs)
    throw new InputError('unreadable', 'changed while it was read; try again once it is written')
  return bytes
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
