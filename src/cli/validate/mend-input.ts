import { type Fault, type Levels, validate } from '../../index.js'
import type { DecodedText } from '../../input/text.js'
import { reasonOf } from '../each-input.js'
import type { Input } from '../files.js'
import { write } from '../streams.js'
import { type FixedFile, fixFile, writeFixed } from './fix-file.js'
import type { RunParts } from './run.js'
import { showText } from './show-text.js'

/** What is left of an input, with places in its text; why it was not mended, where it was not. */
interface MendedInput {
  readonly text: string
  readonly faults: readonly Fault[]
  readonly failure?: string
}

/** Mends one input and writes it back, or shows what would change. What cannot be mended is checked as it is; standard input is passed on so. */
export async function mendInput(
  input: Input,
  bytes: Uint8Array,
  decoded: DecodedText,
  rules: Levels,
  parts: RunParts
): Promise<MendedInput> {
  const { options, streams, report } = parts
  const { script, dryRun, fixNumbers: numbers } = options
  try {
    const fixed = fixFile(input.shown, bytes, decoded, { script, rules, numbers, dryRun })
    if (dryRun) await showText(streams.stdout, fixed.diff)
    else await writeFixed(input, bytes, fixed, streams)
    if (fixed.mended.size > 0) report.note(input.shown, `${dryRun ? 'would be mended' : 'mended'}: ${listOf(fixed.mended)}`)
    return fixed
  } catch (error) {
    const failure = reasonOf(error)
    if (input.base === null && !dryRun) await write(streams.stdout, bytes)
    return { text: decoded.text, faults: validate(decoded.text, { script, rules }), failure }
  }
}

/** `number-gap 2, half-width-punctuation 1`. */
function listOf(mended: FixedFile['mended']): string {
  return [...mended].map(([rule, count]) => `${rule} ${count}`).join(', ')
}
