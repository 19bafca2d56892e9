// Recognises A.优化布局 and b、; rejects A级, A、B类, U.S. and C919.
import { latinLetter, readLatinLetter } from './latin-letter.js'
import { marker, matchNumber } from './match-number.js'
import type { MarkerStyle } from './style.js'
import { afterPause, blank } from './surroundings.js'

export const latin: MarkerStyle = {
  name: 'latin',
  rank: 95,
  opens: 'node',
  first: 'A-Za-zＡ-Ｚａ-ｚ',
  samples: [
    { text: 'A.优化布局', marker: 'A.', ordinal: 1 },
    { text: 'b、完善制度', marker: 'b、', ordinal: 2 },
    { text: 'Ｃ．统筹推进', marker: 'Ｃ．', ordinal: 3 },
    { text: 'D. GIS平台', marker: 'D.', ordinal: 4 },
    { text: 'E.', marker: 'E.', ordinal: 5 }
  ],
  nearMisses: ['A级', 'A、B类', 'U.S.', 'C919', 'e.g. 加强', '维生素A、钙', '5G', 'V2.0', 'app.加强'],
  match: matchNumber(marker(`${afterPause}(${latinLetter})${blank}?[.．、](?!${latinLetter}|[0-9０-９.．、，。])`), readLatinLetter)
}
