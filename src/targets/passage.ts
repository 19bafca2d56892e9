import { findSpans } from '../source/matches.js'
import type { Span } from '../source/span.js'
import { enclosing, firstAt, mergeSpans } from '../source/spans.js'
import { bindQuantities, isClassBound, isInName } from './quantities/bind.js'
import { findQuantities, type Quantity } from './quantities/find-quantities.js'
import { type Claimed, findClaims } from './roles/claims.js'
import { findPlainWords } from './tables/plain-words.js'

const QUOTES = /“[^“”]{0,60}”|‘[^‘’]{0,40}’|「[^「」]{0,60}」|『[^『』]{0,40}』|"[^"\n]{1,40}"/g
const BOOKS = /《[^《》]{0,120}》|〈[^〈〉]{0,80}〉/g
/** What ends a clause; 、 does not. */
const CLAUSE_END = '，。；！？：\n,;'
const SENTENCE_END = /[。！？\n]/g
const OPENING = '（(“‘《「『〈【'
const CLOSING = '）)”’》」』〉】'

/** What the characters that part clauses do, by their code: a clause is looked for from every number. */
const MARKS: ReadonlyMap<number, 'opening' | 'closing' | 'end'> = new Map(
  [[OPENING, 'opening'] as const, [CLOSING, 'closing'] as const, [CLAUSE_END, 'end'] as const].flatMap(([characters, mark]) =>
    [...characters].map((character) => [character.charCodeAt(0), mark] as const)
  )
)
/** How far a clause is looked for: a longer one is no clause. */
const REACH = 200
/** How much of a sentence is told on either side of a number: a text that lost its full stops has no sentences. */
const SENTENCE_REACH = 400

/** Quotation marks included: a longer quotation is speech. */
const LONGEST_NAME = 16

/** In a quoted name an ordinal or a set is part of the name; a year, a great set and a reference stay what they are. */
function isRenamed({ reason, rule, from }: Claimed, quote: Span | undefined): boolean {
  return (reason === 'ordinal' && quote?.from === from - 1) || (reason === 'year' && rule === 'bare-year')
}

/** The comma of 3,500. */
function isGrouping(text: string, at: number): boolean {
  return text[at] === ',' && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')
}

function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let from = 0
  for (const { to } of findSpans(text, SENTENCE_END)) {
    sentences.push({ from, to })
    from = to
  }
  if (from < text.length) sentences.push({ from, to: text.length + 1 })
  return sentences
}

/** What stands behind the last words of a clause or of a list's member. */
const ENDS = new Set(['', '，', '。', '；', '、', '\n'])

/** One paragraph or title in normalized form, with all that its numbers are judged by. */
export class Passage {
  readonly claims: readonly Claimed[]
  readonly quantities: readonly Quantity[]
  readonly #quotes: readonly Span[]
  readonly #books: readonly Span[]
  readonly #times: readonly Claimed[]
  /** With their closing stops, or one place more at the end of the text. */
  readonly #sentences: readonly Span[]
  readonly #aside = new Set<Quantity>()
  /** The clauses round the spans that were asked for. */
  readonly #clauses = new Map<Span, Span>()
  /** For each number the index of its neighbour; -1 for none. */
  readonly #before: number[] = []
  readonly #behind: number[] = []

  constructor(readonly text: string) {
    this.#quotes = findSpans(text, QUOTES)
    this.#books = findSpans(text, BOOKS)
    this.#sentences = sentencesOf(text)
    this.claims = findClaims(text).map((claim) =>
      this.isNamed(claim) && isRenamed(claim, this.quoteAround(claim)) ? { ...claim, reason: 'name' } : claim
    )
    this.quantities = bindQuantities(text, findQuantities(text, mergeSpans(this.claims, findPlainWords(text)), this.claims))
    const defines = this.quantities.map(
      (quantity, index) => isInName(text, quantity) || isClassBound(text, quantity, this.quantities[index + 1])
    )
    for (const [index, quantity] of this.quantities.entries()) {
      const isWord = quantity.unit === null && quantity.script === 'han' && !quantity.shared && quantity.to - quantity.from === 1
      const next = this.quantities[index + 1]
      // 盘活楼宇2栋1.6万平方米: both tell how much of the same things.
      const runsInto =
        next?.from === quantity.to && !defines[index + 1] && (quantity.kind !== 'count' || !ENDS.has(text.charAt(next.extent.to)))
      // 组建一支不少于200人的队伍: an article in front of the number of its members.
      const isArticle =
        quantity.script === 'han' &&
        quantity.kind === 'count' &&
        quantity.max === 1 &&
        next?.extent.from === quantity.to &&
        quantity.from === quantity.extent.from
      if (isArticle || isWord || defines[index] || runsInto || this.isNamed(quantity) || this.bookAround(quantity))
        this.#aside.add(quantity)
    }
    this.#times = this.claims.filter((claim) => claim.reason === 'year' && !this.bookAround(claim))
    this.#linkNeighbours()
  }

