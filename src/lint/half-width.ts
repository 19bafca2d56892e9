import { append } from '../source/many.js'
import { normalizeMapped } from '../source/normalize.js'
import type { Span } from '../source/span.js'
import { findStraightQuotes } from './straight-quotes.js'

/** Half-width punctuation in Chinese text, and what should stand there. */
export interface HalfWidth extends Span {
  /** What should stand in its place; for brackets and quotation marks, the whole of it with both ends changed. */
  readonly expected: string
  /** Places of the characters to change, in order, with what they become. Empty where that is not certain. */
  readonly changes: readonly { readonly at: number; readonly character: string }[]
}

interface Widened {
  readonly at: number
  readonly character: string
}

const MARKS = /[,;:?!().]/
/** `(1)`, `(a)`, `(一)` number a list; `(2020)` before a serial stands in a document number. */
const NUMBERING = /^[(（]\s?(?:[0-9０-９]{1,3}|[a-zA-Z]|[ivxIVX]{1,4}|[〇零一二三四五六七八九十百]{1,4})\s?[)）]$/
const NUMBER_BEHIND = /^\s?第?\s?[0-9０-９]{1,5}\s?号/
/** Behind a paragraph's last word; a heading takes no stop. */
const SENTENCE = /[，,。；;].*[\u4e00-\u9fff]\.$/s
const HALF_PAIR = /（[^（()）\r\n]{1,80}\)|\([^（()）\r\n]{1,80}）/g
/** Marks of an address are its own. */
const ADDRESS = /(?:https?:\/\/|www\.)[\w\-./?=&%#:,;~+!@]+/g
const HAN = /[\u3400-\u9fff]/
const BEFORE_BRACKET = /[\u3400-\u9fff”》」』]/
/** What tells a question: elsewhere in a sentence, ? often stands for a character that was lost. */
const QUESTION = /[吗呢吧何怎谁哪几]|什么|多少|为啥|[是能可]否/

/** All half-width marks of a text that its normal form has full-width, in order. */
export function findHalfWidth(text: string): HalfWidth[] {
  const single = MARKS.test(text) ? fromWidened(text, widenedIn(text)) : []
  const quoted = text.includes('"') ? findStraightQuotes(text) : []
  const addresses = [...text.matchAll(ADDRESS)].map((found) => ({ from: found.index, to: found.index + found[0].length }))
  return [...single, ...halfPairs(text), ...quoted]
    .filter(({ from, to }) => !addresses.some((one) => one.from < to && from < one.to))
    .sort((a, b) => a.from - b.from)
}

/** A pair of round brackets of which one is wide: `（含配餐间)`. */
function halfPairs(text: string): HalfWidth[] {
  return [...text.matchAll(HALF_PAIR)].flatMap((found) => {
    const whole = found[0]
    if (NUMBERING.test(whole) || !HAN.test(whole)) return []
    const from = found.index
    const isOpenNarrow = whole.startsWith('(')
    const change = isOpenNarrow ? { at: from, character: '（' } : { at: from + whole.length - 1, character: '）' }
    return [{ from, to: from + whole.length, expected: `（${whole.slice(1, -1)}）`, changes: [change] }]
  })
}

/** Where the output's own normal form (see `normalize`) has another character for a mark. */
function widenedIn(text: string): Widened[] {
  const { text: normal, toInput } = normalizeMapped(text)
  const widened: Widened[] = []
  for (let index = 0; index < normal.length; index++) {
    const character = normal[index] as string
    if (!'，；：？！（）。'.includes(character)) continue
    const at = toInput({ from: index, to: index + 1 }).from
    if (MARKS.test(text[at] as string)) widened.push({ at, character })
  }
  return widened
}

function fromWidened(text: string, widened: readonly Widened[]): HalfWidth[] {
  const found: HalfWidth[] = []
  const open: Widened[] = []
  for (const mark of widened) {
    if (mark.character === '（') open.push(mark)
    else if (mark.character === '）') {
      const first = open.pop()
      if (first) append(found, bracketed(text, first, mark))
    } else if (isMeant(text, mark)) found.push({ from: mark.at, to: mark.at + 1, expected: mark.character, changes: [mark] })
  }
  return found
}

function isMeant(text: string, { at, character }: Widened): boolean {
  const isLast = !/\S/.test(text.slice(at + 1))
  if (character === '。') return isLast && SENTENCE.test(text.slice(-400).trimEnd())
  if (character !== '？' || isLast) return true
  const before = text.slice(Math.max(0, at - 60), at)
  return QUESTION.test(before.slice(Math.max(0, ...[...'。！？?'].map((stop) => before.lastIndexOf(stop) + 1))))
}

function bracketed(text: string, open: Widened, close: Widened): HalfWidth[] {
  const whole = text.slice(open.at, close.at + 1)
  // Brackets of a Latin word: `EtherNet(CIP)、`.
  if (NUMBERING.test(whole) || !(HAN.test(whole) || BEFORE_BRACKET.test(text[open.at - 1] ?? ''))) return []
  if (/^\(\s?[0-9０-９]{2,4}\s?\)$/.test(whole) && NUMBER_BEHIND.test(text.slice(close.at + 1, close.at + 12))) return []
  return [{ from: open.at, to: close.at + 1, expected: `（${whole.slice(1, -1)}）`, changes: [open, close] }]
}
