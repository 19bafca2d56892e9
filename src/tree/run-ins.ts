import type { Span } from '../source/span.js'
import { HEADING_WORDS } from './headings.js'

/**
 * Words that a body begins with and a heading does not hold: where a heading ran into its body with nothing between
 * (`一、工作目标2024年全省完成…`, `一、总体要求以习近平…`), the body begins at one of these.
 */
const BODY_STARTS =
  /(?:以习近平|以邓小平|以党的|坚持以|全面贯彻|深入贯彻|认真贯彻|深入学习|认真学习|为深入|为贯彻|为全面|为认真|为进一步|为加快|为推动|为切实|按照|根据|依据|到20|到２０|20\d\d年|２０\d\d年|“十[一二三四五]五”时期|“十[一二三四五]五”期间|各地|各级|各市|各县|各区|各部门|各单位|各有关|全省|全市|全区|全县|过去|今年|近年|当前|一年来|成立|建立|加强|坚持|主要是|主要包括|本)/g
/** A heading has at least so many characters, and a run-in one no more than so many. */
const HEADING_MIN = 4
const HEADING_MAX = 40
/** In a long first clause a short known heading at its start has run into it, whatever follows. */
const LONG_CLAUSE = 30
const SHORT_HEADING = 9
/** A first clause shorter than this is a heading or a sentence of its own: nothing ran into it. */
const CLAUSE_MIN = 14

/** `培训对象培训对象主要是…`: the body begins with the heading's own words. */
function findEcho(clause: string): number | undefined {
  for (let length = HEADING_MIN; length <= HEADING_MAX && length * 2 <= clause.length; length++)
    if (clause.startsWith(clause.slice(0, length), length)) return length
  return undefined
}

/** The end of a known heading word behind which a body begins. */
function findKnownHeading(clause: string, lostLineEnd: boolean): number | undefined {
  for (const start of clause.matchAll(BODY_STARTS)) {
    if (start.index < HEADING_MIN || start.index > HEADING_MAX) continue
    if (HEADING_WORDS.test(clause.slice(0, start.index))) return start.index
  }
  if (!lostLineEnd || clause.length < LONG_CLAUSE) return undefined
  for (let length = HEADING_MIN; length <= SHORT_HEADING; length++) if (HEADING_WORDS.test(clause.slice(0, length))) return length
  return undefined
}

/** Who is told to do something, or when: no heading holds these, and many a body begins with them. */
const SENTENCE_STARTS =
  /(?:各地(?:要|各|人力|应|区)|各级(?:党委|政府|人民政府|人力|各|教育|有关|部门)|各市[、（(]|各有关|各单位要|各部门要|以习近平|(?:深入|全面)贯彻|为(?:贯彻|深入|进一步|全面)|坚持以|到20\d\d年|到“十|20\d\d年(?:\d|底|全|，)|根据《|按照《|省政府成立|市政府成立|要(?:充分|切实|认真|坚持|加强))/

/** Where a sentence begins behind a heading of one or two clauses. */
function findSentenceStart(clause: string): number | undefined {
  const start = clause.slice(HEADING_MIN).search(SENTENCE_STARTS)
  if (start < 0 || start + HEADING_MIN > HEADING_MAX) return undefined
  const at = start + HEADING_MIN
  return /[，,、；和与及的在对以由]$/.test(clause.slice(0, at)) ? undefined : at
}

/**
 * Where a heading ends that runs into its body with no mark between; undefined where nothing shows that one did.
 * `limit` is the end of the text's first sentence; `lostLineEnd` says that the text may have lost the line end there.
 */
export function findRunInEnd(text: string, span: Span, limit: number, lostLineEnd: boolean): number | undefined {
  const clause = text.slice(span.from, Math.min(limit, span.from + 80))
  if (clause.length < CLAUSE_MIN) return undefined
  const end = findEcho(clause) ?? findKnownHeading(clause, lostLineEnd) ?? (lostLineEnd ? findSentenceStart(clause) : undefined)
  return end === undefined ? undefined : span.from + end
}
