import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { type Input, realPathOf } from './files.js'
import { formatJson } from './json.js'
import type { ParseCommandOptions } from './options.js'
import { nameOutputs } from './output-names.js'
import { Misuse, type Streams, write } from './streams.js'
import { writeBelow } from './write.js'
import { whyNotWritten } from './write-errors.js'

/** Takes the documents as they are made. */
export type Sink = (input: Input, document: unknown) => Promise<void>

/** Standard output, or a folder. Throws a Misuse where the folder cannot be made. */
export async function createSink(inputs: readonly Input[], options: ParseCommandOptions, streams: Streams): Promise<Sink> {
  if (options.out !== undefined) return createFolderSink(options.out, inputs, options.pretty ?? false)
  const onTerminal = streams.stdout.isTTY === true && inputs.length === 1
  const pretty = options.pretty ?? (onTerminal && !options.compact)
  return (_input, document) => write(streams.stdout, formatJson(document, pretty))
}

async function createFolderSink(folder: string, inputs: readonly Input[], pretty: boolean): Promise<Sink> {
  await makeFolder(folder)
  const names = nameOutputs(inputs)
  const sources = new Set(await Promise.all(inputs.map((input) => realPathOf(input.shown))))
  return async (input, document) => {
    const name = names.get(input) as string
    if (sources.has(await realPathOf(path.join(folder, name)))) throw new Error(`cannot write ${name}: it is one of the inputs`)
    await writeBelow(folder, name, formatJson(document, pretty))
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    throw new Misuse(`cannot make the folder ${folder}: ${whyNotWritten(error as NodeJS.ErrnoException)}`)
  }
}
