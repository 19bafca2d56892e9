import { suggestName } from '../lint/suggest.js'
import { jsonSchema, type SchemaName, schemaNames } from '../schemas.js'
import type { Call } from './command.js'
import { openDestination } from './destination.js'
import { formatJson } from './json.js'
import type { SchemaCommandOptions } from './options.js'
import { type ExitCode, Misuse, write } from './streams.js'
import { formatTable } from './table.js'

/** Writes a JSON Schema, or the list of those that there are. */
export async function runSchema({ args, options, streams }: Call<SchemaCommandOptions>): Promise<ExitCode> {
  if (options.list) {
    await write(streams.stdout, formatTable(Object.entries(schemaNames)))
    return 0
  }
  const schema = jsonSchema(parseSchemaName(args[0] ?? 'document'), options.target)
  const destination = await openDestination(options.out === '-' ? undefined : options.out, [], streams)
  await destination.write(formatJson(schema, true))
  await destination.finish()
  return 0
}

function parseSchemaName(name: string): SchemaName {
  if (isSchemaName(name)) return name
  const names = Object.keys(schemaNames)
  const meant = suggestName(name, names)
  throw new Misuse(`there is no schema '${name}'; ${meant ? `did you mean '${meant}'?` : `known are ${names.join(', ')}`}`)
}

function isSchemaName(name: string): name is SchemaName {
  return Object.hasOwn(schemaNames, name)
}
