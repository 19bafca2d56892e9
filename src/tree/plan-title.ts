import { matchMarkers } from '../grammar/markers/index.js'
import { HEADING_WORDS, MONTHS } from './headings.js'
import { ADDRESSEES, DATE, DOCUMENT_NUMBER, ISSUER, KINDS } from './wording.js'

const FRONT = 12
const TITLE_MAX = 90
const KIND_END = new RegExp(`(?:${KINDS}|行动|工程|条例|规则|制度|公报|大纲|批复|指引|报告书|重点|事项)$`)
const FIRM_KIND_END = new RegExp(`(?:${KINDS})$`)
/** Words that end a title only where it names a year: they end headings too. */
const LOOSE_END = /(?:安排|打算|部署|总结|任务|目标)$/
const SUFFIX = /[（(〔][^（()）〕]{1,30}[)）〕]$/
const SUFFIX_LINE = /^[（(〔][^（()）〕]{1,30}[)）〕]$/
const NOT_TITLE = new RegExp(
  `^(?:${DATE}|各|同志们|现将|根据|为|附件|——|来源|时间|作者)|[，,]$|[。；：:！？]|^${ADDRESSEES}$|^[（(]?${DOCUMENT_NUMBER}`
)
const ISSUER_LINE = new RegExp(`^${ISSUER}$`)

/** A document's name without the remark in brackets behind it: （试行）, （2021—2025年）. */
export function withoutSuffix(line: string): string {
  return line.replace(SUFFIX, '').trim()
}

/** The dashes in front of a name below a motto; they are no part of it. */
export const DASHES = /^[—―–]{1,2}\s?/

/** What opens a speech: a title stands before it, never behind. */
const SALUTATION = /^(?:各?位(?:代表|委员|领导|同志)|同志们)/

function canBeTitle(line: string): boolean {
  if (line.length < 4 || line.length > TITLE_MAX || NOT_TITLE.test(line) || MONTHS.test(line) || line.includes('\t')) return false
  return !matchMarkers(line, 0).some(({ match }) => match.ordinal !== null)
}

/** A line that names a document: 2024年工作要点, …实施方案（试行）, 政府工作报告. */
export function isTitleLine(line: string): boolean {
  const quoted = /^《([^《》]{4,80})》$/.exec(line)?.[1]
  if (quoted !== undefined) return isTitleLine(quoted)
  if (LOOSE_END.test(withoutSuffix(line)) && /[12]\d{3}年/.test(line) && line.length >= 12) return canBeTitle(line)
  return canBeTitle(line) && !isBareWord(line) && KIND_END.test(withoutSuffix(line))
}

/** 工作任务, 主要措施: words of a heading or a table's head, too short to name a document. */
function isBareWord(line: string): boolean {
  return line.length <= 6 && !/[12]\d{3}|工作(?:报告|要点|思路|计划)/.test(line)
}

/** The first part of a name that goes on with the next line: an issuing body alone, or 关于 with no kind of document yet. */
function isTitleStart(line: string, next: string | undefined): boolean {
  if (next === undefined || !canBeTitle(line) || FIRM_KIND_END.test(withoutSuffix(line))) return false
  if (!canBeTitle(next) && !SUFFIX_LINE.test(next) && next !== '的通知') return false
  return ISSUER_LINE.test(line) ? /^(?:关于|印发|转发)/.test(next) : /关于|印发|转发/.test(line) && line.length >= 6
}

/** A remark in brackets on the line below a title belongs to it: （试行）; a date or （此件公开发布） does not. */
export function isSuffixLine(line: string | undefined): boolean {
  return line !== undefined && SUFFIX_LINE.test(line) && !/此件|公开|月\s*[\d一二三四五六七八九十]+\s*日/.test(line)
}

/** Lines from `at` on that make one title; empty where none begins there. */
export function titleAt(lines: readonly string[], at: number): number[] {
  const taken: number[] = []
  let end = at
  while (end < lines.length && end - at < 4 && isTitleStart(lines[end] as string, lines[end + 1])) taken.push(end++)
  const last = lines[end]
  if (
    last === undefined ||
    !(isTitleLine(last) || (taken.length > 0 && (SUFFIX_LINE.test(last) || KIND_END.test(withoutSuffix(last)) || last === '的通知')))
  )
    return []
  taken.push(end)
  const suffix = lines[end + 1]
  if (isSuffixLine(suffix)) taken.push(end + 1)
  return taken
}

