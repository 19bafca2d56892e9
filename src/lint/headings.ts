import { type LintedPlan, type NodeFacts, onceForList, spanOf } from './linted-plan.js'
import { standardLevel } from './numbering.js'

/** Whether a node is a heading above a text or a list of its own, not an item that says it all itself. */
export function isHeading({ children, paragraphs }: NodeFacts): boolean {
  return children.length > 0 || paragraphs.length > 0
}

/** Whether a title is printed on one line with its number, which is of the usual order. */
export function isPlainHeading(plan: LintedPlan, { title, marker, node }: NodeFacts): boolean {
  if (!title || !marker || standardLevel(node.style) === undefined) return false
  return !/[\r\n\t]/.test(plan.raw.slice(spanOf(marker).from, spanOf(title).to))
}

/** Whether a title ends the line that it stands on: what follows begins on another. */
export function endsOwnLine({ raw }: LintedPlan, { title }: NodeFacts): boolean {
  if (!title) return false
  const { to } = spanOf(title)
  return /^[ \t\u3000\u00a0]*(?:[\r\n\u2028\u2029]|$)/.test(raw.slice(to, to + 40))
}

/** Whether a title is a sentence: it ends with a mark, or has one inside. */
export function isSentence({ raw }: LintedPlan, { title }: NodeFacts): boolean {
  if (!title) return false
  const { from, to } = spanOf(title)
  return /[。；！？;!?]|[：:]$|\.(?!\d)/.test(raw.slice(from, to))
}

/** Whether a node stands in a list of headings: most of its siblings have a text or a list of their own below them. */
export function standsAmongHeadings({ siblings }: NodeFacts): boolean {
  return areHeadings(siblings)
}

const areHeadings = onceForList((list) => list.filter(isHeading).length * 2 > list.length)
