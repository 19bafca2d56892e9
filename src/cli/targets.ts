import type { CommandDefinition } from './command.js'
import { createOptions, type TargetsCommandOptions } from './options.js'

const EXAMPLES = `
Inputs are files, folders (every .txt and .md file below), glob patterns, or - for standard input.

Formats: a table on a terminal; NDJSON (one JSON object a line) in a pipe; in a file, what its ending says.
  csv  for spreadsheets: byte order mark, CRLF; a text that opens like a formula gets an apostrophe (')
  tsv  for programs: no quotes, a tab or a line end in a text becomes a blank, nothing else is added

Filters: --where 'field=value', with = != > >= < <= or ~ (contains); several must all hold.
  Fields are the csv columns. due_start and due_end compare with a day, a month or a year (due_end<=2026).
  A field compared with nothing (per=) is one that the text does not give.

Examples:
  yaodian targets plan.txt                          a table
  yaodian targets plans -o targets.csv              the targets of all plans for a spreadsheet
  yaodian targets plans --where unit=元           the amounts of money
  yaodian targets plans --where kind=percent --where 'min>=60' --format tsv
  yaodian targets plan.txt | jq -r '[.object, .text] | join(" ")'
  yaodian targets plan.txt --others                 the numbers that are no targets, and why

Exit codes: 0 fine (also where nothing is found), 1 messages of the --fail-on severity, 2 misuse or an input that cannot be read.`

/** `yaodian targets`. */
export const targetsCommand: CommandDefinition<TargetsCommandOptions> = {
  name: 'targets',
  summary: 'read plans, write their targets, one a row',
  description: 'Reads the raw text of work plans and writes their numeric targets, one a row.',
  examples: EXAMPLES,
  options: [
    createOptions.format,
    createOptions.noHeader,
    createOptions.outFile,
    createOptions.where,
    createOptions.others,
    createOptions.encoding,
    createOptions.script,
    createOptions.filePath,
    createOptions.maxBytes,
    createOptions.jobs,
    createOptions.summary,
    createOptions.failOn,
    createOptions.quiet
  ],
  run: async (call) => {
    const { runTargets } = await import('./run-targets.js')
    return runTargets(call)
  }
}
