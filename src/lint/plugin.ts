import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { NumberedReading } from '../targets/collect-numbers.js'
import type { Plan } from '../tree/nodes.js'
import { type Fault, findFaults, type Levels } from './find-faults.js'
import { type Fix, fatalOf, type Level, type Rule } from './rule.js'
import { ruleByName } from './rules/index.js'

declare module 'vfile' {
  interface DataMap {
    /** How `yaodianParse` read the text: what the rules look at. */
    yaodianReading: NumberedReading
  }
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** How the finding can be mended: edits of the raw text. */
    fix?: Fix | undefined
  }
}

/** Which rules are run, and how severe what they find is. */
export interface LintOptions {
  /** Severity by rule name, `off` for none; rules not named have their own. */
  readonly rules?: Levels | undefined
}

/**
 * A unified transformer: the faults of a plan become messages of its file, with `ruleId`, `place`, `actual`, `expected`,
 * `note` (what the rule rests on) and `fix`; `fatal` is true for an error, false for a warning, undefined for an info.
 *
 * What the parser itself said of the numbering is replaced by what the rules say. Throws where the tree is not from
 * `yaodianParse`.
 */
export const yaodianLint: Plugin<[LintOptions?], Plan> =
  (options: LintOptions = {}) =>
  (_tree: Plan, file: VFile) => {
    file.messages = file.messages.filter((message) => message.source !== 'yaodian' || !ruleByName(message.ruleId ?? ''))
    for (const fault of findFaults(readingOf(file), options.rules)) report(file, fault)
  }

/** One rule by itself as a unified transformer; its option is the severity. */
export function createRulePlugin(rule: Rule): Plugin<[Level?], Plan> {
  return (level: Level = rule.level === 'off' ? 'warning' : rule.level) =>
    (_tree: Plan, file: VFile) => {
      for (const fault of findFaults(readingOf(file), { [rule.name]: level }, [rule])) report(file, fault)
    }
}

function readingOf(file: VFile): NumberedReading {
  const reading = file.data.yaodianReading
  if (!reading) throw new Error('the tree is not from yaodianParse: there is no reading of its text to check')
  return reading
}

function report(file: VFile, { rule, severity, reason, position, expected, fix }: Fault): void {
  const message = file.message(reason, { place: position, ruleId: rule, source: 'yaodian' })
  message.fatal = fatalOf(severity)
  message.actual = String(file.value).slice(position.start.offset, position.end.offset)
  if (expected !== null) message.expected = [expected]
  if (fix) message.fix = fix
  const basis = ruleByName(rule)?.clauses.map(({ name, says }) => `${name}: ${says}`)
  message.note = basis && basis.length > 0 ? basis.join('\n') : 'practice: custom, no clause of a standard'
}
