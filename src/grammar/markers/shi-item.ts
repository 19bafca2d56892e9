// Recognises 一是强化领导; rejects 统一是, 一是一，二是二.
import { parseHanInteger } from '../../numeral/index.js'
import { marker, matchNumber } from './match-number.js'
import type { MarkerStyle } from './style.js'
import { hanNumber } from './surroundings.js'

/** 、 may stand before it, unlike before 一、 */
export const notInHanWord = '(?<![一二三四五六七八九十百千万亿零〇○几数两第其点《“‘统唯单专同归划不任某逐之合万初周])'

export const shiItem: MarkerStyle = {
  name: 'shi-item',
  rank: 105,
  opens: 'both',
  first: '一二三四五六七八九十廿卅',
  samples: [
    { text: '一是强化领导', marker: '一是', ordinal: 1 },
    { text: '十二是督促检查', marker: '十二是', ordinal: 12 },
    { text: '二是“双减”', marker: '二是', ordinal: 2 }
  ],
  nearMisses: ['一是一，二是二', '统一是前提', '第一是质量', '一时之间', '十四五', '一批'],
  match: matchNumber(marker(`${notInHanWord}(${hanNumber})是(?![一二三四五六七八九十]$|[一二三四五六七八九十][，,、是])`), parseHanInteger)
}
