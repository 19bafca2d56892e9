import { matchMarkers } from '../../src/grammar/markers/index.js'
import type { Candidate } from '../../src/tree/candidates.js'
import { REJECT_AT_LINE, REJECT_OTHER, UNNUMBERED_REJECT_SURE } from '../../src/tree/costs.js'
import { inferNodes } from '../../src/tree/infer.js'

/**
 * Candidates from a line of markers, each as if it opened its own line: `一、 （一） H 二、`. `H` is a sure heading without
 * marker, `！` before a marker says that the line above announces a list, `。` that it stands in mid-line of a lost text.
 */
export function candidatesOf(sequence: string): Candidate[] {
  return sequence.split(' ').map((token, block): Candidate => {
    const marker = token.replace(/^[！。]/, '')
    const base = { block, at: block, boundary: 'line', accept: 0, announced: token.startsWith('！') } as const
    if (marker === 'H') return { ...base, readings: [], reject: UNNUMBERED_REJECT_SURE, likeness: 1 }
    const readings = matchMarkers(
      marker.startsWith('#') ? `${marker} 窗口建设` : `${marker}${marker.endsWith('条') ? '　' : ''}窗口建设`,
      0
    ).map(({ style, match }) => ({
      style: style.name,
      kind: match.path ? `${style.name}-${match.path.length}` : style.name,
      rank: style.rank,
      ordinal: match.ordinal,
      to: block + 1,
      ...(match.path && { path: match.path }),
      ...(match.depth !== undefined && { depth: match.depth })
    }))
    if (readings.length === 0) throw new Error(`${marker} is no marker`)
    const reject = Math.max(...readings.map(({ style }) => REJECT_AT_LINE[style] ?? REJECT_OTHER))
    return { ...base, readings, reject, likeness: 0, ...(token.startsWith('。') && { boundary: 'stop', accept: 0.7 }) }
  })
}

/** Each candidate of a sequence as `marker:level`, with `=ordinal` where it was inferred, and `-` for what was left as text. */
export function levels(sequence: string): string {
  const nodes = inferNodes(candidatesOf(sequence))
  return sequence
    .split(' ')
    .map((token, index) => {
      const node = nodes.find(({ candidate }) => candidate === index)
      return `${token}:${node ? node.level : '-'}${node && token === 'H' ? `=${node.ordinal}` : ''}`
    })
    .join(' ')
}

/** Why the candidate at a place of a sequence was read as it was. */
export function why(sequence: string, place: number): readonly string[] {
  return inferNodes(candidatesOf(sequence)).find(({ candidate }) => candidate === place)?.why ?? []
}
