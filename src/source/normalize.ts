import { findMatches } from './matches.js'
import type { Span } from './span.js'

/** Text as the output shows it, and the blanks that were taken out: spans of the text that went in. */
export interface Normalized {
  readonly text: string
  readonly blanks: readonly Span[]
}

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f\u2018-\u201d\u2026\u2014]/
const HAN = /[\u3007\u3400-\u9fff\uf900-\ufaff]/
const BLANKS = /[\s\u00a0\u3000]+/g
const BLANK = /[\s\u00a0\u3000]/
/** Half-width punctuation and what it is in Chinese text (GB/T 15834-2011). */
const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }
const BRACKETS: Readonly<Record<string, string>> = { '(': '（', ')': '）' }

/** Takes out blanks that touch Chinese text; keeps one blank between words of Latin letters or digits, and between a table's cells. */
function dropBlanks(text: string): Normalized {
  const blanks: Span[] = []
  const parts: string[] = []
  let from = 0
  for (const found of findMatches(text, BLANKS)) {
    const to = found.index + found[0].length
    const before = text[found.index - 1]
    const after = text[to]
    const isCell = found[0].includes('\t')
    const stays = before !== undefined && after !== undefined && (isCell || (!WIDE.test(before) && !WIDE.test(after)))
    parts.push(text.slice(from, found.index), stays ? ' ' : '')
    if (!stays) blanks.push({ from: found.index, to })
    from = to
  }
  parts.push(text.slice(from))
  return { text: parts.join(''), blanks }
}

/** Full-width digits, Latin letters, the percent sign and the decimal point (also one that a font's private character stood for) to half width: ２０２４ → 2024. */
function narrow(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ％＋＆＠＃＄＝／＜＞]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)[．\ue000-\uf8ff](?=\d)/g, '.')
}

function isChinese(character: string | undefined): boolean {
  return character !== undefined && (HAN.test(character) || /[”’》）」』】〉％%]/.test(character))
}

const HALF_WIDTH = /[,;:?!().]/g

/** A text in which single characters are exchanged, each seen by those that are judged behind it. */
class Exchange {
  readonly #places = new Map<number, string>()

  constructor(private readonly text: string) {}

  at(place: number): string | undefined {
    return this.#places.get(place) ?? this.text[place]
  }

  put(place: number, character: string): void {
    this.#places.set(place, character)
  }

  toString(): string {
    const parts: string[] = []
    let from = 0
    for (const [place, character] of [...this.#places].sort(([one], [other]) => one - other)) {
      parts.push(this.text.slice(from, place), character)
      from = place + 1
    }
    return parts.join('') + this.text.slice(from)
  }
}

/** Half-width punctuation in Chinese text to full width; the comma of 1,000 and the colon of 9:30 stay. */
function widen(text: string): string {
  const found = findMatches(text, HALF_WIDTH)
  if (found.length === 0) return text
  const exchange = new Exchange(text)
  const stack: number[] = []
  for (const { 0: character, index: at } of found) {
    const before = exchange.at(at - 1)
    const after = exchange.at(at + 1)
    const wide = FULL_WIDTH[character]
    if (wide && (isChinese(before) || (after !== undefined && HAN.test(after) && !/[A-Za-z]/.test(before ?? '')))) exchange.put(at, wide)
    else if (character === '.' && before !== undefined && HAN.test(before) && !/[0-9A-Za-z]/.test(after ?? '')) exchange.put(at, '。')
    else if (character === '(') stack.push(at)
    else if (character === ')') widenPair(exchange, stack.pop(), at)
  }
  return exchange.toString()
}

/** A pair of round brackets goes wide where it touches or holds Chinese text. */
function widenPair(exchange: Exchange, open: number | undefined, close: number): void {
  if (open === undefined) {
    if (isChinese(exchange.at(close - 1))) exchange.put(close, BRACKETS[')'] as string)
    return
  }
  const touches = [open - 1, open + 1, close - 1, close + 1].some((place) => {
    const character = exchange.at(place)
    return character !== undefined && (HAN.test(character) || /[，。；：、]/.test(character))
  })
  if (!touches) return
  exchange.put(open, BRACKETS['('] as string)
  exchange.put(close, BRACKETS[')'] as string)
}

/** Normalized text with the way back to what went in. */
export interface Mapped {
  readonly text: string
  /** The span of the text that went in, for a span of the normalized text that is not empty. */
  readonly toInput: (span: Span) => Span
}

/** As `normalize`, with a map: each character of the result is one of the input, but for runs of blanks that became one or none. */
export function normalizeMapped(input: string): Mapped {
  const { text } = normalize(input)
  if (text.length === input.length) return { text, toInput: (span) => span }
  const places = new Int32Array(text.length)
  let at = 0
  for (let index = 0; index < text.length; index++) {
    if (text[index] !== ' ') while (BLANK.test(input[at] as string)) at++
    places[index] = at++
  }
  return { text, toInput: ({ from, to }) => ({ from: places[from] as number, to: (places[to - 1] as number) + 1 }) }
}

/**
 * Text in the form of the output: no blanks inside Chinese text, half-width digits and Latin letters, full-width
 * Chinese punctuation. Script and noise are done before.
 */
export function normalize(text: string): Normalized {
  const { text: closed, blanks } = dropBlanks(text)
  return { text: widen(narrow(closed)), blanks }
}
