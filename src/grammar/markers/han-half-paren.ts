// Recognises 三）提升质量, a bracket half lost; rejects （三）, 附件三）.
import { parseHanInteger } from '../../numeral/index.js'
import { marker, matchNumber } from './match-number.js'
import type { MarkerStyle } from './style.js'
import { atLineStart, blank, hanAhead, hanNumber } from './surroundings.js'

export const hanHalfParen: MarkerStyle = {
  name: 'han-half-paren',
  rank: 60,
  opens: 'node',
  first: '一二三四五六七八九十廿卅',
  samples: [
    { text: '三）提升质量', marker: '三）', ordinal: 3 },
    { text: '十)督促检查', marker: '十)', ordinal: 10 }
  ],
  nearMisses: ['（三）', '（附件三）印发', '三）。', '十四五）'],
  match: matchNumber(marker(`${atLineStart}(${hanNumber})[）)](?=${blank}*${hanAhead})`), parseHanInteger)
}
