import type { BatchOptions } from '../options.js'
import type { Streams } from '../streams.js'
import { isLive } from './progress.js'
import type { End } from './run-batch.js'

/** Counts how the inputs of a run ended, for the line at its end: `parsed: 498, failed: 3, skipped: 2`. */
export class Tally {
  readonly #ends: Record<End, number>

  /** `done` is the word for what becomes of an input: parsed, checked. Arguments that stand for none count as failed. */
  constructor(
    private readonly done: string,
    readonly inputs: number,
    private readonly misses: number
  ) {
    this.#ends = { done: 0, failed: misses, skipped: 0 }
  }

  count(end: End): void {
    this.#ends[end]++
  }

  format(): string {
    const { done, failed, skipped } = this.#ends
    const left = this.inputs + this.misses - done - failed - skipped
    return `${this.done}: ${done}, failed: ${failed}, skipped: ${skipped}${left > 0 ? `, not reached: ${left}` : ''}\n`
  }
}

/** Writes the line where it was asked for, and where somebody watches a run of several inputs. */
export function writeTally(tally: Tally, { summary, quiet }: BatchOptions & { quiet?: boolean }, streams: Streams): void {
  if (summary ?? (!quiet && tally.inputs > 1 && isLive(streams))) streams.stderr.write(tally.format())
}
