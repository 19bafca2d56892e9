import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { mend, type Rule, rules, validate } from '../../src/index.js'

const RULES = new URL('../../src/lint/rules/', import.meta.url)

/** All rules off but one, which is on also where it is off by default. */
function only(rule: Rule): Record<string, 'off' | 'warning'> {
  return Object.fromEntries(rules.map(({ name }) => [name, name === rule.name ? 'warning' : 'off']))
}

/** What the rule underlines in a text. */
function findsOf(rule: Rule, text: string): string[] {
  return validate(text, { rules: only(rule) }).map(({ position }) => text.slice(position.start.offset, position.end.offset))
}

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  it.each(rule.faulty)('finds the fault: $text', ({ text, finds, fixed }) => {
    expect(finds.length).toBeGreaterThan(0)
    expect(findsOf(rule, text)).toEqual(finds)
    if (fixed !== undefined) {
      expect(mend(text, { rules: only(rule), numbers: true }).text).toBe(fixed)
      expect(findsOf(rule, fixed)).toEqual([])
    }
  })

  it.each(rule.clean.map((text) => [text]))('passes the clean text: %s', (text) => {
    expect(findsOf(rule, text)).toEqual([])
  })

  it('has three faulty and three clean examples at least', () => {
    expect(rule.faulty.length).toBeGreaterThanOrEqual(3)
    expect(rule.clean.length).toBeGreaterThanOrEqual(3)
  })

  it('calls nothing an error that its standard only allows or hints at', () => {
    if (rule.grade === 'standard-informative') expect(rule.level).toMatch(/^(?:off|info)$/)
    if (rule.grade !== 'practice' && rule.clauses.every(({ force }) => force === 'may')) expect(rule.level).not.toBe('error')
  })

  it('names a clause exactly where it rests on one', () => {
    expect(rule.clauses.length > 0).toBe(rule.grade !== 'practice')
    for (const { name } of rule.clauses) expect(name).toMatch(/^GB\/T \d+-\d{4} [A-Z]?[\d.]+$/)
  })
})

describe('the list of rules', () => {
  it('has each file of the folder, under its own name', () => {
    const files = readdirSync(fileURLToPath(RULES)).filter((name) => name !== 'index.ts')
    expect(rules.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort())
  })
})
