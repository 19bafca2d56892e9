// A trail of links that lost its line: `您的位置:`, `首页`, `>`, `政务公开`, `>`, `要闻`, each on its own line. Not `首页` without a `>` after it.
import type { NoiseLine } from './pattern.js'
import { compact, shortLine } from './whole-line.js'

const opening = /^(?:(?:当前|您的|你的|您现在的|你现在的|所在)(?:所在)?位置(?:是)?[:：]|首页)$/
const separator = /^[>》»›→]{1,2}$/

/** The numbers (among `head`) of the lines of trails. */
export function breadcrumbs(lines: readonly NoiseLine[], head: readonly number[]): number[] {
  const texts = head.map((index) => compact(shortLine(lines[index], 20)))
  const found: number[] = []
  for (let at = 0; at < texts.length; at++) {
    const end = opening.test(texts[at] as string) ? trailEnd(texts, at) : at
    found.push(...head.slice(at, end))
    at = Math.max(at, end - 1)
  }
  return found
}

/** Where the trail that begins at `start` ends: names between separators, and the last name a second time as the column's heading. */
function trailEnd(texts: readonly string[], start: number): number {
  let at = start
  if (texts[at] !== '首页') at++
  let last = at
  while (texts[at] && separator.test(texts[at + 1] ?? '')) {
    at += 2
    last = texts[at] ? at + 1 : at
  }
  if (last === start || (last === start + 1 && texts[start] !== '首页')) return start
  return last > start + 1 && texts[last] === texts[last - 1] ? last + 1 : last
}
