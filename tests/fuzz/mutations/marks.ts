import type { Random } from '../../laws/random.js'
import { insertSome, type Mutation, replaceSome } from './mutation.js'

const HAN = '一二三四五六七八九十'
/** How plans print a number before a heading, and a few ways in which they do not. */
const STYLES: readonly ((number: number, random: Random) => string)[] = [
  (number) => `${hanOf(number)}、`,
  (number) => `（${hanOf(number)}）`,
  (number) => `(${hanOf(number)})`,
  (number) => `（${hanOf(number)})`,
  (number) => `${number}.`,
  (number) => `${number}．`,
  (number) => `${number}、`,
  (number) => `（${number}）`,
  (number) => `${number})`,
  (number) => `${number}.${number}`,
  (number, random) => Array.from({ length: random.int(2, 9) }, () => random.int(1, number + 1)).join('.'),
  (number) => String.fromCharCode(0x2460 + (number % 20)),
  (number) => String.fromCharCode(0x2474 + (number % 20)),
  (number) => String.fromCharCode(0x2160 + (number % 12)),
  (number) => `第${hanOf(number)}章 `,
  (number) => `第${hanOf(number)}节　`,
  (number) => `第${number}条 `,
  (number) => `${hanOf(number)}是`,
  (number) => `第${hanOf(number)}，`,
  (number) => `${'甲乙丙丁戊己庚辛壬癸'[number % 10]}、`,
  (number) => `${'壹贰叁肆伍陆柒捌玖拾'[number % 10]}、`,
  (number) => `${'ABCDEabcde'[number % 10]}.`,
  (number) => `附件${number}：`,
  (number) => `专栏${number} `,
  (number) => `（${hanOf(number)}）（${number + 1}）`,
  () => '——',
  () => '● ',
  () => '## '
]

const MARKER =
  /^[ \t\u3000]*(?:第?[一二三四五六七八九十百\d０-９]+[章节条]?[、.．，)）]|[（(][一二三四五六七八九十\d０-９]+[)）]|[\u2460-\u249b]|[一二三四五六七八九]是)/gm

const BRACKETS = [
  '（',
  '）',
  '(',
  ')',
  '《',
  '》',
  '“',
  '”',
  '"',
  '‘',
  '’',
  '【',
  '】',
  '[',
  ']',
  '〔',
  '〕',
  '<',
  '>',
  '「',
  '」',
  '{',
  '}'
]
const STOPS = ['。', '；', '，', '、', '：', '！', '？', '……', '——', '—', '-', '~', '～', '.', ',', ';', ':', '·', '/', '|', '…', '%', '％']
const WIDE: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '。': '.',
  '、': ',',
  '—': '-',
  '“': '"',
  '”': '"'
}

function hanOf(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? HAN[tens - 1] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? HAN[ones - 1] : ''}`
}

function anyMarker(random: Random): string {
  return random.pick(STYLES)(random.int(1, random.pick([3, 12, 99])), random)
}

/** Every marker in one style, numbered through or at random. */
function restyle(text: string, random: Random): string {
  const style = random.pick(STYLES)
  const counts = random.chance(0.6)
  let number = 0
  return text.replace(MARKER, () => style(counts ? (number++ % 99) + 1 : random.int(1, 12), random))
}

/** What goes wrong with markers, brackets and stops. */
export const markMutations: Readonly<Record<string, Mutation>> = {
  'renumber markers': (text, random) =>
    replaceSome(text, random, MARKER, (found) => found.replace(/[一二三四五六七八九十]+/, hanOf(random.int(1, 20)))),
  'drop markers': (text, random) => replaceSome(text, random, MARKER, () => ''),
  'double markers': (text, random) => replaceSome(text, random, MARKER, (found) => found + found),
  'swap marker styles': (text, random) => replaceSome(text, random, MARKER, () => anyMarker(random)),
  'restyle all markers': restyle,
  'number lines': (text, random) => replaceSome(text, random, /^(?=.)/gm, () => anyMarker(random)),
  'insert markers': (text, random) => insertSome(text, random, () => anyMarker(random)),
  'insert brackets': (text, random) => insertSome(text, random, () => random.pick(BRACKETS)),
  'swap brackets': (text, random) => replaceSome(text, random, /[（）()《》“”"【】〔〕[\]]/g, () => random.pick(['', ...BRACKETS])),
  'insert stops': (text, random) => insertSome(text, random, () => random.pick(STOPS)),
  'swap stops': (text, random) => replaceSome(text, random, /[。；，、：]/g, () => random.pick(['', ...STOPS])),
  'half width': (text, random) => replaceSome(text, random, /[，；：（）。、—“”]/g, (found) => WIDE[found] ?? found)
}
