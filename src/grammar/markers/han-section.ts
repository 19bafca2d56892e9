// Recognises 第一节　保护水源; rejects 第一节课.
import { diPattern } from './han-di.js'
import { marker, matchNumber, readArabicOrHan } from './match-number.js'
import type { MarkerStyle } from './style.js'

export const hanSection: MarkerStyle = {
  name: 'han-section',
  rank: 30,
  opens: 'node',
  first: '第',
  samples: [
    { text: '第一节　保护水源', marker: '第一节', ordinal: 1 },
    { text: '第十节 处置废物', marker: '第十节', ordinal: 10 },
    { text: '第2节、规模', marker: '第2节、', ordinal: 2 },
    { text: '第三节完善机制', marker: '第三节', ordinal: 3 }
  ],
  nearMisses: ['第一节课', '第二节车厢', '第一节目单', '第一时间', '按照第二节 要求'],
  match: matchNumber(marker(diPattern('节', '[课车目点能约]|体育|思政|公开')), readArabicOrHan)
}
