import { matchMarkers } from '../grammar/markers/index.js'
import type { Block } from './blocks.js'
import { BYLINE } from './headings.js'
import { findNotice } from './notice.js'
import { findTitle } from './plan-title.js'
import { ADDRESSEES, DATE, DOCUMENT_NUMBER, ISSUER } from './wording.js'

/** What a block is when it is not part of the numbered tree. */
export type Role =
  | 'title'
  | 'title-again'
  | 'subtitle'
  | 'byline'
  | 'recipients'
  | 'document-number'
  | 'date'
  | 'issuer'
  | 'notice'
  | 'signature'
  | 'announcement'
  | 'body'

/** The parts of a document around its tree. */
export interface MatterMap {
  /** One role a block. */
  readonly roles: readonly Role[]
  /** Index of the first block of the plan itself, behind a covering notice. */
  readonly start: number
  /** The plan's name where no block is its title: as the covering notice calls it, a span of the view. */
  readonly announced: { readonly from: number; readonly to: number } | undefined
}

/** Front matter stands in the first blocks. */
export const FRONT_BLOCKS = 30

const WHOLE_DATE = new RegExp(`^[（(]?${DATE}[）)]?(?:[（(][^（()）]{2,20}[)）])?$`)
const WHOLE_NUMBER = new RegExp(`^${DOCUMENT_NUMBER}$`)
const WHOLE_ADDRESSEES = new RegExp(`^${ADDRESSEES}$`)
const WHOLE_ISSUER = new RegExp(`^${ISSUER}$`)
/** ——2026年2月4日在某省第十四届人民代表大会第四次会议上: when and where a report was given. */
const SUBTITLE =
  /^[（(]?[—―–-]{1,2}\s*.{0,30}(?:会议|大会|全会|会)上?[)）]?$|^[—―–-]{1,2}\s*[12]\d{3}年.{4,40}(?:会议|大会)上.{2,24}$|^[—―–-]{1,2}\s*[12]\d{3}年\s*\d{1,2}月\s*\d{1,2}日在.{0,24}$|^[（(]?[12]\d{3}年\s*\d{1,2}月\s*\d{1,2}日.{0,8}在.{4,40}(?:会议|大会)上?[)）]?$/
const REMARK = /^[（(](?:此件|信息公开|联系人)[^（()）]{1,40}[)）]$/
const ANNOUNCEMENT = /^附[件表](?:[:：]|$)/
/** A file offered for download. */
const FILE_NAME = /\.(?:docx?|xlsx?|pdf|wps|zip|rar|pptx?)$/i
const ANNOUNCEMENT_MAX = 900
const LISTED_MAX = 80

export function textOf(text: string, block: Block | undefined): string {
  return block ? text.slice(block.from, block.to) : ''
}

export function opensNumbered(line: string): boolean {
  return matchMarkers(line, 0).some(({ style, match }) => style.opens !== 'item' && match.ordinal !== null)
}

export const isDateLine = (line: string): boolean => WHOLE_DATE.test(line)
export const isIssuerLine = (line: string): boolean => line.length <= 120 && WHOLE_ISSUER.test(line) && !opensNumbered(line)
export const isNumberLine = (line: string): boolean => line.length <= 40 && WHOLE_NUMBER.test(line)
export const isAddresseeLine = (line: string): boolean =>
  line.length <= 320 && WHOLE_ADDRESSEES.test(line) && !/如下|以下|[。；《》]|关于|重点|做好|工作[：:]$/.test(line)

function isFileList(line: string): boolean {
  return line.length <= ANNOUNCEMENT_MAX && FILE_NAME.test(line) && !/。/.test(line)
}

/** 2024年1月, 2024.1.15: a date as few sign with, so that it is one only at the very end of a document. */
const LOOSE_DATE = /^(?:20\d\d\s*年\s*\d{1,2}\s*月|20\d\d[.．/-]\d{1,2}[.．/-]\d{1,2}日?|二[〇○零]..年[一二三四五六七八九十]{1,2}月)$/

/** A signature: dates alone on their line, with the issuing bodies' lines right before and the remark behind. */
function markSignatures(lines: readonly string[], roles: Role[], from: number): void {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as string
    if (REMARK.test(line)) roles[at] = 'signature'
    const isLast = at === lines.length - 1 && LOOSE_DATE.test(line) && isIssuerLine(lines[at - 1] ?? '')
    if (!isLast && !isDateLine(line)) continue
    roles[at] = 'signature'
    for (let before = at - 1; before >= from && at - before <= 15 && isIssuerLine(lines[before] as string); before--)
      roles[before] = 'signature'
  }
}

/** `附件：1.…` and the names listed below it: an announcement of what is attached, no node. */
function markAnnouncements(lines: readonly string[], roles: Role[]): void {
  for (let at = 0; at < lines.length; at++) {
    if (isFileList(lines[at] as string)) roles[at] = 'announcement'
    if (!ANNOUNCEMENT.test(lines[at] as string)) continue
    if ((lines[at] as string).length > ANNOUNCEMENT_MAX) continue
    const isBare = /^附[件表][:：]?$/.test(lines[at] as string)
    if (isBare && announcesAgain(lines, at)) roles[at + 1] = 'announcement'
    else if (isBare && !isListed(lines, at + 1)) continue
    roles[at] = 'announcement'
    for (at++; at < lines.length && isListed(lines, at); at++) roles[at] = 'announcement'
    at--
  }
}

