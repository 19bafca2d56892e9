import { stat } from 'node:fs/promises'
import { Cache } from './batch/cache.js'
import type { Item } from './batch/work.js'
import type { Input } from './files.js'
import type { ParseCommandOptions } from './options.js'
import type { ParsedText, ParseSettings } from './parse-work.js'
import type { Message } from './report.js'
import { Misuse } from './streams.js'
import { readVersion } from './version.js'

/** What a run remembers of the runs before it. */
export interface Recall {
  /** What an input's work needs to know; undefined where there is nothing to compare with. */
  readonly prepare: (input: Input) => Promise<Item['cached']>
  /** The messages of an input that is as it was. */
  readonly take: (input: Input, stamp: string) => Promise<readonly Message[]>
  readonly keep: (input: Input, stamp: string, parsed: ParsedText) => Promise<void>
  readonly finish: () => Promise<void>
}

/** What is kept of a plan: its messages, and the size of its file in bytes. */
interface KeptPlan {
  readonly messages: readonly Message[]
  readonly size: number
}

/**
 * Remembers plans whose JSON is in a folder. An input is left alone where its bytes, its name, the options and the version are
 * the same, and its JSON is still there with the size that it had. Throws a Misuse for a run that writes no folder.
 */
export async function openRecall(
  options: ParseCommandOptions,
  settings: ParseSettings,
  fileOf: (input: Input) => string
): Promise<Recall | undefined> {
  const { cache: file, out } = options
  if (file === undefined) return undefined
  if (out === undefined) throw new Misuse('--cache leaves out what is written already: give --out')
  const cache = await Cache.open<KeptPlan>(file)
  const { encoding, script, pretty } = settings
  const common = [readVersion(), 'parse', encoding, script, pretty, out]
  return {
    prepare: async (input) => {
      if (input.base === null) return undefined
      const kept = await cache.read(input.shown)
      const stamp = kept && (await sizeOf(fileOf(input))) === kept.size ? cache.stampOf(input.shown) : undefined
      return { settings: JSON.stringify([...common, input.shown]), stamp }
    },
    take: async (input, stamp) => {
      const kept = (await cache.read(input.shown)) as KeptPlan
      await cache.keep(input.shown, stamp, kept)
      return kept.messages
    },
    keep: async (input, stamp, { text, messages }) => {
      if (input.base !== null) await cache.keep(input.shown, stamp, { messages, size: Buffer.byteLength(text) })
    },
    finish: () => cache.finish()
  }
}

async function sizeOf(file: string): Promise<number | undefined> {
  return (await stat(file).catch(() => undefined))?.size
}
