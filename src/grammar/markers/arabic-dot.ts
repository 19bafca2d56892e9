// Recognises 1.优化布局, 1．, 1。 and 1﹒; rejects 1.5万人, 2024.3.8, 附件1.docx.
import { parseArabic } from '../../numeral/index.js'
import { marker, matchNumber } from './match-number.js'
import type { MarkerStyle } from './style.js'
import { arabicNumber, atLineStart, blank, digit, hanAhead, notInArabicNumber } from './surroundings.js'

/** The digits behind belong to the text, not to a decimal: 1.2025年工作回顾, 2.5G网络. */
const ownDigits = '(?=[12１２][0-9０-９]{3}年|[45]G|12345|[0-9]{1,2}月[0-9])'
const notFile = '(?!(?:com|cn|org|net|gov|edu|docx?|pdf|jpe?g|png|xlsx?|wps|ofd|zip|rar|html?)\\b)'
/** A private-use character behind a number is the point of a font that the extraction did not know. */
const lostPoint = `[\\ue000-\\uf8ff](?=${hanAhead})`
const dot = `[.．﹒](?![.．]|${blank}${digit}+[%％])(?:(?!${digit})|${ownDigits})${notFile}|${lostPoint}`
const fullStop = `。(?=${blank}*${hanAhead})`

export const arabicDot: MarkerStyle = {
  name: 'arabic-dot',
  rank: 70,
  opens: 'node',
  first: '0-9０-９',
  samples: [
    { text: '1.优化布局', marker: '1.', ordinal: 1 },
    { text: '12．完善制度', marker: '12．', ordinal: 12 },
    { text: '３．统筹推进', marker: '３．', ordinal: 3 },
    { text: '4。压实责任', marker: '4。', ordinal: 4 },
    { text: '6\ue010督促检查', marker: '6\ue010', ordinal: 6 },
    { text: '5﹒宣传引导', marker: '5﹒', ordinal: 5 },
    { text: '95. 于年内完成', marker: '95.', ordinal: 95 },
    { text: '1.2025年工作回顾', marker: '1.', ordinal: 1 },
    { text: '4.8月8日前公布名单', marker: '4.', ordinal: 4 },
    { text: '2.5G网络建设', marker: '2.', ordinal: 2 },
    { text: '7.', marker: '7.', ordinal: 7 }
  ],
  nearMisses: ['1.5万人', '3.5亿元', '2024.3.8', '12.5', '2024.加强', '附件1.docx', '0.加强', '1..', 'C919.加强', '2021—2025.加强'],
  match: matchNumber(
    marker(`${notInArabicNumber}(${arabicNumber})${blank}?(?:${dot})|${atLineStart}(${arabicNumber})${fullStop}`),
    parseArabic
  )
}
