import { Converter } from 'opencc-js/cn2t'
import { addNoise } from '../../laws/disguise.js'
import { anyPlace, insertSome, type Mutation, replaceSome } from './mutation.js'

const toTraditional = Converter({ from: 'cn', to: 't' })

const CONTROLS = [
  '\0',
  '\x07',
  '\b',
  '\x1a',
  '\x7f',
  '\x85',
  '\x9b',
  '\x1b[31m',
  '\x1b[2J',
  '\x1b]0;x\x07',
  '\x9b31m',
  '\x1b',
  '\x90',
  '\x9c'
]
const INVISIBLE = ['\u200b', '\u200d', '\u00ad', '\ufeff', '\u2060', '\u180e', '\u034f', '\u115f', '\ufe0f', '\u3164']
const DIRECTIONS = ['\u202e', '\u202a', '\u202c', '\u2066', '\u2069', '\u200e', '\u200f', '\u061c']
const HALVES = ['\ud83d', '\udc00', '\udbff\udbff', '\ud842', '\udfb7']
const RARE = [
  '𠮷',
  '😀',
  '👨‍👩‍👧',
  '\ue004',
  '\uf06c',
  '\uffff',
  '\ufffd',
  '\u0301',
  'é',
  'Ａ',
  'ﬁ',
  '㈱',
  '々',
  '〆',
  '〒',
  '\u2ff0',
  '⺀',
  '豈'
]
const HTML = [
  '<p>',
  '</p>',
  '<br/>',
  '&nbsp;',
  '&#8203;',
  '&amp;',
  '&lt;b',
  '&#x4e00;',
  '&#99999999;',
  '<!--',
  '-->',
  '<![CDATA[',
  '<a href="'
]
const SWITCHES = [
  '<!-- yaodian-disable -->',
  '<!-- yaodian-enable number-gap -->',
  '<!-- yaodian-disable-line -->',
  '<!-- yaodian-disable-next-line x -- y -->'
]
const NOISE = [
  ...['区（qū）', '(shì)', '（', 'ā', '[bookmark: _Toc1]', '[bookmark:', '[bookmark: _Hlk', ']'],
  ...[
    '- 3 -',
    '\n第 3 页 共 9 页\n',
    '\n目录\n',
    '……3',
    '\n信息来源：某局 发布时间：2025-04-08 浏览量：1次\n',
    '扫一扫',
    '\n打印 关闭\n',
    '[1]',
    '①'
  ],
  ...['\n（此件公开发布）\n', '\n附件：1.表\n', '\n某县教育局\n2025年3月8日\n', '〔2025〕3号', '抄送：', '关于印发《方案》的通知\n']
]

/** What conversions, web pages and strangers put between the characters. */
export const characterMutations: Readonly<Record<string, Mutation>> = {
  'insert controls': (text, random) => insertSome(text, random, () => random.pick(CONTROLS)),
  'insert invisible characters': (text, random) => insertSome(text, random, () => random.pick([...INVISIBLE, ...DIRECTIONS])),
  'insert lone surrogates': (text, random) => insertSome(text, random, () => random.pick(HALVES)),
  'insert rare characters': (text, random) => insertSome(text, random, () => random.pick(RARE)),
  'insert code units': (text, random) => insertSome(text, random, () => String.fromCharCode(random.int(0, 0xffff))),
  'insert HTML': (text, random) => insertSome(text, random, () => random.pick(HTML)),
  'insert switches': (text, random) => insertSome(text, random, () => random.pick(SWITCHES)),
  'insert noise': (text, random) => insertSome(text, random, () => random.pick(NOISE)),
  'add noise': (text, random) =>
    addNoise(
      text,
      true,
      { bookmark: random.chance(0.5), pinyin: true, zeroWidth: true, wideDigits: random.chance(0.3) },
      random,
      new Set()
    ),
  'traditional script': (text) => toTraditional(text),
  'mixed script': (text, random) => replaceSome(text, random, /[^\n]+/g, (line) => toTraditional(line)),
  'widen letters': (text, random) =>
    replaceSome(text, random, /[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  'drop characters': (text, random) => {
    const at = anyPlace(text, random)
    return text.slice(0, at) + text.slice(at + 1)
  },
  'swap characters': (text, random) => {
    const at = anyPlace(text, random)
    return text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2)
  }
}
