// Recognises a)优化布局; rejects the end of a word: (data) 平台.
import { latinLetter, readLatinLetter } from './latin-letter.js'
import { marker, matchNumber } from './match-number.js'
import type { MarkerStyle } from './style.js'
import { atParagraphStart, blank, textAhead } from './surroundings.js'

export const latinHalfParen: MarkerStyle = {
  name: 'latin-half-paren',
  rank: 96,
  opens: 'node',
  first: 'A-Za-zＡ-Ｚａ-ｚ',
  samples: [
    { text: 'a)优化布局', marker: 'a)', ordinal: 1 },
    { text: 'B） 完善制度', marker: 'B）', ordinal: 2 }
  ],
  nearMisses: ['(data) 平台', '(a) 设立', '方案A）印发', 'C919)机型', 'a)。'],
  match: matchNumber(marker(`${atParagraphStart}(${latinLetter})[)）](?=${blank}*${textAhead})`), readLatinLetter)
}
