import { multiply, parseNumber, parseScale, parseShare } from '../../numeral/index.js'
import type { Span } from '../../source/span.js'

/** What a vague numeral leaves open: 20余 is more than 20, 几十 anything from 20 to 99. */
export type Vagueness = 'more' | 'at-least' | 'between'

/** A numeral of a text, without its unit: digits, Han numerals or both, with 万 and 亿. */
export interface Numeral extends Span {
  /** The values that it may stand for; both the same where it is exact. */
  readonly min: number
  readonly max: number
  readonly vague: Vagueness | undefined
  /** What its own 万 or 亿 multiplied it by; 1 where it has none. */
  readonly scale: number
  readonly script: 'arabic' | 'han'
  /** A share (百分之六十, 三分之二, 半数): its values are percentages. */
  readonly share: boolean
}

const DIGITS = '0123456789'
const D = '〇零一二两三四五六七八九'
const N = `${D}十百千万亿`
/** 千 and 百 behind digits are scale unless they begin a unit: 50千瓦, 3百分点. */
const SCALE = '(?:[十百千]?万亿|[十百千]?[万亿]|千(?![瓦米克伏卡焦帕赫字升周])|百(?!分))'
const ARABIC = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?'

/** One way to write a numeral. */
export interface Form {
  /** The characters that it may begin with. */
  readonly first: string
  readonly pattern: RegExp
  readonly read: (groups: readonly (string | undefined)[]) => Omit<Numeral, 'from' | 'to'> | undefined
}

const exact = (value: number, script: Numeral['script'], scale = 1, share = false) =>
  ({ min: value, max: value, vague: undefined, scale, script, share }) as const

/** Digits that a number may have: more are a code, and no longer exact. */
const LONGEST = 15
const isCode = (text: string) => text.replace(/[^\d〇零一二三四五六七八九]/g, '').length > LONGEST

/** The forms of a numeral; the first that fits at a place counts. */
export const FORMS: readonly Form[] = [
  {
    // 百分之六十, 百分之3.5, 千分之五
    first: '百千万',
    pattern: new RegExp(`(?:[百千万]分之)(?:${ARABIC}|[${D}十百]+(?:点[${D}]{1,6})?)`, 'y'),
    read: ([text = '']) => {
      const share = parseShare(text)
      return share === undefined || isCode(text) ? undefined : exact(share, 'han', 1, true)
    }
  },
  {
    // 三分之二, 2/3
    first: `${D}十${DIGITS}`,
    pattern: new RegExp(`[${D}十]{1,6}分之[${D}十]{1,6}|(?<![\\d./])\\d{1,2}[/／]\\d{1,2}(?![\\d/／.年月万])`, 'y'),
    read: ([text = '']) => {
      const share = parseShare(text)
      return share === undefined || share > 100 ? undefined : exact(share, /\d/.test(text) ? 'arabic' : 'han', 1, true)
    }
  },
  // 两位数增长: ten per cent or more
  { first: '两双', pattern: /[两双]位数/y, read: () => ({ ...exact(10, 'han', 1, true), vague: 'at-least' }) },
  { first: '百', pattern: /百分(?:之)?百/y, read: () => exact(100, 'han', 1, true) },
  { first: '半一', pattern: /半数|一半/y, read: () => exact(50, 'han', 1, true) },
  {
    // 3.5万, 20余, 300多, 1亿2000万, 10多万, 2万亿
    first: DIGITS,
    pattern: new RegExp(`(${ARABIC})(余|多|几)?(${SCALE})?(?:(${ARABIC}${SCALE}))?(余|多(?![样方功])|来(?=[个名家人]))?`, 'y'),
    read: ([, spaced = '', inner, scaleText = '', rest = '', outer]) => {
      const digits = spaced.replaceAll(' ', '')
      const scale = parseScale(scaleText)
      const value = parseNumber(digits)
      if (scale === undefined || value === undefined || isCode(digits)) return undefined
      const low = rest === '' ? undefined : parseNumber(rest)
      if (low !== undefined && low >= scale) return undefined
      return { ...exact(multiply(value, scale) + (low ?? 0), 'arabic', scale), vague: inner || outer ? 'more' : undefined }
    }
  },
  {
    // 几十, 数百, 数百万, 几千亿
    first: '几数',
    pattern: /[几数]([十百千万亿]{1,4})/y,
    read: ([, scaleText = '']) => {
      const scale = parseScale(scaleText)
      return scale === undefined ? undefined : { min: 2 * scale, max: 10 * scale - 1, vague: 'between', scale, script: 'han', share: false }
    }
  },
  {
    // 十几, 二十几万
    first: `${D}十`,
    pattern: new RegExp(`([${D}]?十)几([万亿]{0,3})`, 'y'),
    read: ([, tens = '', scaleText = '']) => {
      const value = parseNumber(tens)
      const scale = parseScale(scaleText) ?? 1
      return value === undefined
        ? undefined
        : { min: (value + 1) * scale, max: (value + 9) * scale, vague: 'between', scale, script: 'han', share: false }
    }
  },
  {
    // 两三, 一两, 三四十, 七八百万: neighbours stand for either
    first: '一二两三四五六七八',
    pattern: new RegExp(`([一二两三四五六七八])([二两三四五六七八九])([十百千万亿]{0,4})(?![${N}、])`, 'y'),
    read: ([, low = '', high = '', scaleText = '']) => {
      const [a, b] = [parseNumber(low), parseNumber(high)]
      const scale = parseScale(scaleText) ?? 1
      if (a === undefined || b === undefined || !(b - a === 1 || (a === 3 && b === 5))) return undefined
      return { min: a * scale, max: b * scale, vague: 'between', scale, script: 'han', share: false }
    }
  },
  {
    // 三十, 一千二百, 十五万, 二点五亿, 十余, 三十多; not the 百 of a share that could not be read
    first: N,
    pattern: new RegExp(
      `(?![百千万]分之)([${N}]{1,24}(?:点[${D}]{1,6}[万亿]{0,3})?)(余|多(?![样方功])|来(?=[个名家人]))?([万亿]{0,3})`,
      'y'
    ),
    read: ([, text = '', more, scaleText = '']) => {
      const value = parseNumber(text)
      const scale = parseScale(scaleText)
      if (value === undefined || scale === undefined || (scaleText !== '' && !more)) return undefined
      const own = /[万亿]+$/.exec(text)?.[0] ?? ''
      return { ...exact(multiply(value, scale), 'han', scale * (parseScale(own) ?? 1)), vague: more ? 'more' : undefined }
    }
  }
]

