// Recognises 一要强化领导; rejects 第一要务, 十要素.
import { parseHanInteger } from '../../numeral/index.js'
import { marker, matchNumber } from './match-number.js'
import { notInHanWord } from './shi-item.js'
import type { MarkerStyle } from './style.js'
import { hanNumber } from './surroundings.js'

export const yaoItem: MarkerStyle = {
  name: 'yao-item',
  rank: 105,
  opens: 'both',
  first: '一二三四五六七八九十廿卅',
  samples: [
    { text: '一要强化领导', marker: '一要', ordinal: 1 },
    { text: '三要督促检查', marker: '三要', ordinal: 3 }
  ],
  nearMisses: ['第一要务', '十要素', '三要件', '统一要求', '五要点'],
  match: matchNumber(marker(`${notInHanWord}(${hanNumber})要(?![素件点务求道闻害领目诀])`), parseHanInteger)
}
