import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../src/index.js'
import { reliable, strayFaults } from '../faults.js'
import { seed } from '../seed.js'
import { distractorWriters, type SentenceSpec, writers, writeSentence } from './generate-sentence.js'
import { isFew, isFull, repeatHint } from './runs.js'
import type { ExpectedTarget, Written } from './sentence-clauses.js'
import { sentenceSpecs } from './sentence-spec.js'
import { sentenceFaults, sentenceWordings } from './sentence-wordings.js'

const runs = isFull ? 10_000 : isFew ? 60 : 300

const FIELDS = ['min', 'max', 'comparator', 'unit', 'kind', 'per', 'change', 'object', 'action'] as const

type Compared = Pick<ExpectedTarget, (typeof FIELDS)[number]>

function targetsOf(text: string): Compared[] {
  return findQuantities(text, { year: 2025 })
    .filter(({ role }) => role === 'target')
    .map((found) => Object.fromEntries(FIELDS.map((field) => [field, found[field]])) as unknown as Compared)
}

/** Where the targets that are read differ from those that were written. */
function differences(expected: readonly Compared[], found: readonly Compared[]): string[] {
  if (found.length !== expected.length) return [`${found.length} targets instead of ${expected.length}`]
  return expected.flatMap((target, index) =>
    FIELDS.filter((field) => target[field] !== undefined && target[field] !== found[index]?.[field]).map(
      (field) => `${field} is ${found[index]?.[field]} instead of ${target[field]}`
    )
  )
}

const differencesOf = ({ text, targets }: Pick<Written, 'text' | 'targets'>) => differences(targets, targetsOf(text))

/** How many sentences with each feature failed, the worst features first. */
function tally(all: readonly Written[], failed: ReadonlySet<Written>): string[] {
  const kinds = [...new Set(all.flatMap((written) => written.kinds))].map((kind) => {
    const having = all.filter((written) => written.kinds.includes(kind))
    return { kind, all: having.length, failed: having.filter((written) => failed.has(written)).length }
  })
  return kinds
    .filter((one) => one.failed > 0)
    .sort((a, b) => b.failed / b.all - a.failed / a.all)
    .map((one) => `  ${one.kind}: ${one.failed} of ${one.all}`)
}

/** The smallest failing sentence that fast-check finds with the same seed. */
function smallest(): string[] {
  const property = fc.property(sentenceSpecs, (spec) => differencesOf(writeSentence(spec)).length === 0)
  const { counterexample } = fc.check(property, { seed, numRuns: runs })
  if (!counterexample) return []
  const written = writeSentence(counterexample[0] as SentenceSpec)
  return ['', written.text, ...differencesOf(written)]
}

describe('a sentence gives back the targets that it was written from', () => {
  it(`over ${runs} random sentences`, { timeout: 300_000 }, () => {
    const all = fc.sample(sentenceSpecs, { seed, numRuns: runs }).map(writeSentence)
    const failed = new Set(all.filter((written) => differencesOf(written).length > 0))
    if (failed.size === 0) return
    const examples = [...failed].slice(0, 5).map((written) => `  ${written.text} ${differencesOf(written).join('; ')}`)
    expect.fail(
      [
        `${failed.size} of ${runs} sentences were read otherwise than written; ${repeatHint}`,
        ...tally(all, failed),
        ...examples,
        ...smallest()
      ].join('\n')
    )
  })

  it('the generator uses every way to write a clause', () => {
    const kinds = new Set(fc.sample(sentenceSpecs, { seed, numRuns: 600 }).flatMap((spec) => writeSentence(spec).kinds))
    const wished = ['han-numeral', 'full-width', 'grouped', 'scaled', 'range', 'han-share', 'gte-after', 'approx-after', 'lte-before']
    for (const kind of [...Object.keys(writers), ...Object.keys(distractorWriters), ...wished]) expect(kinds, kind).toContain(kind)
  })

  it('the generator writes the same sentence for the same specification', () => {
    const spec: SentenceSpec = { seed: 7, clauses: ['rate', 'frequency', 'distractor-existing'], opening: '' }
    expect(writeSentence(spec)).toEqual(writeSentence(spec))
    expect(writeSentence({ ...spec, seed: 8 }).text).not.toBe(writeSentence(spec).text)
  })

  it('the comparison sees every kind of difference', () => {
    const text = '每学期至少开展应急演练2次。'
    const [target] = targetsOf(text)
    if (!target) return expect.fail('no target in the sentence')
    const changes: Partial<ExpectedTarget>[] = [
      { min: 3 },
      { max: 2 },
      { comparator: 'eq' },
      { unit: '场' },
      { kind: 'other' },
      { per: null },
      { change: 'delta' },
      { object: '演练' },
      { action: null }
    ]
    expect(differences([target], targetsOf(text))).toEqual([])
    for (const change of changes) expect(differences([{ ...target, ...change }], [target])).toHaveLength(1)
    expect(differences([], [target])).toHaveLength(1)
  })
})

describe('a wording that is easily read otherwise', () => {
  const textOf = ({ text }: { readonly text: string }) => text

  it.each(reliable(sentenceWordings, sentenceFaults, textOf))('$text', ({ text, targets }) => {
    expect(targetsOf(text)).toMatchObject(targets)
    expect(targetsOf(text)).toHaveLength(targets.length)
  })

  it('stands here where it is known to fail', () => {
    expect(strayFaults(sentenceWordings, sentenceFaults, textOf)).toEqual([])
  })
})