/** What any of them may begin with. */
export const START = new RegExp(`[\\d${N}几数半双]`, 'g')
/** The forms by what they may begin with. */
const FORMS_BY_FIRST: ReadonlyMap<string, readonly Form[]> = new Map(
  [...new Set(FORMS.flatMap(({ first }) => [...first]))].map((character) => [
    character,
    FORMS.filter(({ first }) => first.includes(character))
  ])
)

/** A run of digits, in groups or not. */
const RUN_OF_DIGITS = /\d+(?:[, ]\d{3}(?!\d))*/y

/** The numeral that begins at `at`; undefined where none does. */
function matchNumeral(text: string, at: number): Numeral | undefined {
  for (const { pattern, read } of FORMS_BY_FIRST.get(text[at] ?? '') ?? []) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    const numeral = found && found[0] !== '' ? read(found) : undefined
    if (found && numeral) return { from: at, to: at + found[0].length, ...numeral }
  }
  return undefined
}

/** The numeral that begins at `at` and ends before `end`, if that is given. */
function matchBefore(text: string, at: number, end: number | undefined): Numeral | undefined {
  const numeral = matchNumeral(text, at)
  if (!numeral || end === undefined || numeral.to <= end) return numeral
  const shorter = matchNumeral(text.slice(at, end), 0)
  return shorter && { ...shorter, from: at, to: at + shorter.to }
}

/**
 * Every numeral of a text in normalized form (simplified, half width), in order, not overlapping. `skip` names
 * spans that are read otherwise (dates, words): sorted.
 */
export function findNumerals(text: string, skip: readonly Span[] = []): Numeral[] {
  const found: Numeral[] = []
  let next = 0
  START.lastIndex = 0
  for (let start = START.exec(text); start; start = START.exec(text)) {
    const at = start.index
    while (next < skip.length && (skip[next] as Span).to <= at) next++
    const block = skip[next]
    if (block && block.from <= at) {
      START.lastIndex = block.to
      continue
    }
    const numeral = matchBefore(text, at, block?.from)
    if (!numeral) {
      // A run of digits that is no number is none from its second digit on either.
      RUN_OF_DIGITS.lastIndex = at
      START.lastIndex = Math.max(START.lastIndex, at + (RUN_OF_DIGITS.exec(text)?.[0].length ?? 0))
      continue
    }
    found.push(numeral)
    START.lastIndex = numeral.to
  }
  return found
}
