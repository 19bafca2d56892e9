// Recognises 1、优化布局 and 1，; rejects 1、2、3号楼, 1，000.
import { parseArabic } from '../../numeral/index.js'
import { marker, matchNumber } from './match-number.js'
import { isArabicNumberList } from './number-list.js'
import type { MarkerStyle } from './style.js'
import { arabicNumber, atLineStart, blank, digit, hanAhead, notInArabicNumber } from './surroundings.js'

const unless = '(?![、，。）)])'
/** Inside a line more looks like it: 排名前30、, 国道307、207线, 1.8:1、. */
const inLine = `${notInArabicNumber}(?<![前从到至达近约超过率]|[国省县乡铁跑隧]道|\\d[：:])(?!${digit}{3})(${digit}{1,2})${blank}?、(?!${digit}(?!${digit}{3}年))${unless}`
const atStart = `${atLineStart}(${arabicNumber})(?:${blank}?、${unless}|[，,](?=${blank}*${hanAhead}))`

export const arabicComma: MarkerStyle = {
  name: 'arabic-comma',
  rank: 70,
  opens: 'node',
  first: '0-9０-９',
  samples: [
    { text: '1、优化布局', marker: '1、', ordinal: 1 },
    { text: '１２、完善制度', marker: '１２、', ordinal: 12 },
    { text: '3，统筹推进', marker: '3，', ordinal: 3 },
    { text: '1、2024年工作回顾', marker: '1、', ordinal: 1 },
    { text: '2、12个项目开工', marker: '2、', ordinal: 2 },
    { text: '4 、压实责任', marker: '4 、', ordinal: 4 }
  ],
  nearMisses: [
    '1、2、3号楼',
    '上升54、52、39位',
    '1、2号线',
    '3、4月份',
    '1，000',
    '1,000',
    '2024、2025年',
    '5G、6G',
    '1、。',
    '排名前30、重点',
    '国道307、省道'
  ],
  match: matchNumber(marker(`${atStart}|${inLine}`), parseArabic, isArabicNumberList)
}
