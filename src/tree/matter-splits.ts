import { isBlank } from '../grammar/punctuation.js'
import { trimSpan } from '../source/lines.js'
import type { Span } from '../source/span.js'
import { ADDRESSEES, DATE, DOCUMENT_NUMBER, ISSUER, KINDS, PREAMBLE_STARTS } from './wording.js'

/** Front matter ends within so many characters. */
const FRONT_MAX = 700
/** A block shorter than this kept its line ends: its wording parts nothing. */
const LONG = 120
/** A signature that ran into its notice stands behind a sentence: no block shorter than this holds one. */
const SIGNED_MIN = 40
/** Joint issuers: a dozen ministries' names. */
const ISSUER_MAX = 160

const NUMBER_AT = new RegExp(DOCUMENT_NUMBER, 'y')
const DATE_AT = new RegExp(DATE, 'y')
const ADDRESSEES_AT = new RegExp(ADDRESSEES, 'y')
/** A document's name in front of its number or its addressees, or before the words that a body begins with. */
const NAME_BEFORE_NUMBER_AT = new RegExp(
  `[^。；：:！？\n]{4,120}?(?:${KINDS})(?:[（(][^（()）]{1,24}[)）])?(?=(?!的)${DOCUMENT_NUMBER.replace('[（(]?', '')})`,
  'y'
)
const NAME_BEFORE_ADDRESSEES_AT = new RegExp(
  `[^。；：:！？\\n]{2,100}?(?:的通知|的意见|的决定|的报告|方案|意见|规划)(?=(?!的)${ADDRESSEES})`,
  'y'
)
const NAME_BEFORE_BODY_AT = new RegExp(
  `[^。；：:！？，\\n]{2,70}?(?:${KINDS})(?:[（(][^（()）]{1,24}[)）])?(?=\\s*(?:${PREAMBLE_STARTS}))`,
  'y'
)
/** 政府工作报告——2024年1月20日在…会议上 */
const NAME_BEFORE_DASH_AT = /[^。；：:！？，\n—―]{0,20}工作报告(?=\s*[—―]{2})/y
const NAME_BEFORE_LONG_BODY_AT = new RegExp(
  `[^。；：:！？，\\n]{6,60}?(?:${KINDS})(?:[（(][^（()）]{1,24}[)）])?(?=一、|第一[章条]|20\\d\\d年(?:是|，|我|全)[^。]{20}|为(?:深入|认真|贯彻|全面|进一步|加快|推动|落实|切实|做好|确保|提升|加强|规范|了)[^。]{20})`,
  'y'
)
/** 某区2025年工作要点 2025年是… in one line. */
const NAME_BEFORE_BLANK_AT = new RegExp(`[^。；：:！？，\\s]{6,60}(?:${KINDS})(?:[（(][^（()）]{1,24}[)）])?(?=\\s[\\s\\S]{60})`, 'y')
const SIGNED_DATE = new RegExp(DATE, 'g')
const BODY_NAME = new RegExp(`^${ISSUER}$`)
/** Annexes' names that stand between `附件：` and the issuing body. */
const LISTED_NAMES_AT =
  /[^。；！？\n]{2,100}(?:方案|意见|计划|规划|通知|安排|[^代]表|清单|目录|办法|要点|名单)(?:[（(][^（()）]{1,24}[)）])?(?=[\u4e00-\u9fff]{3,})/y
const ANNEX_LABEL_AT = /\s*附件\s?1?[:：]?/y
const NAME_ONLY = new RegExp(`^[^。；：:！？，\\n]{4,80}(?:${KINDS})(?:[（(][^（()）]{1,24}[)）])?$`)
const REMARK_AT = /\s*[（(]此件[^（()）]{1,20}[)）]/y

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

/** The parts of a front matter in their order, each met once or not at all: name, number, date, addressees. */
const FRONT_PARTS: readonly (readonly RegExp[])[] = [
  [NAME_BEFORE_NUMBER_AT, NAME_BEFORE_ADDRESSEES_AT, NAME_BEFORE_DASH_AT, NAME_BEFORE_BLANK_AT, NAME_BEFORE_LONG_BODY_AT],
  [NUMBER_AT],
  [DATE_AT],
  [ADDRESSEES_AT]
]

