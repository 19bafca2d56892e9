// Recognises (1)优化布局 and （1）; rejects （2024年）, （3个）, [1] (a footnote).
import { parseArabic } from '../../numeral/index.js'
import { marker, matchNumber } from './match-number.js'
import type { MarkerStyle } from './style.js'
import { arabicNumber, blank } from './surroundings.js'

export const arabicParen: MarkerStyle = {
  name: 'arabic-paren',
  rank: 80,
  opens: 'node',
  first: '（(〔【﹙',
  samples: [
    { text: '(1)优化布局', marker: '(1)', ordinal: 1 },
    { text: '（12）完善制度', marker: '（12）', ordinal: 12 },
    { text: '（３)统筹推进', marker: '（３)', ordinal: 3 },
    { text: '〔4〕压实责任', marker: '〔4〕', ordinal: 4 },
    { text: '( 5 ) 宣传引导', marker: '( 5 )', ordinal: 5 },
    { text: '（6）、督促检查', marker: '（6）、', ordinal: 6 },
    { text: '（7）项目谋划', marker: '（7）', ordinal: 7 },
    { text: '(8)目标考核', marker: '(8)', ordinal: 8 }
  ],
  nearMisses: [
    '（2024年）',
    '（2021—2025年）',
    '（3个）',
    '〔2024〕5号',
    '[1]名词解释',
    '（1）、（2）项',
    '（1）至（3）项',
    '第（1）项',
    'f(1)',
    '防范“灰犀牛”（23）风险',
    '全部完成（7），'
  ],
  match: matchNumber(
    marker(
      `(?<![第本至、A-Za-z0-9”’」』》%\\-—])[（(〔【﹙]${blank}?(${arabicNumber})${blank}?[）)〕】﹚](?!${blank}?[、和及至到\\-—]?${blank}?[（(〔])(?!${blank}?(?:项(?!目)|款(?!项)|目(?![标录前])|号(?!召)|[，。；,;]))[、.．]?`
    ),
    parseArabic
  )
}
