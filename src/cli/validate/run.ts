import { decodeText } from '../../input/text.js'
import type { Levels } from '../../lint/find-faults.js'
import { validate } from '../../validate.js'
import type { Destination } from '../destination.js'
import { reasonOf } from '../each-input.js'
import { printable } from '../printable.js'
import { readInput } from '../read-input.js'
import type { Report } from '../report.js'
import type { ExitCode, Streams } from '../streams.js'
import type { Baseline } from './baseline.js'
import { withFingerprints } from './fingerprint.js'
import type { CheckedFile, Format, ReportedFault } from './format.js'
import { scopeOfMending, type ValidateCommandOptions } from './options.js'
import type { Job } from './select.js'
import { Verdict } from './verdict.js'

/** What a run works with. */
export interface RunParts {
  readonly options: ValidateCommandOptions
  readonly streams: Streams
  /** Levels that no config changes. */
  readonly levels: Levels
  readonly baseline: Baseline | undefined
  /** What is said of inputs and files on standard error. */
  readonly report: Report
  readonly format: Format
  readonly destination: Destination
}

/** One run over all inputs. */
export class Run {
  readonly #verdict: Verdict

  constructor(private readonly parts: RunParts) {
    this.#verdict = new Verdict(parts.options)
  }

  /** What cannot be checked fails the run; the rest is checked all the same. */
  async fail(name: string, problems: readonly string[]): Promise<void> {
    const { report, format, destination } = this.parts
    this.#verdict.fail()
    for (const problem of problems) report.error(name, problem)
    await destination.write(format.failure(name, problems.join('; ')))
  }

  async check(job: Job): Promise<void> {
    const checked = await this.#read(job).catch(reasonOf)
    if (typeof checked === 'string') return this.fail(job.input.shown, [checked])
    if (checked.failure !== undefined) await this.fail(job.input.shown, [checked.failure])
    const { options, format, destination } = this.parts
    const faults = this.#newOf(checked)
    this.#verdict.add(job.config, faults, checked.faults.length - faults.length)
    const shown = options.quiet ? faults.filter(({ severity }) => severity === 'error') : faults
    await destination.write(format.file({ ...checked, faults: shown }))
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

  async #read({ input, config }: Job): Promise<CheckedFile & { readonly failure?: string }> {
    const { options, streams, levels } = this.parts
    const bytes = await readInput(input, streams.stdin, options.maxBytes)
    const decoded = decodeText(bytes, options.encoding)
    const rules = { ...config.values.rules, ...levels }
    const isMended = scopeOfMending(options) !== 'nothing'
    const { text, faults, ...rest } = isMended
      ? await (await import('./mend-input.js')).mendInput(input, bytes, decoded, rules, this.parts)
      : { text: decoded.text, faults: validate(decoded.text, { script: options.script, rules }) }
    const failure = 'failure' in rest ? rest.failure : undefined
    return { name: input.shown, path: input.path, text, faults: withFingerprints(text, faults), ...(failure !== undefined && { failure }) }
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
