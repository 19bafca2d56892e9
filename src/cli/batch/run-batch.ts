import type { Input } from '../files.js'
import type { Streams } from '../streams.js'
import { chooseJobs } from './choose-jobs.js'
import { inOrder, type Window } from './in-order.js'
import { Interrupted, Interruption } from './interruption.js'
import type { Progress } from './progress.js'
import { openRunner } from './runner.js'
import type { Tally } from './tally.js'
import type { Item, Outcome, Task } from './work.js'

/** How an item ended; `skipped` where its result was there already. */
export type End = 'done' | 'failed' | 'skipped'

/** What a batch works on and with. */
export interface Batch<Given extends { readonly input: Input }, One extends Item, Result> {
  readonly all: readonly Given[]
  readonly task: Task
  /** What goes to the work, made just before it does. */
  readonly prepare: (given: Given) => Promise<One>
  /** Takes what came of each, one at a time and in their order. What it throws ends the run. */
  readonly take: (given: Given, outcome: Outcome<Result>) => Promise<End>
  /** Threads to use, where the user says so. */
  readonly jobs: number | undefined
  readonly streams: Streams
  readonly progress: Progress
  readonly tally: Tally
}

/** Items under way or waiting, for each thread: enough that one long plan does not leave the other threads without work. */
const ITEMS_A_THREAD = 16
/** UTF-16 code units of results that wait for their turn. */
const WAITING_WEIGHT = 2 ** 24

/** Works on all items. Throws an Interrupted where a signal ends it; what was taken until then is whole. */
export async function runBatch<Given extends { readonly input: Input }, One extends Item, Result>(
  batch: Batch<Given, One, Result>
): Promise<void> {
  const { all, task, prepare, streams } = batch
  const interruption = new Interruption(streams)
  // A signal waits until the thread is free, and with one long plan alone nothing is to be left tidy before it is read.
  if (all.length > 1) interruption.listen()
  const jobs = await chooseJobs(
    batch.jobs,
    all.map(({ input }) => input)
  )
  const runner = await openRunner<One, Result>(task, jobs, streams)
  const window: Window = { items: jobs > 1 ? jobs * ITEMS_A_THREAD : 1, weight: WAITING_WEIGHT }
  const run = async (given: Given) => runner.run(await prepare(given))
  try {
    await takeAll(batch, inOrder(all, run, weigh, window, interruption.wait), interruption)
  } catch (error) {
    // Threads end when they come to it, and the process does not wait for them.
    if (error instanceof Interrupted) void runner.close()
    else await runner.close()
    throw error
  } finally {
    batch.progress.clear()
    interruption.release()
  }
  await runner.close()
}

async function takeAll<Given extends { readonly input: Input }, One extends Item, Result>(
  { all, take, progress, tally }: Batch<Given, One, Result>,
  results: AsyncIterable<{ given: Given; result: Outcome<Result> }>,
  interruption: Interruption
): Promise<void> {
  let taken = 0
  for await (const { given, result } of results) {
    if (all.length > 1) interruption.listen()
    tally.count(await take(given, result))
    taken++
    progress.show(taken, all.length, all[taken]?.input.shown ?? given.input.shown)
  }
}

/** About what a result takes in memory: its longest text. */
function weigh(outcome: Outcome<unknown>): number {
  if (outcome.kind === 'unchanged') return outcome.text.length
  const text = outcome.kind === 'done' ? (outcome.result as { readonly text?: unknown }).text : ''
  return typeof text === 'string' ? text.length : 0
}
