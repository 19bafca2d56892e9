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

it.each(names)('fixture %s reads as its outline and its numbers, which were written by hand, and gives its JSON and messages', (name) => {
  const document = parseFixture(name)
  // Soft, so that UPDATE=1 writes the files below all the same.
  expect.soft(formatOutline(document)).toBe(readGolden(name, 'outline.txt'))
  if (hasGolden(name, 'targets.txt')) expect.soft(formatTargets(document)).toBe(readGolden(name, 'targets.txt'))
  expect(documentSchema.parse(document)).toEqual(document)
  expectGolden(name, 'expected.json', `${JSON.stringify(document, null, 2)}\n`)
  expectGolden(name, 'messages.txt', formatMessages(document))
})

it('has at least 14 situations of numbers', () => {
  expect(counted.length).toBeGreaterThanOrEqual(14)
})

describe.each(twins)('twins %s', (name) => {
  it('have the same outline in both scripts', () => {
    const traditional = readGolden(`${name}-traditional`, 'outline.txt')
    expect(withoutScript(traditional)).toEqual(withoutScript(readGolden(name, 'outline.txt')))
    expect(traditional).toContain('\nscript: traditional\n')
  })
})
