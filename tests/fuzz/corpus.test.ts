import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readCorpus, toInput } from './corpus.js'
import { allChecks, examine } from './oracle.js'

const cases = readCorpus(fileURLToPath(new URL('./corpus', import.meta.url)))

describe('cases that the fuzzer found hold every law', () => {
  it('are there', () => expect(cases.length).toBeGreaterThan(0))

  it.each(cases)('%s', { timeout: 120_000 }, async (_, found) => {
    expect((await examine(toInput(found), allChecks)).faults, found.showed).toEqual([])
  })
})
