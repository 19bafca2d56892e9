import { createHash } from 'node:crypto'
import type { Input } from '../files.js'
import { reasonOf } from '../reason.js'

/** One input on its way to its work; plain data, for it may go to another thread. */
export interface Item {
  readonly input: Input
  /** Of a run with a cache: what besides the bytes the result depends on, and what both came to when last worked on. */
  readonly cached?: { readonly settings: string; readonly stamp: string | undefined } | undefined
}

/** What one thread does with each input, made once a thread. */
export interface Work<One extends Item = never, Result = unknown> {
  /** Throws what is to be said of an input that comes to nothing. */
  readonly run: (item: One, bytes: Uint8Array) => Result
  /** Of an input that is as it was: the text that its recorded result points into, where that is wanted. */
  readonly textOf?: (bytes: Uint8Array) => string
}

/** What came of an item; plain data. */
export type Outcome<Result> =
  | { readonly kind: 'done'; readonly result: Result; readonly stamp: string }
  | { readonly kind: 'unchanged'; readonly text: string; readonly stamp: string }
  | { readonly kind: 'failed'; readonly reason: string }

/** The works that there are; each is loaded in the thread that does it. */
const LOADERS = {
  parse: async () => (await import('../parse-work.js')).createParseWork,
  targets: async () => (await import('../targets-work.js')).createTargetsWork,
  validate: async () => (await import('../validate/validate-work.js')).createValidateWork
}

type Loaders = typeof LOADERS

/** A work by its name, with the settings that its maker takes; plain data. */
export type Task = {
  [Name in keyof Loaders]: {
    readonly name: Name
    readonly settings: Parameters<Awaited<ReturnType<Loaders[Name]>>>[0]
    /** Of one input. */
    readonly maxBytes: number
  }
}[keyof Loaders]

/** Makes the work of a task. */
export async function loadWork({ name, settings }: Pick<Task, 'name' | 'settings'>): Promise<Work> {
  const create = (await LOADERS[name]()) as (settings: Task['settings']) => Work
  return create(settings)
}

/** Does the work on one item; never rejects. */
export async function outcomeOf<One extends Item, Result>(
  work: Work<One, Result>,
  item: One,
  read: (input: Input) => Promise<Uint8Array>
): Promise<Outcome<Result>> {
  try {
    const bytes = await read(item.input)
    const stamp = item.cached ? stampOf(item.cached.settings, bytes) : ''
    if (item.cached && stamp === item.cached.stamp) return { kind: 'unchanged', text: work.textOf?.(bytes) ?? '', stamp }
    return { kind: 'done', result: work.run(item, bytes), stamp }
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) }
  }
}

function stampOf(settings: string, bytes: Uint8Array): string {
  return createHash('sha256').update(settings).update('\0').update(bytes).digest('hex')
}
