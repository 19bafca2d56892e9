import { isClosing, isOpening } from '../grammar/punctuation.js'
import { findMatches } from '../source/matches.js'
import type { Span } from '../source/span.js'
import { HEADING_WORDS } from './headings.js'

/**
 * Words that a body begins with and a heading does not hold: where a heading ran into its body with nothing between
 * (`一、工作目标2024年全省完成…`, `一、总体要求以习近平…`), the body begins at one of these.
 */
const BODY_STARTS =
  /(?:以习近平|以邓小平|以党的|坚持以|全面贯彻|深入贯彻|认真贯彻|深入学习|认真学习|为深入|为贯彻|为全面|为认真|为进一步|为加快|为推动|为切实|为使|按照|按《|根据|依据|到20|到２０|(?<![\d至到—–\-~～－])20\d\d年|(?<![至到—－])２０\d\d年|“十[一二三四五]五”时期|“十[一二三四五]五”期间|各地|各级|各市|各县|各区|各部门|各单位|各有关|全省|全市|全区|全县|过去|今年|近年|当前|一年来|成立|建立|加强|坚持|主要是|主要包括|一是|一要)/g
/** Whole headings that plans use over and over: in front of a long clause one of these has run into it. */
const STOCK_HEADING =
  /^(?:总体(?:要求|思路|目标)|指导思想|基本(?:原则|思路)|(?:工作|主要|发展|行动|预期|活动)目标|目标任务|(?:主要|重点|工作)任务|(?:工作|有关|相关)要求|(?:组织|加强组织)领导|组织(?:实施|保障)|(?:保障|工作|主要|政策)措施|(?:工作|实施)步骤|(?:时间|进度|工作)安排|(?:工作|重点|主要|行动|活动)内容|(?:行动|活动|工作|评选|参评|申报|参加|实施|奖励|推荐|考核|督查|招募|遴选)(?:主题|时间|对象|目的|范围|条件|名额|办法|程序)|组织机构|(?!改善|优化|扩大|创新|完善|创造|健全|规范|明确|拓展|提高|严格|简化|放宽|具备|落实|制定|符合)[\u4e00-\u9fff]{2}(?:范围|条件|名额|办法|程序)(?:及待遇)?|工作重点|重点工作|责任分工|职责分工|监督管理|20\d\d年(?:工作(?:回顾|安排|总体部署|重点)|(?:重点|主要)?工作|重点任务))/
