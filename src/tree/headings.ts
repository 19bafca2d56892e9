import { matchMarkers } from '../grammar/markers/index.js'
import { isClauseEnd, isComma, isHan, isOpening, isStop } from '../grammar/punctuation.js'
import type { Block } from './blocks.js'
import { DATE, ISSUER } from './wording.js'

const HEADING_MAX = 40
const HEADING_MIN = 4
/** A paragraph is longer than this; a heading without a body below it is none. */
const BODY_MIN = 45
/** A body may be one shorter sentence. */
const SENTENCE_MIN = 20

/** Words that plans' headings end with or hold: what a section of a plan is about. */
export const HEADING_WORDS =
  /(?:回顾|(?:工作|经验|基本)总结|总体要求|总体思路|指导思想|基本原则|基本思路|(?:工作|主要|发展|预期|总体|年度)?目标|目标任务|主要任务|重点任务|工作任务|工作重点|重点工作|工作安排|工作举措|工作措施|主要措施|具体措施|保障措施|组织保障|组织实施|组织领导|自身建设|工作要求|有关要求|实施步骤|工作步骤|进度安排|时间安排|职责分工|任务分工|监督检查|考核评价|基础和形势|面临形势|发展形势|发展基础|建议|打算|部署|现状|(?:工作|主要)成[效绩]|存在(?:的)?问题|任务|要求|原则|问题)$/
const NOT_HEADING =
  /^(?:为(?:了|深入|贯彻|全面|进一步|加快|推动)|根据|按照|依据|各位|同志们|附[件表注]?[：:]|注[：:]|备注|来源|作者|单位[：:]|联系|电话|地址|（|\(|——|“.*”$|责任单位|牵头单位|谢谢|市长|省长|主席|县长|区长|州长)|[：:]$|负责[）)]?$/
/** 市长 王某: who speaks, under a report's title. */
export const BYLINE =
  /(?:省长|市长|州长|盟长|县长|区长|主席|总理|主任|书记|司长|局长|部长)[\s\u3000]*[\u4e00-\u9fff][\s\u3000\u4e00-\u9fff·]{1,5}$/
/** 3月：, 5—6月：a schedule's lead. */
export const MONTHS = /^[0-9０-９]{1,2}\s*(?:(?:月\s*)?[-~—－～至到]\s*[0-9０-９]{1,2}\s*)?月/
const DATE_LINE = new RegExp(`^[（(]?${DATE}(?:星期.)?[）)]?$`)
const BODY_LINE = new RegExp(`^${ISSUER}$`)
const SENTENCE_WORDS = /我们|了以下|如下|以下|是在|就是/

function textOf(text: string, block: Block | undefined): string {
  return block ? text.slice(block.from, block.to) : ''
}

/** A line that could be a heading by its own form: short, no sentence, no signature. */
export function isHeadingLine(line: string): boolean {
  const last = line.at(-1) as string
  if (line.length < HEADING_MIN || line.length > HEADING_MAX) return false
  if (isStop(last) || isComma(last) || isClauseEnd(last) || isOpening(last)) return false
  if (!isHan(line[0] as string) && !/[“"《0-9]/.test(line[0] as string)) return false
  if (
    NOT_HEADING.test(line) ||
    BYLINE.test(line) ||
    MONTHS.test(line) ||
    DATE_LINE.test(line) ||
    /[。；！？]/.test(line) ||
    /\t/.test(line)
  )
    return false
  return [...line].filter(isHan).length >= Math.min(4, line.length)
}

/**
 * How much a line without marker looks like a heading, 0 to 1: its own form, its words, and what stands around it.
 */
export function headingLikeness(text: string, blocks: readonly Block[], index: number): number {
  const line = textOf(text, blocks[index])
  if (!isHeadingLine(line)) return 0
  const next = textOf(text, blocks[index + 1])
  if (next === '') return 0
  const opensBody =
    next.length >= BODY_MIN || (next.length >= SENTENCE_MIN && isStop(next.at(-1) as string)) || matchMarkers(next, 0).length > 0
  let likeness = 0.35
  if (opensBody) likeness += 0.3
  if (line.length <= 20) likeness += 0.1
  if (HEADING_WORDS.test(line)) likeness += 0.3
  if (SENTENCE_WORDS.test(line)) likeness -= 0.3
  if (BODY_LINE.test(line) && !HEADING_WORDS.test(line)) likeness -= 0.3
  if (!opensBody) likeness -= 0.15
  return Math.max(0, Math.min(1, likeness))
}
