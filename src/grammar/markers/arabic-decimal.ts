// Recognises 1.1 建设目标, 1.1.1, 1.1、 and 1.1.; rejects 1.5万人, 12.5, 2024.3.8.
import { parseArabic } from '../../numeral/index.js'
import { marker } from './match-number.js'
import { decimalQuantityAhead } from './quantity.js'
import type { MarkerStyle } from './style.js'
import { afterPause, atParagraphStart, blank, digit, hanAhead, textAhead } from './surroundings.js'

const part = `${digit}{1,2}`
const noFigure = `(?!${blank}?[0-9０-９%％.．/／])`
/** With three parts and more it is hardly a quantity, so it may stand behind a heading that lost its line break. */
const place = `(?:${atParagraphStart}(?<!\\d[：:])|(?<=${afterPause}|[\\u4e00-\\u9fff])(?=(?:${part}[.．]){2}))`
const path = `((?!0)${part}(?:[.．](?!0)${part}){1,4})(?!${digit})`
const closing = `(?:[、.．](?!${digit})(?=${blank}*${textAhead})|${noFigure}(?!${decimalQuantityAhead})(?=${blank}+${textAhead}|${hanAhead}))`
const pattern = marker(`${place}${path}${closing}`)

export const arabicDecimal: MarkerStyle = {
  name: 'arabic-decimal',
  rank: 70,
  opens: 'node',
  first: '1-9１-９',
  samples: [
    { text: '1.1 建设目标', marker: '1.1', ordinal: 1 },
    { text: '2.1.3　数据汇聚', marker: '2.1.3', ordinal: 3 },
    { text: '１．２ 适用范围', marker: '１．２', ordinal: 2 },
    { text: '1.1、优化布局', marker: '1.1、', ordinal: 1 },
    { text: '3.2.完善制度', marker: '3.2.', ordinal: 2 },
    { text: '5.12人才引进', marker: '5.12', ordinal: 12 },
    { text: '4.1 GIS平台', marker: '4.1', ordinal: 1 }
  ],
  nearMisses: [
    '1.5万人',
    '3.5亿元',
    '3.5 亿元',
    '12.5',
    '2024.3.8',
    '2024.3.8 星期五',
    '5.5 至 6.5',
    '0.5 提升',
    '1.5倍',
    '2.5%',
    '4.0 标准',
    '比例达到1：1.5比例',
    '自 29.8 降低',
    '12.4国家宪法日',
    '10.25 12.5'
  ],
  match(text, at) {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[1]
    if (found === undefined) return undefined
    const to = pattern.lastIndex
    const numbers = found.split(/[.．]/).map((printed) => parseArabic(printed) ?? 0)
    return { to, ordinal: numbers.at(-1) ?? null, path: numbers, depth: numbers.length }
  }
}
