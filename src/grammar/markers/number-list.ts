import { parseArabic, parseHanInteger } from '../../numeral/index.js'

/** Nouns that share a run of ordinals: 一、二、三产业, 二、三线城市, 1、2号楼. */
const classes =
  '产业|次产业|产(?!品|能)|线(?!上|下)|季度|期|级|类|等奖|号|楼|栋|层|轮|批|年级|中全会|届|环|标段|组(?!织)|档(?!案)|月|日(?!常)|本科|把手'

/** What makes two neighbouring numbers an approximation: 二、三十亿斤, 一、二年内. */
const approximated = /([一二三四五六七八九十两]{1,2}?)(?:[十百千万亿]{1,2}[^大工]|倍|成|年内|两?[月年]份?[，。内以])/y

/** Behind a number that 、 follows, whatever its value: 三、二、一产业. */
const runsOn = /[一二三四五六七八九十0-9０-９]{1,3}、[一二三四五六七八九十0-9０-９]/y

const hanList = new RegExp(`([一二三四五六七八九十]{1,3})(?:、|和[一二三四五六七八九十]|至|${classes})`, 'y')
const arabicList = new RegExp(`([0-9０-９]{1,3})(?:、|[和及至或]\\s?[0-9０-９]|#|${classes})`, 'y')

/** Behind `一、` at `at`: the numbers run on, or a higher one follows with a noun that both share. */
export function isHanNumberList(text: string, at: number, ordinal: number): boolean {
  const next = numberAhead(hanList, text, at)
  if (isRunOn(text, at) || (next !== undefined && (parseHanInteger(next) ?? 0) > ordinal)) return true
  const neighbour = numberAhead(approximated, text, at)
  return neighbour !== undefined && parseHanInteger(neighbour) === ordinal + 1
}

/** The same behind `1、`: 1、2、3号楼. */
export function isArabicNumberList(text: string, at: number, ordinal: number): boolean {
  const next = numberAhead(arabicList, text, at)
  return isRunOn(text, at) || (next !== undefined && (parseArabic(next) ?? 0) > ordinal)
}

function isRunOn(text: string, at: number): boolean {
  runsOn.lastIndex = at
  return runsOn.test(text)
}

function numberAhead(list: RegExp, text: string, at: number): string | undefined {
  list.lastIndex = at
  return list.exec(text)?.[1]
}
