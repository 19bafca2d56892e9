import { findSpans } from '../../source/matches.js'
import type { Span } from '../../source/span.js'
import type { NumberReason } from '../../tree/nodes.js'
import type { Claim } from './claims/claim.js'
import { dateClaims } from './claims/dates.js'
import { nameClaims } from './claims/names.js'
import { ordinalClaims } from './claims/ordinals.js'
import { referenceClaims } from './claims/references.js'
import { otherClaims } from './claims/sets-and-descriptions.js'

/** A stretch of text that a claim takes. */
export interface Claimed extends Span {
  readonly reason: NumberReason
  readonly rule: string
}

/** Every claim, in the order in which they are tried at a place. */
export const claims: readonly Claim[] = [...referenceClaims, ...dateClaims, ...nameClaims, ...ordinalClaims, ...otherClaims]

function isPossible({ needs }: Claim, text: string): boolean {
  if (needs === undefined) return true
  return needs instanceof RegExp ? needs.test(text) : needs.some((one) => text.includes(one))
}

const DIGIT = /\d/

/** A claim takes the digits that it begins or ends in whole: 025大 is no 25大 behind a zero. */
function withWholeDigits(text: string, { from, to }: Span): Span {
  const isInside = (at: number): boolean => DIGIT.test(text[at - 1] ?? '') && DIGIT.test(text[at] ?? '')
  let [first, end] = [from, to]
  while (isInside(first)) first--
  while (isInside(end)) end++
  return { from: first, to: end }
}

/** What the claims take of a text: in order, not overlapping; where two meet, the one that begins first, then the earlier rule. */
export function findClaims(text: string): Claimed[] {
  const found: (Span & { claim: Claim; order: number })[] = []
  for (const [order, claim] of claims.entries()) {
    if (!isPossible(claim, text)) continue
    for (const span of findSpans(text, claim.pattern)) found.push({ ...withWholeDigits(text, span), claim, order })
  }
  found.sort((a, b) => a.from - b.from || a.order - b.order)
  const taken: Claimed[] = []
  let end = 0
  for (const { from, to, claim } of found) {
    if (from < end || to === from) continue
    taken.push({ from, to, reason: claim.reason, rule: claim.name })
    end = to
  }
  return taken
}

export type { Claim }
