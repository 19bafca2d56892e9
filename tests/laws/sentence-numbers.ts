import { formatHanInteger } from '../../src/numeral/index.js'
import type { Comparator } from '../../src/targets/tables/comparators.js'
import type { Random } from './random.js'
import type { Thing } from './sentence-words.js'

/** A number as it is written before its unit, with what it means. `before` and `after` stand round number and unit. */
export interface WrittenNumber {
  readonly before: string
  readonly core: string
  readonly after: string
  readonly min: number | null
  readonly max: number | null
  readonly comparator: Comparator
  /** What is odd about it. */
  readonly kinds: readonly string[]
}

const bounds: readonly { readonly comparator: Comparator; readonly before: readonly string[]; readonly after: readonly string[] }[] = [
  { comparator: 'gte', before: ['不少于', '至少', '不低于'], after: ['以上'] },
  { comparator: 'gt', before: ['超过', '突破'], after: [] },
  { comparator: 'lte', before: ['不超过', '不多于'], after: ['以内'] },
  { comparator: 'approx', before: ['约'], after: ['左右'] }
]

const WIDE = '０１２３４５６７８９'

/** Digits, digits with commas, full width digits or Han numerals. */
function writeWhole(value: number, random: Random): { readonly text: string; readonly kind: string } {
  const style = random.next()
  if (style < 0.12 && value <= 9999) return { text: formatHanInteger(value), kind: 'han-numeral' }
  if (style < 0.2) return { text: [...String(value)].map((digit) => WIDE[Number(digit)]).join(''), kind: 'full-width' }
  if (style < 0.3 && value >= 1000) return { text: String(value).replace(/\B(?=(\d{3})+$)/g, ','), kind: 'grouped' }
  return { text: String(value), kind: 'digits' }
}

interface Plain {
  readonly text: string
  readonly value: number
  readonly kind: string
}

function writePlain({ range: [least, most], scales }: Thing, random: Random): Plain {
  const [scale] = scales ? [random.pick(scales)] : []
  if (scale && random.chance(0.7)) {
    const tenths = random.int(11, 990)
    return { text: `${tenths / 10}${scale}`, value: tenths * (scale === '万' ? 1000 : 1e7), kind: 'scaled' }
  }
  const value = random.int(least, most)
  return { ...writeWhole(value, random), value }
}

/** From 1900 to 2099 a range's first number looks like a year: see the known faults. */
function writeRange({ range: [least, most] }: Thing, random: Random): WrittenNumber {
  const drawn = random.int(least, most)
  const low = drawn >= 1900 && drawn < 2100 ? drawn + 200 : drawn
  const high = low + random.int(1, Math.max(2, Math.floor(low / 2)))
  const joint = random.pick(['-', '—', '～', '至'])
  return { before: '', core: `${low}${joint}${high}`, after: '', min: low, max: high, comparator: 'range', kinds: ['range'] }
}

function withBound({ text, value, kind }: Plain, random: Random): WrittenNumber {
  const { comparator, before, after } = random.pick(bounds)
  const isAfter = after.length > 0 && random.chance(0.4)
  const min = comparator === 'lte' ? null : value
  const max = comparator === 'gte' || comparator === 'gt' ? null : value
  const words = isAfter ? { before: '', after: random.pick(after) } : { before: random.pick(before), after: '' }
  return { ...words, core: text, min, max, comparator, kinds: [kind, `${comparator}-${isAfter ? 'after' : 'before'}`] }
}

/** More than a round number: 300余, 300多. */
function writeVague({ range: [, most] }: Thing, random: Random): WrittenNumber {
  const value = Math.max(1, random.int(1, Math.floor(most / 10))) * 10
  return { before: '', core: value + random.pick(['余', '多']), after: '', min: value, max: null, comparator: 'gt', kinds: ['vague'] }
}

/** A number of something: exact in half of the cases, else bounded or a range. */
export function writeNumber(of: Thing, random: Random): WrittenNumber {
  const style = random.next()
  if (style < 0.08) return writeRange(of, random)
  if (style < 0.12 && of.kind === 'count') return writeVague(of, random)
  const plain = writePlain(of, random)
  if (style < 0.45) return withBound(plain, random)
  const { text, value, kind } = plain
  return { before: '', core: text, after: '', min: value, max: value, comparator: 'eq', kinds: [kind] }
}

/** An exact number; in plain digits where that is wished for: a comma in digits parts a list (see `sentenceFaults`). */
export function writeExact(of: Thing, random: Random, script: 'any' | 'digits' = 'any'): WrittenNumber {
  const plain = writePlain(of, random)
  const { text, value, kind } =
    script === 'digits' && (plain.kind === 'han-numeral' || plain.kind === 'grouped')
      ? { ...plain, text: String(plain.value), kind: 'digits' }
      : plain
  return { before: '', core: text, after: '', min: value, max: value, comparator: 'eq', kinds: [kind] }
}

/** A share with its sign: 60%, 87.5％ or 百分之六十. */
export function writeShare(value: number, random: Random): { readonly text: string; readonly kind: string } {
  const style = random.next()
  if (style < 0.1 && Number.isInteger(value) && value > 1) return { text: `百分之${formatHanInteger(value)}`, kind: 'han-share' }
  if (style < 0.2) return { text: `${value}％`, kind: 'full-width-percent' }
  return { text: `${value}%`, kind: 'percent' }
}
