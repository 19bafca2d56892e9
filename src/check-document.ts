import { describeIssue } from './output/issues.js'
import { lawProblems } from './output/laws.js'
import type { Problem } from './output/problem.js'
import { documentSchema } from './output/schema.js'

/**
 * What is wrong with a value that should be a document as `parse` gives it; nothing where it is one.
 *
 * First what its schema forbids. Where that is nothing, the laws that a schema cannot say: addresses are unique, parents
 * stand where the address says and are sections, positions and bounds do not end before they start.
 */
export function checkDocument(value: unknown): Problem[] {
  const checked = documentSchema.safeParse(value)
  if (checked.success) return lawProblems(checked.data)
  return checked.error.issues.flatMap((issue) => describeIssue(issue, value))
}

export type { Problem }
