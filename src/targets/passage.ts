import type { Span } from '../source/span.js'
import { findQuantities, type Quantity } from './quantities/find-quantities.js'
import { type Claimed, findClaims } from './roles/claims.js'
import { findPlainWords } from './tables/plain-words.js'

const QUOTES = /“[^“”]{0,60}”|‘[^‘’]{0,40}’|「[^「」]{0,60}」|『[^『』]{0,40}』|"[^"\n]{1,40}"/g
const BOOKS = /《[^《》]{0,120}》|〈[^〈〉]{0,80}〉/g
/** What ends a clause; 、 does not. */
const CLAUSE_END = /[，。；！？：\n,;]/
const SENTENCE_END = /[。！？\n]/
const OPENING = '（(“‘《「『〈【'
const CLOSING = '）)”’》」』〉】'
/** How far a clause is looked for: a longer one is no clause. */
const REACH = 200

/** The spans of both lists, in order, joined where they overlap. */
function mergeSpans(...lists: readonly (readonly Span[])[]): Span[] {
  const sorted = lists.flat().sort((a, b) => a.from - b.from)
  const merged: { from: number; to: number }[] = []
  for (const span of sorted) {
    const last = merged.at(-1)
    if (last && span.from < last.to) last.to = Math.max(last.to, span.to)
    else merged.push({ from: span.from, to: span.to })
  }
  return merged
}

/** One paragraph or title in normalized form, with all that its numbers are judged by. */
export class Passage {
  readonly claims: readonly Claimed[]
  readonly quantities: readonly Quantity[]
  readonly #quotes: readonly Span[]
  readonly #books: readonly Span[]

  constructor(readonly text: string) {
    this.claims = findClaims(text)
    this.quantities = findQuantities(text, mergeSpans(this.claims, findPlainWords(text)))
    this.#quotes = [...text.matchAll(QUOTES)].map((found) => ({ from: found.index, to: found.index + found[0].length }))
    this.#books = [...text.matchAll(BOOKS)].map((found) => ({ from: found.index, to: found.index + found[0].length }))
  }

  /** The quotation that a span stands in, its marks included. */
  quoteAround(span: Span): Span | undefined {
    return this.#quotes.find((quote) => quote.from < span.from && span.to < quote.to)
  }

  /** The title in 《》 that a span stands in. */
  bookAround(span: Span): Span | undefined {
    return this.#books.find((book) => book.from < span.from && span.to < book.to)
  }

  /**
   * The clause that a span stands in: from the last separator to the next, or from bracket to bracket. Separators
   * inside brackets and quotation marks that close before the span, or open behind it, are none.
   */
  clauseAround(span: Span, end: RegExp = CLAUSE_END): Span {
    let from = span.from
    let depth = 0
    for (; from > 0 && span.from - from < REACH; from--) {
      const character = this.text[from - 1] as string
      if (CLOSING.includes(character)) depth++
      else if (OPENING.includes(character)) {
        if (depth === 0) break
        depth--
      } else if (depth === 0 && end.test(character)) break
    }
    let to = span.to
    for (depth = 0; to < this.text.length && to - span.to < REACH; to++) {
      const character = this.text[to] as string
      if (OPENING.includes(character)) depth++
      else if (CLOSING.includes(character)) {
        if (depth === 0) break
        depth--
      } else if (depth === 0 && end.test(character)) break
    }
    return { from, to }
  }

  /** The sentence that a span stands in, without its closing stop. */
  sentenceAround(span: Span): Span {
    let from = span.from
    while (from > 0 && !SENTENCE_END.test(this.text[from - 1] as string)) from--
    let to = span.to
    while (to < this.text.length && !SENTENCE_END.test(this.text[to] as string)) to++
    return { from, to }
  }

  slice(from: number, to: number): string {
    return this.text.slice(from, to)
  }
}
