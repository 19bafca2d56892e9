import { parseHanInteger } from '../numeral/index.js'
import { parseDate } from './dates.js'
import type { PlanFields } from './nodes.js'
import { turnsToPlan } from './report-turn.js'

/** What the fields of a plan are read from: normalized texts. */
export interface FieldSources {
  readonly title: string | null
  readonly subtitle: string | null
  readonly byline: string | null
  readonly recipients: string | null
  readonly documentNumber: string | null
  /** Date lines of the notice or under the plan, in document order. */
  readonly dates: readonly string[]
  /** Issuing bodies' lines, in document order. */
  readonly issuers: readonly string[]
  /** Lines of web furniture: source, date, view count. */
  readonly metadata: readonly string[]
  /** Paragraphs in front of the first section. */
  readonly preamble: readonly string[]
  /** Titles of the top level. */
  readonly headings: readonly string[]
}

const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)\s*年/
const YEARS = /(?<!\d)((?:19|20)\d{2})\s*(?:年\s*)?[—–―\-－至～~到]{1,2}\s*((?:19|20)\d{2})(?!\d)/
/** A year that work is planned for, not one that something began, ended or was dated in. */
const PLANNED_YEAR =
  /(?<![\d到至自从在前比较—-])((?:19|20)\d{2})\s*年(?!\s*\d{1,2}\s*月\s*\d|以来|底|末|度?[^，。；]{0,14}(?:会议|通知(?!如下)|意见|规划|纲要))/
const HAN_YEAR = /([一二][〇○零一二三四五六七八九]{3})年/
/** 第十四个五年规划 runs 2021 to 2025; the first ran 1953 to 1957, those since the sixth began 1981, each five years. */
const FIVE_YEAR = /十([一二三四五六])(?:五|个五年)/
const ISSUED_BY = /^(.{2,40}?(?:政府|办公厅|办公室|委员会|厅|局|委|部|院|党组|领导小组))(?:关于|印发|转发)/
/** 规划期为2021—2025年, 本行动计划（2018—2020年）: the text states its own period. */
const STATED_PERIOD =
  /(?:规划期|实施期|期限)[^。，]{0,6}[12]\d{3}年?[^。，]{1,4}[12]\d{3}年|本(?:规划|方案|计划|行动计划|行动方案|意见)[（(][12]\d{3}年?[^（()）]{1,4}[12]\d{3}年?[)）]/
/** Other documents' names and numbers: their years are not the plan's. */
const ASIDES = /《[^》]{0,200}》|[（(][^（()）]*[)）]|〔\d{4}〕/g
const PUBLISHED = /(?:发布|发表|公开|更新|成文|录入|添加|提交|生成)?(?:时间|日期|日)[：:]?/

function fiveYearPeriod(text: string): { start: number; end: number } | null {
  const plan = FIVE_YEAR.exec(text)
  const number = plan && parseHanInteger(plan[1] as string)
  return number ? { start: 2001 + number * 5, end: 2005 + number * 5 } : null
}

/** The period that a text names: 2021—2025年, “十四五”, 2025年. */
export function findPeriod(text: string): { start: number; end: number } | null {
  const range = YEARS.exec(text)
  if (range && Number(range[1]) <= Number(range[2])) return { start: Number(range[1]), end: Number(range[2]) }
  const year = YEAR.exec(text)
  if (year) return { start: Number(year[1]), end: Number(year[1]) }
  const han = HAN_YEAR.exec(text)
  const value = han && parseHanInteger((han[1] as string).replace(/○/g, '〇'))
  if (value) return { start: value, end: value }
  return fiveYearPeriod(text)
}

/** The latest single year that a list of headings plans for: 2024 by 二、2024年重点工作, and by 一、2023年工作回顾 as well. */
function latestYear(headings: readonly string[]): { start: number; end: number } | null {
  const years = headings.flatMap((heading) => {
    const found = [...heading.matchAll(/(?<!\d)((?:19|20)\d{2})年([^\d]*)/g)]
    // 2024年总结和2025年计划: each year has its own words behind it.
    return found.map(([, year, words = '']) => Number(year) + (/回顾|总结/.test(found.length > 1 ? words : heading) ? 1 : 0))
  })
  return years.length > 0 ? { start: Math.max(...years), end: Math.max(...years) } : null
}

