import type { Rule } from '../rule.js'
import { breakdownSum } from './breakdown-sum.js'
import { commitmentContradiction } from './commitment-contradiction.js'
import { numberGap } from './number-gap.js'
import { percentageOver100 } from './percentage-over-100.js'
import { rangeReversed } from './range-reversed.js'
import { rangeScaleUnclear } from './range-scale-unclear.js'
import { targetIncomplete } from './target-incomplete.js'
import { yearOutsidePeriod } from './year-outside-period.js'

/** Every rule, in the order of its documentation. */
export const rules: readonly Rule[] = [
  numberGap,
  percentageOver100,
  rangeReversed,
  rangeScaleUnclear,
  breakdownSum,
  commitmentContradiction,
  targetIncomplete,
  yearOutsidePeriod
]

const byName = new Map(rules.map((rule) => [rule.name, rule]))

/** The rule of that name; undefined where there is none. */
export function ruleByName(name: string): Rule | undefined {
  return byName.get(name)
}
