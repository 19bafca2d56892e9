import { z } from 'zod'

const point = z.strictObject({ line: z.int().min(1), column: z.int().min(1), offset: z.int().min(0) })
const position = z
  .strictObject({ start: point, end: point })
  .describe('Place in the raw decoded text: half open, line and column from 1, offset in UTF-16 code units from 0')
const paragraph = z.strictObject({ text: z.string(), position })
const isoDate = z.iso.date()
const positions = z.union([position, z.array(position)])

const node = z.strictObject({
  id: z.string().describe('Address: 1-based places among siblings, joined by dots'),
  parent: z.string().nullable(),
  level: z
    .int()
    .min(1)
    .describe('Depth in the tree, 1 = top; deeper than the id where the heading above was lost, as the message heading-lost says'),
  ordinal: z.int().min(0).nullable().describe('The number as printed, or as inferred where it was lost'),
  marker: z.string().nullable().describe('The marker as printed; null where it was lost'),
  style: z.string().nullable().describe('Name of the numbering style; null where the marker was lost'),
  inferred: z.boolean().describe('True where the number was inferred, not read'),
  title: z.string(),
  paragraphs: z.array(paragraph).describe('Own paragraphs, before the first child'),
  position,
  positions: z.strictObject({ marker: position.nullable(), title: position.nullable() })
})

const item = z.strictObject({ marker: z.string(), ordinal: z.int().nullable(), text: z.string(), position })

export const sectionSchema = node
export const taskSchema = node.extend({ items: z.array(item) })

export const targetSchema = z.strictObject({
  id: z.string(),
  parent: z.string().nullable(),
  text: z.string(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  comparator: z.enum(['eq', 'gte', 'gt', 'lte', 'lt', 'approx', 'range']),
  unit: z.string().nullable(),
  kind: z.enum(['count', 'percent', 'money', 'duration', 'area', 'length', 'mass', 'other']),
  object: z.string().nullable(),
  action: z.string().nullable(),
  per: z.string().nullable(),
  change: z.enum(['level', 'delta']),
  due: z
    .strictObject({ text: z.string(), start: isoDate.nullable(), end: isoDate.nullable() })
    .nullable()
    .describe('When it is due, in the words of the text; the days where they can be known'),
  repeat: z.boolean().describe('The same bounds, unit and object stood earlier in the document'),
  sentence: z.string().describe('The sentence that it stands in; of a very long one, 400 characters on either side'),
  position
})

export const otherNumberSchema = z.strictObject({
  text: z.string(),
  reason: z.enum(['year', 'ordinal', 'name', 'set-label', 'existing', 'past', 'furniture', 'description', 'reference', 'marker']),
  parent: z.string().nullable(),
  position
})

export const noiseSchema = z.strictObject({
  kind: z.enum([
    'pinyin',
    'bookmark',
    'markup',
    'invisible',
    'space',
    'metadata-line',
    'page-furniture',
    'page-number',
    'toc',
    'legal-header',
    'footnote-mark',
    'rule'
  ]),
  text: z.string(),
  position
})

export const messageSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  reason: z.string(),
  position: position.nullable()
})

export const sourceSchema = z.strictObject({
  path: z.string().nullable(),
  format: z.literal('text'),
  encoding: z.string(),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  script: z.enum(['simplified', 'traditional', 'mixed'])
})

export const planSchema = z.strictObject({
  title: z.string().nullable(),
  subtitle: z.string().nullable().describe('When and where a report was given'),
  byline: z.string().nullable().describe('Who gave it'),
  year: z.int().nullable(),
  period: z.strictObject({ start: z.int(), end: z.int() }).nullable(),
  issuer: z.string().nullable(),
  recipients: z.string().nullable(),
  documentNumber: z.string().nullable(),
  issuedOn: isoDate.nullable(),
  publishedOn: isoDate.nullable(),
  notice: z.array(paragraph),
  preamble: z.array(paragraph),
  closing: z.array(paragraph),
  positions: z.strictObject({
    title: positions.optional(),
    subtitle: positions.optional(),
    byline: positions.optional(),
    recipients: positions.optional(),
    documentNumber: positions.optional(),
    issuer: positions.optional(),
    issuedOn: positions.optional(),
    publishedOn: positions.optional(),
    notice: positions.optional()
  })
})

/** The one definition of what `parse` writes. */
export const documentSchema = z.strictObject({
  schemaVersion: z.literal(1),
  source: sourceSchema,
  plan: planSchema,
  sections: z.array(sectionSchema),
  tasks: z.array(taskSchema),
  targets: z.array(targetSchema),
  otherNumbers: z.array(otherNumberSchema),
  noise: z.array(noiseSchema),
  messages: z.array(messageSchema)
})

export type PlanDocument = z.infer<typeof documentSchema>
export type SectionOutput = z.infer<typeof sectionSchema>
export type TaskOutput = z.infer<typeof taskSchema>
export type Message = z.infer<typeof messageSchema>
export type SourceInfo = z.infer<typeof sourceSchema>
