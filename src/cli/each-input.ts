import type { Call } from './command.js'
import { findInputs, type Input } from './files.js'
import type { ReportOptions } from './options.js'
import { reasonOf } from './reason.js'
import { Report } from './report.js'
import type { ExitCode } from './streams.js'

/** What a command does with its inputs. */
export interface InputWork {
  /** Takes one input. What it throws is reported under the input's name, and the next one follows. */
  readonly each: (input: Input) => Promise<void>
  /** Called once, after the last input. */
  readonly finish?: () => Promise<void>
}

/**
 * Finds the inputs that the arguments stand for and has each of them worked on in turn.
 *
 * `endings` are those of the files that a folder stands for. `begin` is called once the inputs are known, and not at all where there are none.
 */
export async function forEachInput(
  { args, options, streams, showHelp }: Call<ReportOptions & { filePath?: string }>,
  begin: (inputs: readonly Input[], report: Report) => InputWork | Promise<InputWork>,
  endings?: readonly string[]
): Promise<ExitCode> {
  if (args.length === 0 && streams.stdin.isTTY) {
    showHelp()
    return 2
  }
  const { inputs, misses } = await findInputs(args.length === 0 ? ['-'] : args, options.filePath, endings)
  const report = new Report(streams, options)
  for (const { argument, reason } of misses) report.error(argument, reason)
  if (inputs.length === 0) return 2
  const { each, finish } = await begin(inputs, report)
  for (const input of inputs) await attempt(report, input, each)
  await finish?.()
  return report.exitCode
}

async function attempt(report: Report, input: Input, each: InputWork['each']): Promise<void> {
  try {
    await each(input)
  } catch (error) {
    report.error(input.shown, reasonOf(error))
  }
}