/** 名词解释 and the like: what stands below explains the text and is no part of its hierarchy. */
const GLOSSARY = /^(?:附[:：])?(?:名词解释|名词注释|有关名词解释|相关名词解释|名词术语解释|注释|用语说明|名词说明)[:：]?$/
const NOTE = /^[［[〔][0-9０-９]{1,3}[］\]〕]/

/** Who to call: below the text, no part of its hierarchy. */
const CONTACT =
  /^(?:联系(?:人|电话|方式|单位|邮箱|地址)|电子(?:邮箱|信箱|邮件)|邮箱|传真|联系科室|监督电话|咨询电话|举报电话)[（(]?[^：:]{0,8}[：:]/

/** What a publisher adds below a document. */
const PUBLISHING = /^(?:公开程序|责任部门|公开方式|政策解读)[：:]|^[（(]《[^》]{2,12}》.{4,30}版[)）]$/

function markContacts(lines: readonly string[], roles: Role[]): void {
  for (let at = lines.length - 1; at >= 0 && (roles[at] !== 'body' || (lines[at] as string).length < 120); at--) {
    if (roles[at] === 'body' && PUBLISHING.test(lines[at] as string)) roles[at] = 'signature'
    else if (roles[at] === 'body' && CONTACT.test(lines[at] as string)) roles[at] = 'announcement'
    else if (roles[at] === 'body') break
  }
}

/** Notes at a document's end: from the glossary's heading on, or the last lines that begin with [1], [2] … */
function markNotes(lines: readonly string[], roles: Role[], from: number): void {
  const glossary = lines.findIndex((line, at) => at > from && GLOSSARY.test(line))
  let start = lines.length
  while (start > from + 1 && NOTE.test(lines[start - 1] as string)) start--
  if (glossary > 0) start = Math.min(start, glossary)
  for (let at = start; at < lines.length; at++) if (roles[at] === 'body') roles[at] = 'announcement'
}

/** `附件：`, one name, and then the annex itself. */
function announcesAgain(lines: readonly string[], at: number): boolean {
  const [name, annex] = [lines[at + 1], lines[at + 2]]
  return name !== undefined && name.length <= LISTED_MAX && !/。/.test(name) && annex !== undefined && /^附[件表]/.test(annex)
}

/** A short numbered line that is followed by another or by the signature: a name in a list, with nothing below it. */
function isListed(lines: readonly string[], at: number): boolean {
  const line = lines[at]
  if (line === undefined || line.length > LISTED_MAX || /。/.test(line)) return false
  return /^[0-9０-９]{1,2}[.．、]/.test(line)
}

function markFront(lines: readonly string[], roles: Role[], start: number, hasNotice: boolean): void {
  for (let at = 0; at < Math.min(lines.length, Math.max(FRONT_BLOCKS, start)); at++) {
    const line = lines[at] as string
    if (roles[at] !== 'body' && roles[at] !== 'notice') continue
    if (at >= start && opensNumbered(line) && !isNumberLine(line)) break
    if (SUBTITLE.test(line) && line.length <= 60) roles[at] = 'subtitle'
    else if (roles[at - 1] === 'subtitle' && /会议上?$/.test(line) && line.length <= 40) roles[at] = 'subtitle'
    else if (BYLINE.test(line) && line.length <= 30) roles[at] = 'byline'
    else if (isNumberLine(line)) roles[at] = 'document-number'
    else if (isAddresseeLine(line) && !roles.includes('recipients')) roles[at] = 'recipients'
    else if (isDateLine(line)) roles[at] = 'date'
    else if (hasNotice && at < start && at > 0 && isIssuerLine(line) && isSigned(lines, at)) roles[at] = 'issuer'
  }
}

/** An issuing body's line with the date, or another body's line, behind it. */
function isSigned(lines: readonly string[], at: number): boolean {
  for (let next = at + 1; next < Math.min(lines.length, at + 15); next++) {
    if (isDateLine(lines[next] as string)) return true
    if (!isIssuerLine(lines[next] as string)) return false
  }
  return false
}

/** Tells the covering notice, the plan's fields, its signature and its list of annexes from its body. */
export function mapMatter(text: string, blocks: readonly Block[]): MatterMap {
  const lines = blocks.map((block) => textOf(text, block))
  const roles: Role[] = lines.map(() => 'body')
  const notice = findNotice(lines)
  const start = notice?.planStart ?? 0
  for (let at = 0; at < start; at++) roles[at] = 'notice'
  const titles = notice ? { blocks: notice.titleBlocks, repeats: [] } : findTitle(lines)
  for (const at of titles.blocks) roles[at] = 'title'
  for (const at of titles.repeats) roles[at] = 'title-again'
  markFront(lines, roles, start, notice !== undefined)
  const bodyStart = Math.max(
    start,
    lines.findIndex((line, at) => at >= start && opensNumbered(line))
  )
  markSignatures(lines, roles, bodyStart)
  markAnnouncements(lines, roles)
  markContacts(lines, roles)
  markNotes(lines, roles, bodyStart)
  const announced = notice?.announced
  return {
    roles,
    start,
    announced: announced && {
      from: (blocks[announced.block] as Block).from + announced.from,
      to: (blocks[announced.block] as Block).from + announced.to
    }
  }
}
