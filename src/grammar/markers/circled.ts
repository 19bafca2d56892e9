// Recognises ①优化布局; rejects ①② (a list of references), 图①, ②号楼.
import { parseEnclosed } from '../../numeral/index.js'
import { marker, matchNumber } from './match-number.js'
import type { MarkerStyle } from './style.js'
import { blank } from './surroundings.js'

const circled = '①-⑳㉑-㉟㊱-㊿❶-➓⓫-⓴'

export const circledStyle: MarkerStyle = {
  name: 'circled',
  rank: 90,
  opens: 'both',
  first: circled,
  samples: [
    { text: '①优化布局', marker: '①', ordinal: 1 },
    { text: '⑳ 完善制度', marker: '⑳', ordinal: 20 },
    { text: '㉑统筹推进', marker: '㉑', ordinal: 21 },
    { text: '❸压实责任', marker: '❸', ordinal: 3 },
    { text: '④、督促检查', marker: '④、', ordinal: 4 },
    { text: '⑤项目谋划', marker: '⑤', ordinal: 5 }
  ],
  nearMisses: ['①②', '图①所示', '②号楼', '①、②项', '注①', '建设“一个体系”③', '新增企业⑤23家', '1、优化布局'],
  match: matchNumber(
    marker(
      `(?<=^|[\\s。；：！？，…;:!?）)])([${circled}])(?![${circled}]|[、和至—-][${circled}]|号|项(?!目)|[，。；”）)])[、.．]?(?!${blank}*$)`
    ),
    (printed) => parseEnclosed(printed)?.value
  )
}
