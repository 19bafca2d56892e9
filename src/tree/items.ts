import { matchMarkers } from '../grammar/markers/index.js'
import { isBlank, isClosing, isStop } from '../grammar/punctuation.js'
import { findMatches } from '../source/matches.js'
import type { Span } from '../source/span.js'

/** A member of an enumeration inside a paragraph: spans of the view. */
export interface FoundItem {
  readonly marker: Span
  /** Name of the numbering style. */
  readonly style: string
  readonly ordinal: number | null
  /** What the member says, up to the next member or the paragraph's end. */
  readonly body: Span
}

interface Mark extends Span {
  readonly style: string
  readonly ordinal: number | null
}

/** Characters that an item's marker may begin with. */
const MARKER_START = /[一二三四五六七八九十其首再最第（(①-⑳⑴-⒇⒈-⒛0-9０-９—●•◆■★▲·]/g

/** A member begins at the paragraph's start or behind a clause's end. */
function isItemPlace(text: string, from: number, at: number): boolean {
  let before = at - 1
  while (before >= from && isBlank(text[before] as string)) before--
  if (before < from) return true
  const last = text[before] as string
  return isStop(last) || isClosing(last) || '；;：:，,'.includes(last)
}

function findMarks(text: string, span: Span): Mark[] {
  const marks: Mark[] = []
  let taken = span.from
  for (const start of findMatches(text.slice(span.from, span.to), MARKER_START)) {
    const at = span.from + start.index
    if (at < taken || !isItemPlace(text, span.from, at)) continue
    const found = matchMarkers(text, at).find(({ style }) => style.name !== 'attachment' && style.name !== 'arabic-space')
    if (!found) continue
    marks.push({ from: at, to: found.match.to, style: found.style.name, ordinal: found.match.ordinal })
    taken = found.match.to
  }
  return marks
}

const RISING = new Set(['shi-item', 'di-item', 'xian-item'])

/** The marks of the style that makes the paragraph's own enumeration: the first that counts 1, 2 … without a gap. */
function chooseRun(marks: readonly Mark[], span: Span): Mark[] {
  for (const style of new Set(marks.map((mark) => mark.style))) {
    const own = marks.filter((mark) => mark.style === style)
    if (own.every((mark) => mark.ordinal === null)) {
      if (own[0]?.from === span.from) return own
      continue
    }
    const run: Mark[] = []
    for (const mark of own) if (mark.ordinal === null || mark.ordinal === run.length + 1) run.push(mark)
    const starts = run.filter((mark) => mark.ordinal !== null)
    if (starts.length >= 2 || (RISING.has(style) && starts.length === 1 && own.length > 1)) return run
  }
  return []
}

/** The enumeration inside a paragraph (一是…二是…, （1）…（2）…, 第一，…第二，…, a lead dash), in document order. */
export function findItems(text: string, span: Span): FoundItem[] {
  const run = chooseRun(findMarks(text, span), span)
  return run.map((mark, index) => ({
    marker: { from: mark.from, to: mark.to },
    style: mark.style,
    ordinal: mark.ordinal,
    body: { from: mark.to, to: run[index + 1]?.from ?? span.to }
  }))
}
