import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mended, mend, parse, rules } from '../../src/index.js'
import { mend as mendWith } from '../../src/lint/mend.js'
import { writePlan } from '../laws/generate-plan.js'
import { type PlanSpec, planSpecs } from '../laws/plan-spec.js'
import { isFull } from '../laws/runs.js'
import { seed } from '../seed.js'
import { carelessRules } from './careless-rules.js'
import { addQuirks } from './quirks.js'

const numRuns = isFull ? 400 : 3
/** The real rules do little harm, so that few trials are needed. */
const realRuns = isFull ? 400 : 30

/** Every rule on, also those that are off by default. */
const allOn = Object.fromEntries(rules.map(({ name }) => [name, 'warning' as const]))

/** What a reader of the output would miss: titles and addresses of the nodes, and the targets. */
function essence(text: string) {
  const { plan, sections, tasks, targets } = parse(text)
  const nodes = [...sections, ...tasks].map(({ id, level, title }) => ({ id, level, title }))
  return {
    title: plan.title,
    nodes,
    targets: targets.map(({ id, text: words, min, max, unit, object, action }) => ({ id, words, min, max, unit, object, action }))
  }
}

function lineEndsOf(text: string): string[] {
  return text.match(/\r\n|\r|\n/g) ?? []
}

/** Over plans of every kind, with quirks: mending changes nothing that is read, and a second time nothing at all. */
function holds(mended: (text: string) => Mended): void {
  let changed = 0
  const property = fc.property(planSpecs, (spec: PlanSpec) => {
    const text = addQuirks(writePlan(spec).text, spec.seed)
    const { text: after, mended: counts } = mended(text)
    changed += counts.size > 0 ? 1 : 0
    expect(essence(after)).toEqual(essence(text))
    expect(lineEndsOf(after)).toEqual(lineEndsOf(text))
    expect(mended(after).text).toBe(after)
    expect(mended(after).mended.size).toBe(0)
  })
  console.info(`mending: ${numRuns} plans, seed ${seed}; FC_SEED=${seed} repeats it`)
  fc.assert(property, { seed, numRuns })
  expect(changed).toBeGreaterThan(0)
}

describe('mending leaves a plan as it is read, and a second time changes nothing', { timeout: 900_000 }, () => {
  it('with careless rules, whose harmful fixes it must leave out', () => {
    holds((text) => mendWith(text, {}, carelessRules))
  })

  it('with all rules of validate', () => {
    const seen = new Set<string>()
    const property = fc.property(planSpecs, (spec: PlanSpec) => {
      const text = addQuirks(writePlan(spec).text, spec.seed)
      const { text: after, mended } = mend(text, { rules: allOn })
      for (const rule of mended.keys()) seen.add(rule)
      expect(essence(after)).toEqual(essence(text))
      expect(mend(after, { rules: allOn }).text).toBe(after)
    })
    console.info(`mending: ${realRuns} plans, seed ${seed}; FC_SEED=${seed} repeats it`)
    fc.assert(property, { seed, numRuns: realRuns })
    expect([...seen]).toEqual(
      expect.arrayContaining(['conversion-noise', 'half-width-punctuation', 'marker-brackets', 'marker-punctuation'])
    )
  })
})
