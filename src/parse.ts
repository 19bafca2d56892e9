import { unified } from 'unified'
import { VFile } from 'vfile'
import type { PlanDocument } from './output/schema.js'
import { compileDocument, type SourceFacts, yaodianParse } from './plugins.js'
import { readWithNumbers } from './targets/read-with-numbers.js'
import { type ExplainLine, explainReading } from './tree/explain.js'
import type { ReadOptions } from './tree/read-plan.js'

/** How to parse a text, and what the output says of where it came from. */
export interface ParseOptions extends ReadOptions {
  /** Goes to `source.path`; null (the default) for text that has none. */
  readonly path?: string | null | undefined
  /** Facts of the bytes that the text was decoded from; those of its UTF-8 form by default. */
  readonly source?: SourceFacts | undefined
}

/**
 * Parses the raw text of one plan into the object that `yaodian parse` prints.
 *
 * Every position in it points into `text` (UTF-16 code units). Any string parses: a document's faults become
 * `messages`, never exceptions.
 */
export function parse(text: string, options: ParseOptions = {}): PlanDocument {
  const file = new VFile({ value: text, ...(options.path != null && { path: options.path }) })
  if (options.source) file.data.yaodianSource = options.source
  const plan = unified().use(yaodianParse, { script: options.script }).parse(file)
  return compileDocument(plan, file)
}

/** How each line of a text was read: style, level, number, and why. */
export function explain(text: string, options: ReadOptions = {}): ExplainLine[] {
  return explainReading(readWithNumbers(text, options))
}

export type { ExplainLine }
