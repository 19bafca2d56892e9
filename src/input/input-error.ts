/** What an input seems to be, where it is not the text of a plan. */
export type InputErrorCode =
  | 'pdf'
  | 'zip'
  | 'ole'
  | 'rtf'
  | 'image'
  | 'archive'
  | 'html'
  | 'binary'
  | 'encoding'
  | 'unknown-encoding'
  | 'unreadable'
  | 'too-large'

/** An input that cannot be read as text; the message says what it seems to be and what to do, and names no file. */
export class InputError extends Error {
  override readonly name = 'InputError'

  constructor(
    readonly code: InputErrorCode,
    message: string
  ) {
    super(message)
  }
}
