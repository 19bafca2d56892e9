export { checkDocument, type Problem } from './check-document.js'
export { findQuantities, type QuantityOptions, type TextQuantity } from './find-quantities.js'
export { type DecodedText, decodeText, ENCODINGS, type EncodingName, InputError, type InputErrorCode } from './input/text.js'
export type { Fault, Levels } from './lint/find-faults.js'
export type { Mended } from './lint/mend.js'
export { createRulePlugin, type LintOptions, yaodianLint } from './lint/plugin.js'
export type { Clause, Edit, Fix, Grade, Level, Rule, RuleGroup, Severity } from './lint/rule.js'
export { ruleByName, rules } from './lint/rules/index.js'
export { documentSchema, type Message, type PlanDocument, type SectionOutput, type TaskOutput } from './output/schema.js'
export { explain, type ParseOptions, parse } from './parse.js'
export { compileDocument, type SourceFacts, yaodianParse, yaodianStringify } from './plugins.js'
export { jsonSchema, type SchemaName, type SchemaTarget, schemaNames } from './schemas.js'
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
export { type MendOptions, mend, type ValidateOptions, validate } from './validate.js'
