import type { CommandDefinition } from './command.js'
import { createOptions, type QuantitiesCommandOptions } from './options.js'

const EXAMPLES = `
Reads any Chinese text, one record a line, and writes one JSON object for each of its lines:
  {"line": 1, "quantities": [{"text": "8座", "start": 2, "end": 4, "min": 8, …}]}
start and end count UTF-16 code units from the start of the line. With several inputs, "path" says which one.

Standard input is read as it comes and may never end; it is UTF-8 unless --encoding says otherwise. Files, and other
encodings, are read whole, and a file's encoding is judged from its bytes; with --encoding utf-8 a file is a stream too.

Examples:
  echo '建成城市书房8座。' | yaodian quantities
  yaodian quantities --year 2025 --role target < sentences.txt
  yaodian quantities --flat notes.txt | jq -r '[.line, .text, .role] | @tsv'
  tail -f feed.txt | yaodian quantities --flat --role target

Exit codes: 0 fine (also where nothing is found), 2 misuse or an input that cannot be read.`

/** `yaodian quantities`. */
export const quantitiesCommand: CommandDefinition<QuantitiesCommandOptions> = {
  name: 'quantities',
  summary: 'read any text, write the numbers of each line as JSON',
  description: 'Reads any Chinese text and writes the quantities and other numbers of each line as JSON.',
  examples: EXAMPLES,
  options: [
    createOptions.year,
    createOptions.role,
    createOptions.flat,
    createOptions.streamEncoding,
    createOptions.script,
    createOptions.maxBytes,
    createOptions.quietAboutBytes
  ],
  run: async (call) => {
    const { runQuantities } = await import('./run-quantities.js')
    return runQuantities(call)
  }
}
