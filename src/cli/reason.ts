import { InputError } from '../input/input-error.js'
import { describeError } from './files.js'
import { endsRun } from './streams.js'

/** What went wrong with an input, in words for a user. Throws on what ends the run. */
export function reasonOf(error: unknown): string {
  if (endsRun(error)) throw error
  if (!(error instanceof Error)) return String(error)
  const known = error instanceof InputError || error.constructor === Error
  return describeError((error as NodeJS.ErrnoException).code) ?? (known ? error.message : `internal error: ${error.message}`)
}
