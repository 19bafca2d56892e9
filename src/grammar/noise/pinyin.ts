// `强區(qū)`, `構（gòu）`: a reading in brackets after its character, as pages with a pinyin plug-in leave it; and `的(de)` without a tone
// mark, where the document shows many readings; also twice, behind blanks and around them, broken over two lines, and with letters of full width. Not `(FBI)`, `(app)`, `(a)`, nor a gloss such as `咖啡(café)`.
import { findMatches } from '../../source/matches.js'
import type { Span } from '../../source/span.js'
import { isBlank, isHan } from '../punctuation.js'
import type { RawNoisePattern } from './pattern.js'

const letter = 'a-zａ-ｚāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿɑɡ\\u0300\\u0301\\u0304\\u0308\\u030c'
const GAP = '[\\s\\u0085]'
const bracketed = `[(（]${GAP}*([${letter}]{1,10}(?:(?:['’-]|${GAP}+)[${letter}]{1,10}){0,3})${GAP}*[)）]`
const LINE_END = /[\n\r\v\f\u0085\u2028\u2029]/
const GAPS = new RegExp(`${GAP}+`, 'g')
const anywhere = new RegExp(bracketed, 'gu')
const next = new RegExp(bracketed, 'uy')

/** How many readings with a tone mark make a document one with readings, so that a bare `(de)` is one of them. */
const manyReadings = 8

const initials = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?'
const finals = '(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo|v|ve|van|vn)'
const syllable = new RegExp(`^(?:${initials}${finals}|m|n|ng|hm|hng)$`)
const noSyllable = /^(?:f(?:e|i|ai|ao|ong|ing)|[bpm](?:ong|uo|un|ui|ua)|[wy]ong$(?<!yong)|w(?:u.|i|ou|e)|[a-z]*vv)$/

const plain: readonly (readonly [RegExp, string])[] = [
  [/u\u0308/g, 'v'],
  [/[\u0300\u0301\u0304\u030c]/g, ''],
  [/ɑ/g, 'a'],
  [/ɡ/g, 'g']
]

/** `qū` → `qu`, `lǜ` → `lv`. */
function toneless(reading: string): string {
  return plain.reduce(
    (text, [from, to]) => text.replace(from, to),
    reading.normalize('NFKD').replace(/u([\u0300\u0301\u0304\u030c])\u0308/g, 'u\u0308$1')
  )
}

const isToned = (reading: string): boolean => /[\u0300\u0301\u0304\u030c]/.test(reading.normalize('NFD'))

const isSyllable = (text: string): boolean => syllable.test(text) && !noSyllable.test(text)

/** One syllable, which a page may break anywhere, or some with blanks, hyphens or apostrophes between them. */
function isReading(text: string): boolean {
  const plainText = toneless(text)
  return isSyllable(plainText.replace(GAPS, '')) || plainText.split(/[\s\u0085'’-]+/).every(isSyllable)
}

interface Reading extends Span {
  readonly reading: string
  /** Its character stands on the line before. */
  readonly isWrapped: boolean
}

/** The reading that stands at once behind another one. */
function readingBehind(text: string, { to, isWrapped }: Reading): Reading | undefined {
  next.lastIndex = to
  return asReading(next.exec(text), isWrapped)
}

function asReading(match: RegExpExecArray | null, isWrapped: boolean): Reading | undefined {
  const reading = match?.[1]
  if (!match || reading === undefined || !isReading(reading)) return undefined
  return { from: match.index, to: match.index + match[0].length, reading, isWrapped }
}

/** Where the blanks before a place begin, if a Han character stands before them. */
function endOfHanBefore(text: string, at: number): number | undefined {
  let end = at
  while (end > 0 && isBlank(text[end - 1] as string)) end--
  return isHan(Array.from(text.slice(Math.max(0, end - 2), end)).at(-1) ?? '') ? end : undefined
}

/** All readings of a text, each behind its character or behind another reading. */
function findReadings(text: string): Reading[] {
  const found: Reading[] = []
  for (const match of findMatches(text, anywhere)) {
    const end = endOfHanBefore(text, match.index)
    if (end === undefined) continue
    const isWrapped = LINE_END.test(text.slice(end, match.index))
    for (let one = asReading(match, isWrapped); one; one = readingBehind(text, one)) found.push(one)
  }
  return found
}

export const pinyin: RawNoisePattern = {
  kind: 'pinyin',
  samples: [
    { text: '建設教育強區(qū)', noise: ['(qū)'] },
    { text: '構（gòu）建綠(lǜ)色學校', noise: ['（gòu）', '(lǜ)'] },
    { text: '重慶(chóng qìng)', noise: ['(chóng qìng)'] },
    { text: '區 （qū）域\u3000  (yù)構\n(gòu)建', noise: ['（qū）', '(yù)', '(gòu)'] },
    { text: '強區(q\nū)，體(\ntǐ)系，學( xué\u3000)校', noise: ['(q\nū)', '(\ntǐ)', '( xué\u3000)'] },
    { text: '重(zhòng)（chóng）要，區（ｑū）', noise: ['(zhòng)', '（chóng）', '（ｑū）'] },
    {
      text: '區(qū)構(gòu)質(zhì)體(tǐ)長(zhǎng)發(fā)業(yè)學(xué)的(de)',
      noise: ['(qū)', '(gòu)', '(zhì)', '(tǐ)', '(zhǎng)', '(fā)', '(yè)', '(xué)', '(de)']
    }
  ],
  nearMisses: ['聯邦調查局(FBI)', '手機(app)', '附註(a)', '咖啡(café)', '我們的(de)學校', 'qū(qū)', '人工智能(AI)'],
  find(text) {
    const found = findReadings(text)
    const toned = found.filter(({ reading }) => isToned(reading)).length
    return found.filter(({ reading, isWrapped }) => isToned(reading) || (toned >= manyReadings && reading.length > 1 && !isWrapped))
  }
}
