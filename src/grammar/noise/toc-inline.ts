// The run-on table of contents: `目录一、形势.....1（一）基础…..2`. Not `事项目录一、二级条目`, not a table without leaders.
import { findMatches } from '../../source/matches.js'
import type { LineSpan, NoiseLine } from './pattern.js'

const opening = /目[\s　]{0,6}[录次][\s　]{0,6}(?=第?[一1（(前引])/g
/** A run of dots and the page after it; it cannot begin inside a run, so that a run is read once. */
const leaderAndPage = /(?<![.．·…])[.．·…][.．·…\s]{0,300}(?:\d{1,3})/
/** The longest title between two leaders. */
const titleLimit = 90
const windowLength = 400

/** The end of the last leader of those that follow each other from `from`, and their number. */
function lastLeader(line: NoiseLine, from: number): { readonly end: number; readonly count: number } {
  let end = from
  let count = 0
  for (;;) {
    const match = leaderAndPage.exec(line.slice(end, end + windowLength))
    if (!match || match.index > titleLimit || (match[0].match(/[.．·…]/g)?.length ?? 0) < (match[0].includes('…') ? 1 : 3)) break
    end += match.index + match[0].length
    count++
  }
  return { end, count }
}

export function inlineToc(lines: readonly NoiseLine[], index: number): LineSpan[] {
  const line = lines[index] as string
  if (!/[.．·]{3}|…/.test(line)) return []
  const spans: LineSpan[] = []
  for (const match of findMatches(line, opening)) {
    if (match.index < (spans.at(-1)?.to ?? 0)) continue
    const { end, count } = lastLeader(line, match.index + match[0].length)
    if (count >= 2) spans.push({ line: index, kind: 'toc', from: match.index, to: end })
  }
  return spans
}