/** Brackets opened in a name are closed in it: a number inside brackets belongs to another document. */
function isClosed(name: string): boolean {
  return name.split(/[（(]/).length <= name.split(/[）)]/).length
}

/**
 * Parts a document's name, number, date and addressees from the body that ran into them:
 * `…关于做好…的通知` `冀政办字〔2022〕93号` `各市人民政府，省政府各部门：` `为深入贯彻…`.
 */
export function splitFrontMatter(text: string, span: Span): Span[] {
  const front = text.slice(span.from, Math.min(span.to, span.from + FRONT_MAX))
  const parts: Span[] = []
  let at = 0
  const isNamed = lengthAt(NUMBER_AT, front, 0) === 0 && lengthAt(ADDRESSEES_AT, front, 0) === 0
  for (const patterns of isNamed ? FRONT_PARTS : FRONT_PARTS.slice(1)) {
    while (isBlank(front[at] ?? '')) at++
    const length = patterns
      .map((pattern) => lengthAt(pattern, front, at))
      .find((found) => found > 0 && isClosed(front.slice(at, at + found)))
    if (!length) continue
    parts.push({ from: span.from + at, to: span.from + at + length })
    at += length
  }
  if (span.from + at < span.to) parts.push({ from: span.from + at, to: span.to })
  return parts
}

/** Parts a document number, its addressees and the notice that ran into them: `某政办〔2020〕1号` `各市人民政府：` `现将…`. */
export function splitAddressees(text: string, span: Span): Span[] {
  const front = text.slice(span.from, Math.min(span.to, span.from + FRONT_MAX))
  const number = lengthAt(NUMBER_AT, front, 0)
  const end = number + lengthAt(ADDRESSEES_AT, front, number)
  const goesOn = /^\s*(?:$|现将|为|根据|按照|经|《|近年|现就)/.test(front.slice(end))
  return end > number && goesOn ? cutAt(text, span, [number, end]) : [span]
}

/** Parts a date from the plan's name that ran into it: `2021年10月14日` `河北省…行动计划`. */
export function splitDatedName(text: string, span: Span): Span[] {
  if (span.to - span.from > LONG) return [span]
  const line = text.slice(span.from, span.to)
  const date = lengthAt(DATE_AT, line, 0)
  return date > 0 && NAME_ONLY.test(line.slice(date)) ? cutAt(text, span, [date]) : [span]
}

/** Parts a report's name from when and where it was given: `政府工作报告` `——2024年1月20日在…会议上`. */
export function splitSubtitle(text: string, span: Span): Span[] {
  const length = lengthAt(NAME_BEFORE_DASH_AT, text.slice(span.from, Math.min(span.to, span.from + LONG)), 0)
  return length > 0 ? cutAt(text, span, [length]) : [span]
}

/** Where a signature's issuing body begins: right behind the last sentence before the date. */
function findIssuerStart(text: string, from: number, date: number): number | undefined {
  let at = date
  while (at > Math.max(from, date - ISSUER_MAX) && !/[。！？；：:）)”』.\d]/.test(text[at - 1] as string)) at--
  while (/[A-Za-z0-9@_-]/.test(text[at] ?? '') && at < date) at++
  at += lengthAt(LISTED_NAMES_AT, text.slice(0, date), at)
  const name = text.slice(at, date).trim()
  return name === '' || BODY_NAME.test(name) ? at : undefined
}

/**
 * Parts the signature (issuing body, date) from a text that ran into it, and what follows: another document's name
 * and its body. `…贯彻执行。` `河北省人民政府办公厅` `2023年11月18日` `为贯彻落实…`.
 */
