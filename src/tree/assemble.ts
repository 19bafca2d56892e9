import { append } from '../source/many.js'
import { normalize } from '../source/normalize.js'
import type { RawPosition, SourceText } from '../source/source-text.js'
import type { Span } from '../source/span.js'
import type { View } from '../source/view.js'
import type { Draft, DraftNode } from './draft.js'
import { findItems } from './items.js'
import type { Item, Matter, Noise, Paragraph, PlanNode } from './nodes.js'
import type { FoundNoise } from './prepare.js'

const TITLE_END = /(?<![。；：:;.．！!])[。；：:;.．！!]+$/

/** Makes unist nodes of a draft's spans: normalized texts, raw positions, the blanks that normalizing took out as noise. */
export class Assembler {
  readonly #noise: Noise[] = []

  constructor(
    private readonly source: SourceText,
    private readonly view: View
  ) {}

  /** Noise found while reading and while normalizing, in the order of the raw text. */
  noise(found: readonly FoundNoise[], also: readonly Span[]): Noise[] {
    const all = [...this.#noise]
    for (const one of found) all.push(this.noiseAt(one.kind, one.raw))
    for (const span of also) all.push(this.noiseAt('metadata-line', this.view.toRaw(span)))
    return all.sort((a, b) => a.position.start.offset - b.position.start.offset)
  }

  private noiseAt(kind: Noise['kind'], raw: Span): Noise {
    return { type: 'noise', kind, value: this.source.raw.slice(raw.from, raw.to), position: this.source.position(raw) }
  }

  position(span: Span): RawPosition {
    return this.source.position(this.view.toRaw(span))
  }

  /** A span's text as the output shows it; the blanks taken out of it are noted as noise. */
  text(span: Span): string {
    const { text, blanks } = normalize(this.view.text.slice(span.from, span.to))
    for (const blank of blanks) this.#noteBlank({ from: span.from + blank.from, to: span.from + blank.to })
    return text
  }

  #noteBlank(span: Span): void {
    const raw = this.view.toRaw(span)
    const value = this.source.raw.slice(raw.from, raw.to)
    if (value.trim() === '' && !/[\n\r]/.test(value)) this.#noise.push(this.noiseAt('space', raw))
  }

  paragraph(span: Span): Paragraph {
    const value = this.text(span)
    const children = findItems(this.view.text, span).map((found): Item => {
      const whole = { from: found.marker.from, to: found.body.to }
      return {
        type: 'item',
        marker: normalize(this.view.text.slice(found.marker.from, found.marker.to)).text,
        ordinal: found.ordinal,
        value: normalize(this.view.text.slice(found.body.from, found.body.to)).text,
        position: this.position(whole)
      }
    })
    return { type: 'paragraph', value, children, position: this.position(span) }
  }

  matter(type: Matter['type'], spans: readonly Span[]): Matter[] {
    if (spans.length === 0) return []
    const children = spans.map((span) => this.paragraph(span))
    const start = (children[0] as Paragraph).position.start
    const end = (children.at(-1) as Paragraph).position.end
    return [{ type, children, position: { start, end } }]
  }

  nodes(drafts: readonly DraftNode[], prefix: string): PlanNode[] {
    return drafts.map((draft, index) => this.node(draft, `${prefix}${index + 1}`))
  }

  private node(draft: DraftNode, id: string): PlanNode {
    const children: PlanNode['children'] = []
    if (draft.marker)
      children.push({
        type: 'marker',
        value: this.view.printed(this.source.raw, draft.marker),
        position: this.position(draft.marker)
      })
    if (draft.title)
      children.push({ type: 'title', value: this.text(draft.title).replace(TITLE_END, ''), position: this.position(draft.title) })
    for (const span of draft.paragraphs) children.push(this.paragraph(span))
    append(children, this.nodes(draft.children, `${id}.`))
    const { inferred } = draft
    return {
      type: draft.children.length > 0 ? 'section' : 'task',
      id,
      level: inferred.level,
      ordinal: inferred.ordinal,
      style: draft.reading?.style ?? null,
      inferred: draft.marker === undefined,
      data: { why: inferred.why },
      children,
      position: spanning(children.map((child) => child.position))
    }
  }

  /** The draft's matter and nodes as children of the plan. */
  children(draft: Draft): (Matter | PlanNode)[] {
    return [
      ...this.matter('notice', draft.notice),
      ...this.matter('preamble', draft.preamble),
      ...this.nodes(draft.roots, ''),
      ...this.matter('closing', draft.closing)
    ]
  }
}

function spanning(positions: readonly RawPosition[]): RawPosition {
  let { start, end } = positions[0] as RawPosition
  for (const position of positions) {
    if (position.start.offset < start.offset) start = position.start
    if (position.end.offset > end.offset) end = position.end
  }
  return { start, end }
}
