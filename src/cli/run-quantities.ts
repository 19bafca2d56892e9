import { findQuantities, type TextQuantity } from '../find-quantities.js'
import type { Call } from './command.js'
import { forEachInput } from './each-input.js'
import type { Input } from './files.js'
import { formatJson } from './json.js'
import type { QuantitiesCommandOptions } from './options.js'
import { readLines } from './read-lines.js'
import { type ExitCode, write } from './streams.js'

/** Reads every input in turn, line by line, and writes the quantities of each line before it reads on. */
export function runQuantities(call: Call<QuantitiesCommandOptions>): Promise<ExitCode> {
  const { options, streams } = call
  const find = createFinder(options)
  // Nothing is said of the text but its invalid bytes, so there is nothing to fail on.
  return forEachInput({ ...call, options: { ...options, failOn: 'never' } }, (inputs, report) => ({
    each: async (input) => {
      const head = headOf(input, inputs)
      let line = 0
      const batches = readLines(input, options, streams, (message) => report.messages(input.shown, [message]))
      for await (const texts of batches) {
        const records = texts.flatMap((text) => toRecords({ ...head, line: ++line }, find(text), options.flat ?? false))
        if (records.length > 0) await write(streams.stdout, records.map((record) => formatJson(record, false)).join(''))
      }
    }
  }))
}

function createFinder({ script, year, role }: QuantitiesCommandOptions): (text: string) => TextQuantity[] {
  const roles = role && new Set(role)
  return (text) => {
    const found = findQuantities(text, { script, year })
    return roles ? found.filter((one) => roles.has(one.role)) : found
  }
}

/** Line numbers of several inputs would not tell which text they count. */
function headOf(input: Input, inputs: readonly Input[]): object {
  return inputs.length > 1 ? { path: input.path } : {}
}

function toRecords(place: object, quantities: readonly TextQuantity[], flat: boolean): object[] {
  return flat ? quantities.map((quantity) => ({ ...place, ...quantity })) : [{ ...place, quantities }]
}