export function splitSignature(text: string, span: Span): Span[] {
  if (span.to - span.from < SIGNED_MIN) return [span]
  const cuts: number[] = []
  const body = text.slice(span.from, span.to)
  for (const date of body.matchAll(SIGNED_DATE)) {
    const issuer = findIssuerStart(body, 0, date.index)
    const rest = body.slice(date.index + date[0].length, date.index + date[0].length + 80)
    const isSigned = issuer !== undefined && (issuer < date.index || (isAfterStop(body, issuer) && isEndOfLetter(rest)))
    if (!isSigned || issuer === 0) continue
    let end = date.index + date[0].length
    if (/^[前后起止至内、，以之的在]/.test(body.slice(end))) continue
    cuts.push(issuer, date.index, end)
    end += lengthAt(REMARK_AT, body, end)
    cuts.push(end)
    end += lengthAt(ANNEX_LABEL_AT, body, end)
    cuts.push(end, end + nameLengthAt(body, end))
  }
  return cutAt(text, span, cuts)
}

/** `附件：1.…2.…`, the names of what is attached, in mid-line; up to the annexes themselves. */
const ANNOUNCEMENT = /附件[:：]\s?(?=1[.．、])/g
const ANNEX_START = /附件\s?[1一](?![\d:：.．、])/g
const ANNOUNCEMENT_MAX = 900

/** Parts the list of what is attached from the text around it. */
export function splitAnnouncement(text: string, span: Span): Span[] {
  if (span.to - span.from < LONG) return [span]
  const body = text.slice(span.from, span.to)
  ANNOUNCEMENT.lastIndex = 1
  const found = ANNOUNCEMENT.exec(body)
  if (!found || !isAfterStop(body, found.index)) return [span]
  ANNEX_START.lastIndex = found.index + found[0].length
  const annex = ANNEX_START.exec(body)
  const end = annex && annex.index - found.index <= ANNOUNCEMENT_MAX ? annex.index : body.length
  if (end - found.index > ANNOUNCEMENT_MAX) return [span]
  return cutAt(text, span, [found.index, end])
}

/** A document's name right before its body: one that was announced in 《》 before, or one in front of words that a body begins with. */
function nameLengthAt(body: string, at: number): number {
  for (const named of body.slice(Math.max(0, at - FRONT_MAX), at).matchAll(/《([^《》]{4,60})》/g))
    if (body.startsWith(named[1] as string, at)) return (named[1] as string).length
  return lengthAt(NAME_BEFORE_BODY_AT, body.slice(0, at + 120), at)
}

/** Who to call, run into the end of the text. */
const CONTACT = /联系(?:人|方式|电话)(?:及电话|及联系方式)?[:：]/g
const CONTACT_MAX = 800

/** Parts the contact lines at a long text's end from it. */
export function splitContacts(text: string, span: Span): Span[] {
  if (span.to - span.from < LONG) return [span]
  const from = Math.max(0, span.to - span.from - CONTACT_MAX)
  const tail = text.slice(span.from + from, span.to)
  for (const found of tail.matchAll(CONTACT))
    if (from + found.index > 0 && isAfterStop(tail, found.index)) return cutAt(text, span, [from + found.index])
  return [span]
}

/** What follows a date that nobody signed, where it ends a letter all the same: nothing, a remark, another document's beginning. */
const LETTER_END = new RegExp(
  `^\\s*(?:$|[（(《]|附件|一、|第一[章条]|为(?:了|认真|贯彻|深入|全面|进一步|切实)|根据|按照|现将|[^。；：:！？，\\n]{2,60}?(?:${KINDS})(?:为|$)|[省市][\\u4e00-\\u9fff]{1,8}(?:厅|局|委)\\s)`
)

function isEndOfLetter(rest: string): boolean {
  return LETTER_END.test(rest)
}

function isAfterStop(body: string, at: number): boolean {
  return '。）)'.includes(body[at - 1] as string)
}

function cutAt(text: string, span: Span, cuts: readonly number[]): Span[] {
  const parts: Span[] = []
  let from = span.from
  for (const cut of [...cuts.map((at) => at + span.from), span.to]) {
    const part = trimSpan(text, { from, to: cut })
    if (part.to > part.from) parts.push(part)
    from = Math.max(from, cut)
  }
  return parts.length === 0 ? [span] : parts
}
