import type { CommandDefinition } from './command.js'
import { type CheckJsonCommandOptions, createOptions } from './options.js'

const EXAMPLES = `
Inputs are JSON files of one document, or NDJSON (one document a line); folders (every .json, .ndjson and .jsonl file
below), glob patterns, or - for standard input. Problems go to standard output, one a line:
  plans.ndjson:12:87 error sections[3].position.start.line: expected number, got string

Examples:
  yaodian check-json json                          all files below the folder json
  yaodian parse plans | yaodian check-json
  yaodian check-json --max-errors 3 plans.ndjson

Exit codes: 0 all documents are valid, 1 some are not, 2 misuse, no input, or one that cannot be read.`

/** `yaodian check-json`. */
export const checkJsonCommand: CommandDefinition<CheckJsonCommandOptions> = {
  name: 'check-json',
  summary: 'check JSON that parse has written, or that was edited since',
  description: 'Checks that JSON is what `yaodian parse` writes: its schema, and what a schema cannot say.',
  examples: EXAMPLES,
  options: [createOptions.maxErrors, createOptions.maxRecordBytes, createOptions.quietAboutProblems],
  run: async (call) => {
    const { runCheckJson } = await import('./run-check-json.js')
    return runCheckJson(call)
  }
}
