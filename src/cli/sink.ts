import { mkdir, realpath } from 'node:fs/promises'
import path from 'node:path'
import { type Input, realPathNow } from './files.js'
import type { ParseCommandOptions } from './options.js'
import { nameOutputs } from './output-names.js'
import { Misuse, type Streams, write } from './streams.js'
import { writeBelow } from './write.js'
import { whyNotWritten } from './write-errors.js'

/** Takes the texts of documents as they are made. */
export interface Sink {
  readonly write: (input: Input, text: string) => Promise<void>
  /** The file that an input's document goes to; an empty name for standard output. */
  readonly fileOf: (input: Input) => string
}

/** Standard output, or a folder. Throws a Misuse where the folder cannot be made. */
export async function createSink(inputs: readonly Input[], { out }: ParseCommandOptions, streams: Streams): Promise<Sink> {
  if (out !== undefined) return createFolderSink(out, inputs)
  return { write: (_input, text) => write(streams.stdout, text), fileOf: () => '' }
}

async function createFolderSink(folder: string, inputs: readonly Input[]): Promise<Sink> {
  await makeFolder(folder)
  const names = nameOutputs(inputs)
  let sources: ReadonlySet<string> | undefined
  const fileOf = (input: Input) => path.join(folder, names.get(input) as string)
  return {
    write: async (input, text) => {
      const name = names.get(input) as string
      const old = await realpath(fileOf(input)).catch(() => undefined)
      if (old !== undefined) sources ??= new Set(inputs.map(({ shown }) => realPathNow(shown)))
      if (old !== undefined && sources?.has(old)) throw new Error(`cannot write ${name}: it is one of the inputs`)
      await writeBelow(folder, name, text)
    },
    fileOf
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    throw new Misuse(`cannot make the folder ${folder}: ${whyNotWritten(error as NodeJS.ErrnoException)}`)
  }
}
