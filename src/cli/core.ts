/** The parts of the library that the command uses, in one place; without the schema, which only validation needs. */
export type { PlanDocument } from '../output/schema.js'
export { type ExplainLine, explain, type ParseOptions, parse } from '../parse.js'
