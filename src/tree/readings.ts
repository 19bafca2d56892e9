import { matchMarkers } from '../grammar/markers/index.js'
import { REJECT_AT_LINE, REJECT_OTHER } from './costs.js'
import { UNCOUNTED_STYLES } from './style-traits.js'

/** One way to read a marker: its style, its number, its end in the view. */
export interface MarkerReading {
  readonly style: string
  /** What counts as the same style when levels are told: the style, and for 1.1 and 1.1.1 its depth. */
  readonly kind: string
  readonly rank: number
  readonly ordinal: number | null
  readonly to: number
  readonly path?: readonly number[]
  readonly depth?: number
}

/** The ways to read what stands at a place as a node's marker, the most specific first; none where there is no marker. */
export function readingsAt(text: string, at: number): MarkerReading[] {
  return matchMarkers(text, at)
    .filter(({ style }) => style.opens !== 'item' && !UNCOUNTED_STYLES.has(style.name))
    .map(({ style, match }) => ({
      style: style.name,
      kind: match.path ? `${style.name}/${match.path.length}` : style.name,
      rank: style.rank,
      ordinal: match.ordinal,
      to: match.to,
      ...(match.path && { path: match.path }),
      ...(match.depth !== undefined && { depth: match.depth })
    }))
}

/** How surely a marker that opens a line is one: what leaving it as text costs. */
export function certainty(readings: readonly MarkerReading[]): number {
  return Math.max(...readings.map((reading) => REJECT_AT_LINE[reading.style] ?? REJECT_OTHER))
}
