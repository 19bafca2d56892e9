import type { Random } from '../../laws/random.js'
import { insertSome, type Mutation, replaceSome } from './mutation.js'

const NUMERAL = /[0-9０-９][0-9０-９.,，]*|[〇零一二两三四五六七八九十百千万亿]+/g
const PARTS = [
  ...'0123456789',
  ...'０１９',
  ...'〇零一二两三四五六七八九十百千万亿兆',
  ...'点分之几多余来数半成倍第',
  ...'.,．，—-~～至到/:：%％‰'
]
const UNITS = [
  '个',
  '所',
  '亿元',
  '万人次',
  '%',
  '％',
  '个百分点',
  '公里',
  '平方米',
  '天',
  '年',
  '月',
  '日',
  '号',
  '倍',
  '成',
  '元/人',
  '℃',
  'mg/L',
  '㎡',
  '岁'
]
const UNIT = /(?<=[0-9０-９一二三四五六七八九十百千万亿])(?:个百分点|平方米|公里|亿元|万元|人次|[个所家名项次户亩吨年月日天%％万亿元人])/g
const BOUNDS = [
  '不少于',
  '不低于',
  '超过',
  '约',
  '至少',
  '最多',
  '以上',
  '以下',
  '以内',
  '左右',
  '力争',
  '每年',
  '同比增长',
  '从',
  '提高到',
  '由',
  '其中',
  '比'
]

/** Numerals that are seldom written and must be read or left alone. */
const ODD: readonly ((random: Random) => string)[] = [
  (random) => '9'.repeat(random.pick([16, 25, 400])),
  (random) => random.pick(['一', '十', '百', '千', '万', '亿', '兆', '零', '〇', '两']).repeat(random.int(1, 30)),
  (random) => Array.from({ length: random.int(1, 12) }, () => random.pick(PARTS)).join(''),
  (random) => `${random.int(0, 99)}.${random.int(0, 99)}.${random.int(0, 99)}`,
  (random) => `${random.int(1, 99)}—${random.int(1, 99)}`,
  (random) => `${random.int(1, 99)}-${random.int(1, 9)}-${random.int(1, 99)}`,
  (random) => `${random.int(1, 9)}:${random.int(0, 99)}`,
  (random) => `${random.int(1, 9)}/${random.int(0, 9)}`,
  (random) => `${random.pick(['百', '千', '万', '三', '0'])}分之${random.pick(['', '零点五', '六十', '3', '几'])}`,
  (random) => `${random.int(1, 9)}万${random.int(1, 9)}千${random.int(0, 999)}`,
  (random) => `三百${random.int(0, 99)}万`,
  (random) => random.pick(['点', '分之', '几', '多', '数', '几十', '十几', '百余', '零点', '点五', '成', '半']),
  (random) => `20${random.int(0, 99)}年${random.int(0, 99)}月${random.int(0, 99)}日`,
  (random) => `${random.int(0, 9999)}年${random.pick(['底', '末', '初', '上半年', '第三季度', ''])}前`,
  (random) => `1${',000'.repeat(random.int(1, 9))}`,
  (random) => `${random.int(0, 9)}e${random.int(0, 999)}`,
  (random) => `+${random.int(0, 9)}-${random.int(0, 9)}`,
  () => '-0',
  () => '½',
  () => '２０２５',
  () => '𝟙𝟚',
  () => '٣',
  () => '㈠㊀⒈⑽',
  () => '卅廿'
]

function widen(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0)
}

/** What numerals and units can look like. */
export const numeralMutations: Readonly<Record<string, Mutation>> = {
  'change numerals': (text, random) => replaceSome(text, random, NUMERAL, () => random.pick(ODD)(random)),
  'insert numerals': (text, random) => insertSome(text, random, () => random.pick(ODD)(random)),
  'insert quantities': (text, random) =>
    insertSome(text, random, () => random.pick(BOUNDS) + random.pick(ODD)(random) + random.pick(UNITS) + random.pick(['', ...BOUNDS])),
  'swap units': (text, random) => replaceSome(text, random, UNIT, () => random.pick(['', ...UNITS])),
  'insert bounds': (text, random) => insertSome(text, random, () => random.pick(BOUNDS)),
  'widen digits': (text, random) => replaceSome(text, random, /[0-9]/g, widen),
  'mix in Han digits': (text, random) => replaceSome(text, random, /[0-9]/g, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit)
}
