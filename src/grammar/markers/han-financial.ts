// Recognises 壹、总体要求; rejects 壹万元, 师资队伍、教材, 陆、海、空.
import { parseHanInteger } from '../../numeral/index.js'
import { marker, matchNumber } from './match-number.js'
import type { MarkerStyle } from './style.js'
import { atParagraphStart, blank } from './surroundings.js'

const number = '[壹贰叁肆伍陆柒捌玖拾]{1,3}'

export const hanFinancial: MarkerStyle = {
  name: 'han-financial',
  rank: 45,
  opens: 'node',
  first: '壹贰叁肆伍陆柒捌玖拾',
  samples: [
    { text: '壹、总体要求', marker: '壹、', ordinal: 1 },
    { text: '拾贰、附则', marker: '拾贰、', ordinal: 12 },
    { text: '叁．保障', marker: '叁．', ordinal: 3 }
  ],
  nearMisses: ['壹万元', '壹、贰、叁级', '叁佰元整', '陆、海、空运输', '师资队伍、教材'],
  match: matchNumber(marker(`${atParagraphStart}(${number})${blank}?[、.．](?!${number}|[海空水])`), parseHanInteger)
}
