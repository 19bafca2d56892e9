// Recognises Ⅰ.总则, Ⅱ、, I. and III.; rejects Ⅱ级, IV期, I.M.
import { parseRoman } from '../../numeral/index.js'
import { marker, matchNumber } from './match-number.js'
import type { MarkerStyle } from './style.js'
import { afterPause, blank, hanAhead } from './surroundings.js'

export const roman: MarkerStyle = {
  name: 'roman',
  rank: 48,
  opens: 'node',
  first: 'Ⅰ-ⅫIVXＩＶＸ',
  samples: [
    { text: 'Ⅰ.总则', marker: 'Ⅰ.', ordinal: 1 },
    { text: 'Ⅱ、规模', marker: 'Ⅱ、', ordinal: 2 },
    { text: 'III. 保障', marker: 'III.', ordinal: 3 },
    { text: 'IV．监督', marker: 'IV．', ordinal: 4 },
    { text: 'Ⅴ　附则', marker: 'Ⅴ', ordinal: 5 }
  ],
  nearMisses: ['Ⅱ级应急响应', 'Ⅰ、Ⅱ类水质', 'IV期工程', 'I.M.', 'VX.加强号', 'VIP. 用户', 'XI.5'],
  match: matchNumber(
    marker(`${afterPause}(?:([Ⅰ-Ⅻ]|[IVXＩＶＸ]{1,6})${blank}?[.．、](?=${blank}*(?:${hanAhead}|$))|([Ⅰ-Ⅻ])(?=${blank}+${hanAhead}))`),
    parseRoman
  )
}
