import { findEntities } from '../grammar/entities.js'
import { lineNoisePatterns, rawNoisePatterns } from '../grammar/noise/index.js'
import type { NoiseKind } from '../grammar/noise/pattern.js'
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

function findRawNoise(text: string): NoiseSpan[] {
  return rawNoisePatterns.flatMap((pattern) => pattern.find(text).map((span) => ({ ...span, kind: pattern.kind })))
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

/** Takes noise out of a raw text, converts its script and closes its wrapped lines; every step keeps the map to raw. */
export function prepare(raw: string, script: 'auto' | 'traditional' | 'simplified'): Prepared {
  const noise: FoundNoise[] = []
  let view = take(View.of(raw), findRawNoise(raw), noise)
  view = view.replace(findEntities(view.text))
  view = take(
    view,
    findLetterSpacing(view.text, findLines(view.text)).map((span) => ({ ...span, kind: 'space' as const })),
    noise
  )
  const simplified = simplify(view, findLines(view.text), script)
  view = take(simplified.view, findLineNoise(simplified.view.text), noise)
  view = view.cut(findWraps(view.text, findLines(view.text)))
  return { view, noise, script: simplified.script }
}
