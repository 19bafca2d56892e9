// A bare number on a line of its own is a page number where such numbers rise through the document about a page apart.
// Not the columns of a table (1, 2, 3 close together), not one number alone.
import type { NoiseLine } from './pattern.js'
import { shortLine } from './whole-line.js'

interface Candidate {
  readonly line: number
  readonly value: number
  /** Characters before it: what lies between two of them tells pages from rows. */
  readonly before: number
}

/** Links of a chain: the longest one that ends in this candidate. */
interface Link {
  readonly candidate: Candidate
  readonly length: number
  readonly previous: Link | undefined
}

const pageCharacters = 250
const rowCharacters = 60

function candidates(lines: readonly NoiseLine[]): Candidate[] {
  const found: Candidate[] = []
  let before = 0
  for (const [line, text] of lines.entries()) {
    const short = shortLine(text, 4)
    if (/^\d{1,3}$/.test(short)) found.push({ line, value: Number(short), before })
    else before += text.length <= 2000 ? text.trim().length : 2000
  }
  return found
}

/** Two rows of a table cannot follow each other in a chain. */
const isNextPage = (from: Candidate, to: Candidate): boolean => to.before - from.before >= rowCharacters

function longestChain(found: readonly Candidate[]): Candidate[] {
  const best = new Map<number, Link>()
  let longest: Link | undefined
  for (const candidate of found) {
    const earlier = [best.get(candidate.value - 1), best.get(candidate.value - 2)].filter(
      (link) => link && isNextPage(link.candidate, candidate)
    )
    const previous = earlier.reduce((a, b) => (b && b.length > (a?.length ?? 0) ? b : a), undefined)
    const link: Link = { candidate, length: (previous?.length ?? 0) + 1, previous }
    if (link.length > (best.get(candidate.value)?.length ?? 0)) best.set(candidate.value, link)
    if (link.length > (longest?.length ?? 0)) longest = link
  }
  const chain: Candidate[] = []
  for (let link = longest; link; link = link.previous) chain.unshift(link.candidate)
  return chain
}

/** Numbers that the chain stepped over, in their place: the number of an empty page stands right before the next one's. */
function isBetween(chain: readonly Candidate[], candidate: Candidate): boolean {
  const next = chain.findIndex((link) => link.line > candidate.line)
  const [before, after] = [chain[next - 1], chain[next]]
  return before !== undefined && after !== undefined && before.value < candidate.value && candidate.value < after.value
}

/** The lines that hold bare page numbers. */
export function bareNumberLines(lines: readonly NoiseLine[]): number[] {
  const all = candidates(lines)
  const chain = longestChain(all)
  const first = chain[0]
  const last = chain.at(-1)
  if (!first || !last || chain.length < 3) return []
  if ((last.before - first.before) / (chain.length - 1) < pageCharacters) return []
  const members = new Set(chain)
  const skipped = last.value - first.value >= chain.length
  return all.filter((candidate) => members.has(candidate) || (skipped && isBetween(chain, candidate))).map((candidate) => candidate.line)
}