/** The line before a title that is its first half: it names the place or the year and is no name of its own. */
export function withFirstHalf(lines: readonly string[], title: number[]): number[] {
  const before = (title[0] as number) - 1
  const line = lines[before]
  if (line === undefined || line.length < 5 || line.length > 40 || !canBeTitle(line) || /[，,]/.test(line)) return title
  const first = lines[title[0] as number] as string
  if (ISSUER_LINE.test(line) && /^(?:[12]\d{3}年|关于)/.test(first)) return [before, ...title]
  const opens = /^(?:.{1,8}(?:省|市|区|县)|关于|.{0,12}20\d\d年)/.test(line)
  return opens && line.length >= 8 && !KIND_END.test(withoutSuffix(line)) && !ISSUER_LINE.test(line) ? [before, ...title] : title
}

/** Titles are compared without blanks, quotation marks, brackets and 的: 工作的实施方案 is 工作实施方案. */
export function foldTitle(line: string): string {
  return line.replace(/[\s“”"《》〈〉（）()—–的-]/g, '')
}

function isBodyOrAddressees(next: string | undefined): boolean {
  return next !== undefined && (next.length > 60 || (next.length > 20 && /[。：:]$/.test(next)))
}

/** A first line that names the year and no kind of document is a title all the same where a body follows. */
function isYearTitle(line: string, next: string | undefined): boolean {
  return (
    canBeTitle(line) &&
    !HEADING_WORDS.test(line) &&
    line.length <= 50 &&
    /^\D{0,20}[12]\d{3}年/.test(line) &&
    !/[，,]/.test(line) &&
    isBodyOrAddressees(next)
  )
}

/** Index of the line that opens a speech (各位代表： with 现在，我代表… behind it); -1 where none does. */
export function findSalutation(lines: readonly string[]): number {
  return lines.findIndex(
    (line, at) => SALUTATION.test(line) && line.length <= 12 && /^(?:现在，)?(?:我|受).{0,10}代表|^现在|^我受/.test(lines[at + 1] ?? '')
  )
}

/** Where a plan's title stands: its blocks, and those that say it again (a web page's heading above the document's own). */
export interface FoundTitle {
  readonly blocks: readonly number[]
  readonly repeats: readonly number[]
}

const NO_TITLE: FoundTitle = { blocks: [], repeats: [] }

/** A motto, and below it `——某街道2024年工作思路`: the dash leads to the name. */
function isNameBehindDash(lines: readonly string[], at: number): boolean {
  const name = DASHES.exec(lines[at] as string)
  const motto = lines[at - 1]
  if (!name || motto === undefined || motto.length > 40 || /[。：:]/.test(motto)) return false
  const rest = (lines[at] as string).slice(name[0].length)
  return /[12]\d{3}年/.test(rest) && isTitleLine(rest)
}

/** Finds the plan's title in the front matter; no blocks where it has none. */
export function findTitle(lines: readonly string[]): FoundTitle {
  for (let at = 0; at < Math.min(FRONT, lines.length); at++) {
    const line = lines[at] as string
    if (SALUTATION.test(line) || isNumberedHeading(line)) return NO_TITLE
    const found = titleAt(lines, at)
    const isAlone = isNameBehindDash(lines, at) || isYearTitle(line, lines[at + 1])
    const blocks = found.length > 0 ? withFirstHalf(lines, found) : isAlone ? [at] : []
    if (blocks.length > 0) return { blocks, repeats: findRepeats(lines, blocks) }
    if (isBodyText(line)) return NO_TITLE
  }
  return NO_TITLE
}

/** A sentence of the body: the title stands before it. */
function isBodyText(line: string): boolean {
  return line.length > 200 || (line.length > 60 && line.endsWith('。'))
}

function isNumberedHeading(line: string): boolean {
  return matchMarkers(line, 0).some(({ match, style }) => match.ordinal !== null && style.opens === 'node')
}

/** All characters of one stand in the other, in their order: 政府工作报告 in 某市政府工作报告. */
function isWithin(one: string, other: string): boolean {
  let at = 0
  for (const character of other) if (character === one[at]) at++
  return at === one.length
}

function findRepeats(lines: readonly string[], blocks: readonly number[]): number[] {
  const name = foldTitle(blocks.map((at) => lines[at]).join(''))
  const repeats: number[] = []
  for (let at = (blocks.at(-1) as number) + 1; at < Math.min(FRONT, lines.length); at++) {
    if (SALUTATION.test(lines[at] as string) || isNumberedHeading(lines[at] as string)) break
    const next = titleAt(lines, at)
    const again = foldTitle(next.map((one) => lines[one]).join(''))
    if (next.length > 0 && again.length >= 6 && (isWithin(again, name) || isWithin(name, again))) repeats.push(...next)
  }
  return repeats
}
