import { Cache } from '../batch/cache.js'
import { Progress } from '../batch/progress.js'
import { runBatch } from '../batch/run-batch.js'
import { Tally, writeTally } from '../batch/tally.js'
import type { Task } from '../batch/work.js'
import type { Call } from '../command.js'
import { Report } from '../report.js'
import { type ExitCode, Misuse, type Streams, write } from '../streams.js'
import type { Baseline } from './baseline.js'
import { explainRule } from './explain-rule.js'
import type { ReportedFault } from './format.js'
import { listRules } from './list-rules.js'
import { scopeOfMending, type ValidateCommandOptions } from './options.js'
import { openReport } from './report-file.js'
import { parseLevels } from './rule-levels.js'
import { Run } from './run.js'
import { formatOf, type Selection, selectInputs } from './select.js'
import type { ValidateSettings } from './validate-work.js'

type ValidateCall = Call<ValidateCommandOptions>

/** Checks every input in turn, or tells of the rules. */
export async function runValidate(call: ValidateCall): Promise<ExitCode> {
  const { args, options, streams, showHelp } = call
  const told = tellOfRules(options)
  if (told !== undefined) {
    await write(streams.stdout, told)
    return 0
  }
  if (args.length === 0 && streams.stdin.isTTY) {
    showHelp()
    return 2
  }
  return checkInputs(call)
}

function tellOfRules({ listRules: isListed, explain, format }: ValidateCommandOptions): string | undefined {
  if (explain !== undefined) return explainRule(explain)
  return isListed ? listRules(format) : undefined
}

async function checkInputs({ args, options, streams: given }: ValidateCall): Promise<ExitCode> {
  const levels = parseLevels(options.rule)
  const baseline = await readBaseline(options)
  const selection = await selectInputs(args, options)
  const progress = new Progress(given, selection.jobs.length, options.quiet)
  const { streams } = progress
  const report = new Report(streams, { failOn: 'never', color: options.color })
  for (const { name, reason } of selection.passedBy) report.warning(name, reason)
  refuseNothing(selection)
  if (options.updateBaseline) refuseNameless(selection)
  const name = options.format ?? formatOf(selection.jobs) ?? 'stylish'
  const { format, destination } = await openReport(name, selection.jobs, options, withRoomForText(options, selection, streams))
  const cache = options.cache === undefined ? undefined : await Cache.open<readonly ReportedFault[]>('validate', options.cache)
  const run = new Run({ options, streams, levels, baseline, cache, report, format, destination })
  const tally = new Tally('checked', selection.jobs.length, selection.failures.length)
  const task: Task = { name: 'validate', settings: settingsOf(options), maxBytes: options.maxBytes }
  try {
    for (const { name, problems } of selection.failures) await run.fail(name, problems)
    const { prepare, take } = run
    await runBatch({ all: selection.jobs, task, prepare, take, jobs: options.jobs, streams: given, progress, tally })
    return await run.finish()
  } catch (error) {
    await destination.abandon()
    throw error
  } finally {
    // On a terminal the report ends with such a line.
    if (options.summary) writeTally(tally, options, streams)
    await cache?.finish()
  }
}

/** Plain data, for it may go to other threads. */
function settingsOf({ encoding, script, fix, fixNumbers, dryRun }: ValidateCommandOptions): ValidateSettings {
  return { ...(encoding && { encoding }), script, fix: fix ?? false, fixNumbers: fixNumbers ?? false, dryRun: dryRun ?? false }
}

/** An ignored input is a choice; that nothing at all was checked is hardly one. */
function refuseNothing({ jobs, failures }: Selection): void {
  if (jobs.length === 0 && failures.length === 0) throw new Misuse('nothing is left to check: every input is ignored')
}

/** Only a run with a baseline waits for what checks its file. */
async function readBaseline(options: ValidateCommandOptions): Promise<Baseline | undefined> {
  if (options.baseline === undefined && !options.updateBaseline) return undefined
  const { openBaseline } = await import('./baseline.js')
  return openBaseline(options)
}

function refuseNameless({ jobs }: Selection): void {
  if (jobs.some(({ input }) => input.path === null)) throw new Misuse('--update-baseline needs a name for standard input; give --file-path')
}

/** Where a mended text or a diff goes to standard output, the report goes to standard error. */
function withRoomForText(options: ValidateCommandOptions, { jobs }: Selection, streams: Streams): Streams {
  const mendsInput = scopeOfMending(options) !== 'nothing' && jobs.some(({ input }) => input.base === null)
  return options.dryRun || mendsInput ? { ...streams, stdout: streams.stderr } : streams
}
