import type { SourceText } from '../source/source-text.js'
import type { Span } from '../source/span.js'
import type { View } from '../source/view.js'
import type { NumberedReading, NumberPassage } from '../targets/collect-numbers.js'
import type { Role } from '../tree/matter.js'
import type { Marker, Noise, Paragraph, Plan, PlanNode, Title } from '../tree/nodes.js'
import { findSwitches, type Switches } from './switches.js'

/** A node of the tree with its neighbours. */
export interface NodeFacts {
  readonly node: PlanNode
  readonly parent: NodeFacts | null
  /** The list that it stands in: itself and its siblings, in document order. */
  readonly siblings: readonly NodeFacts[]
  readonly index: number
  /** Its place among all nodes in document order, from 0. */
  readonly order: number
  readonly children: readonly NodeFacts[]
  readonly marker: Marker | undefined
  readonly title: Title | undefined
  readonly paragraphs: readonly Paragraph[]
}

/** A marker that opens a line and no node: its place in the raw text. */
export interface StrayMarker extends Span {
  readonly style: string
  readonly ordinal: number | null
}

/** A stretch of the plan's own text in the view: a paragraph, a heading, a field's line, with its node's marker. */
export interface PlanText extends Span {
  readonly role: Role
  /** As it stands in the view: simplified, noise out, widths as printed. */
  readonly text: string
  /** The raw span of a span of `text`; noise inside it is in it. */
  toRaw(span: Span): Span
}

/** A parsed plan as the rules look at it; what they do not need is not made. */
export class LintedPlan {
  #nodes: NodeFacts[] | undefined
  #texts: PlanText[] | undefined
  #strayMarkers: StrayMarker[] | undefined
  #switches: Switches | undefined

  constructor(
    private readonly reading: NumberedReading,
    /** The names of all rules, which no rule can ask for itself: the list of rules holds it. */
    readonly ruleNames: readonly string[]
  ) {}

  get plan(): Plan {
    return this.reading.plan
  }

  get source(): SourceText {
    return this.reading.source
  }

  /** The raw decoded text, which every span of a finding points into. */
  get raw(): string {
    return this.reading.source.raw
  }

  /** The comments of the text that switch rules off. */
  get switches(): Switches {
    this.#switches ??= findSwitches(this.raw)
    return this.#switches
  }

  get view(): View {
    return this.reading.prepared.view
  }

  /** Markers at a line's beginning, with words behind them, that were read as text: what does not fit any list. */
  get strayMarkers(): readonly StrayMarker[] {
    this.#strayMarkers ??= this.#findStrayMarkers()
    return this.#strayMarkers
  }

  #findStrayMarkers(): StrayMarker[] {
    const { candidates, nodes, prepared } = this.reading
    const taken = new Set(nodes.map(({ candidate }) => candidate))
    return candidates.flatMap((candidate, index) => {
      const reading = candidate.readings[0]
      if (taken.has(index) || candidate.boundary !== 'line' || !reading) return []
      const span = prepared.view.toRaw({ from: candidate.at, to: reading.to })
      if (/^[ \t\u3000]*[\r\n]/.test(this.raw.slice(span.to, span.to + 20))) return []
      return [{ ...span, style: reading.style, ordinal: reading.ordinal }]
    })
  }

  /** Everything that was read for numbers, normalized, with the numbers found and their roles and quantities. */
  get passages(): readonly NumberPassage[] {
    return this.reading.passages
  }

  get noise(): readonly Noise[] {
    return this.plan.children.filter((child): child is Noise => child.type === 'noise')
  }

  /** All nodes in document order. */
  get nodes(): readonly NodeFacts[] {
    this.#nodes ??= flatten(childNodes(this.plan.children), null)
    return this.#nodes
  }

  /** The last node that begins at or before an offset of the raw text. */
  nodeAt(offset: number): NodeFacts | undefined {
    let low = 0
    let high = this.nodes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.nodes[middle] as NodeFacts).node.position.start.offset <= offset) low = middle + 1
      else high = middle
    }
    return this.nodes[low - 1]
  }

  /** The plan's own text in document order: title, fields, paragraphs, headings; no web furniture, no signatures. */
  get texts(): readonly PlanText[] {
    this.#texts ??= this.reading.pieces
      .filter((piece) => piece.role !== 'signature')
      .map((piece) => ({
        from: piece.from,
        to: piece.to,
        role: piece.role,
        text: this.view.text.slice(piece.from, piece.to),
        toRaw: (span: Span) => this.view.toRaw({ from: piece.from + span.from, to: piece.from + span.to })
      }))
    return this.#texts
  }
}

function childNodes(children: readonly { readonly type: string }[]): PlanNode[] {
  return children.filter((child): child is PlanNode => child.type === 'section' || child.type === 'task')
}

function flatten(nodes: readonly PlanNode[], parent: NodeFacts | null): NodeFacts[] {
  const all: NodeFacts[] = []
  addSiblings(nodes, parent, all)
  return all
}

/** Adds a list of siblings and what stands below them, and gives the siblings back. */
function addSiblings(nodes: readonly PlanNode[], parent: NodeFacts | null, all: NodeFacts[]): NodeFacts[] {
  const siblings: NodeFacts[] = []
  for (const [index, node] of nodes.entries()) {
    const children: NodeFacts[] = []
    const facts: NodeFacts = {
      node,
      parent,
      siblings,
      index,
      order: all.length,
      children,
      marker: node.children.find((child): child is Marker => child.type === 'marker'),
      title: node.children.find((child): child is Title => child.type === 'title'),
      paragraphs: node.children.filter((child): child is Paragraph => child.type === 'paragraph')
    }
    siblings.push(facts)
    all.push(facts)
    for (const child of addSiblings(childNodes(node.children), facts, all)) children.push(child)
  }
  return siblings
}

/** Makes a function that works out something of a list of siblings once, however many of them ask. */
export function onceForList<Result>(compute: (list: readonly NodeFacts[]) => Result): (list: readonly NodeFacts[]) => Result {
  const known = new WeakMap<readonly NodeFacts[], { readonly result: Result }>()
  return (list) => {
    const found = known.get(list) ?? { result: compute(list) }
    known.set(list, found)
    return found.result
  }
}

/** A node's place as a span of the raw text. */
export function spanOf({ position }: { readonly position: { start: { offset: number }; end: { offset: number } } }): Span {
  return { from: position.start.offset, to: position.end.offset }
}
