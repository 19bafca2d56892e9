import { printable } from '../printable.js'
import type { OutputStream, Streams } from '../streams.js'
import { cutTo } from '../width.js'

/** A run that is over sooner shows nothing. */
const DELAY_MS = 300
const INTERVAL_MS = 100
const ERASE_LINE = '\r\x1b[K'

/** One line on a terminal that says how far a run is. Elsewhere, in CI and where `quiet` is asked for, nothing. */
export class Progress {
  /** What to write to instead of the given streams: there, the line makes way for whatever is written. */
  readonly streams: Streams
  readonly #given: Streams
  readonly #isOn: boolean
  readonly #begun = Date.now()
  #drawnAt = 0
  #isDrawn = false

  /** A run of one input has no progress: it is done or it is not. */
  constructor(streams: Streams, inputs: number, isQuiet = false) {
    this.#given = streams
    this.#isOn = inputs > 1 && !isQuiet && isLive(streams)
    this.streams = this.#isOn ? this.#makingWay(streams) : streams
  }

  /** So many are done, and this one is next; at the end nothing is. */
  show(done: number, total: number, next: string): void {
    const now = Date.now()
    if (done === total) return
    if (!this.#isOn || now - this.#begun < DELAY_MS || now - this.#drawnAt < INTERVAL_MS) return
    const line = formatProgress(done, total, (now - this.#begun) / 1000, printable(next))
    const { stderr } = this.#given
    stderr.write(ERASE_LINE + cutTo(line, (stderr.columns || 80) - 1))
    this.#drawnAt = now
    this.#isDrawn = true
  }

  clear(): void {
    if (this.#isDrawn) this.#given.stderr.write(ERASE_LINE)
    this.#isDrawn = false
  }

  #makingWay(streams: Streams): Streams {
    const givingWay = { stdout: { value: this.#givingWay(streams.stdout) }, stderr: { value: this.#givingWay(streams.stderr) } }
    return Object.create(streams, givingWay) as Streams
  }

  #givingWay(stream: OutputStream): OutputStream {
    if (!stream.isTTY) return stream
    const write = (...args: Parameters<OutputStream['write']>) => {
      this.clear()
      return stream.write(...args)
    }
    return Object.create(stream, { write: { value: write } }) as OutputStream
  }
}

/** Whether somebody watches standard error: a terminal that can rewrite a line, and no log of a build. */
export function isLive(streams: Streams): boolean {
  const { env } = streams
  const isBuild = !['', '0', 'false'].includes(env.CI ?? '')
  return !isBuild && env.TERM !== 'dumb' && streams.stderr.isTTY === true
}

/** `123/503, 45 a second, 8 s left, plans/a.txt`. */
function formatProgress(done: number, total: number, seconds: number, next: string): string {
  const rate = done / seconds
  const left = done > 0 ? `${formatRate(rate)} a second, ${formatSeconds((total - done) / rate)} left, ` : ''
  return `${done}/${total}, ${left}${next}`
}

function formatRate(rate: number): string {
  return rate < 10 ? rate.toFixed(1) : String(Math.round(rate))
}

function formatSeconds(seconds: number): string {
  const whole = Math.ceil(seconds)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}
