import { InvalidArgumentError, Option } from 'commander'
import { ENCODINGS, type EncodingName, parseEncodingName } from '../input/encodings.js'

export type ScriptChoice = 'auto' | 'traditional' | 'simplified'
export type FailOn = 'error' | 'warning' | 'info' | 'never'

/** What messages depend on. */
export interface ReportOptions {
  failOn: FailOn
  quiet?: boolean
  color: boolean
}

/** The options of every command that parses plans. */
export interface PlanOptions extends ReportOptions {
  encoding?: EncodingName
  script: ScriptChoice
  filePath?: string
}

/** What the options of `parse` come to. */
export interface ParseCommandOptions extends PlanOptions {
  pretty?: boolean
  compact?: boolean
  out?: string
  explain?: boolean
}

function parseEncodingOption(name: string): EncodingName {
  try {
    return parseEncodingName(name)
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message)
  }
}

/** Made anew at each call: commander keeps state in its options. */
export const createOptions = {
  pretty: () => new Option('--pretty', 'JSON over many lines (the default on a terminal)').conflicts('compact'),
  compact: () => new Option('--compact', 'JSON on one line (the default in a pipe and in files)'),
  outFolder: () => new Option('-o, --out <dir>', 'write one JSON file an input below this folder').conflicts('explain'),
  encoding: () =>
    new Option('-e, --encoding <name>', `encoding of the inputs: ${ENCODINGS.join(', ')} (default: judged from the bytes)`).argParser(
      parseEncodingOption
    ),
  script: () => new Option('--script <script>', 'script of the text').choices(['auto', 'traditional', 'simplified']).default('auto'),
  filePath: () => new Option('--file-path <name>', 'name of standard input, in the output and in messages'),
  explain: () => new Option('--explain', 'print how each line was read instead of JSON'),
  failOn: () =>
    new Option('--fail-on <severity>', 'exit with 1 when there are messages of this severity or worse')
      .choices(['error', 'warning', 'info', 'never'])
      .default('never'),
  quiet: () => new Option('-q, --quiet', 'no messages about the text; inputs that cannot be read are still named')
}
