import { isBlank } from '../grammar/punctuation.js'
import type { Span } from '../source/span.js'
import type { Candidate } from './candidates.js'
import type { InferredNode } from './infer.js'
import { splitLead } from './leads.js'
import type { Piece } from './pieces.js'
import type { MarkerReading } from './readings.js'
import { endRunOnTitles } from './run-on-titles.js'

/** A node before it is given its place in the tree: spans of the view. */
export interface DraftNode {
  readonly inferred: InferredNode
  readonly reading: MarkerReading | undefined
  readonly marker: Span | undefined
  title: Span | undefined
  readonly paragraphs: Span[]
  readonly children: DraftNode[]
  /** True where its text may have lost the line end behind the heading. */
  readonly lostLineEnd: boolean
  /** True where the first paragraph goes on behind the title on the same line. */
  runsOn: boolean
}

/** A document's pieces dealt out: to the notice, the preamble, the nodes, the closing. */
export interface Draft {
  readonly notice: Span[]
  readonly preamble: Span[]
  readonly closing: Span[]
  readonly roots: DraftNode[]
}

/** How the paragraphs after the last node begin that close the whole text and belong to no node. */
const CLOSING_START =
  /^(?:各位代表|同志们|各位委员|综上所述|总之|让我们|新的一年|以上报告|现将以上|本(?:实施)?(?:方案|办法|意见|规划|通知|计划)(?:自|由|从)|特此通知|谢谢|以上(?:意见|报告|方案)，?请?)/
/** The last paragraph of all that tells everybody to act on the text. */
const WRAP_UP =
  /^(?:各地区?|各市|各县|各级|各有关部门|各部门|各单位|各地、各部门)[^。]{0,40}(?:要|应|可|请)(?:结合|按照|根据|认真|切实|高度|加强|抓紧|于)/
/** 各位代表！ on a line of its own: behind the last section the report turns to all that is left to say. */
const BARE_SALUTATION = /^各位(?:代表|委员)[！!：:]$/
/** A text closes with no more paragraphs than these. */
const CLOSING_MAX = 4
const ANNEX_TITLE_MAX = 60

function isAnnex(draft: DraftNode | undefined): boolean {
  return draft?.reading?.style === 'attachment'
}

/** Marker, title and first paragraph of a piece that a node opens. */
function openNode(text: string, piece: Piece, candidates: readonly Candidate[]): DraftNode {
  const inferred = piece.node as InferredNode
  const candidate = candidates[inferred.candidate] as Candidate
  const reading = inferred.reading < 0 ? undefined : candidate.readings[inferred.reading]
  let from = reading ? reading.to : piece.from
  while (from < piece.to && isBlank(text[from] as string)) from++
  const lostLineEnd = !['line', 'gap', 'wording'].includes(candidate.boundary) || piece.goesOn
  const marker = reading && { from: piece.from, to: reading.to }
  if (from >= piece.to) return { inferred, reading, marker, title: undefined, paragraphs: [], children: [], lostLineEnd, runsOn: false }
  const lead = splitLead(text, { from, to: piece.to }, lostLineEnd)
  const paragraphs = lead.rest.to > lead.rest.from ? [lead.rest] : []
  return { inferred, reading, marker, title: lead.title, paragraphs, children: [], lostLineEnd, runsOn: paragraphs.length > 0 }
}

/** A node whose marker stood alone takes its title from the next piece. */
function takeTitle(text: string, node: DraftNode, piece: Piece): boolean {
  if (node.title !== undefined || node.paragraphs.length > 0) return false
  const length = piece.to - piece.from
  if (isAnnex(node) && (length > ANNEX_TITLE_MAX || /[。；]/.test(text.slice(piece.from, piece.to)))) return false
  const lead = splitLead(text, piece, false)
  node.title = lead.title
  if (lead.rest.to > lead.rest.from) node.paragraphs.push(lead.rest)
  return true
}

/** A piece whose node has more than its heading on the line. */
function holdsBody(text: string, piece: Piece | undefined): boolean {
  return piece !== undefined && /[。！？].{10}/s.test(text.slice(piece.from, piece.to))
}

/** Index of the first piece that closes the text: behind the last node, from a paragraph that says so. */
function findClosing(text: string, pieces: readonly Piece[]): number {
  let closing = pieces.length
  const last = pieces.findLastIndex((piece) => piece.node)
  // The first paragraph below a heading is its body, whatever it begins with.
  const first = last + (holdsBody(text, pieces[last]) ? 1 : 2)
  let bare = pieces.length
  const tellsAll = last >= 0 && /要求|领导|保障|责任/.test(text.slice((pieces[last] as Piece).from, (pieces[last] as Piece).from + 30))
  for (let at = pieces.length - 1, seen = 0; at >= Math.max(0, first); at--) {
    const piece = pieces[at] as Piece
    if (piece.role !== 'body') continue
    seen++
    if (BARE_SALUTATION.test(text.slice(piece.from, piece.to))) bare = at
    const isLast = seen === 1 && !tellsAll && WRAP_UP.test(text.slice(piece.from, piece.from + 60))
    if (isLast || (seen <= CLOSING_MAX && CLOSING_START.test(text.slice(piece.from, piece.from + 20)))) closing = at
  }
  return Math.min(closing, bare)
}

/** Deals the pieces of a document out to its nodes and to the matter around them. */
export function draftPlan(text: string, pieces: readonly Piece[], candidates: readonly Candidate[]): Draft {
  const draft: Draft = { notice: [], preamble: [], closing: [], roots: [] }
  const open: DraftNode[] = []
  const closing = findClosing(text, pieces)
  for (const [index, piece] of pieces.entries()) {
    if (piece.role === 'notice') draft.notice.push(piece)
    else if (piece.role === 'announcement') draft.closing.push(piece)
    else if (piece.role !== 'body') continue
    else if (piece.node) {
      const node = openNode(text, piece, candidates)
      while (open.length > 0 && (open.at(-1) as DraftNode).inferred.level >= piece.node.level) open.pop()
      const siblings = open.at(-1)?.children ?? draft.roots
      siblings.push(node)
      open.push(node)
    } else {
      const node = open.at(-1)
      if (node === undefined) draft.preamble.push(piece)
      else if (index >= closing) draft.closing.push(piece)
      else if (!takeTitle(text, node, piece)) node.paragraphs.push(piece)
    }
  }
  endRunOnTitles(text, draft.roots)
  return draft
}
