import { findEntities } from '../grammar/entities.js'
import type { NoiseKind } from '../grammar/noise/pattern.js'
import type { Span } from '../source/span.js'
import { firstAt, mergeSpans } from '../source/spans.js'
import { type LintedPlan, spanOf } from './linted-plan.js'

/** What a piece of left-over code stood for: what has to stand in its place. */
type Stood = 'nothing' | 'blank' | 'line' | 'cell' | 'lost'

/** Something that a conversion left in the raw text. */
export interface Leftover extends Span {
  readonly kind: NoiseKind | 'entity'
  /** What should stand in its place; undefined where nobody can tell. */
  readonly instead: string | undefined
}

interface Piece extends Span {
  readonly kind: NoiseKind
  readonly stood: Stood
}

const KINDS: ReadonlySet<NoiseKind> = new Set(['pinyin', 'bookmark', 'markup', 'invisible'])
/** Our own switches, and the marks of a text that is written in Markdown. */
const MEANT = /^(?:<!--[ \t]*yaodian-|#)/
const STOOD: readonly (readonly [RegExp, Stood])[] = [
  [/^[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u, 'lost'],
  [/^<\/?t[dh]\b/i, 'cell'],
  [/^<\/?(?:br|p|div|li|tr|h[1-6]|table|ul|ol|section)\b/i, 'line'],
  [/^(?:&|<U\+(?:00A0|20|3000))/i, 'blank']
]
const STANDS: readonly (readonly [Stood, string])[] = [
  ['line', '\n'],
  ['cell', '\t'],
  ['blank', ' ']
]
const BLANK = /^\s?$/

/** Readings, bookmarks, tags, entities and characters that show nothing, in the order of the text; those that touch are one. */
export function findLeftovers(plan: LintedPlan): Leftover[] {
  const runs = joinTouching(piecesOf(plan)).map((run) => leftoverOf(plan.raw, run))
  return [...runs, ...entitiesOf(plan)].sort((a, b) => a.from - b.from)
}

function piecesOf(plan: LintedPlan): Piece[] {
  return plan.noise.flatMap((noise) => {
    const span = spanOf(noise)
    // A byte order mark in front of the text is the file's own.
    if (!KINDS.has(noise.kind) || MEANT.test(noise.value) || (span.from === 0 && noise.value === '\uFEFF')) return []
    const stood = STOOD.find(([pattern]) => pattern.test(noise.value))?.[1] ?? 'nothing'
    return [{ ...span, kind: noise.kind, stood }]
  })
}

function joinTouching(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last?.at(-1)?.to === piece.from) last.push(piece)
    else runs.push([piece])
  }
  return runs
}

function leftoverOf(raw: string, run: readonly Piece[]): Leftover {
  const [first, last] = [run[0] as Piece, run.at(-1) as Piece]
  return {
    from: first.from,
    to: last.to,
    kind: first.kind,
    instead: insteadOf(raw, first.from, last.to, new Set(run.map(({ stood }) => stood)))
  }
}

/** At a line's end, or beside a blank, nothing is parted. */
function insteadOf(raw: string, from: number, to: number, stood: ReadonlySet<Stood>): string | undefined {
  if (stood.has('lost')) return undefined
  const parts = !BLANK.test(raw.slice(Math.max(0, from - 1), from)) && !BLANK.test(raw.slice(to, to + 1))
  return (parts && STANDS.find(([what]) => stood.has(what))?.[1]) || ''
}

/** `&ldquo;` for “: an entity inside of what is noise as a whole (`&amp;nbsp;`) is no finding of its own. */
function entitiesOf({ raw, noise }: LintedPlan): Leftover[] {
  const taken = mergeSpans(noise.filter(({ kind }) => kind === 'markup').map(spanOf))
  return findEntities(raw)
    .filter(({ from }) => (taken[firstAt(taken, from)]?.from ?? raw.length) > from)
    .map(({ from, to, text }) => ({ from, to, kind: 'entity', instead: text }))
}
