// Recognises 第一编　总则, 第二篇, 第一部分 工作回顾; rejects 第一部分析报告, 第一部法律, 第一篇文章.
import { parseRoman } from '../../numeral/index.js'
import { diPattern } from './han-di.js'
import { marker, matchNumber, readArabicOrHan } from './match-number.js'
import type { MarkerStyle } from './style.js'

const unless = '[析人群地企的]|是[为由因]|[制组号辑者写排]|[文论报通]|[电作法]'

export const hanPart: MarkerStyle = {
  name: 'han-part',
  rank: 10,
  opens: 'node',
  first: '第',
  samples: [
    { text: '第一编　总则', marker: '第一编', ordinal: 1 },
    { text: '第二篇 发展环境', marker: '第二篇', ordinal: 2 },
    { text: '第三部分：保障措施', marker: '第三部分：', ordinal: 3 },
    { text: '第1部分 工作回顾', marker: '第1部分', ordinal: 1 },
    { text: '第 IV 部', marker: '第 IV 部', ordinal: 4 },
    { text: '第一部分工作回顾', marker: '第一部分', ordinal: 1 }
  ],
  nearMisses: ['第一部分析报告', '第一部法律', '第一篇文章', '第一编制单位', '第一产业', '第一批', '按照第一部分 要求', '第2025部分'],
  match: matchNumber(marker(diPattern('编|篇|部分|部(?=\\s|$)', unless)), (printed) => readArabicOrHan(printed) ?? parseRoman(printed))
}
