import type { Call } from './command.js'
import { forEachPlan } from './each-plan.js'
import type { Input } from './files.js'
import type { ParseCommandOptions } from './options.js'
import { openRecall } from './parse-cache.js'
import type { ParseSettings } from './parse-work.js'
import { createSink } from './sink.js'
import type { ExitCode, OutputStream } from './streams.js'

/** Reads, parses and writes every input; one that fails does not stop the others. */
export function runParse(call: Call<ParseCommandOptions>): Promise<ExitCode> {
  const { options } = call
  return forEachPlan(call, async (inputs, streams) => {
    const settings = settingsOf(options, inputs, streams.stdout)
    const { write, fileOf } = await createSink(inputs, options, streams)
    return { task: { name: 'parse', settings, maxBytes: options.maxBytes }, write, recall: await openRecall(options, settings, fileOf) }
  })
}

function settingsOf(options: ParseCommandOptions, inputs: readonly Input[], stdout: OutputStream): ParseSettings {
  const { encoding, script, explain = false, compact, out } = options
  const onTerminal = out === undefined && stdout.isTTY === true && inputs.length === 1
  const pretty = options.pretty ?? (onTerminal && !compact)
  return { ...(encoding && { encoding }), script, explain, pretty, isOneOfSeveral: inputs.length > 1 }
}
