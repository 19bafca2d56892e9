import type { Levels } from '../../lint/find-faults.js'
import { LEVELS, type Level } from '../../lint/rule.js'
import { ruleByName, rules } from '../../lint/rules/index.js'
import { didYouMean } from '../../lint/suggest.js'
import { Misuse } from '../streams.js'

/** What to say of a name that no rule has; undefined for a rule's. */
export function describeUnknownRule(name: string): string | undefined {
  if (ruleByName(name)) return undefined
  const names = rules.map((rule) => rule.name)
  return `there is no rule '${name}'${didYouMean(name, names)}; --list-rules prints all`
}

/** The levels of `--rule name=level`, the last one of a rule; throws a Misuse for what is none. */
export function parseLevels(texts: readonly string[]): Levels {
  return Object.fromEntries(texts.map(parseLevel))
}

function parseLevel(text: string): [string, Level] {
  const [, name, typed] = /^\s*([^=\s]+)\s*=\s*(\S+)\s*$/.exec(text) ?? []
  if (name === undefined || typed === undefined) throw new Misuse(`--rule ${text}: give a rule and its level: number-gap=off`)
  const unknown = describeUnknownRule(name)
  if (unknown !== undefined) throw new Misuse(`--rule ${text}: ${unknown}`)
  const level = LEVELS.find((one) => one === typed)
  if (!level) throw new Misuse(`--rule ${text}: '${typed}' is no level${didYouMean(typed, LEVELS)}; the levels are ${LEVELS.join(', ')}`)
  return [name, level]
}
