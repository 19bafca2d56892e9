import { createChalk, wantsColor } from '../color.js'
import { type Destination, openDestination } from '../destination.js'
import { ClosedPipe, type Streams } from '../streams.js'
import { readVersion } from '../version.js'
import type { Format } from './format.js'
import { type FormatName, loadFormat } from './formats/index.js'
import { scopeOfMending, type ValidateCommandOptions } from './options.js'
import type { Job } from './select.js'

/** Where the report goes, and how it is written. Throws a Misuse where the file cannot be one to write to. */
export async function openReport(
  name: FormatName,
  jobs: readonly Job[],
  options: ValidateCommandOptions,
  streams: Streams
): Promise<{ readonly format: Format; readonly destination: Destination }> {
  const file = options.outputFile === '-' ? undefined : options.outputFile
  const opened = await openDestination(
    file,
    jobs.map(({ input }) => input),
    streams
  )
  const createFormat = await loadFormat(name)
  const isTerminal = file === undefined && streams.stdout.isTTY === true
  const chalk = createChalk(file === undefined && wantsColor(streams.stdout, streams.env, options.color))
  const format = createFormat({
    chalk,
    width: isTerminal ? streams.stdout.columns || 80 : undefined,
    version: readVersion(),
    mended: scopeOfMending(options)
  })
  return { format, destination: file === undefined ? untilClosed(opened) : opened }
}

/** The verdict does not depend on who reads the report: behind `| head` the rest is checked all the same. */
export function untilClosed({ write, ...rest }: Destination): Destination {
  let isClosed = false
  const writeOpen = async (text: string) => {
    if (isClosed || text === '') return
    await write(text).catch((error: unknown) => {
      if (!(error instanceof ClosedPipe)) throw error
      isClosed = true
    })
  }
  return { ...rest, write: writeOpen }
}
