// Recognises ㈠强化领导; rejects （一） (three characters) and ㈱ (a company).
import { parseEnclosed } from '../../numeral/index.js'
import { marker, matchNumber } from './match-number.js'
import type { MarkerStyle } from './style.js'

export const hanParenSymbol: MarkerStyle = {
  name: 'han-paren-symbol',
  rank: 60,
  opens: 'node',
  first: '㈠-㈩',
  samples: [
    { text: '㈠强化领导', marker: '㈠', ordinal: 1 },
    { text: '㈩、督促检查', marker: '㈩、', ordinal: 10 }
  ],
  nearMisses: ['（一）强化领导', '㈱远山', '㈠㈡项', '第㈠项'],
  match: matchNumber(marker('(?<![第、㈠-㈩])([㈠-㈩])(?![㈠-㈩]|、[㈠-㈩])[、.．]?'), (printed) => parseEnclosed(printed)?.value)
}
