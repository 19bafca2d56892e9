import { findMatches } from '../../source/matches.js'
import { periods } from '../tables/periods.js'

/** The period of a frequency that stands last in a stretch of text (每学期至少开展…); null where none does. */
export function findPeriod(text: string): string | null {
  if (!/[每一度]/.test(text)) return null
  let last: { readonly at: number; readonly per: string } | undefined
  for (const { pattern, per } of periods) {
    for (const found of findMatches(text, pattern)) {
      const value = per(found)
      if (value !== '' && (last === undefined || found.index >= last.at)) last = { at: found.index, per: value }
    }
  }
  return last?.per ?? null
}
