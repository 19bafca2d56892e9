import type { Span } from './span.js'

/** A stretch of a view: `length` code units of it stand for `rawLength` code units of the raw text from `raw`. */
interface Run {
  readonly at: number
  readonly raw: number
  readonly length: number
  readonly rawLength: number
}

/**
 * Text as a reader sees it (noise out, script converted), with its map to the raw text.
 *
 * The map is a list of runs, not an entry a character: a clean plan is one run. Inside a run whose two lengths
 * are equal, places map one to one; a run with unequal lengths (a character that script conversion moved in or out
 * of the astral planes) maps as a whole.
 */
export class View {
  private constructor(
    readonly text: string,
    private readonly runs: readonly Run[]
  ) {}

  /** The view of a whole raw text, nothing taken out. */
  static of(raw: string): View {
    return new View(raw, [{ at: 0, raw: 0, length: raw.length, rawLength: raw.length }])
  }

  /** The raw span that stands for a span of this view. Noise at its edges is left out, noise inside is in it. */
  toRaw(span: Span): Span {
    if (span.from >= span.to) {
      const at = this.rawAt(span.from)
      return { from: at, to: at }
    }
    const last = this.runAt(span.to - 1)
    const to = last.length === last.rawLength ? last.raw + (span.to - last.at) : last.raw + last.rawLength
    return { from: this.rawAt(span.from), to }
  }

  /** What is printed in `raw` for a span of this view, without the noise in it. */
  printed(raw: string, span: Span): string {
    let text = ''
    for (const run of this.runsOf(span)) text += raw.slice(run.raw, run.raw + run.rawLength)
    return text
  }

  /** This view without the given spans of it: sorted, not overlapping. */
  cut(spans: readonly Span[]): View {
    if (spans.length === 0) return this
    const kept: Span[] = []
    let from = 0
    for (const span of spans) {
      if (span.from > from) kept.push({ from, to: span.from })
      from = Math.max(from, span.to)
    }
    if (from < this.text.length) kept.push({ from, to: this.text.length })
    const runs: Run[] = []
    const parts: string[] = []
    let at = 0
    for (const span of kept) {
      parts.push(this.text.slice(span.from, span.to))
      for (const run of this.runsOf(span)) {
        runs.push({ ...run, at })
        at += run.length
      }
    }
    return new View(parts.join(''), runs)
  }

  /**
   * This view with some spans' text replaced: code point for code point where they are as many (script conversion),
   * else the new text stands for the old as a whole (an HTML entity and its character).
   */
  replace(replacements: readonly (Span & { readonly text: string })[]): View {
    if (replacements.length === 0) return this
    const parts: string[] = []
    const runs: Run[] = []
    let from = 0
    let at = 0
    const push = (run: Run) => {
      runs.push({ ...run, at })
      at += run.length
    }
    for (const piece of replacements) {
      parts.push(this.text.slice(from, piece.from), piece.text)
      for (const run of this.runsOf({ from, to: piece.from })) push(run)
      if (piece.text.length === piece.to - piece.from) for (const run of this.runsOf(piece)) push(run)
      else for (const run of this.runsByCodePoint(piece)) push(run)
      from = piece.to
    }
    parts.push(this.text.slice(from))
    for (const run of this.runsOf({ from, to: this.text.length })) push(run)
    return new View(parts.join(''), runs)
  }

  private *runsByCodePoint(piece: Span & { readonly text: string }): Iterable<Run> {
    const before = [...this.text.slice(piece.from, piece.to)]
    const after = [...piece.text]
    if (before.length !== after.length) {
      const raw = this.toRaw(piece)
      yield { at: 0, raw: raw.from, length: piece.text.length, rawLength: raw.to - raw.from }
      return
    }
    let from = piece.from
    for (const [index, character] of before.entries()) {
      const raw = this.toRaw({ from, to: from + character.length })
      yield { at: 0, raw: raw.from, length: (after[index] as string).length, rawLength: raw.to - raw.from }
      from += character.length
    }
  }

  private *runsOf(span: Span): Iterable<Run> {
    if (span.from >= span.to) return
    for (let index = this.runIndexAt(span.from); index < this.runs.length; index++) {
      const run = this.runs[index] as Run
      if (run.at >= span.to) return
      const from = Math.max(run.at, span.from)
      const to = Math.min(run.at + run.length, span.to)
      if (run.length === run.rawLength) yield { at: from, raw: run.raw + (from - run.at), length: to - from, rawLength: to - from }
      else yield { at: from, raw: run.raw, length: to - from, rawLength: run.rawLength }
    }
  }

  private rawAt(at: number): number {
    if (this.runs.length === 0) return 0
    const run = this.runAt(at)
    if (at >= run.at + run.length) return run.raw + run.rawLength
    return run.length === run.rawLength ? run.raw + (at - run.at) : run.raw
  }

  private runAt(at: number): Run {
    return this.runs[this.runIndexAt(at)] as Run
  }

  private runIndexAt(at: number): number {
    let low = 0
    let high = this.runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.runs[middle] as Run).at <= at) low = middle
      else high = middle - 1
    }
    return low
  }
}
