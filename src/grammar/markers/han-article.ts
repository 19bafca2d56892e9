// Recognises 第一条　为规范管理; rejects 第一条件, 第一条高速公路.
import { closesWithPause, diPattern } from './han-di.js'
import { marker, matchNumber, readArabicOrHan } from './match-number.js'
import type { MarkerStyle } from './style.js'

const notReferred = '(?<![一-龥]|[》〉法例规定）)][ \\\\u3000]{0,2})'

export const hanArticle: MarkerStyle = {
  name: 'han-article',
  rank: 40,
  opens: 'node',
  first: '第',
  samples: [
    { text: '第一条　为规范管理，制定本办法。', marker: '第一条', ordinal: 1 },
    { text: '第一百零五条 本办法自印发之日起施行。', marker: '第一百零五条', ordinal: 105 },
    { text: '第3条：总投资', marker: '第3条：', ordinal: 3 },
    { text: '第二条本办法所称项目', marker: '第二条', ordinal: 2 }
  ],
  nearMisses: ['第一条件', '第一条例', '第一条高速公路通车', '本办法第三条 所列', '第五条线路', '第一条款'],
  match: matchNumber(marker(`${notReferred}${diPattern('条', '[件例款线]', closesWithPause)}`), readArabicOrHan)
}
