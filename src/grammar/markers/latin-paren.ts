// Recognises （a）优化布局 and (a); rejects 附注(c), (AI).
import { latinLetter, readLatinLetter } from './latin-letter.js'
import { marker, matchNumber } from './match-number.js'
import type { MarkerStyle } from './style.js'
import { atParagraphStart, blank } from './surroundings.js'

export const latinParen: MarkerStyle = {
  name: 'latin-paren',
  rank: 97,
  opens: 'node',
  first: '（(',
  samples: [
    { text: '(a) 优化布局', marker: '(a)', ordinal: 1 },
    { text: '（B）完善制度', marker: '（B）', ordinal: 2 },
    { text: '( c )统筹推进', marker: '( c )', ordinal: 3 }
  ],
  nearMisses: ['附注(c)', '(AI)', '（A级）', '(a)、(b)项', 'f(x)', '(注 (a))'],
  match: matchNumber(marker(`${atParagraphStart}[（(]${blank}?(${latinLetter})${blank}?[）)](?![、和及至]?[（(]|项)`), readLatinLetter)
}
