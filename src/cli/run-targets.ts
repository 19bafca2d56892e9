import type { Call } from './command.js'
import { type Destination, openDestination } from './destination.js'
import { forEachPlan } from './each-plan.js'
import type { RowFormatName, TargetsCommandOptions } from './options.js'
import { createRowFormat, matchFormatOf } from './row-formats.js'
import { type ExitCode, Misuse, type OutputStream } from './streams.js'
import { rowKindOf, type TargetsSettings } from './targets-work.js'
import { parseConditions } from './where.js'

/** Reads and parses every input and writes a row for each of its targets, or of its other numbers. */
export function runTargets(call: Call<TargetsCommandOptions>): Promise<ExitCode> {
  const { options } = call
  const kind = rowKindOf(options)
  parseConditions(options.where, kind.columns)
  const file = options.out === '-' ? undefined : options.out
  return forEachPlan(call, async (inputs, streams) => {
    const opened = await openDestination(file, inputs, streams)
    const settings = settingsOf(options, file, streams.stdout, inputs.length > 1)
    const { head } = createRowFormat(settings.format, kind, settings.layout)
    const { write, finish, abandon } = startingWith(head, opened)
    return { task: { name: 'targets', settings, maxBytes: options.maxBytes }, write: (_input, rows) => write(rows), finish, abandon }
  })
}

function settingsOf(
  options: TargetsCommandOptions,
  file: string | undefined,
  stdout: OutputStream,
  isOneOfSeveral: boolean
): TargetsSettings {
  const { encoding, script, where, others = false, header } = options
  const format = formatNameOf(options, file, stdout)
  const layout = { header, width: file ? undefined : widthOf(stdout) }
  return { ...(encoding && { encoding }), script, where, others, format, layout, isOneOfSeveral }
}

function formatNameOf({ format }: TargetsCommandOptions, file: string | undefined, stdout: OutputStream): RowFormatName {
  if (format) return format
  if (file !== undefined) {
    const named = matchFormatOf(file)
    if (named === undefined && /\.\w+$/.test(file))
      throw new Misuse(`cannot tell the format of ${file} from its ending: give --format (csv, tsv, ndjson or table)`)
    return named ?? 'ndjson'
  }
  return stdout.isTTY ? 'table' : 'ndjson'
}

function widthOf(stdout: OutputStream): number | undefined {
  return stdout.isTTY ? stdout.columns || 80 : undefined
}

/** Puts the head before the first rows. Without a plan that could be read there is nothing to write. */
function startingWith(head: string, { write, finish, abandon }: Destination): Destination {
  let isStarted = false
  return {
    write: (text) => {
      const whole = isStarted ? text : head + text
      isStarted = true
      return whole === '' ? Promise.resolve() : write(whole)
    },
    finish: async () => {
      if (isStarted) await finish()
    },
    abandon
  }
}
