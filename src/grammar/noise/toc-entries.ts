import type { NoiseLine } from './pattern.js'
import { compact } from './whole-line.js'

/** Where an entry without a number stands, at most so long. */
const entryLimit = 48
/** How many lines of a wrapped entry a table in columns may have between two numbers. */
const patience = 12
const mostEntries = 1200
const firstTitles = 3

const numberOnly = /^(?:\d{1,3}(?:[-—–－~至]\d{1,3})?|[ivxIVX]{1,5})$/
const columnWord = /^(?:段落|段数|段次|页码|页次|页数|章节|附录|附件)$/
const markerOnly =
  /^(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[一二三四五六七八九十]{1,3}[、.]|第(?:[一二三四五六七八九十]{1,3}|[IVX]{1,4})[章节部])$/
const roundMarker = /^[（(].{1,3}[）)]$/
const dots = /[.．·•…](?:\s?[.．·•…]){2}|…/
const pageAtEnd = /[.．·•…\s][（(]?(?:\d{1,3}|[ivxIVX]{1,5})[）)]?$/
const trailingNumber =
  /^(?:第[一二三四五六七八九十]{1,3}[章节]|[一二三四五六七八九十]{1,3}[、.]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、]).{2,50}[\s\t]+[（(]?\d{1,3}[）)]?$/
const runTogether = /第[一二三四五六七八九十]{1,3}[章节]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]/g
const sentence = /[。；;！!？?]|[，,：:]$/

type Kind = 'numbered' | 'listed' | 'other' | 'stop'

/** An entry without leader and page, as it comes back as a heading. */
const bare = (text: string): string => compact(text).replace(/[.．·•…]*[（(]?\d{0,3}[）)]?$/, '')

/** Which of the entries come back, as the beginning of a later line. */
function comingBack(lines: readonly NoiseLine[], visible: readonly number[], from: number): Map<string, number> {
  const wanted = new Map<string, number>()
  const lengths = new Set<number>()
  for (const index of visible.slice(from, from + mostEntries)) {
    const entry = bare((lines[index] as string).slice(0, entryLimit * 3))
    if (entry.length < 2 || entry.length > entryLimit) continue
    wanted.set(entry, -1)
    lengths.add(entry.length)
  }
  for (const [at, index] of visible.entries()) {
    const start = compact((lines[index] as string).slice(0, entryLimit * 3))
    for (const length of lengths) if (wanted.has(start.slice(0, length))) wanted.set(start.slice(0, length), at)
  }
  return wanted
}

function isRunTogether(text: string): boolean {
  return text.length > 20 && text.length < 20000 && !/[。；]/.test(text) && (text.match(runTogether)?.length ?? 0) >= 3
}

function kindOf(text: string, comesBack: boolean): Kind {
  const packed = text.length <= 40 ? compact(text) : ''
  if (numberOnly.test(packed)) return 'numbered'
  if (markerOnly.test(packed) || columnWord.test(packed)) return 'listed'
  if (text.length <= 500 && ((dots.test(text) && pageAtEnd.test(text)) || trailingNumber.test(text))) return 'numbered'
  if (isRunTogether(text)) return 'numbered'
  if (compact(text.slice(0, entryLimit * 3)).length > entryLimit || sentence.test(text)) return 'stop'
  return comesBack ? 'listed' : 'other'
}

/** What the entries so far say about the table. */
interface Table {
  /** The first titles: where one of them stands again, the plan itself has begun. */
  readonly first: Set<string>
  numbered: number
  leaders: number
}

function isOpening(table: Table, entry: string): boolean {
  if (table.first.has(entry)) return true
  if (table.first.size < firstTitles && entry.length >= 2 && !columnWord.test(entry) && !roundMarker.test(entry)) table.first.add(entry)
  return false
}

/** The place (among `visible`) after the last entry of the table that begins at `start`; `start` itself where there is no table. */
export function entriesEnd(lines: readonly NoiseLine[], visible: readonly number[], start: number): number {
  const later = comingBack(lines, visible, start)
  const table: Table = { first: new Set(), numbered: 0, leaders: 0 }
  let end = start
  for (let at = start; at < Math.min(visible.length, start + mostEntries); at++) {
    const text = (lines[visible[at] as number] as string).trim()
    const entry = bare(text.slice(0, entryLimit * 3))
    const kind = kindOf(text, (later.get(entry) ?? -1) > at)
    const hasLeader = kind === 'numbered' && entry !== ''
    if (kind === 'stop' || at - end > (table.numbered >= 3 ? patience : 2)) break
    if (entry !== '' && !hasLeader && isOpening(table, entry)) break
    if (kind === 'numbered') table.numbered++
    if (hasLeader) table.leaders++
    // a lone number after entries with leaders is the number of the page
    if (kind !== 'other' && (entry !== '' || table.leaders < 2)) end = at + 1
  }
  return end - start >= 2 || table.numbered > 0 ? end : start
}
