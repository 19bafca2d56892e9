import { type Rule, type RuleGroup, rules, validate } from '../../src/index.js'
import type { FaultyExample } from '../../src/lint/rule.js'

/** Headings of the groups, in the order of the list of rules. */
const GROUPS: Readonly<Record<RuleGroup, string>> = {
  numbering: 'Numbering',
  headings: 'Headings',
  text: 'Text',
  numbers: 'Numbers'
}

const INTRODUCTION = `# Rules of \`yaodian validate\`

This page is generated from the rules themselves (\`src/lint/rules\`); the examples are their tests. The grade says what a rule rests on: the body of a
national standard (standard), an informative annex (standard-informative), or custom (practice). Clauses are paraphrased. What a standard allows or
recommends (可以, 一般) is never an error, and what an informative annex says is a hint.
`

/** How the rule's findings are mended, by its own examples. */
export function mendedBy({ name, faulty }: Rule): '--fix' | '--fix-numbers' | '' {
  const levels = Object.fromEntries(rules.map((rule) => [rule.name, rule.name === name ? ('warning' as const) : ('off' as const)]))
  const fixes = faulty.flatMap(({ text }) => validate(text, { rules: levels })).flatMap(({ fix }) => fix ?? [])
  if (fixes.length === 0) return ''
  return fixes.every(({ renumbers }) => renumbers) ? '--fix-numbers' : '--fix'
}

const code = (text: string): string => (text === '' ? '' : `\`${text}\``)

/** The table of the README. */
export function rulesTable(): string {
  const rows = rules.map(
    (rule) =>
      `| [${code(rule.name)}](docs/rules.md#${rule.name}) | ${rule.level} | ${rule.grade} | ${code(mendedBy(rule))} | ${rule.summary} |`
  )
  return `${['| rule | level | grade | mended by | finds |', '|---|---|---|---|---|', ...rows].join('\n')}\n`
}

/** The page of all rules. */
export function rulesPage(): string {
  const groups = Object.entries(GROUPS).map(([group, heading]) =>
    [`## ${heading}`, ...rules.filter((rule) => rule.group === group).map(sectionOf)].join('\n\n')
  )
  return `${[INTRODUCTION, ...groups].join('\n')}\n`.replaceAll(/\n{3,}/g, '\n\n')
}

function sectionOf(rule: Rule): string {
  const { name, level, grade, summary, description, clauses, faulty, clean } = rule
  const mended = mendedBy(rule)
  const basis = clauses.map((clause) => `- ${clause.name} (${clause.force}): ${clause.says}`)
  return [
    `### ${name}`,
    `Level ${level}, grade ${grade}${mended === '' ? '' : `, mended by ${code(mended)}`}: ${summary}.`,
    description,
    ...(basis.length > 0 ? [basis.join('\n')] : []),
    ...faulty.slice(0, 1).flatMap(describeFaulty),
    ...clean.slice(0, 1).flatMap((text) => ['Clean:', block(text)])
  ].join('\n\n')
}

function describeFaulty({ text, finds, fixed }: FaultyExample): string[] {
  const found = finds.filter((one) => visible(one) !== '').map((one) => code(visible(one)))
  const heading = found.length > 0 ? `Faulty, for ${found.join(', ')}:` : 'Faulty:'
  return [heading, block(text), ...(fixed === undefined ? [] : ['Mended:', block(fixed)])]
}

function block(text: string): string {
  return ['```text', visible(text).replace(/\n$/, ''), '```'].join('\n')
}

/** Characters that a page does not show, written out. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Co}\ufffd]/gu, (character) => (character === '\n' ? character : `<U+${hex(character)}>`))
}

function hex(character: string): string {
  return (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')
}
