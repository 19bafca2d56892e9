// Recognises 一、总体要求; rejects 一、二、三产业增加值.
import { parseHanInteger } from '../../numeral/index.js'
import { marker, matchNumber } from './match-number.js'
import { isHanNumberList } from './number-list.js'
import type { MarkerStyle } from './style.js'
import { blank, hanNumber, notInHanNumber } from './surroundings.js'

export const hanComma: MarkerStyle = {
  name: 'han-comma',
  rank: 50,
  opens: 'node',
  first: '一二三四五六七八九十廿卅',
  samples: [
    { text: '一、总体要求', marker: '一、', ordinal: 1 },
    { text: '十二、组织实施', marker: '十二、', ordinal: 12 },
    { text: '二十一 、其他', marker: '二十一 、', ordinal: 21 },
    { text: '一、三大目标', marker: '一、', ordinal: 1 },
    { text: '二、2025年重点任务', marker: '二、', ordinal: 2 },
    { text: '一、“十四五”以来的工作', marker: '一、', ordinal: 1 },
    { text: '三.保障措施', marker: '三.', ordinal: 3 },
    { text: '四．加强领导', marker: '四．', ordinal: 4 },
    { text: '五、', marker: '五、', ordinal: 5 }
  ],
  nearMisses: [
    '一、二、三产业增加值',
    '三、二、一产业',
    '6项前三、3项第一',
    '二、三产业融合',
    '一、二季度',
    '减少二、三十亿斤',
    '初建的一、二年内',
    '二零一九／二零、其后',
    '二、三线城市',
    '十四五',
    '一批',
    '一方面',
    '统一、协调',
    '念之再三、铭之肺腑',
    '五个一、一个五',
    '排名第一、第二',
    '一.5'
  ],
  match: matchNumber(
    marker(`${notInHanNumber}(${hanNumber})${blank}{0,2}[、.．﹒](?![、，。）)])(?<![.．](?=[0-9０-９]))`),
    parseHanInteger,
    isHanNumberList
  )
}
