import type { FaultyExample, Rule } from '../../lint/rule.js'
import { ruleByName } from '../../lint/rules/index.js'
import { printable, printableLines } from '../printable.js'
import { Misuse } from '../streams.js'
import { describeUnknownRule } from './rule-levels.js'

/** All that a user may want to know of a rule. Throws a Misuse where there is none of that name. */
export function explainRule(name: string): string {
  const rule = ruleByName(name)
  if (!rule) throw new Misuse(`--explain: ${describeUnknownRule(name)}`)
  const { level, grade, summary, description, faulty, clean } = rule
  const parts = [
    `${name} (level ${level}, grade ${grade}): ${summary}`,
    description,
    describeBasis(rule),
    ...faulty.slice(0, 1).map(describeFaulty),
    ...clean.slice(0, 1).map((text) => `Clean:\n${indented(text)}`),
    describeSwitches(name)
  ]
  return `${parts.join('\n\n')}\n`
}

function describeBasis({ clauses }: Rule): string {
  if (clauses.length === 0) return 'Rests on custom; no clause of a standard says so.'
  return ['Rests on:', ...clauses.map(({ name, force, says }) => `  ${name} (${force}): ${says}`)].join('\n')
}

function describeFaulty({ text, finds, fixed }: FaultyExample): string {
  const found = finds.map((one) => `'${printable(one)}'`).join(', ')
  return [`Faulty, for ${found}:\n${indented(text)}`, ...(fixed === undefined ? [] : [`Mended:\n${indented(fixed)}`])].join('\n\n')
}

function indented(text: string): string {
  return printableLines(text).replace(/\n$/, '').replace(/^/gm, '  ')
}

function describeSwitches(name: string): string {
  const ways = [
    ['in one run', `--rule ${name}=off`],
    ['in the config', `{ "rules": { "${name}": "off" } }`],
    ['for a line of the text', `<!-- yaodian-disable-line ${name} -->`],
    ['for the line below', `<!-- yaodian-disable-next-line ${name} -->`],
    ['from here on', `<!-- yaodian-disable ${name} --> until <!-- yaodian-enable ${name} -->`]
  ]
  return ['Switched off:', ...ways.map(([where = '', how]) => `  ${where.padEnd(22)}  ${how}`)].join('\n')
}
