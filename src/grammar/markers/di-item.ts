// Recognises 第一，强化领导 and 其一，; rejects 第一产业, 第一时间, 第一、第二产业, 排名第一，.
import { parseHanInteger } from '../../numeral/index.js'
import { marker, matchNumber } from './match-number.js'
import type { MarkerStyle } from './style.js'
import { afterPause, blank, hanNumber } from './surroundings.js'

export const diItem: MarkerStyle = {
  name: 'di-item',
  rank: 105,
  opens: 'both',
  first: '第其',
  samples: [
    { text: '第一，强化领导', marker: '第一，', ordinal: 1 },
    { text: '第十二,督促检查', marker: '第十二,', ordinal: 12 },
    { text: '其二，完善制度', marker: '其二，', ordinal: 2 },
    { text: '第三、关于保障', marker: '第三、', ordinal: 3 },
    { text: '第 四 ，压实责任', marker: '第 四 ，', ordinal: 4 },
    { text: '第五：宣传引导', marker: '第五：', ordinal: 5 }
  ],
  nearMisses: [
    '第一产业',
    '第一时间',
    '第一、第二产业',
    '第一、二产业',
    '第一、二轮督察',
    '排名第一，',
    '居全省第一，',
    '其一贯',
    '第一。'
  ],
  match: matchNumber(
    marker(
      `${afterPause}[第其]${blank}?(${hanNumber})${blank}?[，,、：:](?!${blank}?第?${blank}?[一二三四五六七八九十]+(?:[、，产线批类轮期届级次]|季度))(?!$)`
    ),
    parseHanInteger
  )
}
