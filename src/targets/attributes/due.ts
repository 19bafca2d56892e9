import { findMatches } from '../../source/matches.js'
import type { Span } from '../../source/span.js'

/** When a commitment is due: the text's own words, and the days that they bound where they can be known. */
export interface Due {
  readonly text: string
  /** First day, ISO; null where the words name none (9月底前), one that does not exist (6月31日), or the year is not known. */
  readonly start: string | null
  /** Last day, ISO; null where the year is not known, or the day does not exist. */
  readonly end: string | null
}

const pad = (value: number) => String(value).padStart(2, '0')
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()
const iso = (year: number, month: number, day: number) => `${year}-${pad(month)}-${pad(day)}`
const ends = (year: number, month: number) => iso(year, month, lastDay(year, month))
const whole = (year: number): Bounds => ({ start: iso(year, 1, 1), end: iso(year, 12, 31) })

/** A day that the calendar has: no 31st of June. */
function isDay(day: string): boolean {
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** The days of a printed date that exist; none for 91月. */
function known(bounds: Bounds | undefined): Bounds {
  const dayOf = (day: string | null | undefined) => (day && isDay(day) ? day : null)
  return { start: dayOf(bounds?.start), end: dayOf(bounds?.end) }
}

interface Bounds {
  readonly start: string | null
  readonly end: string | null
}

interface Form {
  readonly pattern: RegExp
  /** `year` is the plan's; undefined where the words need a year that is not known. */
  readonly bounds: (groups: readonly (string | undefined)[], year: number | null) => Bounds | undefined
}

const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, '1': 1, '2': 2, '3': 3, '4': 4 }
const PLANS: Readonly<Record<string, number>> = { 十二五: 2015, 十三五: 2020, 十四五: 2025, 十五五: 2030, 十六五: 2035 }
const before = (end: string): Bounds => ({ start: null, end })

/** A text without any of these holds no form below. */
const TIME = /[年月季五]/

/** Tried in order; the words nearest before the number count. */
const FORMS: readonly Form[] = [
  {
    // 2025年9月底前, 2025年9月30日前
    pattern: /(?:到|在|于|截至)?(20\d\d)年(\d{1,2})月(?:(\d{1,2})日|底|末|份|中旬|上旬)?(?:之?前|以前|(起))?/g,
    bounds: ([, year, month, day, onward]) =>
      onward
        ? { start: iso(Number(year), Number(month), Number(day ?? 1)), end: null }
        : before(day ? iso(Number(year), Number(month), Number(day)) : ends(Number(year), Number(month)))
  },
  {
    pattern: /(?:到|至|在|于)(20\d\d)年(?:底|末|年底)?(?:之?前|以前)?(?!—|-|～|的基)/g,
    bounds: ([, year]) => before(iso(Number(year), 12, 31))
  },
  { pattern: /(20\d\d)年(?:年?底|末)(?:之?前|以前)?/g, bounds: ([, year]) => before(iso(Number(year), 12, 31)) },
  { pattern: /(20\d\d)年(?:之?前|以前)/g, bounds: ([, year]) => before(iso(Number(year) - 1, 12, 31)) },
  {
    pattern:
      /(?<!比|较|\d)(20\d\d)年(?:度|内|全年)?(?=[，、,]|力争|确保|计划|完成|实现|新增|达|建成|[\u4e00-\u9fff]{2})(?!度?(?:基础|水平|相比|立项|底))/g,
    bounds: ([, year]) => whole(Number(year))
  },
  {
    pattern: /(?:到|至)?“?(十[二三四五六]五)”?(?:期间|时期|末|期末|规划期末?)/g,
    bounds: ([text = '', name = '']) => {
      const end = PLANS[name]
      return end === undefined
        ? undefined
        : /末/.test(text)
          ? before(iso(end, 12, 31))
          : { start: iso(end - 4, 1, 1), end: iso(end, 12, 31) }
    }
  },
  {
    pattern: /(?<!\d年)(?<!\d)(\d{1,2})月(\d{1,2})日(?:之?前|以前)/g,
    bounds: ([, month, day], year) => (year === null ? undefined : before(iso(year, Number(month), Number(day))))
  },
  {
    pattern: /(?<!\d年)(?<!\d)(\d{1,2})月(?:底|末|份|中旬|上旬)?(?:之?前|以前)/g,
    bounds: ([, month], year) => (year === null ? undefined : before(ends(year, Number(month))))
  },
  {
    pattern: /(?<!\d年)(?<!\d)(\d{1,2})月(?:底|末)/g,
    bounds: ([, month], year) => (year === null ? undefined : before(ends(year, Number(month))))
  },
  {
    pattern: /(?:第)?([一二三四1-4])季度(末|底|前)?/g,
    bounds: ([, quarter = '', late], year) => {
      const number = QUARTERS[quarter]
      if (year === null || number === undefined) return undefined
      return late ? before(ends(year, number * 3)) : { start: iso(year, number * 3 - 2, 1), end: ends(year, number * 3) }
    }
  },
  { pattern: /上半年(?:底|前|内)?/g, bounds: (_, year) => (year === null ? undefined : { start: iso(year, 1, 1), end: ends(year, 6) }) },
  { pattern: /下半年/g, bounds: (_, year) => (year === null ? undefined : { start: iso(year, 7, 1), end: ends(year, 12) }) },
  {
    pattern: /(?:今|本)?年底(?:之?前|以前)?|年末(?:前)?|年底/g,
    bounds: (_, year) => (year === null ? undefined : before(iso(year, 12, 31)))
  },
  {
    pattern:
      /(?:(?:今年|本年度?|当年)|(?<![\d一二两三四五六七八九十百几半多]|若干|(?<![人户总家件个次指参])数)|(?<=[一二][〇零○九][〇零○一二三四五六七八九]{2}))年内|(?:今年|本年度)(?!度)|(?<!每|半)全年(?!级)/g,
    bounds: (_, year) => (year === null ? undefined : whole(year))
  }
]

/**
 * When the commitment at `core` is due, by the words before it in its sentence (those nearest to it), or in brackets
 * right behind it; null where there are none.
 *
 * @param sentence Normalized text. @param core The number's span in it. @param year The plan's first year, for words that name none.
 */
export function findDue(sentence: string, core: Span, year: number | null): Due | null {
  let best: { at: number; to: number; due: Due } | undefined
  const head = sentence.slice(0, core.from)
  if (!TIME.test(head)) return null
  for (const { pattern, bounds } of FORMS) {
    for (const found of findMatches(head, pattern)) {
      const to = found.index + found[0].length
      if (best && (found.index < best.to && best.at < to ? found.index >= best.at : found.index <= best.at)) continue
      best = { at: found.index, to, due: { text: found[0], ...known(bounds(found, year)) } }
    }
  }
  return best?.due ?? null
}
