import { readInput } from '../read-input.js'
import type { Streams } from '../streams.js'
import { type Item, loadWork, type Outcome, outcomeOf, type Task, type Work } from './work.js'

/** Does the work of a task, in this thread or in others. */
export interface Runner<One extends Item, Result> {
  /** Never rejects. */
  readonly run: (item: One) => Promise<Outcome<Result>>
  /** Ends the threads, whatever they are doing. */
  readonly close: () => Promise<void>
}

/** A runner with so many threads besides this one; with one job, this thread does the work. */
export function openRunner<One extends Item, Result>(task: Task, jobs: number, streams: Streams): Promise<Runner<One, Result>> {
  const here = runHere<One, Result>(task, streams)
  return jobs > 1 ? openPool(task, jobs, here) : Promise.resolve({ run: here, close: async () => {} })
}

/** The parser is loaded with the first item: where all of them go to other threads, this one does without. */
function runHere<One extends Item, Result>(task: Task, streams: Streams): Runner<One, Result>['run'] {
  let loading: Promise<Work<One, Result>> | undefined
  return async (item) => {
    loading ??= loadWork(task) as Promise<Work<One, Result>>
    return outcomeOf(await loading, item, (input) => readInput(input, streams, task.maxBytes))
  }
}

/** MiB for objects that soon go, in each thread: less than the default, as every thread has such a space of its own. */
const LIMITS = { maxYoungGenerationSizeMb: 4 }

async function openPool<One extends Item, Result>(
  task: Task,
  jobs: number,
  here: Runner<One, Result>['run']
): Promise<Runner<One, Result>> {
  const { Tinypool } = await import('tinypool')
  const filename = new URL('./worker.js', import.meta.url).href
  const pool = new Tinypool({ filename, minThreads: jobs, maxThreads: jobs, workerData: task, resourceLimits: LIMITS })
  const inPool = (item: One): Promise<Outcome<Result>> =>
    pool.run(item).catch((error: Error) => ({ kind: 'failed', reason: `internal error: ${error.message}` }))
  return {
    run: (item) => (item.input.base === null ? here(item) : inPool(item)),
    close: () => pool.destroy()
  }
}
