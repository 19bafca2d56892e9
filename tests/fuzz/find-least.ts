import type { FuzzInput } from './inputs.js'
import { type Depth, examine, kindOf } from './oracle.js'
import { shrinkList, shrinkText } from './shrink.js'

/** A case that is not least after so long is small enough. */
const LONGEST_MS = 60_000

/** The least input that shows the same kind of fault. */
export async function findLeast(input: FuzzInput, fault: string, depth: Depth): Promise<FuzzInput> {
  const kind = kindOf(fault)
  const end = performance.now() + LONGEST_MS
  const needed = { ...depth, mends: kind.startsWith('mend'), shows: kind.startsWith('terminal') }
  const fails = async (one: FuzzInput): Promise<boolean> =>
    performance.now() < end && (await examine(one, needed)).faults.some((found) => kindOf(found) === kind)
  if ('text' in input) return { text: await shrinkText(input.text, (text) => fails({ text })) }
  if ('bytes' in input)
    return { bytes: Uint8Array.from(await shrinkList([...input.bytes], (list) => fails({ bytes: Uint8Array.from(list) }))) }
  let least = input
  for (const part of ['before', 'after', 'piece'] as const) {
    const kept = await shrinkText(least[part], async (text) => (part !== 'piece' || text !== '') && fails({ ...least, [part]: text }))
    least = { ...least, [part]: kept }
  }
  return least
}
