import { normalizeMapped } from '../source/normalize.js'
import type { Span } from '../source/span.js'

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
const HAN = /[\u3400-\u9fff]/

/** All half-width marks of a text that its normal form has full-width, in order. */
export function findHalfWidth(text: string): HalfWidth[] {
  const single = MARKS.test(text) ? fromWidened(text, widenedIn(text)) : []
  const quoted = text.includes('"') ? quotations(text) : []
  return [...single, ...quoted].sort((a, b) => a.from - b.from)
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
      if (first) found.push(...bracketed(text, first, mark))
    } else if (mark.character !== '。' || (mark.at === text.trimEnd().length - 1 && SENTENCE.test(text.trimEnd())))
      found.push({ from: mark.at, to: mark.at + 1, expected: mark.character, changes: [mark] })
  }
  return found
}

function bracketed(text: string, open: Widened, close: Widened): HalfWidth[] {
  const whole = text.slice(open.at, close.at + 1)
  if (NUMBERING.test(whole)) return []
  if (/^\(\s?[0-9０-９]{2,4}\s?\)$/.test(whole) && NUMBER_BEHIND.test(text.slice(close.at + 1, close.at + 12))) return []
  return [{ from: open.at, to: close.at + 1, expected: `（${whole.slice(1, -1)}）`, changes: [open, close] }]
}

/** Pairs of straight quotation marks that hold or touch Chinese text, in a paragraph with an even number of them. */
function quotations(text: string): HalfWidth[] {
  const places = quotationMarks(text)
  if (places.length % 2 === 1) return []
  const found: HalfWidth[] = []
  for (let pair = 0; pair < places.length; pair += 2) {
    const [open, close] = [places[pair] as number, places[pair + 1] as number]
    const inside = text.slice(open + 1, close)
    if (!HAN.test(inside) && !HAN.test(text[open - 1] ?? '') && !HAN.test(text[close + 1] ?? '')) continue
    const ends = [
      { at: open, character: '“' },
      { at: close, character: '”' }
    ]
    found.push({ from: open, to: close + 1, expected: `“${inside}”`, changes: isCertain(text, open, close) ? ends : [] })
  }
  return found
}

/** Straight marks, less those of inches: behind a digit, where no quotation is open. */
function quotationMarks(text: string): number[] {
  const places: number[] = []
  for (const { index } of text.matchAll(/"/g)) if (places.length % 2 === 1 || !/[0-9]/.test(text[index - 1] ?? '')) places.push(index)
  return places
}

/** A quotation begins and ends with a word, not a blank or a comma, and no other quotation stands in it or round it. */
function isCertain(text: string, open: number, close: number): boolean {
  const inside = text.slice(open + 1, close)
  const before = text.slice(0, open)
  const isNested = /[“”]/.test(inside) || (before.match(/“/g)?.length ?? 0) !== (before.match(/”/g)?.length ?? 0)
  return !isNested && /^[\p{L}\p{N}《（(+]/u.test(inside) && /[\p{L}\p{N}》）)%％+。！？]$/u.test(inside)
}
