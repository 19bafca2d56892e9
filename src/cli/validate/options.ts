import { InvalidArgumentError, Option } from 'commander'
import type { EncodingName } from '../../input/encodings.js'
import { type BatchOptions, createOptions, type ScriptChoice } from '../options.js'
import { FORMAT_NAMES, type FormatName } from './formats/index.js'

/** What the options of `validate` come to. */
export interface ValidateCommandOptions extends BatchOptions {
  format?: FormatName
  outputFile?: string
  /** A file, or false for none. */
  config?: string | false
  /** As given: `number-gap=off`. */
  rule: string[]
  maxWarnings?: number
  frail?: boolean
  quiet?: boolean
  ignorePath?: string
  baseline?: string
  updateBaseline?: boolean
  fix?: boolean
  /** Mends numbers too, and so implies `fix`. */
  fixNumbers?: boolean
  /** Shows what mending would change, and so implies `fix`. */
  dryRun?: boolean
  cache?: string
  listRules?: boolean
  explain?: string
  encoding?: EncodingName
  script: ScriptChoice
  filePath?: string
  maxBytes: number
  color: boolean
}

function parseCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It is a count: 0, 1, 2 and so on.')
  return Number(text)
}

/** Made anew at each call: commander keeps state in its options. */
export const createValidateOptions = {
  format: () => new Option('-f, --format <format>', 'format of the report (default: stylish)').choices(FORMAT_NAMES),
  outputFile: () => new Option('-o, --output-file <file>', 'write the report to this file, whole or not at all'),
  config: () => new Option('--config <file>', 'config file, instead of the .yaodianrc.json or package.json above each input'),
  noConfig: () => new Option('--no-config', 'no config file at all'),
  rule: () =>
    new Option('--rule <name=level>', 'level of a rule: off, info, warning or error; may be given again')
      .argParser((text: string, texts: string[]) => [...texts, text])
      .default([], "the rules' own"),
  maxWarnings: () => new Option('--max-warnings <n>', 'exit with 1 when there are more warnings').argParser(parseCount),
  frail: () => new Option('--frail', 'exit with 1 on any warning'),
  noFrail: () => new Option('--no-frail', 'do not, whatever the config says'),
  quiet: () => new Option('-q, --quiet', 'report errors only; warnings still count for --max-warnings and --frail'),
  ignorePath: () =>
    new Option('--ignore-path <file>', 'file of patterns of inputs to leave out, as in .gitignore (default: .yaodianignore, if any)'),
  baseline: () => new Option('--baseline <file>', 'do not report the faults that this file knows'),
  updateBaseline: () => new Option('--update-baseline', 'write the faults that are there now to the file of --baseline'),
  fix: () => new Option('--fix', 'mend what can be mended without a change of meaning; the report is of what is left'),
  fixNumbers: () => new Option('--fix-numbers', 'mend, and renumber lists that skip, repeat or lost a number'),
  dryRun: () => new Option('--dry-run', 'print what --fix would change as a unified diff on standard output, and write nothing'),
  cache: () => createOptions.cache().conflicts(['fix', 'fixNumbers', 'dryRun']),
  listRules: () => new Option('--list-rules', 'print all rules and check nothing'),
  explain: () => new Option('--explain <rule>', 'print what a rule finds, what it rests on and how to switch it off')
}

/** What is mended: nothing, what cannot alter the meaning, or numbers too. */
export function scopeOfMending({
  fix,
  fixNumbers,
  dryRun
}: Pick<ValidateCommandOptions, 'fix' | 'fixNumbers' | 'dryRun'>): 'nothing' | 'safe' | 'all' {
  if (fixNumbers) return 'all'
  return fix || dryRun ? 'safe' : 'nothing'
}
