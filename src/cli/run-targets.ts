import type { Call } from './command.js'
import { type Destination, openDestination } from './destination.js'
import { forEachInput } from './each-input.js'
import type { RowFormatName, TargetsCommandOptions } from './options.js'
import { readPlanFile } from './plan-file.js'
import { otherNumberRows, targetRows } from './plan-rows.js'
import { createRowFormat, matchFormatOf } from './row-formats.js'
import { type ExitCode, Misuse, type OutputStream } from './streams.js'
import { headingOf } from './table.js'
import { parseConditions } from './where.js'

/** Reads and parses every input in turn and writes a row for each of its targets, or of its other numbers. */
export function runTargets(call: Call<TargetsCommandOptions>): Promise<ExitCode> {
  const { options, streams } = call
  const kind = options.others ? otherNumberRows : targetRows
  const holds = parseConditions(options.where, kind.columns)
  const file = options.out === '-' ? undefined : options.out
  return forEachInput(call, async (inputs, report) => {
    const opened = await openDestination(file, inputs, streams)
    const name = formatNameOf(options, file, streams.stdout)
    const { head, format } = createRowFormat(name, kind, { header: options.header, width: file ? undefined : widthOf(streams.stdout) })
    const destination = startingWith(head, opened)
    return {
      each: async (input) => {
        const { document } = await readPlanFile(input, options, streams)
        report.messages(input.shown, document.messages)
        const rows = format(kind.rowsOf(document).filter(({ cells }) => holds(cells)))
        await destination.write(name === 'table' && rows !== '' ? headingOf(input, inputs) + rows : rows)
      },
      finish: destination.finish
    }
  })
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
function startingWith(head: string, { write, finish }: Destination): Destination {
  let isStarted = false
  return {
    write: (text) => {
      const whole = isStarted ? text : head + text
      isStarted = true
      return whole === '' ? Promise.resolve() : write(whole)
    },
    finish: async () => {
      if (isStarted) await finish()
    }
  }
}
