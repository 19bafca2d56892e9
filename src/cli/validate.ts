import type { CommandDefinition } from './command.js'
import { createOptions } from './options.js'
import { createValidateOptions, type ValidateCommandOptions } from './validate/options.js'

const EXAMPLES = `
Inputs are files, folders (every .txt and .md file below), glob patterns, or - for standard input.

Levels of rules: the config (.yaodianrc.json, or the key yaodian of package.json) found upwards from each input's folder, then --rule.
  A comment in the text switches rules off: <!-- yaodian-disable-line number-gap -->

Examples:
  yaodian validate plan.txt
  yaodian validate plans --max-warnings 10
  yaodian validate plans --rule number-gap=warning --format json
  yaodian validate plans --baseline known.json --update-baseline   accept what is there
  yaodian validate plans --baseline known.json                     report what is new
  yaodian validate plans --fix --dry-run                           show what would be mended
  yaodian validate --explain number-gap

Exit codes: 0 nothing that fails, 1 errors (or warnings, where --max-warnings or --frail says so), 2 misuse, a bad config, nothing to check,
or an input that cannot be read; the other inputs are still checked.`

/** `yaodian validate`. */
export const validateCommand: CommandDefinition<ValidateCommandOptions> = {
  name: 'validate',
  summary: 'check plans for faults, and mend them',
  description: 'Checks the raw text of work plans for faults of numbering, headings, wording and numbers.',
  examples: EXAMPLES,
  options: [
    createValidateOptions.format,
    createValidateOptions.outputFile,
    createValidateOptions.rule,
    createValidateOptions.config,
    createValidateOptions.noConfig,
    createValidateOptions.maxWarnings,
    createValidateOptions.frail,
    createValidateOptions.noFrail,
    createValidateOptions.quiet,
    createValidateOptions.ignorePath,
    createValidateOptions.baseline,
    createValidateOptions.updateBaseline,
    createValidateOptions.fix,
    createValidateOptions.fixNumbers,
    createValidateOptions.dryRun,
    createOptions.jobs,
    createValidateOptions.cache,
    createOptions.summary,
    createValidateOptions.listRules,
    createValidateOptions.explain,
    createOptions.encoding,
    createOptions.script,
    createOptions.filePath,
    createOptions.maxBytes
  ],
  run: async (call) => {
    const { runValidate } = await import('./validate/run-validate.js')
    return runValidate(call)
  }
}
