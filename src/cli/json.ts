import { InputError } from '../input/input-error.js'

// Valid in JSON, but a terminal may take them for commands.
const RAW_CONTROLS = /[\x7f-\x9f]/g

/**
 * A document as JSON with a line feed at its end: over many lines or on one.
 *
 * Throws an InputError for one that would be longer than a string can be.
 */
export function formatJson(document: unknown, pretty: boolean): string {
  try {
    return `${escapeControls(JSON.stringify(document, null, pretty ? 2 : undefined))}\n`
  } catch (error) {
    if (error instanceof RangeError && error.message === 'Invalid string length') throw tooLong()
    throw error
  }
}

function tooLong(): InputError {
  return new InputError('too-large', 'gives JSON of more than 512 MiB, which is more than one text can be; split the input')
}

/** JSON with nothing in it that a terminal may take for a command. */
export function escapeControls(json: string): string {
  return json.replace(RAW_CONTROLS, (control) => `\\u00${control.charCodeAt(0).toString(16)}`)
}
