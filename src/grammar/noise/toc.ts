// A table of contents: the line `目录` and the entries under it (with dot leaders, page numbers, a column of numbers, or that all come back as
// headings), and one that runs on in a line: `目录一、形势.....1二、目标.....2`. Not `重点任务目录`, not the headings after the table.
import { append } from '../../source/many.js'
import type { LineNoisePattern, LineSpan, NoiseLine } from './pattern.js'
import { entriesEnd } from './toc-entries.js'
import { inlineToc } from './toc-inline.js'
import { compact, shortLine, visibleLines, wholeLine } from './whole-line.js'

/** More tables than a document can have; each one costs a look at all lines. */
const mostTables = 6
const heading = /^[（(【]?目[录次][】）)]?$/

function tableAt(lines: readonly NoiseLine[], visible: readonly number[], at: number): LineSpan[] {
  const end = entriesEnd(lines, visible, at + 1)
  return end === at + 1 ? [] : visible.slice(at, end).map((index) => wholeLine(lines, index, 'toc'))
}

export const toc: LineNoisePattern = {
  name: 'toc',
  kinds: ['toc'],
  samples: [
    {
      lines: ['某规划', '目 录', '一、形势........1', '（一）基础……… 2', '二、目标........3', '一、形势', '（一）基础'],
      noise: ['目 录', '一、形势........1', '（一）基础……… 2', '二、目标........3']
    },
    {
      lines: ['目录', '一、总任务', '二、概要', '我受委托，现在作报告。', '一、总任务', '甲。', '二、概要', '乙。'],
      noise: ['目录', '一、总任务', '二、概要']
    },
    {
      lines: ['目录', '段落', '(一)', '前言', '1–9', '(二)', '房屋', '10 – 17', '主席、各位议员：', '(一) 前言', '1.'],
      noise: ['目录', '段落', '(一)', '前言', '1–9', '(二)', '房屋', '10 – 17']
    },
    {
      lines: ['某规划目录一、现状.....1（一）成效…..2二、目标.....3一、现状', '近年来成效明显。'],
      noise: ['目录一、现状.....1（一）成效…..2二、目标.....3']
    },
    {
      lines: ['目　　录', '第一章　形势　第一节　进展　第二节　机遇第二章　目标', '第一章　形势', '第一节　进展'],
      noise: ['目　　录', '第一章　形势　第一节　进展　第二节　机遇第二章　目标']
    }
  ],
  nearMisses: [
    ['重点任务目录', '一、形势', '二、目标'],
    ['目录', '推进数据目录建设，完善目录体系。'],
    ['完善事项目录一、二级条目。'],
    ['一、形势', '二、目标', '一、形势', '二、目标']
  ],
  find(lines) {
    const visible = visibleLines(lines)
    const spans: LineSpan[] = []
    let tables = 0
    for (let at = 0; at < visible.length; at++) {
      const index = visible[at] as number
      const isHeading = heading.test(compact(shortLine(lines[index], 16))) && tables++ < mostTables
      const table = isHeading ? tableAt(lines, visible, at) : inlineToc(lines, index)
      append(spans, table)
      at += Math.max(0, new Set(table.map((span) => span.line)).size - 1)
    }
    return spans
  }
}
