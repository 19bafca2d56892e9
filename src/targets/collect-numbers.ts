import { normalizeMapped } from '../source/normalize.js'
import type { RawPosition } from '../source/source-text.js'
import type { Span } from '../source/span.js'
import type { Role } from '../tree/matter.js'
import type { Noise, NumberReason, OtherNumber, PlanNode, Target } from '../tree/nodes.js'
import type { Piece } from '../tree/pieces.js'
import type { Reading } from '../tree/read-plan.js'
import { type FoundNumber, findNumbersOf } from './find-targets.js'
import { opensLookBack } from './look-back.js'
import { findTurn, type Place, placesOf } from './places.js'

/** A stretch of a plan's text that was read for numbers: a paragraph, a heading, a field's line. */
export interface NumberPassage {
  /** Normalized, without its node's marker. */
  readonly text: string
  readonly role: Role
  /** The node that it stands in. */
  readonly parent: string | null
  /** Spans of `text`. */
  readonly found: readonly FoundNumber[]
  /** The raw span of a span of `text` that is not empty. */
  readonly toRaw: (span: Span) => Span
}

/** All numbers of a plan: what it commits to, and the rest with the reasons; and the passages that they were read from. */
export interface PlanNumbers {
  readonly targets: Target[]
  readonly numbers: OtherNumber[]
  readonly passages: readonly NumberPassage[]
}

/** A plan's reading with the passages of its numbers: what the rules of `validate` look at. */
export interface NumberedReading extends Reading {
  readonly passages: readonly NumberPassage[]
}

/** A piece without its node's marker: the marker's number is the node's ordinal, and no numeral of the text. */
function withoutMarker(reading: Reading, piece: Piece): Span {
  const candidate = piece.node && reading.candidates[piece.node.candidate]
  const marker = candidate?.readings[piece.node?.reading ?? -1]
  return { from: marker?.to ?? piece.from, to: piece.to }
}

const isBareDate = (line: string) => /\d月\d{1,2}日/.test(line) && !/[：:]/.test(line)

/** Numbers of lines that are no part of the plan (GB/T 9704 knows none of them): dates of web pages, counts of views, page numbers. */
function numbersOfNoise(noise: readonly Noise[], reading: Reading): OtherNumber[] {
  const numbers: OtherNumber[] = []
  for (const { kind, value, position } of noise) {
    if (!/[0-9０-９]/.test(value) || !/^(?:metadata-line|page-furniture|page-number|toc|legal-header|footnote-mark)$/.test(kind)) continue
    // A signature's date is a line of its own; a page's date has its label before it.
    const isSigned = kind === 'metadata-line' && isBareDate(value.normalize('NFKC'))
    const reason: NumberReason = kind === 'footnote-mark' ? 'reference' : isSigned ? 'year' : 'furniture'
    for (const found of value.matchAll(/[0-9０-９]+(?:[-./:：年月日,][0-9０-９]+)*[年月日次]?/g)) {
      const from = position.start.offset + found.index
      const text = found[0].normalize('NFKC')
      numbers.push({
        type: 'number',
        value: text,
        reason,
        parent: null,
        position: reading.source.position({ from, to: from + found[0].length })
      })
    }
  }
  return numbers
}

/** The numbers of the nodes' markers, where they hold one. */
function numbersOfMarkers(nodes: readonly PlanNode[]): OtherNumber[] {
  return nodes.flatMap((node) => {
    const marker = node.children.find((child) => child.type === 'marker')
    const own: OtherNumber[] =
      marker?.type === 'marker' && node.ordinal !== null
        ? [{ type: 'number', value: marker.value.normalize('NFKC'), reason: 'marker', parent: node.id, position: marker.position }]
        : []
    return [
      ...own,
      ...numbersOfMarkers(node.children.filter((child): child is PlanNode => child.type === 'section' || child.type === 'task'))
    ]
  })
}

