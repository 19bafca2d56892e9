import { stat } from 'node:fs/promises'
import { type Input, realPathOf } from './files.js'
import { Misuse, type Streams, write } from './streams.js'
import { writeWhole } from './write.js'

/** Where the rows of all inputs go together. */
export interface Destination {
  readonly write: (text: string) => Promise<void>
  /** After the last of them; a file is written only now, whole. */
  readonly finish: () => Promise<void>
}

/** Standard output, or a file. Throws a Misuse where the file cannot be one to write to. */
export async function openDestination(file: string | undefined, inputs: readonly Input[], streams: Streams): Promise<Destination> {
  if (file === undefined) return { write: (text) => write(streams.stdout, text), finish: async () => {} }
  await refuseBadFile(file, inputs)
  const parts: string[] = []
  return {
    write: async (text) => {
      parts.push(text)
    },
    finish: async () => {
      await writeWhole(file, parts).catch((error: Error) => {
        throw new Misuse(error.message)
      })
    }
  }
}

async function refuseBadFile(file: string, inputs: readonly Input[]): Promise<void> {
  const found = await stat(file).catch(() => undefined)
  if (found?.isDirectory()) throw new Misuse(`cannot write ${file}: it is a folder; name a file in it`)
  const target = await realPathOf(file)
  for (const input of inputs)
    if (input.base !== null && (await realPathOf(input.shown)) === target) throw new Misuse(`cannot write ${file}: it is one of the inputs`)
}
