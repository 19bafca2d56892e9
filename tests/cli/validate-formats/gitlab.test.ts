import { describe, expect, it } from 'vitest'
import { createGitlab } from '../../../src/cli/validate/formats/gitlab.js'
import { CLEAN, checked, checkedFor, GAP, render } from './checked.js'

interface Issue {
  description: string
  check_name: string
  fingerprint: string
  severity: string
  location: { path: string; lines: { begin: number } }
}

function issues(...args: Parameters<typeof render> extends [unknown, ...infer Rest] ? Rest : never): Issue[] {
  return JSON.parse(render(createGitlab, ...args))
}

describe('gitlab', () => {
  it('has an object for each fault, of all files in one array', () => {
    const report = issues([checked('./plans/a.txt', GAP), checked('b.txt', CLEAN), checked('c.txt', GAP, { 'number-gap': 'warning' })])
    expect(report).toEqual([
      {
        description: '（四） does not follow （二）: a number is missing between them',
        check_name: 'number-gap',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: 'major',
        location: { path: 'plans/a.txt', lines: { begin: 9 } }
      },
      expect.objectContaining({ severity: 'minor', location: { path: 'c.txt', lines: { begin: 9 } } })
    ])
    expect(issues([checked('a.txt', GAP, { 'number-gap': 'info' })])[0]?.severity).toBe('info')
  })

  it('has a fingerprint for each fault, also of equal ones in one file and in two', () => {
    const file = (name: string) => checkedFor(name, '购置１台\n购置１台\n', /１/g, () => ({}))
    const report = issues([file('a.txt'), file('b.txt')])
    expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(4)
    expect(issues([file('b.txt')])).toEqual(report.slice(2))
  })

  it('is an empty array where there is nothing to say', () => {
    expect(render(createGitlab, [checked('a.txt', CLEAN)])).toBe('[]\n')
    expect(render(createGitlab, [], { failures: [['c.pdf', 'looks like a PDF']] })).toBe('[]\n')
  })
})
