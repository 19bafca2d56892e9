import { findEntities } from '../grammar/entities.js'
import { lineNoisePatterns, rawNoisePatterns, wrappedNoisePatterns } from '../grammar/noise/index.js'
import type { NoiseKind, RawNoisePattern } from '../grammar/noise/pattern.js'
import { findLines } from '../source/lines.js'
import { type Script, simplify } from '../source/script.js'
import type { Span } from '../source/span.js'
import { View } from '../source/view.js'
import { findLetterSpacing, findWraps } from './wraps.js'

/** A stretch of noise: its raw span, and how it read once simplified and visible. */
export interface FoundNoise {
  readonly kind: NoiseKind
  readonly raw: Span
  readonly seen: string
}

/** A raw text made ready for reading: what is visible of it, simplified, with its map to raw; and what was taken out. */
export interface Prepared {
  readonly view: View
  readonly noise: readonly FoundNoise[]
  readonly script: Script
}

interface NoiseSpan extends Span {
  readonly kind: NoiseKind
}

/** Sorted spans without overlaps: of two that overlap the one that begins first, of those the longer, is kept. */
function settle<T extends Span>(spans: readonly T[]): T[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: T[] = []
  for (const span of sorted) if (span.to > span.from && span.from >= (kept.at(-1)?.to ?? 0)) kept.push(span)
  return kept
}

function take(view: View, spans: readonly NoiseSpan[], noise: FoundNoise[]): View {
  const settled = settle(spans)
  for (const span of settled) noise.push({ kind: span.kind, raw: view.toRaw(span), seen: view.text.slice(span.from, span.to) })
  return view.cut(settled)
}

function findNoise(text: string, patterns: readonly RawNoisePattern[]): NoiseSpan[] {
  return patterns.flatMap((pattern) => pattern.find(text).map((span) => ({ ...span, kind: pattern.kind })))
}

/** A bookmark with a soft hyphen in it is one once that is out: a text is looked through so many times. */
const RAW_PASSES = 2

/** A view without the noise that is told in any text; adds what it takes to `noise`. */
export function takeRawNoise(whole: View, noise: FoundNoise[]): View {
  let view = whole
  for (let pass = 0; pass < RAW_PASSES; pass++) {
    const found = findNoise(view.text, rawNoisePatterns)
    if (found.length === 0) break
    view = take(view, found, noise)
  }
  return view
}

function findLineNoise(text: string): NoiseSpan[] {
  const lines = findLines(text)
  const texts = lines.map((line) => text.slice(line.from, line.to))
  return lineNoisePatterns.flatMap((pattern) =>
    pattern.find(texts).map((span) => {
      const start = (lines[span.line] as Span).from
      return { from: start + span.from, to: start + span.to, kind: span.kind }
    })
  )
}

/** Nothing was taken out of it: & and #83; that a tag parted are no entity. */
function isWhole(view: View, span: Span): boolean {
  const raw = view.toRaw(span)
  return raw.to - raw.from === span.to - span.from
}

/** Takes noise out of a raw text, converts its script and closes its wrapped lines; every step keeps the map to raw. */
export function prepare(raw: string, script: 'auto' | 'traditional' | 'simplified'): Prepared {
  const noise: FoundNoise[] = []
  let view = takeRawNoise(View.of(raw), noise)
  view = view.replace(findEntities(view.text).filter((entity) => isWhole(view, entity)))
  view = take(
    view,
    findLetterSpacing(view.text, findLines(view.text)).map((span) => ({ ...span, kind: 'space' as const })),
    noise
  )
  const simplified = simplify(view, findLines(view.text), script)
  view = take(simplified.view, findLineNoise(simplified.view.text), noise)
  view = view.cut(findWraps(view.text, findLines(view.text)))
  view = take(view, findNoise(view.text, wrappedNoisePatterns), noise)
  return { view, noise, script: simplified.script }
}
