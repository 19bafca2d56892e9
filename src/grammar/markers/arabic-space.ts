// Recognises 12　加强合作 at the start of a line (the paragraphs of Hong Kong's policy addresses); rejects 14 天, 2024 年.
import { parseArabic } from '../../numeral/index.js'
import { marker, matchNumber } from './match-number.js'
import { quantityAhead } from './quantity.js'
import type { MarkerStyle } from './style.js'
import { arabicNumber, atLineStart, blank, hanAhead } from './surroundings.js'

export const arabicSpace: MarkerStyle = {
  name: 'arabic-space',
  rank: 70,
  opens: 'node',
  first: '0-9０-９',
  samples: [
    { text: '1 优化布局', marker: '1', ordinal: 1 },
    { text: '12　加强合作', marker: '12', ordinal: 12 },
    { text: '３　　项目管理', marker: '３', ordinal: 3 },
    { text: '105 “一户一策”', marker: '105', ordinal: 105 }
  ],
  nearMisses: [
    '14 天',
    '2024 年',
    '340 万名用户',
    '5 至 6 月',
    '20 个项目',
    '12 所学校',
    '50 间学校',
    '100%的学校',
    '1 000',
    '3 - 5',
    '12345热线'
  ],
  match: matchNumber(marker(`${atLineStart}(${arabicNumber})(?=${blank}+${hanAhead})(?!${quantityAhead})`), parseArabic)
}
