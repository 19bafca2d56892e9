import type { DraftNode } from './draft.js'

/** A heading is a title of this many characters; a title that ran on into its body is longer by some. */
const HEADING_MIN = 4
const HEADING_MAX = 30
const RUN_ON_EXTRA = 8
const LONG_EXTRA = 12
/** So many siblings with titles of one length say that the rest have it too. */
const SIBLINGS = 3
const SAME_LENGTH_MAX = 8

function titleText(text: string, node: DraftNode): string {
  return node.title ? text.slice(node.title.from, node.title.to).replace(/[。：:；]$/, '') : ''
}

/** A title that plainly ends where the heading ended: a full stop or the next marker stands behind it. */
function isClean(text: string, node: DraftNode): boolean {
  const length = titleText(text, node).length
  return length >= HEADING_MIN && length <= HEADING_MAX && !/[，,、；]/.test(titleText(text, node))
}

function visit(nodes: readonly DraftNode[], see: (siblings: readonly DraftNode[]) => void): void {
  see(nodes)
  for (const node of nodes) visit(node.children, see)
}

/** Moves a title's end: what is behind it goes to the first paragraph. */
function endTitleAt(node: DraftNode, at: number): void {
  if (!node.title) return
  const { from, to } = node.title
  const first = node.paragraphs[0]
  node.title = { from, to: at }
  if (first && node.runsOn) node.paragraphs[0] = { from: at, to: first.to }
  else node.paragraphs.unshift({ from: at, to })
}

/** Four headings of four characters each: the fifth, which ran into its body, has four too. */
function commonLength(text: string, siblings: readonly DraftNode[]): number | undefined {
  const clean = siblings.filter((node) => isClean(text, node)).map((node) => titleText(text, node).length)
  const [length] = clean
  const isCommon = length !== undefined && length <= SAME_LENGTH_MAX && clean.length >= SIBLINGS && clean.every((one) => one === length)
  return isCommon ? length : undefined
}

/** A title of two balanced clauses is no heading of one clause that ran on. */
function runsOnFrom(title: string, common: number): boolean {
  const comma = title.search(/[，,]/)
  return title.length >= common + LONG_EXTRA && (comma < 0 || comma > common + RUN_ON_EXTRA)
}

/** 实地督查要…, 实地督查期间，…: the heading's words are a sentence's subject. */
const SENTENCE_GOES_ON = /^(?:要(?!求)|应|须|必须|期间|时[，]|的|将|由|可|不)/

/** The longest heading met with elsewhere in the document that a title begins with. */
function knownHeading(title: string, known: ReadonlySet<string>): number | undefined {
  for (let length = Math.min(HEADING_MAX, title.length - RUN_ON_EXTRA); length >= HEADING_MIN; length--)
    if (known.has(title.slice(0, length)) && !SENTENCE_GOES_ON.test(title.slice(length))) return length
  return undefined
}

/**
 * Ends titles that ran into their bodies, in texts that lost their line ends, where the document itself shows how long
 * the heading is: the same heading stands elsewhere on its own, or its siblings' headings are all of one length.
 */
export function endRunOnTitles(text: string, roots: readonly DraftNode[]): void {
  const known = new Set<string>()
  visit(roots, (siblings) => {
    for (const node of siblings) if (isClean(text, node)) known.add(titleText(text, node))
  })
  visit(roots, (siblings) => {
    const common = commonLength(text, siblings)
    for (const node of siblings) {
      if (!node.lostLineEnd || !node.title || isClean(text, node)) continue
      const length =
        knownHeading(titleText(text, node), known) ??
        (common !== undefined && runsOnFrom(titleText(text, node), common) ? common : undefined)
      if (length !== undefined) endTitleAt(node, node.title.from + length)
    }
  })
}