/** A title that looks back and ahead (2024年总结和2025年计划) plans for the later year; a five-year plan for its own five. */
function titlePeriod(title: string): { start: number; end: number } | null {
  const fiveYears = /五年规划/.test(title) ? fiveYearPeriod(title) : null
  if (fiveYears) return fiveYears
  return YEARS.test(title) ? findPeriod(title) : (latestYear([title]) ?? findPeriod(title))
}

/** A year without 年 in a title: 数字某省2021行动方案. */
function bareYear(title: string): { start: number; end: number } | null {
  const year = Number(/(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(title)?.[0] ?? Number.NaN)
  return Number.isNaN(year) ? null : { start: year, end: year }
}

function isReport(title: string | null): boolean {
  return title === null || /工作报告|报告$/.test(title)
}

function choosePeriod(sources: FieldSources, issuedOn: string | null, publishedOn: string | null): PlanFields['period'] {
  const title = sources.title === null ? null : (titlePeriod(sources.title) ?? bareYear(sources.title))
  if (title) return title
  if (isReport(sources.title)) {
    const heading = latestYear(sources.headings)
    if (heading) return heading
    const turn = sources.preamble.map(turnsToPlan).find((year) => typeof year === 'number')
    if (turn) return { start: turn, end: turn }
  }
  for (const paragraph of sources.preamble) {
    const stated = STATED_PERIOD.exec(paragraph)
    const period = stated && findPeriod(stated[0])
    if (period) return period
  }
  for (const paragraph of [sources.subtitle ?? '', ...sources.preamble]) {
    const found = PLANNED_YEAR.exec(paragraph.replace(ASIDES, ''))
    if (found) return { start: Number(found[1]), end: Number(found[1]) }
  }
  const dated = issuedOn ?? publishedOn ?? sources.documentNumber?.match(/[12]\d{3}/)?.[0]
  return latestYear(sources.headings) ?? (dated ? { start: Number(dated.slice(0, 4)), end: Number(dated.slice(0, 4)) } : null)
}

/** Lines whose date is the document's own: when it was signed or printed. */
const NOT_PUBLISHED = /^(?:(?!发布|发表).)*(?:印发|成文|发文|签发|生效|施行|实施)/
const SIGNED = /(?:成文|发文|签发)(?:日期|时间)|[12１２〇二一].{0,80}印发$/

function findPublished(metadata: readonly string[]): string | null {
  const dated = metadata
    .map((line) => line.slice(Math.max(0, line.search(/(?:发布|发表)(?:日期|时间)/))))
    .filter((line) => parseDate(line) !== null && !NOT_PUBLISHED.test(line))
  const named = dated.find((line) => PUBLISHED.test(line)) ?? dated[0]
  if (named === undefined) return null
  const label = named.search(PUBLISHED)
  return (label >= 0 ? parseDate(named.slice(label)) : null) ?? parseDate(named)
}

function findIssuer(sources: FieldSources): string | null {
  if (sources.issuers.length > 0) return sources.issuers.join('、')
  return (sources.title && ISSUED_BY.exec(sources.title)?.[1]) ?? null
}

/** The fields of a plan as a whole; null where the text has none: nothing is made up. */
export function readFields(sources: FieldSources): PlanFields {
  const written = sources.metadata.filter((line) => SIGNED.test(line)).map((line) => line.slice(line.search(SIGNED)))
  const issuedOn = [...sources.dates, ...written].map(parseDate).find((date) => date !== null) ?? null
  const publishedOn = findPublished(sources.metadata)
  const period = choosePeriod(sources, issuedOn, publishedOn)
  return {
    title: sources.title,
    subtitle: sources.subtitle,
    byline: sources.byline,
    year: period?.start ?? null,
    period,
    issuer: findIssuer(sources),
    recipients: sources.recipients,
    documentNumber: sources.documentNumber,
    issuedOn,
    publishedOn
  }
}
