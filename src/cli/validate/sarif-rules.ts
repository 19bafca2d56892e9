import { SarifRuleBuilder } from 'node-sarif-builder'
import { type Grade, type Rule, rules, type Severity } from '../../index.js'
import { printable } from '../printable.js'

export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>

const GRADES: Readonly<Record<Grade, string>> = {
  standard: 'Rests on the body of a standard.',
  'standard-informative': 'Rests on an informative annex of a standard: a hint.',
  practice: 'Rests on custom, not on a clause of a standard.'
}

/** All rules as SARIF describes them, in their order. */
export function ruleBuilders(): SarifRuleBuilder[] {
  return rules.map((rule) => {
    const builder = new SarifRuleBuilder({
      defaultConfiguration: rule.level === 'off' ? { enabled: false } : { enabled: true, level: LEVELS[rule.level] },
      help: { text: helpOf(rule) },
      properties: { tags: [rule.group, rule.grade] }
    })
    return builder.initSimple({ ruleId: rule.name, shortDescriptionText: rule.summary, fullDescriptionText: rule.description })
  })
}

function helpOf({ description, clauses, grade }: Rule): string {
  const cited = clauses.map(({ name, force, says }) => `${name} (${force}): ${says}`)
  return [description, GRADES[grade], ...cited].join('\n')
}

/** A message as SARIF wants it (3.11): braces would be placeholders, and brackets before a parenthesis a link. */
export function messageText(text: string): string {
  return printable(text)
    .replace(/[{}]/g, '$&$&')
    .replace(/\](?=\()/g, '\\]')
}
