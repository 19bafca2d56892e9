import type { PlanNode } from './nodes.js'
import type { Reading } from './read-plan.js'
import type { Why } from './state.js'

/** How one line, or a part of one, was read, and why. */
export interface ExplainLine {
  /** Line of the raw file, from 1. */
  readonly line: number
  readonly text: string
  readonly style: string | null
  readonly level: number | null
  readonly ordinal: number | null
  readonly id: string | null
  /** section, task, paragraph, or the role of a line around the tree: title, recipients, notice, noise … */
  readonly role: string
  /** Why it was read so; empty where nothing was decided. */
  readonly why: string
  /** What the reading cost at this place (see costs.ts): 0 where nothing was odd; null for what is no node. */
  readonly cost: number | null
}

const WORDS: Readonly<Record<Why, string>> = {
  first: 'first of its list',
  next: 'next after its sibling',
  'runs-on': 'its numbers run on from the section before',
  drift: 'a sibling in another style',
  gap: 'numbers are missing before it',
  duplicate: 'repeats the number before it',
  'step-back': 'lower than the number before it',
  'new-list': 'a list of its own beside the one before',
  restart: 'starts the numbers again',
  'late-start': 'its list does not start at one',
  'lost-number': 'a heading between numbered ones: its number was lost',
  'lost-parent': 'two levels down: the heading above it was lost',
  'unnumbered-heading': 'a heading without number that sections the plan',
  'style-moved': 'its style stood at another depth before',
  'self-nested': 'below a heading of its own style',
  'rank-inverted': 'its style usually stands above its parent’s',
  'mid-line': 'in mid-line: its line end was lost',
  annex: 'an annex opens the top level',
  box: 'a box stands below its section',
  'stated-depth': 'its number names its parent'
}

function idsByStart(reading: Reading): Map<number, PlanNode> {
  const ids = new Map<number, PlanNode>()
  const visit = (node: PlanNode) => {
    ids.set(node.position.start.offset, node)
    for (const child of node.children) if (child.type === 'section' || child.type === 'task') visit(child)
  }
  for (const child of reading.plan.children) if (child.type === 'section' || child.type === 'task') visit(child as PlanNode)
  return ids
}

function explainPieces(reading: Reading): (ExplainLine & { offset: number })[] {
  const ids = idsByStart(reading)
  return reading.pieces.map((piece) => {
    const raw = reading.prepared.view.toRaw(piece)
    const node = piece.node && ids.get(raw.from)
    const common = {
      line: reading.source.point(raw.from).line,
      text: reading.prepared.view.text.slice(piece.from, piece.to),
      offset: raw.from
    }
    if (!piece.node || !node)
      return {
        ...common,
        style: null,
        level: null,
        ordinal: null,
        id: null,
        role: piece.role === 'body' ? 'paragraph' : piece.role,
        why: '',
        cost: null
      }
    const why = piece.node.why.map((one) => WORDS[one]).join('; ')
    return {
      ...common,
      style: node.style,
      level: node.level,
      ordinal: node.ordinal,
      id: node.id,
      role: node.type,
      why,
      cost: Math.round(piece.node.cost * 10) / 10
    }
  })
}

function explainNoise(reading: Reading): (ExplainLine & { offset: number })[] {
  return reading.prepared.noise
    .filter((noise) => noise.kind !== 'pinyin' && noise.kind !== 'space' && noise.kind !== 'invisible')
    .map((noise) => ({
      line: reading.source.point(noise.raw.from).line,
      text: noise.seen,
      style: null,
      level: null,
      ordinal: null,
      id: null,
      role: 'noise',
      why: noise.kind,
      cost: null,
      offset: noise.raw.from
    }))
}

/** How every part of a text was read, in the order of the raw file. */
export function explainReading(reading: Reading): ExplainLine[] {
  return [...explainPieces(reading), ...explainNoise(reading)].sort((a, b) => a.offset - b.offset).map(({ offset: _, ...line }) => line)
}
