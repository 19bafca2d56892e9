// Recognises (i) 设立平台 and （Ⅱ）; rejects (vi) behind a word, (IPO).
import { parseRoman } from '../../numeral/index.js'
import { marker, matchNumber } from './match-number.js'
import type { MarkerStyle } from './style.js'
import { atParagraphStart, blank } from './surroundings.js'

export const romanParen: MarkerStyle = {
  name: 'roman-paren',
  rank: 100,
  opens: 'node',
  first: '（(',
  samples: [
    { text: '(i) 设立平台', marker: '(i)', ordinal: 1 },
    { text: '(iv)提升效率', marker: '(iv)', ordinal: 4 },
    { text: '（Ⅱ）规模', marker: '（Ⅱ）', ordinal: 2 },
    { text: '( ii ) 完善', marker: '( ii )', ordinal: 2 }
  ],
  nearMisses: ['(IPO)', '附注(ii)', '(iix)', '（VIP）客户', '(a) 设立'],
  match: matchNumber(marker(`${atParagraphStart}[（(]${blank}?([Ⅰ-Ⅻⅰ-ⅻ]|[ivx]{1,6}|[IVX]{1,6})${blank}?[）)]`), parseRoman)
}