/** Who is told to do something, or when: no heading holds these, and many a body begins with them. */
const SENTENCE_STARTS =
  /(?:各地(?:要|各|人力|应|区)|各级(?:党委|政府|人民政府|人力|各|教育|有关|部门)|各市[、（(]|各有关|各单位要|各部门要|以习近平|(?:深入|全面)贯彻|为(?:贯彻|深入|进一步|全面)|坚持以|(?<![至到])到20\d\d年|到“十|(?<![\d至到—–\-~～－])20\d\d年(?:\d|底|全|，)|根据《|按照《|省政府成立|市政府成立|一是|一要)/
/** A heading has at least so many characters, and a run-in one no more than so many. */
const HEADING_MIN = 4
const HEADING_MAX = 40
/** In a long first clause a stock heading at its start has run into it, whatever follows. */
const LONG_CLAUSE = 30
/** A first clause shorter than this is a heading or a sentence of its own: nothing ran into it. */
const CLAUSE_MIN = 14

/** What goes on with a heading, so that it cannot end here: a comma, a conjunction, a bracket, 阶段, or the mark that ends it anyway. */
const GOES_ON = /^(?:[。：:！？，,、；;和与及（(—–-]|阶段|情况|体系|工作)/
/** What must be followed by something: 推动各地区… is no heading. */
const UNFINISHED = /(?:[，,、；和与及的在对以由把将向从]|推动|督促|指导|要求|组织|引导|支持|鼓励|确保|促进|帮助|协调|会同)$/

/** A heading may end at this place of a clause: no bracket is open before it, nothing goes on behind it. */
function canEndAt(clause: string, at: number): boolean {
  const heading = clause.slice(0, at)
  if (GOES_ON.test(clause.slice(at)) || /^20\d\d年(?!.{0,8}(?:工作|任务|目标))/.test(heading)) return false
  let open = 0
  for (const character of heading) {
    if (isOpening(character)) open++
    else if (isClosing(character)) open--
  }
  return open <= 0
}

/** `培训对象培训对象主要是…`: the body begins with the heading's own words. */
function findEcho(clause: string): number | undefined {
  for (let length = HEADING_MIN; length <= HEADING_MAX && length * 2 <= clause.length; length++)
    if (clause.startsWith(clause.slice(0, length), length) && canEndAt(clause, length) && !UNFINISHED.test(clause.slice(0, length)))
      return length
  return undefined
}

/**
 * The end of a known heading behind which a body begins: a stock heading, or, where the line end may be lost, any that
 * ends in a heading's word (聚焦重点任务建立… on a line of its own is one heading).
 */
function findKnownHeading(clause: string, lostLineEnd: boolean): number | undefined {
  for (const start of findMatches(clause, BODY_STARTS)) {
    if (start.index < HEADING_MIN || start.index > HEADING_MAX) continue
    const heading = clause.slice(0, start.index)
    const isKnown = lostLineEnd ? HEADING_WORDS.test(heading) : STOCK_HEADING.exec(heading)?.[0] === heading
    if (isKnown && canEndAt(clause, start.index)) return start.index
  }
  return undefined
}

/** Headings that name what is told behind them, however short it is: 活动主题温暖回家路. */
const LABEL = /^(?:活动|行动)(?:主题|时间|地点|口号)(?=[“\d\u4e00-\u9fff]{4})/

/** 保障措施一是加强领导: the first of several stands behind the heading. */
const FIRST_OF_SEVERAL = /^(?:一是|一要|第一[，、]|首先，)/

function findStockHeading(sentence: string): number | undefined {
  const stock = STOCK_HEADING.exec(sentence)?.[0].length
  if (stock !== undefined && FIRST_OF_SEVERAL.test(sentence.slice(stock))) return stock
  const length = (sentence.length >= LONG_CLAUSE ? STOCK_HEADING : LABEL).exec(sentence)?.[0].length
  return length !== undefined && canEndAt(sentence, length) ? length : undefined
}

/** 宣传发动阶段（2021年5月）通过…: the bracket with the time closes the heading. */
const DATED_HEADING = /^[^，。；：、（(]{2,14}[（(][^（()）]{0,16}[月日][^（()）]{0,12}[)）](?=[\u4e00-\u9fff]{4})/

function findDatedHeading(clause: string): number | undefined {
  return DATED_HEADING.exec(clause)?.[0].length
}

/** Where a sentence begins behind a heading of one or two clauses. */
function findSentenceStart(clause: string): number | undefined {
  const start = clause.slice(HEADING_MIN).search(SENTENCE_STARTS)
  const at = start + HEADING_MIN
  return start >= 0 && at <= HEADING_MAX && canEndAt(clause, at) && !UNFINISHED.test(clause.slice(0, at)) ? at : undefined
}

/**
 * Where a heading ends that runs into its body with no mark between; undefined where nothing shows that one did.
 * `limit` is the end of the text's first sentence; `lostLineEnd` says that the text may have lost the line end there.
 */
export function findRunInEnd(text: string, span: Span, limit: number, lostLineEnd: boolean): number | undefined {
  const clause = text.slice(span.from, Math.min(limit, span.from + 80))
  const sentence = /^[^。！？]*/.exec(text.slice(span.from, Math.min(span.to, span.from + 80)))?.[0] ?? ''
  const stock = lostLineEnd ? findStockHeading(sentence) : undefined
  if (stock !== undefined && stock < clause.length) return span.from + stock
  if (clause.length < CLAUSE_MIN) return undefined
  const end =
    findEcho(clause) ??
    findKnownHeading(clause, lostLineEnd) ??
    (lostLineEnd ? (findDatedHeading(clause) ?? findSentenceStart(clause)) : undefined)
  return end === undefined ? undefined : span.from + end
}
