import { decodeText } from '../../input/text.js'
import type { Levels } from '../../lint/find-faults.js'
import { validate } from '../../validate.js'
import type { Item, Work } from '../batch/work.js'
import { withFingerprints } from './fingerprint.js'
import { type FixedFile, fixFile } from './fix-file.js'
import type { CheckedFile } from './format.js'
import { scopeOfMending, type ValidateCommandOptions } from './options.js'

/** What checking depends on besides the input and its config. */
export type ValidateSettings = Pick<ValidateCommandOptions, 'encoding' | 'script' | 'fix' | 'fixNumbers' | 'dryRun'>

/** An input with the levels of the rules that hold for it. */
export interface ValidateItem extends Item {
  readonly rules: Levels
}

/** What is found in a text, and what mending makes of it. */
export interface CheckedText extends Pick<CheckedFile, 'text' | 'faults'> {
  readonly mending?: Mending
}

/** What is to be written, not yet written. */
export interface Mending extends Pick<FixedFile, 'mended' | 'diff' | 'bytes'> {
  /** Of standard input, which is passed on also where nothing changes. */
  readonly original?: Uint8Array
}

/** Checks texts, and mends them where the settings say so. */
export function createValidateWork(settings: ValidateSettings): Work<ValidateItem, CheckedText> {
  const run = scopeOfMending(settings) === 'nothing' ? check : mend
  return {
    run: (item, bytes) => run(item, bytes, settings),
    textOf: (bytes) => decodeText(bytes, settings.encoding).text
  }
}

function check({ rules }: ValidateItem, bytes: Uint8Array, { encoding, script }: ValidateSettings): CheckedText {
  const { text } = decodeText(bytes, encoding)
  return { text, faults: withFingerprints(text, validate(text, { script, rules })) }
}

function mend({ input, rules }: ValidateItem, bytes: Uint8Array, settings: ValidateSettings): CheckedText {
  const { encoding, script, dryRun, fixNumbers: numbers } = settings
  const decoded = decodeText(bytes, encoding)
  const { text, faults, mended, diff, bytes: after } = fixFile(input.shown, bytes, decoded, { script, rules, numbers, dryRun })
  const original = input.base === null ? { original: bytes } : {}
  return { text, faults: withFingerprints(text, faults), mending: { mended, diff, bytes: after, ...original } }
}
