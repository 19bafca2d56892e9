// Stands for Vitest in the bundle that mutants are tried on: it keeps the tests instead of running them, so that a runner
// calls those that reach a mutant, in one warm process. What they expect is Vitest's own.
import { expect } from 'vitest'

// Soft for a reader of all faults; a mutant dies of its first.
expect.soft = expect

/** Every test of the bundle: `{ id, run }`. */
export const tests = []
const groups = []
const counts = new Map()

/** A table's rows share a name: the number behind it stays the same where other tests come and go. */
function idOf(name) {
  const whole = [...groups, name].join(' ')
  counts.set(whole, (counts.get(whole) ?? 0) + 1)
  return `${whole} #${counts.get(whole)}`
}

export function it(name, ...rest) {
  tests.push({ id: idOf(name), run: rest.find((one) => typeof one === 'function') })
}

export function describe(name, body) {
  groups.push(name)
  body()
  groups.pop()
}

/** Rows that are no arrays are one argument each. */
const eachOf = (declare) => (table) => (name, body) => {
  for (const row of table) declare(name, () => body(...(Array.isArray(row) ? row : [row])))
}

it.each = eachOf(it)
describe.each = eachOf(describe)
export const test = it
export { expect }
