// Recognises 专栏3 重点工程, 任务专栏3, 专栏一 and 专栏：; rejects 专栏中, 专栏2个, 开设专栏.
import { marker, matchUnnumbered, readArabicOrHan } from './match-number.js'
import type { MarkerStyle } from './style.js'
import { arabicNumber, blank, hanNumber } from './surroundings.js'

const unless = `(?!${blank}?[至到和及、，。；）)～~—中所的个期篇次])(?![0-9０-９])`

export const box: MarkerStyle = {
  name: 'box',
  rank: 58,
  opens: 'node',
  first: '专任工',
  samples: [
    { text: '专栏3 重点工程', marker: '专栏3', ordinal: 3 },
    { text: '任务专栏2　云平台建设', marker: '任务专栏2', ordinal: 2 },
    { text: '专栏一', marker: '专栏一', ordinal: 1 },
    { text: '专栏：重点工程', marker: '专栏：', ordinal: null },
    { text: '专栏12：重点工程', marker: '专栏12：', ordinal: 12 },
    { text: '专栏 4 智能制造', marker: '专栏 4', ordinal: 4 }
  ],
  nearMisses: ['专栏中', '专栏2个', '开设专栏：', '专栏', '专栏1至3', '专栏0', '见专栏2'],
  match: matchUnnumbered(
    marker(
      `(?<![设见开立的在和与、《“‘（(])(?:任务|工程)?专栏(?:${blank}?(${arabicNumber}|${hanNumber})${unless}(?:${blank}?[：:])?|${blank}?[：:])`
    ),
    readArabicOrHan
  )
}
