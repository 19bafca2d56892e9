import { diffArrays } from 'diff'
import { append } from '../source/many.js'
import type { Span } from '../source/span.js'
import type { NumberedReading } from '../targets/collect-numbers.js'
import type { Matter, NumberReason, Paragraph, Plan, PlanFields, PlanNode } from '../tree/nodes.js'
import { spanOf } from './linted-plan.js'

/** Numbers that stand in no sentence: markers have their nodes, and web furniture may be taken out. */
const OUTSIDE: ReadonlySet<NumberReason> = new Set(['marker', 'furniture'])

/** One thing that a plan says, and where in the raw text. */
interface Statement extends Span {
  readonly said: string
  /** Whether it is a title, a paragraph or an item: of these the text is made, all others stand in them. */
  readonly isBlock: boolean
}

/** What a plan says, as far as mending must not change it. */
export interface Sense {
  /** Headings, paragraphs, items and numbers, in the order of the tree. */
  readonly statements: readonly Statement[]
  /** The plan's fields, and the addresses of its nodes and targets. */
  readonly frame: string
}

/** The sense of a plan; the numbers of markers that touch a `renumbered` span (of the raw text, in order) are left open. */
export function senseOf({ plan }: NumberedReading, renumbered: readonly Span[] = []): Sense {
  const statements: Statement[] = []
  const addWhether = (isBlock: boolean, place: Parameters<typeof spanOf>[0], ...said: unknown[]) =>
    statements.push({ said: JSON.stringify(said), isBlock, ...spanOf(place) })
  const add = addWhether.bind(null, false)
  const addBlock = addWhether.bind(null, true)
  const addParagraph = (paragraph: Paragraph) => {
    addBlock(paragraph, 'paragraph', wordsOf(paragraph.value))
    for (const item of paragraph.children) addBlock(item, 'item', item.ordinal, wordsOf(item.value))
  }
  const addNode = (node: PlanNode) => {
    const marker = node.children.find((child) => child.type === 'marker')
    const title = node.children.find((child) => child.type === 'title')
    // A number that was lost is put in where the title begins.
    const isOpen = marker ? touches(spanOf(marker), renumbered) : renumbered.some(({ from }) => title && from === spanOf(title).from)
    addBlock(title ?? node, 'node', node.level, isOpen ? null : node.ordinal, title?.value)
    for (const child of node.children) {
      if (child.type === 'paragraph') addParagraph(child)
      else if (child.type === 'section' || child.type === 'task') addNode(child)
    }
  }
  // As the output has them, but for the brackets around the year of a document number.
  const stated: Partial<PlanFields> = { ...plan.fields, documentNumber: null }
  for (const child of plan.children) {
    if (child.type === 'section' || child.type === 'task') addNode(child)
    else if (child.type === 'field') add(child, child.name, wordsOf(child.value), stated[child.name])
    else if (isMatter(child)) for (const paragraph of child.children) addParagraph(paragraph)
  }
  for (const target of plan.targets) {
    const { id: _, parent: __, position: ___, sentence: ____, ...said } = target
    add(target, said)
  }
  for (const number of plan.numbers) if (!OUTSIDE.has(number.reason)) add(number, number.reason, figuresOf(number.value))
  return { statements, frame: frameOf(plan) }
}

function isMatter(child: { readonly type: string }): child is Matter {
  return child.type === 'notice' || child.type === 'preamble' || child.type === 'closing'
}

function touches({ from, to }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.from < to && from < span.to)
}

/** A text without what mending may change: punctuation, blanks, and the signs that are used as punctuation. */
function wordsOf(text: string): string {
  return text.replace(/[\p{P}\s~～<>＜＞]/gu, '')
}

/** A number's figures: 1.5 is not 15. */
function figuresOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}.%]/gu, '')
}

function frameOf({ fields, children, targets }: Plan): string {
  const ids: string[] = []
  const visit = (node: PlanNode) => {
    ids.push(node.id)
    for (const child of node.children) if (child.type === 'section' || child.type === 'task') visit(child)
  }
  for (const child of children) if (child.type === 'section' || child.type === 'task') visit(child)
  const { documentNumber, ...others } = fields
  return JSON.stringify([others, documentNumber && wordsOf(documentNumber), ids, targets.map(({ id }) => id)])
}

/** Whether two senses are the same. */
export function isSameSense(one: Sense, other: Sense): boolean {
  const { statements } = one
  return (
    one.frame === other.frame &&
    statements.length === other.statements.length &&
    statements.every(({ said }, index) => said === other.statements[index]?.said)
  )
}

/** Statements that differ, up to which the fewest are looked for: the time grows with the length of the text for each of them. */
const MOST_DIFFERENT = 500

/** The statements of the first sense that the second one has not, or between which it says more; of very many, all from the first to the last. */
export function changedStatements(before: Sense, after: Sense): Span[] {
  const old = before.statements
  const differences = diffArrays(saidIn(before), saidIn(after), { maxEditLength: MOST_DIFFERENT })
  if (differences === undefined) {
    const [from, to] = differentStretch(saidIn(before), saidIn(after))
    return old.slice(Math.max(0, from - 1), to + 1)
  }
  const changed: Span[] = []
  let at = 0
  for (const { added, removed, count } of differences) {
    if (added) append(changed, old.slice(Math.max(0, at - 1), at + 1))
    else if (removed) append(changed, old.slice(at, at + count))
    if (!added) at += count
  }
  return changed
}

/** Where a list begins and ends to differ from another one. */
function differentStretch(one: readonly string[], other: readonly string[]): [from: number, to: number] {
  let from = 0
  while (from < one.length && one[from] === other[from]) from++
  let [to, end] = [one.length, other.length]
  while (to > from && end > from && one[to - 1] === other[end - 1]) [to, end] = [to - 1, end - 1]
  return [from, to]
}

function saidIn({ statements }: Sense): string[] {
  return statements.map(({ said }) => said)
}
