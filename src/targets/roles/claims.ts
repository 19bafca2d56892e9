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

/** What the claims take of a text: in order, not overlapping; where two meet, the one that begins first, then the earlier rule. */
export function findClaims(text: string): Claimed[] {
  const found = claims.flatMap(({ name, reason, pattern }, order) =>
    [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length, reason, rule: name, order }))
  )
  found.sort((a, b) => a.from - b.from || a.order - b.order)
  const taken: Claimed[] = []
  let end = 0
  for (const { order: _, ...claim } of found) {
    if (claim.from < end || claim.to === claim.from) continue
    taken.push(claim)
    end = claim.to
  }
  return taken
}

export type { Claim }
