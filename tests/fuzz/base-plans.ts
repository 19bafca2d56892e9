import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { decodeText } from '../../src/index.js'
import { writePlan } from '../laws/generate-plan.js'
import { planSpecs } from '../laws/plan-spec.js'

const GENERATED = 40

/** The plans that are to be spoilt, and where they are from. */
export interface BasePlans {
  readonly texts: readonly string[]
  readonly from: string
}

/** The texts of all files below a folder whose names end so. */
function readTexts(folder: string, end: string): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(end))
  return names.sort().map((name) => decodeText(readFileSync(path.join(folder, name))).text)
}

/** Real plans from a folder with `seeds` and `wild` where it is there, the fixtures, and some generated plans. */
export function readBasePlans(root: string, folder: string): BasePlans {
  const real = ['seeds', 'wild'].flatMap((name) => readTexts(path.join(folder, name), '.txt'))
  const generated = fc.sample(planSpecs, { seed: 1, numRuns: GENERATED }).map((spec) => writePlan(spec).text)
  const texts = [...real, ...readTexts(path.join(root, 'fixtures'), 'input.txt'), ...generated].filter((text) => text !== '')
  return { texts, from: `${real.length} real plans, ${texts.length - real.length} of our own` }
}
