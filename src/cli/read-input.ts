import { type FileHandle, open } from 'node:fs/promises'
import { InputError } from '../input/input-error.js'
import type { Input } from './files.js'
import { formatSize } from './size.js'
import type { Streams } from './streams.js'

/**
 * The bytes of an input. Throws an InputError for more than `maxBytes` of them, before they are all read: a file's size is
 * asked first, and what comes as a stream is counted.
 */
export async function readInput(input: Input, stdin: Streams['stdin'], maxBytes: number): Promise<Uint8Array> {
  if (input.base === null) return gather(stdin, maxBytes)
  const file = await open(input.shown)
  try {
    return await readOpen(file, maxBytes)
  } finally {
    await file.close()
  }
}

/** The error for what is larger than the limit. */
export function tooLarge(maxBytes: number, what = 'is'): InputError {
  return new InputError('too-large', `${what} larger than ${formatSize(maxBytes)}; --max-bytes sets the limit`)
}

async function readOpen(file: FileHandle, maxBytes: number): Promise<Uint8Array> {
  const before = await file.stat()
  if (before.isFile() && before.size > maxBytes) throw tooLarge(maxBytes)
  // Pipes, devices and the files of /proc do not tell their size.
  if (!before.isFile() || before.size === 0) return gather(file.createReadStream({ autoClose: false }), maxBytes)
  const bytes = await file.readFile()
  const after = await file.stat()
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
