import { Readable } from 'node:stream'
import { workerData } from 'node:worker_threads'
import { readInput } from '../read-input.js'
import { type Item, loadWork, type Outcome, outcomeOf, type Task, type Work } from './work.js'

// The pool puts data of its own before ours.
const [, task] = workerData as [unknown, Task]
const loading = loadWork(task) as Promise<Work<Item>>

/** What a thread of the pool runs on each item; standard input stays with the main thread. */
export default async (item: Item): Promise<Outcome<unknown>> =>
  outcomeOf(await loading, item, (input) => readInput(input, { stdin: Readable.from([]) }, task.maxBytes))
