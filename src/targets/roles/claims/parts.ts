// Pieces of the patterns of claims, as text for RegExp.
export const H = '一二三四五六七八九十'
/** Numerals, and what is none and ends no phrase: 一村一品, but no 一万一千. */
export const N = '一二三四五六七八九十百千万亿零'
export const NOT_N = `[^\\d${N}点个些批期\\s，。、；：！？“”（）]`
export const HD = '〇零○一二三四五六七八九'
export const DASH = '[-－—–―~～至到─]{1,2}'
export const YEAR = '(?:19|20)\\d{2}'
export const MONTH = '(?:1[0-2]|0?[1-9])'
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])'
export const PART = '(?:份|底|初(?![中级步])|末|中旬|上旬|下旬|中下旬|上中旬)?'
