import { describe, expect, it } from 'vitest'
import { documentSchema } from '../src/index.js'
import { expectGolden, hasGolden, listFixtures, parseFixture, readGolden } from './fixtures/golden.js'
import { formatMessages, formatOutline } from './fixtures/outline.js'
import { formatTargets } from './fixtures/targets.js'

const names = listFixtures()
const counted = names.filter((name) => hasGolden(name, 'targets.txt'))
const twins = names.filter((name) => names.includes(`${name}-traditional`))

/** An outline's titles and fields, without the markers (printed in the plan's own script) and the script. */
function withoutScript(outline: string): string[] {
  return outline
    .split('\n')
    .filter((line) => !line.startsWith('script: '))
    .map((line) => line.replace(/^( *)\S+ /, '$1'))
}

it('has at least 30 situations', () => {
  expect(names.length - twins.length).toBeGreaterThanOrEqual(30)
})

describe.each(names)('fixture %s', (name) => {
  it('reads as outline.txt, which was written by hand', () => {
    expect(formatOutline(parseFixture(name))).toBe(readGolden(name, 'outline.txt'))
  })

  it('gives expected.json, which fits the schema', () => {
    const document = parseFixture(name)
    expect(documentSchema.parse(document)).toEqual(document)
    expectGolden(name, 'expected.json', `${JSON.stringify(document, null, 2)}\n`)
  })

  it('gives messages.txt', () => {
    expectGolden(name, 'messages.txt', formatMessages(parseFixture(name)))
  })
})

it('has at least 14 situations of numbers', () => {
  expect(counted.length).toBeGreaterThanOrEqual(14)
})

it.each(counted)('numbers of %s read as targets.txt, which was written by hand', (name) => {
  expect(formatTargets(parseFixture(name))).toBe(readGolden(name, 'targets.txt'))
})

describe.each(twins)('twins %s', (name) => {
  it('have the same outline in both scripts', () => {
    const traditional = readGolden(`${name}-traditional`, 'outline.txt')
    expect(withoutScript(traditional)).toEqual(withoutScript(readGolden(name, 'outline.txt')))
    expect(traditional).toContain('\nscript: traditional\n')
  })
})
