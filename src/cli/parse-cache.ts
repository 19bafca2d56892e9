import { stat } from 'node:fs/promises'
import { Cache } from './batch/cache.js'
import type { Item } from './batch/work.js'
import type { Input } from './files.js'
import type { ParseCommandOptions } from './options.js'
import type { ParsedText, ParseSettings } from './parse-work.js'
import type { Message } from './report.js'
import { Misuse } from './streams.js'
import { readBuild } from './version.js'

/** What a run remembers of the runs before it. */
export interface Recall {
  /** What an input's work needs to know; undefined where there is nothing to compare with. */
  readonly prepare: (input: Input) => Promise<Item['cached']>
  /** The messages of an input that is as it was. */
  readonly take: (input: Input, stamp: string) => Promise<readonly Message[]>
  readonly keep: (input: Input, stamp: string, parsed: ParsedText) => Promise<void>
  readonly finish: () => Promise<void>
}

/** What is kept of a plan: its messages, and how its file was when it was written. */
interface KeptPlan {
  readonly messages: readonly Message[]
  /** `undefined` where there was none. */
  readonly written: string | undefined
}

/**
 * Remembers plans whose JSON is in a folder. An input is left alone where its bytes, its name, the options and the version are
 * the same, and its JSON has not been written since. Throws a Misuse for a run that writes no folder.
 */
export async function openRecall(
  options: ParseCommandOptions,
  settings: ParseSettings,
  fileOf: (input: Input) => string
): Promise<Recall | undefined> {
  const { cache: file, out } = options
  if (file === undefined) return undefined
  if (out === undefined) throw new Misuse('--cache leaves out what is written already: give --out')
  const cache = await Cache.open<KeptPlan>('parse', file)
  const { encoding, script, pretty } = settings
  const common = [readBuild(), encoding, script, pretty, out]
  return {
    prepare: async (input) => {
      if (input.base === null) return undefined
      const kept = await cache.read(input.shown)
      const isThere = isKeptPlan(kept) && kept.written === (await stateOf(fileOf(input)))
      const stamp = isThere ? cache.stampOf(input.shown) : undefined
      return { settings: JSON.stringify([...common, input.shown]), stamp }
    },
    take: async (input, stamp) => {
      const kept = (await cache.read(input.shown)) as KeptPlan
      await cache.keep(input.shown, stamp, kept)
      return kept.messages
    },
    keep: async (input, stamp, { messages }) => {
      if (input.base !== null) await cache.keep(input.shown, stamp, { messages, written: await stateOf(fileOf(input)) })
    },
    finish: () => cache.finish()
  }
}

function isKeptPlan(kept: KeptPlan | undefined): kept is KeptPlan {
  return Array.isArray(kept?.messages) && typeof kept.written === 'string'
}

/** A file's size and time of change: another run's text may be as long. */
async function stateOf(file: string): Promise<string | undefined> {
  const found = await stat(file).catch(() => undefined)
  return found && `${found.size} ${found.mtimeMs}`
}
