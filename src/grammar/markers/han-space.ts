// Recognises 一　总体要求 at the start of a line; rejects 一 批 and 三 年 (a single half-width blank).
import { parseHanInteger } from '../../numeral/index.js'
import { marker, matchNumber } from './match-number.js'
import { quantityAhead } from './quantity.js'
import type { MarkerStyle } from './style.js'
import { atLineStart, blank, hanAhead, hanNumber } from './surroundings.js'

export const hanSpace: MarkerStyle = {
  name: 'han-space',
  rank: 50,
  opens: 'node',
  first: '一二三四五六七八九十廿卅',
  samples: [
    { text: '一　总体要求', marker: '一', ordinal: 1 },
    { text: '十二　　组织实施', marker: '十二', ordinal: 12 },
    { text: '三  保障措施', marker: '三', ordinal: 3 }
  ],
  nearMisses: ['一 批项目', '三　年', '十四五', '一带一路', '二　零二五年'],
  match: matchNumber(
    marker(
      `${atLineStart}(${hanNumber})(?=\\u3000|${blank}{2})(?!${blank}*[一二三四五六七八九十百千万零〇○])(?!${quantityAhead})(?=${blank}+${hanAhead})`
    ),
    parseHanInteger
  )
}
