import type { Levels } from '../../lint/find-faults.js'
import type { Cache } from '../batch/cache.js'
import type { End } from '../batch/run-batch.js'
import type { Item, Outcome } from '../batch/work.js'
import type { Destination } from '../destination.js'
import { printable } from '../printable.js'
import { readInput } from '../read-input.js'
import { reasonOf } from '../reason.js'
import type { Report } from '../report.js'
import type { ExitCode, Streams } from '../streams.js'
import { readBuild } from '../version.js'
import type { Baseline } from './baseline.js'
import type { CheckedFile, Format, ReportedFault } from './format.js'
import type { ValidateCommandOptions } from './options.js'
import type { Job } from './select.js'
import type { CheckedText, Mending, ValidateItem } from './validate-work.js'
import { Verdict } from './verdict.js'

/** What a run works with. */
export interface RunParts {
  readonly options: ValidateCommandOptions
  readonly streams: Streams
  /** Levels that no config changes. */
  readonly levels: Levels
  readonly baseline: Baseline | undefined
  /** The faults that earlier runs found. */
  readonly cache: Cache<readonly ReportedFault[]> | undefined
  /** What is said of inputs and files on standard error. */
  readonly report: Report
  readonly format: Format
  readonly destination: Destination
}

/** One run over all inputs. */
export class Run {
  readonly #verdict: Verdict
  readonly #build: string

  constructor(private readonly parts: RunParts) {
    this.#verdict = new Verdict(parts.options)
    this.#build = parts.cache ? readBuild() : ''
  }

  /** What cannot be checked fails the run; the rest is checked all the same. */
  async fail(name: string, problems: readonly string[]): Promise<void> {
    const { report, format, destination } = this.parts
    this.#verdict.fail()
    for (const problem of problems) report.error(name, problem)
    await destination.write(format.failure(name, problems.join('; ')))
  }

  /** What goes to the work on an input. */
  readonly prepare = async ({ input, config }: Job): Promise<ValidateItem> => {
    const rules = { ...config.values.rules, ...this.parts.levels }
    return { input, rules, cached: this.#cachedOf(input, rules) }
  }

  /** Takes what came of an input. */
  readonly take = async (job: Job, outcome: Outcome<CheckedText>): Promise<End> => {
    const checked = await this.#finishChecking(job, outcome).catch(reasonOf)
    if (typeof checked === 'string') {
      await this.fail(job.input.shown, [checked])
      return 'failed'
    }
    const { failure, ...file } = checked
    if (failure !== undefined) await this.fail(job.input.shown, [failure])
    await this.#report(job, file)
    if (failure !== undefined) return 'failed'
    return outcome.kind === 'unchanged' ? 'skipped' : 'done'
  }

  /** Writes the end of the report, and the baseline where it is to be written. */
  async finish(): Promise<ExitCode> {
    const { format, destination, streams } = this.parts
    await destination.write(format.end(this.#verdict.totals))
    await destination.finish()
    await this.#finishBaseline()
    for (const complaint of this.#verdict.complaints) streams.stderr.write(`${printable(complaint)}\n`)
    return this.#verdict.exitCode
  }

  async #report(job: Job, checked: CheckedFile): Promise<void> {
    const { options, format, destination } = this.parts
    const faults = this.#newOf(checked)
    this.#verdict.add(job.config, faults, checked.faults.length - faults.length)
    const shown = options.quiet ? faults.filter(({ severity }) => severity === 'error') : faults
    await destination.write(format.file({ ...checked, faults: shown }))
  }

  #cachedOf(input: Job['input'], rules: Levels): Item['cached'] {
    const { cache, options } = this.parts
    if (!cache || input.base === null) return undefined
    const sorted = Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1))
    return {
      settings: JSON.stringify([this.#build, options.encoding, options.script, sorted, input.shown]),
      stamp: cache.stampOf(input.shown)
    }
  }

  /** Writes what was mended, and finds again or keeps what is known of the input. */
  async #finishChecking(job: Job, outcome: Outcome<CheckedText>): Promise<CheckedFile & { readonly failure?: string }> {
    if (outcome.kind === 'failed') throw new Error(outcome.reason)
    const { input } = job
    const { cache } = this.parts
    const checked = outcome.kind === 'done' ? outcome.result : await this.#recall(job, outcome.text)
    const { text, faults, failure } = checked.mending ? await this.#mend(job, checked.mending, checked) : checked
    if (input.base !== null) await cache?.keep(input.shown, outcome.stamp, faults)
    return { name: input.shown, path: input.path, text, faults, ...(failure !== undefined && { failure }) }
  }

  /** What is known of an input that is as it was; what cannot be read of it is found again. */
  async #recall(job: Job, text: string): Promise<CheckedText> {
    const faults = await this.parts.cache?.read(job.input.shown)
    return Array.isArray(faults) ? { text, faults } : this.#checkUnmended(job)
  }

  /** What could not be written stays as it was, with its faults. */
  async #mend(job: Job, mending: Mending, checked: CheckedText): Promise<CheckedText> {
    const { writeMending } = await import('./mend-input.js')
    const { options, streams, report } = this.parts
    try {
      await writeMending(job.input, { text: checked.text, mending }, { dryRun: options.dryRun ?? false, streams, report })
      return checked
    } catch (error) {
      return { ...(await this.#checkUnmended(job)), failure: reasonOf(error) }
    }
  }

  async #checkUnmended(job: Job): Promise<CheckedText> {
    const { options, streams } = this.parts
    const { createValidateWork } = await import('./validate-work.js')
    const bytes = await readInput(job.input, streams, options.maxBytes)
    return createValidateWork({ encoding: options.encoding, script: options.script }).run(await this.prepare(job), bytes)
  }

  #newOf({ path, faults }: CheckedFile): readonly ReportedFault[] {
    const { baseline, options } = this.parts
    if (!baseline || path === null) return faults
    const unknown = baseline.take(path, faults)
    return options.updateBaseline ? [] : unknown
  }

  async #finishBaseline(): Promise<void> {
    const { baseline, options, report } = this.parts
    if (!baseline) return
    if (!options.updateBaseline) {
      const stale = await baseline.countStale()
      if (stale > 0) report.note(baseline.file, `entries that stand for nothing any more: ${stale}; --update-baseline drops them`)
    } else if (this.#verdict.exitCode === 2) report.error(baseline.file, 'not written: not every input could be checked')
    else report.note(baseline.file, await baseline.update())
  }
}
