import type { Rule } from '../rule.js'
import { breakdownSum } from './breakdown-sum.js'
import { commitmentContradiction } from './commitment-contradiction.js'
import { conversionNoise } from './conversion-noise.js'
import { datePadded } from './date-padded.js'
import { documentNumberForm } from './document-number-form.js'
import { emptyText } from './empty-text.js'
import { halfWidthPunctuation } from './half-width-punctuation.js'
import { headingFullStop } from './heading-full-stop.js'
import { headingLost } from './heading-lost.js'
import { headingOverlong } from './heading-overlong.js'
import { headingTooDeep } from './heading-too-deep.js'
import { invalidBytes } from './invalid-bytes.js'
import { listSingleItem } from './list-single-item.js'
import { markerBrackets } from './marker-brackets.js'
import { markerPunctuation } from './marker-punctuation.js'
import { markerStyleDrift } from './marker-style-drift.js'
import { markerStyleOrder } from './marker-style-order.js'
import { markerWidthMixed } from './marker-width-mixed.js'
import { numberDuplicate } from './number-duplicate.js'
import { numberGap } from './number-gap.js'
import { numberLateStart } from './number-late-start.js'
import { numberLost } from './number-lost.js'
import { numberOutOfOrder } from './number-out-of-order.js'
import { numberRestart } from './number-restart.js'
import { pageFurniture } from './page-furniture.js'
import { percentageOver100 } from './percentage-over-100.js'
import { rangeReversed } from './range-reversed.js'
import { rangeScaleUnclear } from './range-scale-unclear.js'
import { scriptMixed } from './script-mixed.js'
import { sectionEmpty } from './section-empty.js'
import { sectionSingleChild } from './section-single-child.js'
import { targetIncomplete } from './target-incomplete.js'
import { titleDuplicate } from './title-duplicate.js'
import { titleWithoutYear } from './title-without-year.js'
import { unknownSwitch } from './unknown-switch.js'
import { unpairedMarks } from './unpaired-marks.js'
import { yearOutsidePeriod } from './year-outside-period.js'

/** Every rule, in the order of its documentation. */
export const rules: readonly Rule[] = [
  numberGap,
  numberDuplicate,
  numberOutOfOrder,
  numberRestart,
  numberLateStart,
  numberLost,
  headingLost,
  markerStyleDrift,
  markerStyleOrder,
  markerPunctuation,
  markerBrackets,
  markerWidthMixed,
  listSingleItem,
  headingTooDeep,
  headingFullStop,
  headingOverlong,
  sectionEmpty,
  sectionSingleChild,
  titleDuplicate,
  titleWithoutYear,
  emptyText,
  invalidBytes,
  scriptMixed,
  conversionNoise,
  pageFurniture,
  halfWidthPunctuation,
  documentNumberForm,
  datePadded,
  unpairedMarks,
  unknownSwitch,
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
