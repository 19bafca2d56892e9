import type { CommandDefinition } from './command.js'
import { createOptions, type ParseCommandOptions } from './options.js'
import { Misuse } from './streams.js'

const EXAMPLES = `
Inputs are files, folders (every .txt and .md file below), glob patterns, or - for standard input.
One input gives its JSON; several give one JSON a line, or one file each with --out.

Examples:
  yaodian parse plan.txt                         JSON of one plan
  yaodian parse plan.txt | jq '.tasks[].title'   the titles of its tasks
  yaodian parse plans --out json                 plans/a/b.txt becomes json/a/b.json
  yaodian parse 'plans/**/2024-*.txt'            one JSON a line
  curl -s URL | yaodian parse --file-path a.txt  name standard input
  yaodian parse plan.txt --explain               how each line was read, and why
  yaodian parse plans -o json --fail-on warning  exit with 1 on a warning
  yaodian parse --records < plans.ndjson         one result a record: {"id": 7, "ok": true, "document": {…}}

Exit codes: 0 fine, 1 messages of the --fail-on severity, or bad records, 2 misuse or an input that cannot be read.`

/** `yaodian parse`. */
export const parseCommand: CommandDefinition<ParseCommandOptions> = {
  name: 'parse',
  summary: 'read plans, write their sections and tasks as JSON',
  description: 'Reads the raw text of work plans and writes their sections, tasks and numbers as JSON.',
  examples: EXAMPLES,
  options: [
    createOptions.pretty,
    createOptions.compact,
    createOptions.outFolder,
    createOptions.encoding,
    createOptions.script,
    createOptions.filePath,
    createOptions.explain,
    createOptions.records,
    createOptions.keep,
    createOptions.maxBytes,
    createOptions.jobs,
    createOptions.cache,
    createOptions.summary,
    createOptions.failOn,
    createOptions.quiet
  ],
  run: async (call) => {
    if (call.options.keep && !call.options.records) throw new Misuse('--keep goes with --records')
    if (call.options.records) return (await import('./run-records.js')).runRecords(call)
    // The parser and the converter behind it take a while to load; --help and --version need neither.
    const { runParse } = await import('./run-parse.js')
    return runParse(call)
  }
}
