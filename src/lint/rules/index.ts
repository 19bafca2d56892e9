import type { Rule } from '../rule.js'
import { numberGap } from './number-gap.js'
import { unknownSwitch } from './unknown-switch.js'

/** Every rule, in the order of its documentation. */
export const rules: readonly Rule[] = [numberGap, unknownSwitch]

const byName = new Map(rules.map((rule) => [rule.name, rule]))

/** The rule of that name; undefined where there is none. */
export function ruleByName(name: string): Rule | undefined {
  return byName.get(name)
}
