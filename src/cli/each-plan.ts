import { Progress } from './batch/progress.js'
import { type End, runBatch } from './batch/run-batch.js'
import { Tally, writeTally } from './batch/tally.js'
import type { Item, Outcome, Task } from './batch/work.js'
import type { Call } from './command.js'
import { findInputs, type Input } from './files.js'
import type { BatchOptions, ReportOptions } from './options.js'
import type { Recall } from './parse-cache.js'
import type { ParsedText } from './parse-work.js'
import { reasonOf } from './reason.js'
import { Report } from './report.js'
import { type ExitCode, Misuse, type Streams } from './streams.js'

/** What becomes of the plans of a run. */
export interface PlanRun {
  readonly task: Task
  /** Writes what came of one input. What it throws is reported under the input's name, and the next one follows. */
  readonly write: (input: Input, text: string) => Promise<void>
  readonly recall?: Recall | undefined
  /** Called once, after the last input. */
  readonly finish?: () => Promise<void>
  /** Called instead where the run is stopped. */
  readonly abandon?: () => Promise<void>
}

/** Finds the inputs that the arguments stand for and has each of them parsed; what comes of them is written in their order. */
export async function forEachPlan(
  { args, options, streams, showHelp }: Call<ReportOptions & BatchOptions & { filePath?: string }>,
  begin: (inputs: readonly Input[], streams: Streams) => Promise<PlanRun>
): Promise<ExitCode> {
  if (args.length === 0 && streams.stdin.isTTY) {
    showHelp()
    return 2
  }
  const { inputs, misses } = await findInputs(args.length === 0 ? ['-'] : args, options.filePath)
  const progress = new Progress(streams, inputs.length, options.quiet)
  const tally = new Tally('parsed', inputs.length, misses.length)
  const report = new Report(progress.streams, options)
  for (const { argument, reason } of misses) report.error(argument, reason)
  if (inputs.length === 0) {
    writeTally(tally, options, streams)
    return 2
  }
  const run = await begin(inputs, progress.streams)
  const take = ({ input }: { input: Input }, outcome: Outcome<ParsedText>) => takePlan(run, report, input, outcome)
  const prepare = async ({ input }: { input: Input }): Promise<Item> => ({ input, cached: await run.recall?.prepare(input) })
  try {
    await runBatch({ all: inputs.map((input) => ({ input })), task: run.task, prepare, take, jobs: options.jobs, streams, progress, tally })
    await run.finish?.()
  } catch (error) {
    await run.abandon?.()
    throw error
  } finally {
    writeTally(tally, options, streams)
    await run.recall?.finish()
  }
  return report.exitCode
}

async function takePlan(run: PlanRun, report: Report, input: Input, outcome: Outcome<ParsedText>): Promise<End> {
  try {
    if (outcome.kind === 'failed') throw new Error(outcome.reason)
    report.messages(input.shown, outcome.kind === 'done' ? outcome.result.messages : ((await run.recall?.take(input, outcome.stamp)) ?? []))
    if (outcome.kind === 'unchanged') return 'skipped'
    await run.write(input, outcome.result.text)
    await run.recall?.keep(input, outcome.stamp, outcome.result)
    return 'done'
  } catch (error) {
    if (error instanceof Misuse) throw error
    report.error(input.shown, reasonOf(error))
    return 'failed'
  }
}
