import { suggestName } from '../lint/suggest.js'
import { jsonSchema, type SchemaName, type SchemaTarget, schemaNames, toJsonSchema } from '../schemas.js'
import type { Call } from './command.js'
import { openDestination } from './destination.js'
import { formatJson } from './json.js'
import type { SchemaCommandOptions } from './options.js'
import { type ExitCode, Misuse, write } from './streams.js'
import { formatTable } from './table.js'

/** Writes a JSON Schema, or the list of those that there are. */
export async function runSchema({ args, options, streams }: Call<SchemaCommandOptions>): Promise<ExitCode> {
  if (options.list) {
    await write(streams.stdout, formatTable(Object.entries(DESCRIPTIONS)))
    return 0
  }
  const schema = await schemaOf(parseSchemaName(args[0] ?? 'document'), options.target)
  const destination = await openDestination(options.out === '-' ? undefined : options.out, [], streams)
  await destination.write(formatJson(schema, true))
  await destination.finish()
  return 0
}

/** The library knows the documents; configs are the command's own. */
const DESCRIPTIONS = { ...schemaNames, config: 'What a .yaodianrc.json, or the key yaodian of a package.json, may say' }

type Name = SchemaName | 'config'

async function schemaOf(name: Name, target: SchemaTarget = 'draft-2020-12'): Promise<Record<string, unknown>> {
  if (name !== 'config') return jsonSchema(name, target)
  const { configFileSchema } = await import('./validate/config-schema.js')
  return toJsonSchema({ title: 'yaodian config', description: DESCRIPTIONS.config, schema: configFileSchema }, target)
}

function parseSchemaName(name: string): Name {
  if (isSchemaName(name)) return name
  const names = Object.keys(DESCRIPTIONS)
  const meant = suggestName(name, names)
  throw new Misuse(`there is no schema '${name}'; ${meant ? `did you mean '${meant}'?` : `known are ${names.join(', ')}`}`)
}

function isSchemaName(name: string): name is Name {
  return Object.hasOwn(DESCRIPTIONS, name)
}
