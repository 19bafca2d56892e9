import { type ReadOptions, readPlan } from '../tree/read-plan.js'
import { collectNumbers, type NumberedReading } from './collect-numbers.js'

/** A plan document's reading with its numbers in the tree, and the passages that they were read from. */
export function readWithNumbers(text: string, options: ReadOptions): NumberedReading {
  const reading = readPlan(text, options)
  const { targets, numbers, passages } = collectNumbers(reading)
  Object.assign(reading.plan, { targets, numbers })
  return { ...reading, passages }
}
