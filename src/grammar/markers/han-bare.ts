// Recognises a line that holds a Han number and nothing else (the parts of older reports); rejects 一 with text behind it.
import { parseHanInteger } from '../../numeral/index.js'
import { marker, matchNumber } from './match-number.js'
import type { MarkerStyle } from './style.js'
import { atLineStart, blank, hanNumber } from './surroundings.js'

export const hanBare: MarkerStyle = {
  name: 'han-bare',
  rank: 50,
  opens: 'node',
  first: '一二三四五六七八九十廿卅',
  samples: [
    { text: '三', marker: '三', ordinal: 3 },
    { text: '十一　', marker: '十一', ordinal: 11 }
  ],
  nearMisses: ['一 批', '三。', '二〇二五', '十四五', '十二万', '统一'],
  match: matchNumber(marker(`${atLineStart}(${hanNumber})(?=${blank}*(?:$|[\\n\\r]))`), parseHanInteger)
}
