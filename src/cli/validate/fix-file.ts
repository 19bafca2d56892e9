import type { DecodedText, Fault, MendOptions } from '../../index.js'
import { encodeText } from '../../input/encode.js'
import { matchByteOrderMark } from '../../input/encodings.js'
import { mend } from '../../validate.js'
import type { Input } from '../files.js'
import type { Streams } from '../streams.js'
import { writeWhole } from '../write.js'
import { formatDiff } from './fix-diff.js'
import { showText } from './show-text.js'

/** How an input is mended. */
export interface FixOptions extends MendOptions {
  /** Whether a diff is wanted. */
  readonly dryRun?: boolean | undefined
}

/** A mended input. */
export interface FixedFile {
  /** How many faults were mended, by rule. */
  readonly mended: ReadonlyMap<string, number>
  /** What is left, with positions in `text`. */
  readonly faults: readonly Fault[]
  readonly text: string
  /** For `dryRun`: what would change, as a unified diff that `git apply` takes; empty where nothing does. */
  readonly diff: string
  /** What to write; undefined where nothing changes. */
  readonly bytes: Uint8Array | undefined
}

/**
 * Mends the text of an input; encoding, byte order mark and line ends stay.
 *
 * Throws an Error where the bytes do not stand for the text alone (invalid bytes, characters that are written otherwise), so that
 * writing would change more than what was mended, or where the encoding has no sign that mending puts in.
 */
export function fixFile(name: string, bytes: Uint8Array, { text, encoding }: DecodedText, options: FixOptions): FixedFile {
  const { text: after, mended, faults } = mend(text, options)
  if (after === text) return { mended, faults, text, diff: '', bytes: undefined }
  const byteOrderMark = matchByteOrderMark(bytes) !== undefined
  const encode = (one: string) => encodeText(one, encoding, { byteOrderMark })
  if (!comesBack(bytes, () => encode(text))) throw new Error(`cannot be mended: ${unwritable(encoding)}`)
  const mark = byteOrderMark ? '\ufeff' : ''
  const diff = options.dryRun ? formatDiff(name, mark + text, mark + after) : ''
  return { mended, faults, text: after, diff, bytes: saying(() => encode(after)) }
}

/** Writes a mended input back: a file in its place, whole or not at all; standard input to standard output, changed or not. */
export async function writeFixed(
  input: Input,
  original: Uint8Array,
  fixed: Pick<FixedFile, 'text' | 'bytes'>,
  streams: Streams
): Promise<void> {
  if (input.base === null) await showText(streams.stdout, fixed.text, fixed.bytes ?? original)
  else if (fixed.bytes) await writeWhole(input.shown, fixed.bytes)
}

function comesBack(bytes: Uint8Array, encode: () => Uint8Array): boolean {
  try {
    const again = encode()
    return again.length === bytes.length && again.every((byte, index) => byte === bytes[index])
  } catch {
    return false
  }
}

function unwritable(encoding: string): string {
  const back = `its bytes cannot be written back in ${encoding} without loss`
  return encoding === 'utf-8' ? `${back}, as some are invalid; correct them first` : `${back}; save it as UTF-8 first`
}

function saying<Result>(encode: () => Result): Result {
  try {
    return encode()
  } catch (error) {
    throw new Error(`cannot be mended: ${(error as Error).message}; save it as UTF-8 first`)
  }
}
