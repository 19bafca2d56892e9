// Recognises 第一章　总则; rejects 第一章程草案.
import { diPattern } from './han-di.js'
import { marker, matchNumber, readArabicOrHan } from './match-number.js'
import type { MarkerStyle } from './style.js'

export const hanChapter: MarkerStyle = {
  name: 'han-chapter',
  rank: 20,
  opens: 'node',
  first: '第',
  samples: [
    { text: '第一章　总则', marker: '第一章', ordinal: 1 },
    { text: '第十二章 附则', marker: '第十二章', ordinal: 12 },
    { text: '第2章  指标体系', marker: '第2章', ordinal: 2 },
    { text: '第３章：主题社区', marker: '第３章：', ordinal: 3 },
    { text: '第 一 章 背景', marker: '第 一 章', ordinal: 1 },
    { text: '第三章提升治理效能', marker: '第三章', ordinal: 3 }
  ],
  nearMisses: ['第一章程草案', '第一章节的要求', '第一批', '第一季度', '按照第三章 要求', '第2024章'],
  match: matchNumber(marker(diPattern('章', '[程节]')), readArabicOrHan)
}
