import { createHash } from 'node:crypto'
import type { EncodingName } from '../../input/encodings.js'
import { decodeText } from '../../input/text.js'
import type { Levels } from '../../lint/find-faults.js'
import { validate } from '../../validate.js'
import type { Item, Work } from '../batch/work.js'
import { reasonOf } from '../reason.js'
import { withFingerprints } from './fingerprint.js'
import { type FixedFile, fixFile } from './fix-file.js'
import type { CheckedFile } from './format.js'
import { scopeOfMending, type ValidateCommandOptions } from './options.js'

/** What checking depends on besides the input and its config. */
export type ValidateSettings = Pick<ValidateCommandOptions, 'script' | 'fix' | 'fixNumbers' | 'dryRun'> & {
  readonly encoding?: EncodingName | undefined
}

/** An input with the levels of the rules that hold for it. */
export interface ValidateItem extends Item {
  readonly rules: Levels
}

/** What is found in a text, and what mending makes of it. */
export interface CheckedText extends Pick<CheckedFile, 'text' | 'faults'> {
  readonly mending?: Mending
  /** Why nothing is mended, where something should be. */
  readonly failure?: string
}

/** What is to be written, not yet written. */
export interface Mending extends Pick<FixedFile, 'mended' | 'diff' | 'bytes'> {
  /** Of standard input, which is passed on also where nothing changes. */
  readonly original?: Uint8Array
  /** Of the file as it was read: it may have been changed before its turn to be written comes. */
  readonly sha256: string
}

/** SHA-256 of what was read, in hexadecimal digits. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
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

/** What cannot be mended is checked as it is; standard input is passed on so. */
function mend(item: ValidateItem, bytes: Uint8Array, settings: ValidateSettings): CheckedText {
  const { encoding, script, dryRun, fixNumbers: numbers } = settings
  const { input, rules } = item
  const original = { sha256: digestOf(bytes), ...(input.base === null && { original: bytes }) }
  try {
    const decoded = decodeText(bytes, encoding)
    const { text, faults, mended, diff, bytes: after } = fixFile(input.shown, bytes, decoded, { script, rules, numbers, dryRun })
    return { text, faults: withFingerprints(text, faults), mending: { mended, diff, bytes: after, ...original } }
  } catch (error) {
    return { ...check(item, bytes, settings), mending: { ...NOTHING_MENDED, ...original }, failure: reasonOf(error) }
  }
}

const NOTHING_MENDED = { mended: new Map<string, number>(), diff: '', bytes: undefined }
