// Recognises ⒈优化布局 (one character); rejects ⒈5 (a decimal).
import { parseEnclosed } from '../../numeral/index.js'
import { marker, matchNumber } from './match-number.js'
import type { MarkerStyle } from './style.js'

export const digitDotSymbol: MarkerStyle = {
  name: 'digit-dot-symbol',
  rank: 70,
  opens: 'node',
  first: '⒈-⒛',
  samples: [
    { text: '⒈优化布局', marker: '⒈', ordinal: 1 },
    { text: '⒛ 完善制度', marker: '⒛', ordinal: 20 }
  ],
  nearMisses: ['⒈5万人', '1⒌5', '1.优化布局'],
  match: matchNumber(marker('(?<![0-9⒈-⒛])([⒈-⒛])(?![0-9⒈-⒛])'), (printed) => parseEnclosed(printed)?.value)
}
