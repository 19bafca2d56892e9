import { createHash } from 'node:crypto'
import type { Fault } from '../../index.js'
import type { ReportedFault } from './format.js'

/** Hexadecimal digits: 64 bits of the hash. */
const LENGTH = 16
/** A line of more characters is a text that lost its line ends: what stands far from the finding does not matter to it. */
const LONG_LINE = 200
/** Characters either side of a finding in such a line. */
const WINDOW = 40
/** How far a line's ends are looked for: many findings in one endless line must not each read all of it. */
const FARTHEST = 1000
const LINE_ENDS = /[\r\n\u2028\u2029]/

/**
 * The faults of one text with their fingerprints, which stay the same when other lines are put in, taken out or edited:
 * made of the rule, the finding's own line, what was found and, for equal ones, which of them it is.
 */
export function withFingerprints(text: string, faults: readonly Fault[]): ReportedFault[] {
  const seen = new Map<string, number>()
  return faults.map((fault) => {
    const key = keyOf(text, fault)
    const occurrence = seen.get(key) ?? 0
    seen.set(key, occurrence + 1)
    return { ...fault, fingerprint: hash(`${key}\0${occurrence}`) }
  })
}

function keyOf(text: string, { rule, position }: Fault): string {
  const [from, to] = [position.start.offset, position.end.offset]
  const before = spaced(text.slice(lineStart(text, from), from)).trimStart()
  const found = spaced(text.slice(from, to))
  // A finding that takes in its line's end has nothing behind it.
  const after = spaced(text.slice(to, lineEnd(text, Math.max(from, to - 1)))).trimEnd()
  const isLong = before.length + found.length + after.length > LONG_LINE
  const line = isLong ? [before.slice(-WINDOW), after.slice(0, WINDOW)] : [before, after]
  return [rule, found, ...line].join('\0')
}

function lineStart(text: string, at: number): number {
  let from = at
  while (from > at - FARTHEST && from > 0 && !LINE_ENDS.test(text.charAt(from - 1))) from--
  return from
}

function lineEnd(text: string, at: number): number {
  let to = at
  while (to < at + FARTHEST && to < text.length && !LINE_ENDS.test(text.charAt(to))) to++
  return to
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, LENGTH)
}