  #linkNeighbours(): void {
    let last = -1
    for (const [index, quantity] of this.quantities.entries()) {
      this.#before.push(last)
      if (!this.isAside(quantity)) last = index
    }
    last = -1
    for (let index = this.quantities.length - 1; index >= 0; index--) {
      this.#behind[index] = last
      if (!this.isAside(this.quantities[index] as Quantity)) last = index
    }
  }

  /** The quotation that a span stands in, its marks included. */
  quoteAround(span: Span): Span | undefined {
    return enclosing(this.#quotes, span)
  }

  /** True in a quotation short enough to be a name. */
  isNamed(span: Span): boolean {
    const quote = this.quoteAround(span)
    return quote !== undefined && quote.to - quote.from <= LONGEST_NAME
  }

  /** True where a number takes no part in its clause's list of numbers: in names, in titles, where it defines a class. */
  isAside(quantity: Quantity): boolean {
    return this.#aside.has(quantity)
  }

  /** The title in 《》 that a span stands in. */
  bookAround(span: Span): Span | undefined {
    return enclosing(this.#books, span)
  }

  /**
   * The clause that a span stands in: from the last separator to the next, or from bracket to bracket. Separators
   * inside brackets and quotation marks that close before the span, or open behind it, are none.
   */
  clauseAround(span: Span): Span {
    const known = this.#clauses.get(span)
    if (known) return known
    const clause = { from: this.#clauseStart(span.from), to: this.#clauseEnd(span.to) }
    this.#clauses.set(span, clause)
    return clause
  }

  #clauseStart(at: number): number {
    let depth = 0
    let from = at
    for (; from > 0 && at - from < REACH; from--) {
      const mark = MARKS.get(this.text.charCodeAt(from - 1))
      if (mark === undefined) continue
      if (mark === 'closing') depth++
      else if (depth === 0 && (mark === 'opening' || !isGrouping(this.text, from - 1))) break
      else if (mark === 'opening') depth--
    }
    return from
  }

  #clauseEnd(at: number): number {
    let depth = 0
    let to = at
    for (; to < this.text.length && to - at < REACH; to++) {
      const mark = MARKS.get(this.text.charCodeAt(to))
      if (mark === undefined) continue
      if (mark === 'opening') depth++
      else if (depth === 0 && (mark === 'closing' || !isGrouping(this.text, to))) break
      else if (mark === 'closing') depth--
    }
    return to
  }

  /** Which of the passage's sentences a span begins in. */
  sentenceIndex(span: Span): number {
    return firstAt(this.#sentences, span.from)
  }

  /** The sentence that a span stands in, without its closing stop; of a very long one the part round the span. */
  sentenceAround(span: Span): Span {
    const whole = this.#sentences[this.sentenceIndex(span)] ?? span
    return {
      from: Math.max(whole.from, span.from - SENTENCE_REACH),
      to: Math.max(span.to, Math.min(whole.to - 1, span.to + SENTENCE_REACH))
    }
  }

  /** The number before this one, and the one behind it, that take part in the clause's list. */
  neighbours(index: number): { readonly previous: Quantity | undefined; readonly next: Quantity | undefined } {
    return { previous: this.quantities[this.#before[index] ?? -1], next: this.quantities[this.#behind[index] ?? -1] }
  }

  /** A stretch of the text without the dates in it: 到2025年底, 9月底前. */
  sliceWithoutTime(from: number, to: number): string {
    let kept = ''
    let at = from
    for (let index = firstAt(this.#times, from); index < this.#times.length; index++) {
      const claim = this.#times[index] as Claimed
      if (claim.from >= to) break
      if (claim.from < at || claim.to > to) continue
      kept += this.text.slice(at, claim.from).replace(/(?:[到至在于截]|截至)$/, '')
      at =
        claim.to +
        (/^(?:年?[底末]|以?前|之前|起|期间|的(?=[^\u4e00-\u9fff]))+/.exec(this.text.slice(claim.to, Math.min(to, claim.to + 6)))?.[0]
          .length ?? 0)
    }
    return kept + this.text.slice(at, to)
  }

  slice(from: number, to: number): string {
    return this.text.slice(from, to)
  }
}
