import { z } from 'zod'
import { documentSchema } from './output/schema.js'

/** A draft of JSON Schema. */
export type SchemaTarget = 'draft-7' | 'draft-2020-12'

/** A zod schema with what its JSON Schema says of itself. */
export interface NamedSchema {
  readonly title: string
  readonly description: string
  readonly schema: z.ZodType
  /** Whether parts that stand in several places are written once. */
  readonly shares?: boolean
}

const SCHEMAS = {
  document: { title: 'yaodian document', description: 'What `yaodian parse` writes for one plan', schema: documentSchema, shares: true }
} satisfies Record<string, NamedSchema>

/** Names of the schemas that `jsonSchema` knows. */
export type SchemaName = keyof typeof SCHEMAS

/** What there is a JSON Schema of: name → what it describes. */
export const schemaNames: Readonly<Record<SchemaName, string>> = { document: SCHEMAS.document.description }

/** A JSON Schema with its title, without an `$id`: it has no address of its own. Throws a RangeError for a name that it does not know. */
export function jsonSchema(name: SchemaName = 'document', target: SchemaTarget = 'draft-2020-12'): Record<string, unknown> {
  if (!Object.hasOwn(SCHEMAS, name)) throw new RangeError(`there is no schema '${name}'; known are ${Object.keys(SCHEMAS).join(', ')}`)
  return toJsonSchema(SCHEMAS[name], target)
}

/** The JSON Schema of a zod schema. */
export function toJsonSchema({ title, description, schema, shares }: NamedSchema, target: SchemaTarget): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target, reused: shares ? 'ref' : 'inline' })
  return { $schema, title, description, ...rest }
}
