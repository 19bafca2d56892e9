import { type Fault, findFaults, type Levels } from './lint/find-faults.js'
import { type Mended, mend as mendText } from './lint/mend.js'
import { LEVELS } from './lint/rule.js'
import { ruleByName } from './lint/rules/index.js'
import { readWithNumbers } from './targets/read-with-numbers.js'
import type { ReadOptions } from './tree/read-plan.js'

/** How to check a text. */
export interface ValidateOptions extends ReadOptions {
  /** Severity by rule name, `off` for none; rules not named have their own. */
  readonly rules?: Levels | undefined
}

/** How to mend a text. */
export interface MendOptions extends ValidateOptions {
  /** Also renumber what skips or repeats a number; only fixes that cannot alter the meaning otherwise. */
  readonly numbers?: boolean | undefined
}

/**
 * The faults of a plan's raw text, in its order, with places in it: what `yaodian validate` prints.
 *
 * Any string can be checked. Throws a RangeError for a rule or a level that does not exist.
 */
export function validate(text: string, options: ValidateOptions = {}): Fault[] {
  return findFaults(readWithNumbers(text, options), known(options.rules))
}

/**
 * Mends what can be mended in a plan's raw text without altering how it is read: no title, no target, no level changes.
 * Mending the result again changes nothing. Throws a RangeError for a rule or a level that does not exist.
 */
export function mend(text: string, options: MendOptions = {}): Mended {
  return mendText(text, { ...options, rules: known(options.rules) })
}

function known(levels: Levels = {}): Levels {
  for (const [name, level] of Object.entries(levels)) {
    if (!ruleByName(name)) throw new RangeError(`there is no rule '${name}'`)
    if (level !== undefined && !LEVELS.includes(level))
      throw new RangeError(`there is no level '${level}'; the levels are ${LEVELS.join(', ')}`)
  }
  return levels
}
