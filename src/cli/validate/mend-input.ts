import { readFile } from 'node:fs/promises'
import type { Input } from '../files.js'
import type { Report } from '../report.js'
import type { Streams } from '../streams.js'
import { writeFixed } from './fix-file.js'
import { showText } from './show-text.js'
import { type CheckedText, digestOf, type Mending } from './validate-work.js'

/** Where a mended text or its diff goes. */
export interface MendingOutput {
  readonly dryRun: boolean
  readonly streams: Streams
  readonly report: Report
}

/** Writes a mended input back, or shows what would change. */
export async function writeMending(
  input: Input,
  { text, mending }: { readonly text: CheckedText['text']; readonly mending: Mending },
  { dryRun, streams, report }: MendingOutput
): Promise<void> {
  const { diff, mended, bytes, original = new Uint8Array(), sha256 } = mending
  if (!dryRun && bytes && input.base !== null) await refuseChanged(input, sha256)
  if (dryRun) await showText(streams.stdout, diff)
  else await writeFixed(input, original, { text, bytes }, streams)
  if (mended.size > 0) report.note(input.shown, `${dryRun ? 'would be mended' : 'mended'}: ${listOf(mended)}`)
}

async function refuseChanged({ shown }: Input, sha256: string): Promise<void> {
  if (digestOf(await readFile(shown)) !== sha256) throw new Error('not mended: it was changed since it was read; try again')
}

/** `number-gap 2, half-width-punctuation 1`. */
function listOf(mended: Mending['mended']): string {
  return [...mended].map(([rule, count]) => `${rule} ${count}`).join(', ')
}
