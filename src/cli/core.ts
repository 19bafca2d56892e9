/** The parts of the library that the command uses, in one place. */
export type { ExplainLine, ParseOptions, PlanDocument } from '../index.js'
export { explain, parse } from '../index.js'
