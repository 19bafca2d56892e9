import type { Passage } from '../passage.js'
import type { Quantity } from '../quantities/find-quantities.js'
import { maskQuoted } from './paired-marks.js'
import { findChains, isAct, isNominal } from './phrases.js'

/** The parts of a clause that a number may take its object and its verb from. */
export interface Surroundings {
  readonly quantity: Quantity
  /** From the clause's start, or the list's separator behind the number before, to the number's bounding word. */
  readonly before: string
  /** From behind the number's bounding word to the clause's end, or the list's separator. */
  readonly after: string
  /** The clause behind the number, other numbers included. */
  readonly tail: string
  /** The sentence before the clause. */
  readonly earlier: string
  /** The sentence behind the number. */
  readonly later: string
  /** The clause before the number that this one follows; undefined where it is the clause's first. */
  readonly head: string | undefined
}

/** 1900元/月; 100元/人·月: for how long, behind the unit. */
export const PERIOD_BEHIND = /^(?:[／/]人)?[／/·](月|年|天|日|学期|学年)(?![\d/／])/

const LIST_END = /(?:、|和|及|与|以及|，|；)$/
const LIST_START = /^(?:、|和(?![美谐]|平(?!均))|及|与|以及|，|；|并)/

const EXAMPLES = /^[^，。；、\d]{2,8}(?:、[^，。；、\d]{2,8}){1,6}(?<![高中初平同])等(?![级次])[^，。；、]{2,}/
const CLOSES_LIST = /(?<![高中初平同])等$/
const JOINS_LIST = /(?<=..)(?:(?<![饱共])和(?!谐)|(?<!参)与|(?<![普涉])及(?!时)|以及)/

/** The part of the text between two numbers that belongs to the one before it. */
function partBehind(gap: string): string {
  if (LIST_START.test(gap)) return ''
  if (LIST_END.test(gap)) return gap.replace(LIST_END, '')
  const masked = maskQuoted(gap)
  // 5个保障性住房和东村、西村等8个改造项目: another list begins behind 和.
  const joint = CLOSES_LIST.test(gap) ? masked.search(JOINS_LIST) : -1
  if (joint >= 0 && !/[，。；]/.test(masked.slice(joint))) return gap.slice(0, joint)
  // 868家铸造、水泥等涉炉窑企业: the things stand behind their examples.
  const examples = EXAMPLES.exec(masked)
  if (examples) return gap.slice(0, examples[0].length)
  const at = masked.search(/、|，/)
  return at < 0 ? gap : gap.slice(0, at)
}

/** The part of the text between two numbers that belongs to the one behind it. */
function partBefore(gap: string): string {
  if (LIST_END.test(gap)) return ''
  const at = maskQuoted(gap).search(/、|，/)
  // A verb before the separator governs what is behind it too: 每12个班级配备音乐、美术教室1间.
  if (at > 2 && findChains(gap.slice(0, at)).some((chain) => chain.verbs.some((verb) => isAct(verb) && !isNominal(verb)))) return gap
  if (at >= 0) return gap.slice(at + 1)
  return LIST_START.test(gap) ? gap.replace(LIST_START, '') : gap
}

/** Without the bounding word that binds from a distance, and what it refers to: 人数不少于应交流人数的 is 人数. */
function withoutDistantBound(passage: Passage, quantity: Quantity, from: number): string {
  const { distantBound, extent } = quantity
  if (!distantBound || distantBound.from < from) return passage.sliceWithoutTime(from, extent.from)
  const between = passage.slice(distantBound.to, extent.from)
  const isBase =
    /的$/.test(between) ||
    (quantity.kind === 'percent' && !/^(?:至少|最少|至多|最多)$/.test(passage.slice(distantBound.from, distantBound.to)))
  return passage.sliceWithoutTime(from, distantBound.from) + (isBase ? '' : between)
}

/** Reads what stands round the number at `index`. */
export function surroundingsOf(passage: Passage, index: number): Surroundings {
  const quantity = passage.quantities[index] as Quantity
  const clause = passage.clauseAround(quantity.extent)
  const { previous, next } = passage.neighbours(index)
  const isListed = previous !== undefined && previous.extent.to > clause.from && previous.extent.to <= quantity.extent.from
  const before = withoutDistantBound(passage, quantity, isListed ? previous.extent.to : clause.from)
  const isLast = next === undefined || next.extent.from >= clause.to
  const after = passage.sliceWithoutTime(quantity.extent.to, isLast ? clause.to : next.extent.from).replace(PERIOD_BEHIND, '')
  const sentence = passage.sentenceAround(quantity)
  const plain = (from: number, to: number) => passage.sliceWithoutTime(from, to)
  return {
    quantity,
    before: isListed ? partBefore(before) : before,
    after: isLast ? (after.startsWith('、') ? '' : after) : partBehind(after),
    tail: plain(quantity.extent.to, clause.to),
    earlier: plain(sentence.from, Math.max(sentence.from, clause.from)),
    later: plain(quantity.extent.to, sentence.to),
    head: isListed ? plain(clause.from, previous.extent.from) : undefined
  }
}
