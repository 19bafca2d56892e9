import fc from 'fast-check'
import { writePlan } from '../laws/generate-plan.js'
import { planSpecs } from '../laws/plan-spec.js'
import { createFolder } from './run.js'

/** A new folder with so many generated plans in it, at plans/a/000.txt and so on. */
export function createPlanFolder(count: number, others: Record<string, string | Uint8Array> = {}): string {
  const specs = fc.sample(planSpecs, { numRuns: count, seed: 7 })
  const named = specs.map((spec, index) => [`plans/${'abc'[index % 3]}/${String(index).padStart(3, '0')}.txt`, writePlan(spec).text])
  return createFolder({ ...Object.fromEntries(named), ...others })
}
