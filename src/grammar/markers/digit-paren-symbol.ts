// Recognises ⑴优化布局 (one character); rejects ⑴⑵, 第⑴项.
import { parseEnclosed } from '../../numeral/index.js'
import { marker, matchNumber } from './match-number.js'
import type { MarkerStyle } from './style.js'

export const digitParenSymbol: MarkerStyle = {
  name: 'digit-paren-symbol',
  rank: 80,
  opens: 'both',
  first: '⑴-⒇',
  samples: [
    { text: '⑴优化布局', marker: '⑴', ordinal: 1 },
    { text: '⒇ 完善制度', marker: '⒇', ordinal: 20 },
    { text: '⑶、统筹推进', marker: '⑶、', ordinal: 3 }
  ],
  nearMisses: ['⑴⑵', '第⑴项', '⑴、⑵项', '（1）优化布局'],
  match: matchNumber(marker('(?<![第、图表注⑴-⒇])([⑴-⒇])(?![⑴-⒇]|[、和至—-][⑴-⒇])[、.．]?'), (printed) => parseEnclosed(printed)?.value)
}
