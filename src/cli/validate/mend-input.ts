import type { Levels } from '../../index.js'
import type { DecodedText } from '../../input/text.js'
import type { Input } from '../files.js'
import { type FixedFile, fixFile, writeFixed } from './fix-file.js'
import type { RunParts } from './run.js'
import { showText } from './show-text.js'

/** Mends one input and writes it back, or shows what would change; what is left has its places in the mended text. */
export async function mendInput(
  input: Input,
  bytes: Uint8Array,
  decoded: DecodedText,
  rules: Levels,
  { options, streams, report }: RunParts
): Promise<FixedFile> {
  const { script, dryRun, fixNumbers: numbers } = options
  const fixed = fixFile(input.shown, bytes, decoded, { script, rules, numbers, dryRun })
  if (dryRun) await showText(streams.stdout, fixed.diff)
  else await writeFixed(input, bytes, fixed, streams)
  if (fixed.mended.size > 0) report.note(input.shown, `${dryRun ? 'would be mended' : 'mended'}: ${listOf(fixed.mended)}`)
  return fixed
}

/** `number-gap 2, half-width-punctuation 1`. */
function listOf(mended: ReadonlyMap<string, number>): string {
  return [...mended].map(([rule, count]) => `${rule} ${count}`).join(', ')
}
