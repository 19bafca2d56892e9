// The texts of the growth benchmark: for each family, one of a size that is asked for. The same at every run.
import { pick, THINGS, VERBS } from './words.mjs'

const HAN = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 to 99,999 in Han numerals. */
function han(number) {
  let text = ''
  let gap = false
  for (const [worth, name] of [
    [10_000, '万'],
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, '']
  ]) {
    const digit = Math.floor(number / worth) % 10
    if (digit > 0) text += `${gap && text !== '' ? '零' : ''}${HAN[digit]}${name}`
    gap = digit === 0
  }
  return text.replace(/^一十/, '十')
}

/** Commitments, years, shares and what else a plan counts; each number differs from those around it. */
const CLAUSES = [
  (n) => `年内完成${12 + (n % 89)}个项目`,
  (n) => `覆盖率达到${60 + (n % 39)}%以上`,
  (n) => `新增学位${3000 + (n % 997)}个`,
  (n) => `培训干部${500 + (n % 613)}人次`,
  (n) => `投入资金${1 + (n % 7)}.${n % 10}亿元`,
  (n) => `到${2026 + (n % 9)}年建成${han(2 + (n % 97))}所示范学校`,
  (n) => `为民办好${han(2 + (n % 9))}件实事`,
  (n) => `新建改建公路${n % 400}.${n % 9}公里、桥梁${3 + (n % 20)}座`
]

function sentence(seed) {
  const opening = `${pick(VERBS, seed)}${pick(THINGS, seed * 3 + 1)}，${pick(VERBS, seed + 3)}${pick(THINGS, seed * 7 + 2)}`
  return `${opening}，${pick(CLAUSES, seed)(seed)}。`
}

function sentences(seed, count) {
  let text = ''
  for (let at = 0; at < count; at++) text += sentence(seed + at * 3)
  return text
}

/** 一、 with two （一）, each with three 1. */
function section(place, seed) {
  const lines = [`${han(place)}、${pick(VERBS, seed)}${pick(THINGS, seed)}`, sentences(seed, 3)]
  for (let part = 1; part <= 2; part++) {
    lines.push(`（${han(part)}）${pick(VERBS, seed + part)}${pick(THINGS, seed + part)}`, sentences(seed + part, 3))
    for (let item = 1; item <= 3; item++) lines.push(`${item}.${pick(THINGS, seed + item)}。${sentences(seed + item * 5, 2)}`)
  }
  return lines.join('\n')
}

/** Pieces in a row until they are so many bytes of UTF-8, and not one more. */
function fill(bytes, head, piece) {
  const parts = [head]
  let sum = Buffer.byteLength(head)
  for (let at = 0; sum < bytes; at++) {
    parts.push(piece(at))
    sum += Buffer.byteLength(parts.at(-1))
  }
  return parts.join('')
}

const TITLE = '某县2030年重点工作要点\n'

/** 第一编 and so on, of ten sections each. */
function planOf(bytes) {
  return fill(bytes, `${TITLE}为做好全年工作，制定本要点。\n`, (at) => {
    const part = at % 10 === 0 ? `第${han(1 + at / 10)}编　${pick(THINGS, at)}\n` : ''
    return `${part}${section(1 + (at % 10), at * 31)}\n`
  })
}

const LINE = '推进城乡道路建设完善义务教育布局加强基层医疗服务'

/** Brackets or markers that go deeper and deeper: the next one comes before the last one has ended. */
const DEEPER = ['（一）', '1.', '（1）', '①', 'a)', '一是', '第一，']

/** One number of so many digits, or of what looks like some. */
const digits = (name, repeated, before, after) => ({
  name,
  unit: 'digits',
  text: (size) => before + repeated.repeat(Math.ceil(size / repeated.length)).slice(0, size) + after,
  sizes: [1000, 10_000, 100_000, 1_000_000],
  large: []
})

/** `{ name, unit, text(size), sizes, large }`: `large` sizes are for the full run, which takes many minutes. */
export const FAMILIES = [
  { name: 'a plan', unit: 'MiB', text: (size) => planOf(size * 2 ** 20), sizes: [1, 4, 16], large: [64] },
  {
    name: 'one line with numbers',
    unit: 'MiB',
    text: (size) => fill(size * 2 ** 20, '', (at) => sentence(at)),
    sizes: [1, 4, 16],
    large: []
  },
  {
    name: 'one line without punctuation, with numbers',
    unit: 'MiB',
    text: (size) => fill(size * 2 ** 20, '', (at) => `${LINE}${at % 1000}个`),
    sizes: [1, 4],
    large: [16]
  },
  {
    name: 'one line of Han characters alone',
    unit: 'MiB',
    text: (size) => fill(size * 2 ** 20, '', () => LINE),
    sizes: [1, 4, 16],
    large: []
  },
  {
    name: 'headings 一、 with a line each',
    unit: 'headings',
    text: (size) => TITLE + Array.from({ length: size }, (_, at) => `${han(at + 1)}、${pick(THINGS, at)}\n${sentence(at)}\n`).join(''),
    sizes: [1000, 10_000, 100_000],
    large: []
  },
  {
    name: 'headings in a list, nothing below',
    unit: 'headings',
    text: (size) => TITLE + Array.from({ length: size }, (_, at) => `${at + 1}.${pick(VERBS, at)}${pick(THINGS, at)}\n`).join(''),
    sizes: [1000, 10_000, 100_000],
    large: []
  },
  {
    name: '（（（…',
    unit: 'levels',
    text: (size) => `${TITLE}${'（'.repeat(size)}建成3所学校${'）'.repeat(size)}`,
    sizes: [100, 1000, 10_000],
    large: []
  },
  {
    name: 'a marker in a marker',
    unit: 'levels',
    text: (size) => TITLE + Array.from({ length: size }, (_, at) => `${DEEPER[at % DEEPER.length]}推进${pick(THINGS, at)}\n`).join(''),
    sizes: [100, 1000, 10_000],
    large: []
  },
  {
    name: '1.1.1.1… deeper and deeper',
    unit: 'levels',
    text: (size) =>
      `${TITLE}${Array.from({ length: Math.ceil(size / 100) }, (_, at) => `${'1.'.repeat(Math.min(size, (at + 1) * 100))}1 推进工作\n`).join('')}`,
    sizes: [100, 1000, 10_000],
    large: []
  },
  digits('digits 123…', '1234567890', '建成', '所学校'),
  digits('digits 一二三…', '一二三四五六七八九', '建成', '所学校'),
  digits('十百千万…', '十百千万亿', '建成', '所学校'),
  digits('一点二分之…', '一点二分之', '达到', ''),
  { name: '5—3所，…', unit: 'pieces', text: (size) => '5—3所，'.repeat(size), sizes: [1000, 10_000, 100_000], large: [] }
]
