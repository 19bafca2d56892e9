import { rules } from '../../lint/rules/index.js'
import { formatJson } from '../json.js'
import { Misuse } from '../streams.js'
import { formatTable } from '../table.js'
import type { FormatName } from './formats/index.js'

const HEAD = ['rule', 'level', 'grade', 'finds']

/** All rules with their own levels, as a table or as JSON. Throws a Misuse for another format. */
export function listRules(format: FormatName = 'stylish'): string {
  if (format === 'json') return formatJson({ schemaVersion: 1, rules: rules.map(ruleRecord) }, true)
  if (format !== 'stylish') throw new Misuse(`--list-rules gives a table, or JSON with --format json; not ${format}`)
  return formatTable([HEAD, ...rules.map(({ name, level, grade, summary }) => [name, level, grade, summary])])
}

function ruleRecord({ name, group, level, grade, clauses, summary, description }: (typeof rules)[number]) {
  return { name, group, level, grade, clauses, summary, description }
}
