// A line that only rules off: `----------`, `=====`, `＊＊＊＊＊`, `____`, `……`. Not `——` before a subtitle, not `-5`, not a lone dash.
import type { LineNoisePattern } from './pattern.js'
import { compact, shortLine, wholeLine } from './whole-line.js'

const ruled = /^(?:[-‐-―－─━]{3,}|[=＝]{3,}|[*＊※]{3,}|[_＿]{3,}|[~～]{3,}|[#＃]{3,}|…{1,}|\.{3,}|[·•]{3,}|[☆★]{3,})$/

export const rule: LineNoisePattern = {
  name: 'rule',
  kinds: ['rule'],
  samples: [
    { lines: ['一、目标', '  ----------', '二、任务'], noise: ['----------'] },
    { lines: ['* * * * *', '……', '＿＿＿＿'], noise: ['* * * * *', '……', '＿＿＿＿'] }
  ],
  nearMisses: [['——在全区教育大会上'], ['——'], ['-5'], ['*注']],
  find: (lines) => lines.flatMap((line, index) => (ruled.test(compact(shortLine(line, 300))) ? [wholeLine(lines, index, 'rule')] : []))
}
