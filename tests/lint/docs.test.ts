import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rulesPage, rulesTable } from './rule-docs.js'

const PAGE = new URL('../../docs/rules.md', import.meta.url)
const README = new URL('../../README.md', import.meta.url)
const updates = process.env.UPDATE === '1' && !process.env.CI

describe('what is generated from the rules', () => {
  it('is the page of rules', () => {
    if (updates) writeFileSync(PAGE, rulesPage())
    expect(readFileSync(PAGE, 'utf8')).toBe(rulesPage())
  })

  it('is the table of the README', () => {
    const readme = readFileSync(README, 'utf8')
    const parts = /^([\s\S]*<!-- rules[^\n]*-->\n)([\s\S]*?)(<!-- \/rules -->[\s\S]*)$/.exec(readme)
    if (updates && parts) writeFileSync(README, `${parts[1]}${rulesTable()}${parts[3]}`)
    else expect(parts?.[2]).toBe(rulesTable())
  })
})
