export { findQuantities, type QuantityOptions, type TextQuantity } from './find-quantities.js'
export { type DecodedText, decodeText, ENCODINGS, type EncodingName, InputError, type InputErrorCode } from './input/text.js'
export { documentSchema, type Message, type PlanDocument, type SectionOutput, type TaskOutput } from './output/schema.js'
export { explain, type ParseOptions, parse } from './parse.js'
export { compileDocument, type SourceFacts, yaodianParse, yaodianStringify } from './plugins.js'
export type { ExplainLine } from './tree/explain.js'
export type {
  DueDate,
  Field,
  Item,
  Marker,
  Matter,
  Noise,
  OtherNumber,
  Paragraph,
  Plan,
  PlanFields,
  PlanNode,
  Target,
  Title
} from './tree/nodes.js'
export type { ReadOptions } from './tree/read-plan.js'
