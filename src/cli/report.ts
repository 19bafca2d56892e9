import type { ChalkInstance } from 'chalk'
import type { Severity } from '../lint/rule.js'
import { createChalk, wantsColor } from './color.js'
import type { FailOn, ReportOptions } from './options.js'
import { printable } from './printable.js'
import type { ExitCode, OutputStream, Streams } from './streams.js'

/** What is said about a text; the output's messages are such. */
export interface Message {
  rule: string
  severity: Severity
  reason: string
  position?: { start: { line: number; column: number } } | null | undefined
}

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error']

/** Writes messages and errors to standard error, and keeps what the exit code depends on. */
export class Report {
  readonly #streams: Streams
  readonly #color: boolean
  #chalk: ChalkInstance | undefined
  readonly #quiet: boolean
  readonly #failOn: FailOn
  /** Whether an input could not be read or its output not be written. */
  #failed = false
  /** Whether there was a message of the severity to fail on. */
  #found = false

  constructor(streams: Streams, options: ReportOptions) {
    this.#streams = streams
    this.#color = options.color
    this.#quiet = options.quiet ?? false
    this.#failOn = options.failOn
  }

  /** An input that came to nothing: `plan.pdf: error looks like a PDF; …`. */
  error(name: string, reason: string): void {
    this.#failed = true
    this.#stream.write(`${printable(name)}: ${this.#paint.red('error')} ${printable(reason)}\n`)
  }

  /** What a user should know of an input or a file that is no fault of its text. */
  warning(name: string, reason: string): void {
    this.#stream.write(`${printable(name)}: ${this.#paint.yellow('warning')} ${printable(reason)}\n`)
  }

  /** What came of a file that is no input. */
  note(name: string, text: string): void {
    this.#stream.write(`${printable(name)}: ${printable(text)}\n`)
  }

  /** The messages about one text: `plan.txt:3:1 warning number 4 is missing number-gap`. */
  messages(name: string, messages: readonly Message[]): void {
    this.#found ||= messages.some((message) => isAsBad(message.severity, this.#failOn))
    if (this.#quiet || messages.length === 0) return
    this.#stream.write(messages.map((message) => `${this.#format(name, message)}\n`).join(''))
  }

  /** What all that was reported comes to. */
  get exitCode(): ExitCode {
    if (this.#failed) return 2
    return this.#found ? 1 : 0
  }

  get #stream(): OutputStream {
    return this.#streams.stderr
  }

  get #paint(): ChalkInstance {
    this.#chalk ??= createChalk(wantsColor(this.#stream, this.#streams.env, this.#color))
    return this.#chalk
  }

  #format(name: string, { rule, severity, reason, position }: Message): string {
    const { line, column } = position?.start ?? { line: 1, column: 1 }
    const paint = { info: this.#paint.blue, warning: this.#paint.yellow, error: this.#paint.red }[severity]
    return `${printable(name)}:${line}:${column} ${paint(severity)} ${printable(reason)} ${this.#paint.dim(rule)}`
  }
}

function isAsBad(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn)
}