/** Says too little to tell one commitment from another. */
const BARE = /^(?:|重[点大]项目|(?:续建|新建|签约)?项目|企业|工程|任务|活动|投资|资金|产值|收入|规模|增长|增速|资源|单位|平台|产业)$/

/** One commitment said twice: the same bounds, unit and object, and where the object is bare the same sentence. */
function keyOf({ min, max, unit, object, sentence }: Target): string {
  const thing = (object ?? '').replace(/（.*?）|[“”、，]/g, '')
  return [min, max, unit, thing, BARE.test(thing) ? sentence : ''].join('|')
}

class Collector {
  readonly targets: Target[] = []
  readonly numbers: OtherNumber[] = []
  readonly #seen = new Set<string>()
  readonly #counts = new Map<string | null, number>()

  add(found: FoundNumber, value: string, parent: string | null, position: RawPosition, isBody: boolean): void {
    const { role, target, quantity } = found
    if (role !== 'target' || !target || !quantity || !isBody) {
      this.numbers.push({ type: 'number', value, reason: role === 'target' ? 'description' : role, parent, position })
      return
    }
    const count = (this.#counts.get(parent) ?? 0) + 1
    this.#counts.set(parent, count)
    const { min, max, comparator, unit, kind } = quantity
    const { object, action, per, change, due, sentence } = target
    const id = `${parent ?? ''}#${count}`
    const whole: Target = {
      type: 'target',
      id,
      parent,
      value,
      min,
      max,
      comparator,
      unit,
      kind,
      object,
      action,
      per,
      change,
      due,
      repeat: false,
      sentence,
      position
    }
    const key = keyOf(whole)
    whole.repeat = this.#seen.has(key)
    this.#seen.add(key)
    this.targets.push(whole)
  }
}

/** Every numeral of a plan's visible text outside its nodes' markers, and the numbers in its noise. */
export function collectNumbers(reading: Reading): PlanNumbers {
  const { view } = reading.prepared
  const { year } = reading.plan.fields
  const roots = reading.plan.children.filter((child): child is PlanNode => child.type === 'section' || child.type === 'task')
  const places = placesOf(roots, year)
  const end = roots.at(-1)?.position.end.offset ?? 0
  const collector = new Collector()
  const passages: NumberPassage[] = []
  const turn = findTurn(reading, places)
  let place = -1
  let looseBack = false
  for (const piece of reading.pieces) {
    const span = withoutMarker(reading, piece)
    const { text, toInput } = normalizeMapped(view.text.slice(span.from, span.to))
    if (piece.role === 'signature' || text === '') continue
    const start = view.toRaw({ from: piece.from, to: piece.from + 1 }).from
    while (place + 1 < places.length && (places[place + 1] as Place).from <= start) place++
    const home = start < end ? places[place] : undefined
    if (piece.node || start === turn) looseBack = false
    if (opensLookBack(text, year)) looseBack = true
    const back = home?.backFrom ?? null
    // What stands before the turn was done; what a heading before it says does not hold behind it.
    const looksBack = looseBack || (turn === null ? back !== null : start < turn || (back !== null && back > turn))
    const parent = home?.id ?? null
    const found = findNumbersOf(text, { looksBack, setsConditions: home?.setsConditions === true, year })
    const toRaw = (within: Span): Span => {
      const at = toInput(within)
      return view.toRaw({ from: span.from + at.from, to: span.from + at.to })
    }
    passages.push({ text, role: piece.role, parent, found, toRaw })
    for (const one of found)
      collector.add(one, text.slice(one.from, one.to), parent, reading.source.position(toRaw(one)), piece.role === 'body')
  }
  const noise = reading.plan.children.filter((child): child is Noise => child.type === 'noise')
  const numbers = [...collector.numbers, ...numbersOfNoise(noise, reading), ...numbersOfMarkers(roots)].sort(
    (a, b) => a.position.start.offset - b.position.start.offset
  )
  return { targets: collector.targets, numbers, passages }
}
