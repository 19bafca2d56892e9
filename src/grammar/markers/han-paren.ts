// Recognises （一）强化领导, (一) and （一）、; rejects （一期）, （一）、（二）项.
import { parseHanInteger } from '../../numeral/index.js'
import { marker, matchNumber } from './match-number.js'
import type { MarkerStyle } from './style.js'
import { blank, hanNumber } from './surroundings.js'

export const hanParen: MarkerStyle = {
  name: 'han-paren',
  rank: 60,
  opens: 'node',
  first: '（(〔【［\\[﹙',
  samples: [
    { text: '（一）强化领导', marker: '（一）', ordinal: 1 },
    { text: '(十二)统筹推进', marker: '(十二)', ordinal: 12 },
    { text: '（三) 提升质量', marker: '（三)', ordinal: 3 },
    { text: '（一）、健全制度', marker: '（一）、', ordinal: 1 },
    { text: '〔二〕完善机制', marker: '〔二〕', ordinal: 2 },
    { text: '【四】督促检查', marker: '【四】', ordinal: 4 },
    { text: '［五］宣传引导', marker: '［五］', ordinal: 5 },
    { text: '( 二 ) 繁荣文艺', marker: '( 二 )', ordinal: 2 },
    { text: '（二十一）补齐短板', marker: '（二十一）', ordinal: 21 },
    { text: '（五）项目建设提速', marker: '（五）', ordinal: 5 },
    { text: '（二）目标任务', marker: '（二）', ordinal: 2 }
  ],
  nearMisses: ['（一期）', '(一期)工程', '（一）、（二）项', '（一）至（三）项', '第（一）项', '（三个）', '（2024年）', '（一百）'],
  match: matchNumber(
    marker(
      `(?<![第本至、])[（(〔【［\\[﹙]${blank}?(${hanNumber})${blank}?[）)〕】］\\]﹚](?!${blank}?[、和及至到\\-—]?${blank}?[（(〔])(?!${blank}?[项款](?!目))[、.．]?`
    ),
    parseHanInteger
  )
}
