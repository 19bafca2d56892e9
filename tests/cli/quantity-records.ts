import type { TextQuantity } from '../../src/find-quantities.js'
import { parseLines } from './run.js'

/** What `yaodian quantities` prints for one line. */
export interface QuantityRecord {
  path?: string
  line: number
  quantities: TextQuantity[]
}

/** The objects that `yaodian quantities` printed. */
export function parseRecords(stdout: string): QuantityRecord[] {
  return parseLines(stdout) as unknown as QuantityRecord[]
}

/** The numbers of one line, as they stand in it. */
export function textsOf({ quantities }: QuantityRecord): string[] {
  return quantities.map(({ text }) => text)
}
