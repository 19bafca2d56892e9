import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'
import { seed } from '../seed.js'
import { differences } from './compare.js'
import { writePlan } from './generate-plan.js'
import { type PlanSpec, planSpecs } from './plan-spec.js'
import { isFull, repeatHint } from './runs.js'

const runs = isFull ? 10_000 : 1000

function differencesOf(spec: PlanSpec): string[] {
  const written = writePlan(spec)
  return differences(written, parse(written.text))
}

/** How many plans of each kind failed, the worst kinds first. */
function tally(specs: readonly PlanSpec[], failed: ReadonlySet<PlanSpec>): string[] {
  const counts = new Map<string, { all: number; failed: number }>()
  for (const spec of specs)
    for (const kind of writePlan(spec).kinds) {
      const count = counts.get(kind) ?? { all: 0, failed: 0 }
      count.all++
      if (failed.has(spec)) count.failed++
      counts.set(kind, count)
    }
  return [...counts]
    .filter(([, count]) => count.failed > 0)
    .sort(([, a], [, b]) => b.failed / b.all - a.failed / a.all)
    .map(([kind, count]) => `  ${kind}: ${count.failed} of ${count.all}`)
}

/** The smallest failing plan that fast-check finds with the same seed, as its text and what was read otherwise. */
function smallest(): string[] {
  const property = fc.property(planSpecs, (spec) => differencesOf(spec).length === 0)
  const { counterexample } = fc.check(property, { seed, numRuns: runs })
  if (!counterexample) return []
  const [spec] = counterexample
  const written = writePlan(spec)
  return [
    '',
    `a small plan that fails, ${JSON.stringify(spec)}, written as ${written.kinds.join(', ')}:`,
    '-----',
    written.text,
    '-----',
    ...differencesOf(spec)
  ]
}

describe('a plan parses back to the tree that it was written from', () => {
  it(`over ${runs} random plans`, { timeout: 900_000 }, () => {
    const specs = fc.sample(planSpecs, { seed, numRuns: runs })
    const failed = new Set(specs.filter((spec) => differencesOf(spec).length > 0))
    console.info(`round trip: ${runs - failed.size} of ${runs} plans, seed ${seed}`)
    if (failed.size === 0) return
    const lines = [
      `${failed.size} of ${runs} plans were read otherwise than written; ${repeatHint}`,
      ...tally(specs, failed),
      ...smallest()
    ]
    expect.fail(lines.join('\n'))
  })

  it('the generator writes every kind of oddity', () => {
    const kinds = new Set(fc.sample(planSpecs, { seed, numRuns: 400 }).flatMap((spec) => writePlan(spec).kinds))
    for (const kind of [
      'drift',
      'lost-number',
      'run-on',
      'wrapped-heading',
      'metadata-line',
      'page-numbers',
      'scan-line',
      'bookmark',
      'pinyin',
      'zero-width',
      'traditional',
      'lost-breaks',
      'wide-gaps',
      'no-title',
      'notice',
      'signature',
      'preamble',
      'marker-widths',
      'wide-digits'
    ])
      expect(kinds, kind).toContain(kind)
  })

  it('the comparison sees every kind of difference', () => {
    const spec = fc.sample(planSpecs, { seed: 1, numRuns: 50 }).find((one) => differencesOf(one).length === 0)
    if (!spec) return expect.fail('no plan of fifty is read back: there is nothing to compare with')
    const written = writePlan(spec)
    const document = parse(written.text)
    const [first, ...rest] = written.nodes
    if (!first) return expect.fail('a plan without nodes')
    const changes: Partial<typeof first>[] = [
      { level: 2 },
      { ordinal: 9 },
      { marker: '十、' },
      { title: '别的题目' },
      { parent: 1 },
      { inferred: true },
      { body: '别的正文。' }
    ]
    for (const change of changes) expect(differences({ ...written, nodes: [{ ...first, ...change }, ...rest] }, document)).not.toEqual([])
    expect(differences({ ...written, nodes: rest }, document)).not.toEqual([])
    expect(differences({ ...written, title: '别的方案' }, document)).not.toEqual([])
    expect(differences({ ...written, preamble: '别的引言。' }, document)).not.toEqual([])
  })
})
