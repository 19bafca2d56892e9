import type { Severity } from '../../index.js'
import type { ExitCode } from '../streams.js'
import type { Config } from './config.js'
import type { ReportedFault, Totals } from './format.js'
import type { ValidateCommandOptions } from './options.js'

/** Counts what a run finds, and judges whether it fails. */
export class Verdict {
  readonly #found: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  readonly #warnings = new Map<Config, number>()
  #files = 0
  #failed = 0
  #known = 0

  constructor(private readonly options: Pick<ValidateCommandOptions, 'maxWarnings' | 'frail'>) {}

  /** Counts a checked input: its new faults, and how many known ones it has. */
  add(config: Config, faults: readonly ReportedFault[], known: number): void {
    this.#files++
    this.#known += known
    for (const { severity } of faults) this.#found[severity]++
    const warnings = faults.filter(({ severity }) => severity === 'warning').length
    this.#warnings.set(config, (this.#warnings.get(config) ?? 0) + warnings)
  }

  /** Counts what could not be checked. */
  fail(): void {
    this.#failed++
  }

  get totals(): Totals {
    const { error, warning, info } = this.#found
    return { files: this.#files, failed: this.#failed, errors: error, warnings: warning, infos: info, known: this.#known }
  }

  /** Why warnings fail, a line each; none where they do not. */
  get complaints(): string[] {
    const { maxWarnings } = this.options
    const overall = maxWarnings === undefined ? [] : overLimit(this.#found.warning, maxWarnings, '--max-warnings')
    return [...overall, ...[...this.#warnings].flatMap(([config, warnings]) => this.#complaintsOf(config, warnings))]
  }

  get exitCode(): ExitCode {
    if (this.#failed > 0) return 2
    return this.#found.error > 0 || this.complaints.length > 0 ? 1 : 0
  }

  /** A config's limits are those of the inputs that it holds for. */
  #complaintsOf({ file, values }: Config, warnings: number): string[] {
    const { maxWarnings, frail = values.frail } = this.options
    const limit = maxWarnings === undefined ? values.maxWarnings : undefined
    const complaints = limit === undefined ? [] : overLimit(warnings, limit, `maxWarnings in ${file}`)
    if (!frail || warnings === 0) return complaints
    return [...complaints, `${count(warnings)}, and ${this.options.frail ? '--frail' : `frail in ${file}`} lets none pass`]
  }
}

function overLimit(warnings: number, limit: number, name: string): string[] {
  return warnings > limit ? [`${count(warnings)}, more than the ${limit} of ${name}`] : []
}

function count(warnings: number): string {
  return warnings === 1 ? '1 warning' : `${warnings} warnings`
}
