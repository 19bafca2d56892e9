// Recognises ## 总体要求; rejects 2#公寓, #1楼, #话题#. The heading's own marker behind the # is left to its style.
import { marker } from './match-number.js'
import type { MarkerStyle } from './style.js'
import { atLineStart, blank } from './surroundings.js'

const pattern = marker(`${atLineStart}#{1,6}(?=${blank}+[^\\s#])`)

export const markdown: MarkerStyle = {
  name: 'markdown',
  rank: 0,
  opens: 'node',
  first: '#',
  samples: [
    { text: '# 工作要点', marker: '#', ordinal: null },
    { text: '## 一、总体要求', marker: '##', ordinal: null },
    { text: '###### 说明', marker: '######', ordinal: null }
  ],
  nearMisses: ['2#公寓', '#1楼', '#话题#', '####### 说明', '#', '## '],
  match(text, at) {
    pattern.lastIndex = at
    return pattern.test(text) ? { to: pattern.lastIndex, ordinal: null, depth: pattern.lastIndex - at } : undefined
  }
}
