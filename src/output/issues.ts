import type { z } from 'zod'
import { greatest } from '../source/many.js'
import { type Problem, problemAt } from './problem.js'

type Issue = z.core.$ZodIssue
type Path = readonly (string | number)[]

/** What zod found wrong in a value, in words. */
export function describeIssue(issue: Issue, value: unknown, above: Path = []): Problem[] {
  const path = [...above, ...issue.path.filter((key) => typeof key !== 'symbol')]
  const found = valueAt(value, path)
  switch (issue.code) {
    case 'invalid_type':
      return [
        problemAt(path, found === undefined ? 'is missing' : `expected ${nameOf(issue.expected)}, got ${kindOf(found, issue.expected)}`)
      ]
    case 'invalid_value':
      return [problemAt(path, `expected ${issue.values.map((one) => JSON.stringify(one)).join(' or ')}, got ${shown(found)}`)]
    case 'too_small':
      return [problemAt(path, `expected ${issue.minimum} or more, got ${shown(found)}`)]
    case 'unrecognized_keys':
      return issue.keys.map((key) => problemAt([...path, key], 'there is no such key'))
    case 'invalid_format':
      return [problemAt(path, `expected ${FORMATS[issue.format] ?? `a text like ${issue.pattern}`}, got ${shown(found)}`)]
    case 'invalid_union':
      return describeUnion(issue, value, path)
    default:
      return [problemAt(path, issue.message)]
  }
}

const FORMATS: Readonly<Record<string, string>> = { date: 'a day (2025-04-08)' }
const NAMES: Readonly<Record<string, string>> = { int: 'whole number' }

function nameOf(expected: string): string {
  return NAMES[expected] ?? expected
}

/** Of the shapes that a value may have, the one that it comes nearest to. */
function describeUnion({ errors }: Extract<Issue, { code: 'invalid_union' }>, value: unknown, path: Path): Problem[] {
  const depths = errors.map((issues) => greatest(issues.map((issue) => issue.path.length)))
  const deepest = errors[depths.indexOf(greatest(depths))] ?? []
  if (greatest(depths) > 0) return deepest.flatMap((issue) => describeIssue(issue, value, path))
  const expected = errors.flat().flatMap((issue) => (issue.code === 'invalid_type' ? nameOf(issue.expected) : []))
  return [problemAt(path, `expected ${expected.join(' or ')}, got ${kindOf(valueAt(value, path))}`)]
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined),
    value
  )
}

function kindOf(value: unknown, expected?: string): string {
  if (typeof value === 'number' && expected === 'int') return shown(value)
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

const LONGEST = 60

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing'
  return json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json
}
