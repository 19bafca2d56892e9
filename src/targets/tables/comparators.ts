/** How a number bounds what is committed (the output contract's comparators). */
export type Comparator = 'eq' | 'gte' | 'gt' | 'lte' | 'lt' | 'approx' | 'range'

/** The bounding words that stand right before a number. The longest one that fits counts: 不超过 is no 超过. */
export const wordsBefore: Readonly<Record<Exclude<Comparator, 'eq' | 'range'>, readonly string[]>> = {
  gte: [
    '不少于',
    '不低于',
    '不小于',
    '不短于',
    '不得少于',
    '不得低于',
    '不得小于',
    '不应少于',
    '不应低于',
    '不能少于',
    '不能低于',
    '不下于',
    '不低過',
    '原则上不少于',
    '原则上不低于',
    '至少',
    '最少',
    '最低',
    '起码',
    '大于等于',
    '大于或等于',
    '达到或超过',
    '等于或大于',
    '≥'
  ],
  gt: [
    '超过',
    '超出',
    '超',
    '突破',
    '多于',
    '高于',
    '大于',
    '逾',
    '破',
    '不止',
    '跨越',
    '冲破',
    '>',
    '＞',
    '高出',
    '过',
    '突破了',
    '超过了',
    '达到并超过',
    '远超',
    '早于'
  ],
  lte: [
    '不超过',
    '不超出',
    '不高于',
    '不多于',
    '不大于',
    '不得超过',
    '不得高于',
    '不得多于',
    '不得大于',
    '不应超过',
    '不应高于',
    '不能超过',
    '不突破',
    '不超',
    '至多',
    '最多',
    '最高',
    '最高不超过',
    '最长不超过',
    '小于等于',
    '小于或等于',
    '上限为',
    '≤',
    '不长于',
    '不迟于',
    '不晚于'
  ],
  lt: ['低于', '少于', '小于', '不足', '不到', '不满', '<', '＜', '未满'],
  approx: ['约', '约为', '大约', '近', '将近', '接近', '大概', '大体', '大致', '≈', '约达', '约合', '约计', '近乎', '大約']
}

/** The bounding words that stand right behind a number and its unit. */
export const wordsAfter: Readonly<Partial<Record<Comparator, readonly string[]>>> = {
  gte: [
    '以上',
    '及以上',
    '或以上',
    '（含）以上',
    '(含)以上',
    '（含）及以上',
    '及其以上',
    '之上',
    '（及）以上',
    '（及以上）',
    '（含以上）',
    '+',
    '＋'
  ],
  gt: ['多', '余', '有余', '开外'],
  lte: ['以内', '及以内', '之内', '以下', '及以下', '或以下', '（含）以下', '（含）以内', '（含）及以下', '封顶', '为限', '内'],
  approx: ['左右', '上下', '前后']
}

/**
 * Bounding words that bind a number from a distance in the same clause: 不少于交流人数的20%, 至少开展1次,
 * 不超过总投资额的30%. 低于 and 高于 alone are none: 高于全省平均水平2个百分点 is a difference.
 */
export const wordsAtDistance: Readonly<Partial<Record<Comparator, readonly string[]>>> = {
  gte: ['不少于', '不低于', '不小于', '不得少于', '不得低于', '不应少于', '不应低于', '至少', '最少'],
  lte: ['不超过', '不高于', '不多于', '不得超过', '不得高于', '不得多于', '至多', '最多', '不突破'],
  gt: ['超过', '突破', '高于', '大于', '多于']
}

interface Entry {
  readonly word: string
  readonly comparator: Comparator
}

function entriesOf(table: Readonly<Partial<Record<Comparator, readonly string[]>>>): Entry[] {
  const entries = (Object.entries(table) as [Comparator, readonly string[]][]).flatMap(([comparator, list]) =>
    list.map((word) => ({ word, comparator }))
  )
  return entries.sort((a, b) => b.word.length - a.word.length)
}

/** The entries by a character of theirs, each list in its old order. */
function byCharacter(entries: readonly Entry[], place: (word: string) => number): ReadonlyMap<number, readonly Entry[]> {
  const groups = new Map<number, Entry[]>()
  for (const entry of entries) {
    const code = entry.word.charCodeAt(place(entry.word))
    groups.set(code, [...(groups.get(code) ?? []), entry])
  }
  return groups
}

const beforeByLast = byCharacter(entriesOf(wordsBefore), (word) => word.length - 1)
const afterByFirst = byCharacter(entriesOf(wordsAfter), () => 0)
const distant = entriesOf(wordsAtDistance)
/** A text without their last characters holds none of them. */
const DISTANT_END = new RegExp(`[${distant.map(({ word }) => word.at(-1)).join('')}]`)

/** 内 after a number is a bound only of time and such: 3日内, but no 内 of 内部. */
const NOT_AFTER: Readonly<Record<string, RegExp>> = {
  内: /^(?:部|容|涵|外|陆|需|资|设|生|蒙|控|镇|地|贸|审)/,
  多: /^(?:元|层|样|种|功|方|边|式|少|彩|级|维|媒|发|云|年|民|功能|数|点|个|项|家|名|处)/,
  余: /^(?:下|额|热|量|姚|杭)/,
  以上: /^(?:率)/,
  '+': /^[A-Za-z0-9]/
}

/** The bounding word that ends right before `at`. */
export function matchBefore(text: string, at: number): (Entry & { readonly from: number }) | undefined {
  for (const entry of beforeByLast.get(text.charCodeAt(at - 1)) ?? []) {
    if (!text.endsWith(entry.word, at)) continue
    return { ...entry, from: at - entry.word.length }
  }
  return undefined
}

/** The bounding word that begins at `at`. */
export function matchAfter(text: string, at: number): (Entry & { readonly to: number }) | undefined {
  for (const entry of afterByFirst.get(text.charCodeAt(at)) ?? []) {
    if (!text.startsWith(entry.word, at)) continue
    const to = at + entry.word.length
    if (NOT_AFTER[entry.word]?.test(text.slice(to, to + 2))) continue
    return { ...entry, to }
  }
  return undefined
}

/** The last bounding word of a stretch of text, with its place in it. */
export function findDistant(text: string): (Entry & { readonly from: number; readonly to: number }) | undefined {
  if (!DISTANT_END.test(text)) return undefined
  let best: (Entry & { readonly from: number; readonly to: number }) | undefined
  for (const entry of distant) {
    const from = text.lastIndexOf(entry.word)
    const to = from + entry.word.length
    if (from >= 0 && (best === undefined || to > best.to || (to === best.to && from < best.from))) best = { ...entry, from, to }
  }
  return best
}
