import type { Call } from './command.js'
import { type ExplainLine, explain } from './core.js'
import { forEachInput } from './each-input.js'
import { formatExplainTable } from './explain-table.js'
import type { Input } from './files.js'
import type { ParseCommandOptions } from './options.js'
import { readPlanFile } from './plan-file.js'
import { createSink, type Sink } from './sink.js'
import { type ExitCode, type Streams, write } from './streams.js'
import { headingOf } from './table.js'

/** Reads, parses and writes every input in turn; one that fails does not stop the others. */
export function runParse(call: Call<ParseCommandOptions>): Promise<ExitCode> {
  const { options, streams } = call
  return forEachInput(call, async (inputs, report) => {
    const sink = options.explain ? createExplainSink(inputs, streams) : await createSink(inputs, options, streams)
    const each = async (input: Input) => {
      const { text, parseOptions, document } = await readPlanFile(input, options, streams)
      report.messages(input.shown, document.messages)
      await sink(input, options.explain ? explain(text, parseOptions) : document)
    }
    return { each }
  })
}

function createExplainSink(inputs: readonly Input[], streams: Streams): Sink {
  return (input, lines) => write(streams.stdout, headingOf(input, inputs) + formatExplainTable(lines as ExplainLine[]))
}
