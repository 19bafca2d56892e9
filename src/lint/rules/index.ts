import type { Rule } from '../rule.js'
import { conversionNoise } from './conversion-noise.js'
import { datePadded } from './date-padded.js'
import { documentNumberForm } from './document-number-form.js'
import { emptyText } from './empty-text.js'
import { halfWidthPunctuation } from './half-width-punctuation.js'
import { invalidBytes } from './invalid-bytes.js'
import { numberGap } from './number-gap.js'
import { pageFurniture } from './page-furniture.js'
import { scriptMixed } from './script-mixed.js'
import { unpairedMarks } from './unpaired-marks.js'

/** Every rule, in the order of its documentation. */
export const rules: readonly Rule[] = [
  numberGap,
  emptyText,
  invalidBytes,
  conversionNoise,
  pageFurniture,
  scriptMixed,
  halfWidthPunctuation,
  unpairedMarks,
  documentNumberForm,
  datePadded
]

const byName = new Map(rules.map((rule) => [rule.name, rule]))

/** The rule of that name; undefined where there is none. */
export function ruleByName(name: string): Rule | undefined {
  return byName.get(name)
}
