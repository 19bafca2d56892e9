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
const HEADING_MAX = 30
/** A first clause shorter than this is a heading or a sentence of its own: nothing ran into it. */
const CLAUSE_MIN = 14

/** `培训对象培训对象主要是…`: the body begins with the heading's own words. */
function findEcho(clause: string): number | undefined {
  for (let length = HEADING_MIN; length <= HEADING_MAX && length * 2 <= clause.length; length++)
    if (clause.startsWith(clause.slice(0, length), length)) return length
  return undefined
}

/** The end of a known heading word behind which a body begins. */
function findKnownHeading(clause: string): number | undefined {
  for (const start of clause.matchAll(BODY_STARTS)) {
    if (start.index < HEADING_MIN || start.index > HEADING_MAX) continue
    if (HEADING_WORDS.test(clause.slice(0, start.index))) return start.index
  }
  return undefined
}

/**
 * Where a heading ends that runs into its body with no mark between; undefined where nothing shows that one did.
 * `limit` is the end of the text's first sentence.
 */
export function findRunInEnd(text: string, span: Span, limit: number): number | undefined {
  const clause = text.slice(span.from, Math.min(limit, span.from + 80))
  if (clause.length < CLAUSE_MIN) return undefined
  const end = findEcho(clause) ?? findKnownHeading(clause)
  return end === undefined ? undefined : span.from + end
}
