import fc from 'fast-check'
import { writePlan } from '../laws/generate-plan.js'
import { planSpecs } from '../laws/plan-spec.js'
import { createFolder } from './run.js'

/** Plans to choose short ones from: the tests are about many, not about long ones. */
const MOST_DRAWN = 150
const SHORT = 1500

/** A new folder with so many generated plans in it, at plans/a/000.txt and so on. */
export function createPlanFolder(count: number, others: Record<string, string | Uint8Array> = {}): string {
  const texts = fc.sample(planSpecs, { numRuns: MOST_DRAWN, seed: 7 }).map((spec) => writePlan(spec).text)
  const short = texts.filter((text) => text.length < SHORT)
  const named = Array.from({ length: count }, (_, index) => [nameOf(index), short[index % short.length] as string])
  return createFolder({ ...Object.fromEntries(named), ...others })
}

function nameOf(index: number): string {
  return `plans/${'abc'[index % 3]}/${String(index).padStart(3, '0')}.txt`
}
