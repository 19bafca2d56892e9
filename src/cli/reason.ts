import { InputError } from '../input/input-error.js'
import { describeError } from './files.js'

/** What went wrong with an input, in words for a user. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const known = error instanceof InputError || error.constructor === Error
  return describeError((error as NodeJS.ErrnoException).code) ?? (known ? error.message : `internal error: ${error.message}`)
}
