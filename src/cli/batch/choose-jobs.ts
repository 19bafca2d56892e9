import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { Input } from '../files.js'

/** Bytes of input for each thread. An estimate: about twice what a thread parses in the time that it takes to start. */
const WORTH_A_THREAD = 384 * 1024

/** How many threads to use: as many as were asked for, else as many as there are cores with enough to do. */
export async function chooseJobs(asked: number | undefined, inputs: readonly Input[]): Promise<number> {
  if (asked !== undefined) return Math.min(asked, inputs.length)
  const cores = inputs.length < 2 ? 1 : Math.min(availableParallelism(), inputs.length)
  return cores < 2 ? 1 : Math.max(1, Math.floor((await sizeOf(inputs, cores * WORTH_A_THREAD)) / WORTH_A_THREAD))
}

/** Bytes of the inputs together; no more are looked at than it takes to reach `enough`, which is the most that is returned. */
async function sizeOf(inputs: readonly Input[], enough: number): Promise<number> {
  let size = 0
  for (const { base, shown } of inputs) {
    if (size >= enough) break
    if (base !== null) size += (await stat(shown).catch(() => undefined))?.size ?? 0
  }
  return Math.min(size, enough)
}
