import type { CommandDefinition } from './command.js'
import { createOptions, type SchemaCommandOptions } from './options.js'

const EXAMPLES = `
Examples:
  yaodian schema                              the JSON Schema of what parse writes
  yaodian schema -o document.schema.json      the same in a file
  yaodian schema --target draft-7             for validators that know no newer draft
  yaodian schema config                       the same of .yaodianrc.json
  yaodian schema --list                       which schemas there are

Exit codes: 0 fine, 2 misuse, or the file cannot be written.`

/** `yaodian schema`. */
export const schemaCommand: CommandDefinition<SchemaCommandOptions> = {
  name: 'schema',
  summary: 'write the JSON Schema of the output',
  description: 'Writes the JSON Schema of what `yaodian parse` writes, or of a config of `yaodian validate`.',
  examples: EXAMPLES,
  argument: { name: '[name]', description: 'which schema (default: document)' },
  options: [createOptions.schemaTarget, createOptions.schemaFile, createOptions.list],
  run: async (call) => {
    const { runSchema } = await import('./run-schema.js')
    return runSchema(call)
  }
}
