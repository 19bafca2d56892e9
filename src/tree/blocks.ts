import { matchMarkers } from '../grammar/markers/index.js'
import { isClosing, isStop } from '../grammar/punctuation.js'
import { findLines, trimSpan } from '../source/lines.js'
import { findMatches } from '../source/matches.js'
import type { Span } from '../source/span.js'
import {
  splitAddressees,
  splitAnnouncement,
  splitContacts,
  splitDatedName,
  splitFrontMatter,
  splitSignature,
  splitSubtitle
} from './matter-splits.js'
import { KINDS } from './wording.js'

/** A stretch of the view that opened its own line in the original, as far as blanks and line ends tell. */
export interface Block extends Span {
  /** What parts it from the block before: a line end, a wide gap inside a line, or the wording (a document number, a signature). */
  readonly boundary: 'line' | 'gap' | 'wording'
  /** Index of the line it stands in, among the view's lines. */
  readonly line: number
}

/** A heading in front of a gap is shorter than this. */
const HEADING_MAX = 50
/** Front matter stands in the first blocks. */
const FRONT_BLOCKS = 12
/** So many gaps in one line, and the line is a text that lost its line ends. */
const MANY_GAPS = 3
/** A document's name, with the remark in brackets that may stand behind it. */
const NAME_END = new RegExp(`(?:${KINDS})(?:[（(][^（()）]{1,20}[)）])?$`)
/** Numerals in a word's list: 一、二、三产业. */
const NUMERALS = /[一二三四五六七八九十](?:、[一二三四五六七八九十])+/g
/** Two ideographic spaces, or a tab, or as wide a stretch of others: the indentation of a paragraph that lost its line end. */
const GAP = /(?:\u3000[\s\u00a0]*\u3000|\t|[ \u00a0\u2002\u2003]{4,})[\s\u00a0]*/g

function opensNode(text: string, at: number): boolean {
  return matchMarkers(text, at).length > 0
}

interface Gap extends Span {
  readonly many: boolean
}

/** Does a paragraph begin behind this gap, or is it a blank inside one? */
function isBreak(text: string, left: Span, gap: Gap): boolean {
  const last = text[left.to - 1] as string
  if (isStop(last) || isClosing(last) || '；;：:'.includes(last)) return true
  if (opensNode(text, gap.to)) return true
  const isShort = left.to - left.from <= HEADING_MAX
  if (isShort && opensNode(text, left.from)) return true
  if (gap.many && NAME_END.test(text.slice(Math.max(left.from, left.to - 30), left.to))) return true
  return gap.many && isShort && !/[，、,]/.test(text.slice(left.from, left.to).replace(NUMERALS, ''))
}

function splitAtGaps(text: string, line: Span): Span[] {
  const gaps = findMatches(text.slice(line.from, line.to), GAP).map((m) => ({
    from: line.from + m.index,
    to: line.from + m.index + m[0].length
  }))
  const many = gaps.length >= MANY_GAPS
  const parts: Span[] = []
  let from = line.from
  for (const gap of gaps) {
    if (!isBreak(text, { from, to: gap.from }, { ...gap, many })) continue
    parts.push({ from, to: gap.from })
    from = gap.to
  }
  parts.push({ from, to: line.to })
  return parts
}

/** The blocks of a view's text: its lines, parted at wide gaps, and the matter before and behind a plan parted from it by its wording. */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = []
  for (const [index, span] of findLines(text).entries()) {
    const line = trimSpan(text, span)
    for (const [place, part] of splitAtGaps(text, line).entries()) {
      const trimmed = trimSpan(text, part)
      if (trimmed.from === trimmed.to) continue
      for (const [piece, sub] of splitByWording(text, trimmed, blocks.length).entries()) {
        blocks.push({ ...sub, line: index, boundary: piece > 0 ? 'wording' : place > 0 ? 'gap' : 'line' })
      }
    }
  }
  return blocks
}

function splitByWording(text: string, span: Span, index: number): Span[] {
  const parts =
    index === 0
      ? splitFrontMatter(text, span)
      : index < FRONT_BLOCKS
        ? splitAddressees(text, span).flatMap((part) => splitSubtitle(text, part))
        : [span]
  return parts
    .flatMap((part) => splitDatedName(text, part))
    .flatMap((part) => splitSignature(text, part))
    .flatMap((part) => splitAnnouncement(text, part))
    .flatMap((part) => splitContacts(text, part))
}
