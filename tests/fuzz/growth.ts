import { parse, validate } from '../../src/index.js'

/** The result of a task, and the CPU milliseconds of this process that it took: other work on the machine does not count. */
export function timed<T>(task: () => T): { readonly result: T; readonly time: number } {
  const before = process.cpuUsage()
  const result = task()
  const { user, system } = process.cpuUsage(before)
  return { result, time: (user + system) / 1000 }
}

/** A text that its piece makes longer. */
export interface Growing {
  readonly before: string
  readonly piece: string
  readonly after: string
}

/** What an input may cost more than in proportion to its length. */
const STEEPEST = 1.4
const FIRST_LENGTH = 4000
/** How much longer the second, quick look is. */
const LOOK = 8
/** Times below this say more of the clock than of the task. */
const LEAST_MS = 50
const LONGEST = 2_000_000

const tasks = { parse, validate } as const

/** The text of about so many code units. */
export function stretchTo({ before, piece, after }: Growing, length: number): string {
  return before + piece.repeat(Math.max(1, Math.ceil(length / piece.length))) + after
}

/** The power of the length that the time of a task grows with, from lengths at which it can be measured on. */
export function growthOf(task: (text: string) => unknown, growing: Growing): number {
  const timeAt = (length: number): number => {
    const text = stretchTo(growing, length)
    return Math.min(...[1, 2, 3].map(() => timed(() => task(text)).time))
  }
  let length = FIRST_LENGTH
  let time = timeAt(length)
  while (time < LEAST_MS && length < LONGEST) {
    length *= 2
    time = timeAt(length)
  }
  return Math.log2(timeAt(4 * length) / time) / 2
}

/** What a text may take for each character: a plan takes some hundredth of it. */
const SLOWEST_MS = 0.4
/** Less time than this is no fault, however short the text. */
const PATIENCE_MS = 2000

/** What took so long for a text that it would stop a service, though its time may grow no faster than the text. */
export function slowFaults(name: string, time: number, { length }: string): string[] {
  return time > PATIENCE_MS && time > SLOWEST_MS * length ? [`slow: ${name} takes ${Math.round(time)} ms for ${length} characters`] : []
}

/** What of the work on a text takes too long, or grows faster than the text does: seen twice, the second time with repeats and at longer lengths. */
export function growthFaults(growing: Growing): string[] {
  const [short, long] = [FIRST_LENGTH, LOOK * FIRST_LENGTH].map((length) => stretchTo(growing, length)) as [string, string]
  return Object.entries(tasks).flatMap(([name, task]) => {
    const [first, second] = [short, long].map((text) => timed(() => task(text)).time) as [number, number]
    const isSteep = second > LEAST_MS && second > first * LOOK ** STEEPEST
    const power = isSteep ? growthOf(task, growing) : 0
    const steep = power > STEEPEST ? [`growth: the time of ${name} grows with the length to the power of ${power.toFixed(1)}`] : []
    return [...slowFaults(name, second, long), ...steep]
  })
}

const REPEATED = /(.{1,20}?)\1{15,}/s

/** How a text that took long can be made longer: by what it repeats, and as a whole. */
export function waysToGrow(text: string): Growing[] {
  const whole = { before: '', piece: text, after: '' }
  const run = REPEATED.exec(text)
  if (!run) return [whole]
  const [found, piece = ''] = run
  return [{ before: text.slice(0, run.index), piece, after: text.slice(run.index + found.length) }, whole]
}
