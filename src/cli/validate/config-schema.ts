import { z } from 'zod'
import { LEVELS } from '../../lint/rule.js'
import { rules } from '../../lint/rules/index.js'
import { didYouMean } from '../../lint/suggest.js'
import { FORMAT_NAMES } from './formats/index.js'
import { describeUnknownRule } from './rule-levels.js'

/** What a config file may say. */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe('Where an editor finds the schema of this file.'),
  rules: z.record(z.string(), z.enum(LEVELS)).optional().describe('Levels by the names of rules.'),
  ignore: z.array(z.string()).optional().describe("Patterns of inputs to leave out, as in .gitignore, from this file's folder."),
  format: z.enum(FORMAT_NAMES).optional().describe('Format of the report.'),
  maxWarnings: z.int().min(0).optional().describe('More warnings than this fail.'),
  frail: z.boolean().optional().describe('Whether any warning fails.')
})

/** The same with the rules by name, for editors: unknown names get a better message from `checkConfig`. */
export const configFileSchema = configSchema.extend({
  rules: z
    .strictObject(Object.fromEntries(rules.map(({ name, summary }) => [name, z.enum(LEVELS).optional().describe(`Finds ${summary}.`)])))
    .optional()
    .describe('Levels by the names of rules.')
})

export type ConfigValues = z.infer<typeof configSchema>

/** A config's values, or what is wrong with it: a line each, with the path of its key. */
export function checkConfig(value: unknown): { readonly values: ConfigValues; readonly problems: readonly string[] } {
  const { data, error } = configSchema.safeParse(value, { reportInput: true })
  const problems = [...(error?.issues ?? []).flatMap(describeIssue), ...unknownRules(value)]
  return { values: data ?? {}, problems }
}

type Issue = z.core.$ZodIssue

function describeIssue(issue: Issue): string[] {
  const place = issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => `${place}${describeUnknownKey(key)}`)
  return [`${place}${describeValue(issue)}`]
}

function describeUnknownKey(key: string): string {
  const names = Object.keys(configSchema.shape).filter((name) => name !== '$schema')
  return `there is no key '${key}'${didYouMean(key, names)}; the keys are ${names.join(', ')}`
}

function describeValue(issue: Issue): string {
  const shown = JSON.stringify(issue.input)
  if (issue.code === 'invalid_value')
    return `${shown} is none of ${issue.values.join(', ')}${didYouMean(String(issue.input), issue.values.map(String))}`
  if (issue.code === 'too_small') return `${shown} is below ${issue.minimum}`
  if (issue.code === 'invalid_type') return `${shown} is not ${WORDS[issue.expected] ?? issue.expected}`
  return issue.message
}

const WORDS: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a whole number',
  array: 'a list',
  record: 'an object',
  object: 'an object',
  boolean: 'true or false',
  string: 'a text'
}

/** Names of rules are looked at by themselves, so that a wrong level elsewhere does not hide them. */
function unknownRules(value: unknown): string[] {
  const rules = isObject(value) && isObject(value.rules) ? value.rules : {}
  return Object.keys(rules).flatMap((name) => {
    const unknown = describeUnknownRule(name)
    return unknown === undefined ? [] : [`rules.${name}: ${unknown}`]
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
