import type { ChalkInstance } from 'chalk'
import type { Fault } from '../../index.js'

/** A fault with the key that a baseline knows it by: the same wherever else the text is edited. */
export interface ReportedFault extends Fault {
  readonly fingerprint: string
}

/** One input that was checked. */
export interface CheckedFile {
  /** What messages call it: its path as given, or `<stdin>`. */
  readonly name: string
  /** Null for standard input without a name. */
  readonly path: string | null
  /** The raw decoded text, which the faults' positions point into. */
  readonly text: string
  /** Faults to report, in the order of the text. */
  readonly faults: readonly ReportedFault[]
}

/** What a whole run came to. */
export interface Totals {
  /** Inputs that were checked. */
  readonly files: number
  /** Inputs that could not be read, or arguments that stand for none. */
  readonly failed: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Faults that the baseline knows and that are not reported. */
  readonly known: number
}

/** Writes the report of a run. What it returns goes to standard output (or to `--output-file`) in the order of the calls. */
export interface Format {
  /** Called for each input in turn, also for one without faults. */
  readonly file: (checked: CheckedFile) => string
  /** Called for each input that could not be read. */
  readonly failure: (name: string, reason: string) => string
  readonly end: (totals: Totals) => string
}

/** What a format may depend on. */
export interface FormatSettings {
  readonly chalk: ChalkInstance
  /** Columns of the terminal; undefined where it is none. */
  readonly width: number | undefined
  readonly version: string
  /** What the run mended before it reported. */
  readonly mended: 'nothing' | 'safe' | 'all'
}

export type CreateFormat = (settings: FormatSettings) => Format
