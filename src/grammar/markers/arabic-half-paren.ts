// Recognises 1)优化布局 and 1）; rejects （1）, （见附件1）.
import { parseArabic } from '../../numeral/index.js'
import { marker, matchNumber } from './match-number.js'
import type { MarkerStyle } from './style.js'
import { afterPause, arabicNumber, blank, textAhead } from './surroundings.js'

export const arabicHalfParen: MarkerStyle = {
  name: 'arabic-half-paren',
  rank: 75,
  opens: 'node',
  first: '0-9０-９',
  samples: [
    { text: '1)优化布局', marker: '1)', ordinal: 1 },
    { text: '12）完善制度', marker: '12）', ordinal: 12 },
    { text: '３） 统筹推进', marker: '３）', ordinal: 3 }
  ],
  nearMisses: ['（1）优化布局', '（见附件1）印发', '2024）加强', '5）。', '（0519-8888）联系'],
  match: matchNumber(marker(`${afterPause}(${arabicNumber})${blank}?[)）](?=${blank}*${textAhead})`), parseArabic)
}
