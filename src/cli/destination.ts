import { stat } from 'node:fs/promises'
import { type Input, realPathOf } from './files.js'
import { Misuse, type Streams, write } from './streams.js'
import { WholeFile } from './whole-file.js'

/** Where the rows of all inputs go together. */
export interface Destination {
  readonly write: (text: string) => Promise<void>
  /** After the last of them; a file is put in its place only now, whole. */
  readonly finish: () => Promise<void>
  /** Where the run ends before that: a file is left as it was. */
  readonly abandon: () => Promise<void>
}

/** Standard output, or a file. Throws a Misuse where the file cannot be one to write to. */
export async function openDestination(file: string | undefined, inputs: readonly Input[], streams: Streams): Promise<Destination> {
  if (file === undefined) return { write: (text) => write(streams.stdout, text), finish: async () => {}, abandon: async () => {} }
  await refuseBadFile(file, inputs)
  const whole = new WholeFile(file)
  return { write: (text) => whole.write(text), finish: () => whole.finish(), abandon: () => whole.abandon() }
}

async function refuseBadFile(file: string, inputs: readonly Input[]): Promise<void> {
  const found = await stat(file).catch(() => undefined)
  if (found?.isDirectory()) throw new Misuse(`cannot write ${file}: it is a folder; name a file in it`)
  const target = await realPathOf(file)
  for (const input of inputs)
    if (input.base !== null && (await realPathOf(input.shown)) === target) throw new Misuse(`cannot write ${file}: it is one of the inputs`)
}
