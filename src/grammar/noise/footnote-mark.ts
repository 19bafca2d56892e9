// Marks of notes, glued to a word or a number: `企业[3]45家`, `新增企业（2）1159家`, `〔1.38〕`, `^[4]`, `机制⑤`, `任务²`, where the document shows them
// to be marks: they rise through it, or its end has the notes. Not `（1）…；（2）…` of a list, not `〔2012〕53号`, not `m²`.
import { findMatches } from '../../source/matches.js'
import type { LineNoisePattern, LineSpan, NoiseLine } from './pattern.js'

interface MarkStyle {
  readonly mark: RegExp
  /** Glued marks that a document must have to be believed without a list of notes. */
  readonly least: number
  /** Whether a line that begins with such a mark, after the mark, is its note and no item of a list. */
  readonly listIsProof: boolean
}

interface Mark {
  readonly line: number
  readonly from: number
  readonly to: number
  readonly value: number
  readonly place: 'start' | 'glued' | 'free'
}

const number = '(\\d{1,3}(?:\\.\\d{1,3})?)'
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿'
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const styles: readonly MarkStyle[] = [
  { mark: new RegExp(`\\^?[[［]\\s?${number}\\s?[\\]］]`, 'g'), least: 3, listIsProof: true },
  { mark: new RegExp(`〔\\s?${number}\\s?〕(?!\\s?\\d+\\s?号)`, 'g'), least: 2, listIsProof: true },
  { mark: new RegExp(`【\\s?${number}\\s?】`, 'g'), least: 3, listIsProof: true },
  { mark: new RegExp(`[（(]\\s?${number}\\s?[）)]`, 'g'), least: 5, listIsProof: false },
  { mark: new RegExp(`([${circled}])`, 'g'), least: 3, listIsProof: false },
  { mark: new RegExp(`(?<![a-zA-Z米µ㎡㎥${raised}])([${raised}]{1,3})(?![${raised}])`, 'g'), least: 2, listIsProof: true }
]

const gluedTo = /[\p{L}\p{N}”’"』」》）)〉%％+]$/u
/** A mark is a small number; a bracketed year or page is not. */
const largest = 200

function markValue(printed: string): number {
  const place = circled.indexOf(printed)
  if (printed.length === 1 && place >= 0) return place + 1
  return raised.includes(printed[0] as string) ? Number([...printed].map((digit) => raised.indexOf(digit)).join('')) : Number(printed)
}

function placeOf(text: string, at: number, indent: number): Mark['place'] {
  if (at <= indent) return 'start'
  return gluedTo.test(text.slice(Math.max(0, at - 2), at)) ? 'glued' : 'free'
}

function marksOf(lines: readonly NoiseLine[], { mark }: MarkStyle): Mark[] {
  return lines.flatMap((text, line) => {
    const indent = text.length - text.trimStart().length
    return findMatches(text, mark).map((match) => {
      const from = match.index
      return { line, from, to: from + match[0].length, value: markValue(match[1] as string), place: placeOf(text, from, indent) }
    })
  })
}

/** Most steps from one mark to the next lead a little upwards. */
function rises(marks: readonly Mark[]): boolean {
  const steps = marks.slice(1).map((mark, at) => mark.value - (marks[at] as Mark).value)
  return steps.filter((step) => step > 0 && step <= 5).length >= steps.length * 0.8
}

function areNotes(style: MarkStyle, marks: readonly Mark[], glued: readonly Mark[]): boolean {
  const free = marks.filter((mark) => mark.place === 'free').length
  if (glued.length === 0 || free > glued.length * 0.3) return false
  if (glued.length >= style.least && rises(glued)) return true
  const firstPlace = new Map<number, number>()
  for (const mark of glued) if (!firstPlace.has(mark.value)) firstPlace.set(mark.value, mark.line)
  return (
    style.listIsProof &&
    marks.some((mark) => mark.place === 'start' && mark.line > (firstPlace.get(mark.value) ?? Number.POSITIVE_INFINITY))
  )
}

function findMarks(lines: readonly NoiseLine[], style: MarkStyle): LineSpan[] {
  const marks = marksOf(lines, style).filter((mark) => mark.value > 0 && mark.value <= largest)
  const glued = marks.filter((mark) => mark.place === 'glued')
  if (!areNotes(style, marks, glued)) return []
  return glued.map(({ line, from, to }) => ({ line, from, to, kind: 'footnote-mark' }))
}

export const footnoteMark: LineNoisePattern = {
  name: 'footnote-mark',
  kinds: ['footnote-mark'],
  samples: [
    { lines: ['引进企业[1]45家、基金[2]3支，', '建成“一网”[3]。'], noise: ['[1]', '[2]', '[3]'] },
    { lines: ['引进企业[3]45家。', '[3] 企业：指规模以上企业。'], noise: ['[3]'] },
    {
      lines: ['新增企业（2）1159家，', '落实“三清单”（3）、“四办法”（4）。', '办好“五件事”（5），', '推进“六行动”（6）。'],
      noise: ['（2）', '（3）', '（4）', '（5）', '（6）']
    },
    { lines: ['建成十大^[1]工程、三微^[2]工程，', '落实两单^[3]制度。'], noise: ['^[1]', '^[2]', '^[3]'] },
    { lines: ['推进“一会”①、“两金”②和“三线”③建设。'], noise: ['①', '②', '③'] },
    { lines: ['投资〔1.38〕增长，消费〔1.39〕回升。'], noise: ['〔1.38〕', '〔1.39〕'] },
    { lines: ['推进长效机制¹建设。', '¹ 机制：指某机制。'], noise: ['¹'] }
  ],
  nearMisses: [
    ['办好实事：（1）建学校；（2）建医院；（3）修路；（4）植树；（5）养老；（6）托幼。'],
    ['（1）建学校', '（2）建医院'],
    ['某发〔2012〕53号、某办〔2013〕6号', '某函[2014]1号'],
    ['面积300m²，绿地200㎡'],
    ['①新增床位。②改造管网。③植树。'],
    ['按照条件（1）办理']
  ],
  find: (lines) => styles.flatMap((style) => findMarks(lines, style))
}
