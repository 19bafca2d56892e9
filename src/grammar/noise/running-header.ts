// The short line that a PDF repeats at the head or foot of its pages, beside a page number, at least four times.
// Not a heading, which stands once; not `各位代表：`, which repeats inside the pages.
import { bareNumberLines } from './bare-page-numbers.js'
import type { LineNoisePattern, NoiseLine } from './pattern.js'
import { compact, shortLine, visibleLines, wholeLine } from './whole-line.js'

const lineLimit = 60
const timesAtLeast = 4
const pageLine = /^[-—－–―]{1,3}\d{1,4}[-—－–―]{1,3}$|^第\d{1,4}页/
/** Bullets and (i) at the top of a page are items that a page break came before. */
const words = /\p{L}.*\p{L}.*\p{L}|\p{Script=Han}{2}/u
const address = /^(?:各位代表|同志们|主席)|[：:]$/

/** The visible lines that begin or end a page, beside its number. */
function pageEdges(lines: readonly NoiseLine[], visible: readonly number[]): number[] {
  const numbers = new Set(bareNumberLines(lines))
  const isNumber = (index: number | undefined): boolean =>
    index !== undefined && (numbers.has(index) || pageLine.test(compact(shortLine(lines[index], 24))))
  return visible.filter((index, at) => {
    if (isNumber(index)) return false
    return isNumber(visible[at - 1]) || isNumber(visible[at + 1])
  })
}

const repeated = (count: Map<string, number>, text: string): boolean => (count.get(text) ?? 0) >= timesAtLeast

export const runningHeader: LineNoisePattern = {
  name: 'running-header',
  kinds: ['page-furniture'],
  samples: [
    {
      lines: ['1', '2', '3', '4', '5'].flatMap((page) => [
        '某市发展规划',
        ...Array.from({ length: 12 }, (_, row) => `全面推进各项工作，落实重点任务，加快建设第${page}批第${row}个高质量教育体系`),
        page
      ]),
      noise: ['某市发展规划', '某市发展规划', '某市发展规划', '某市发展规划']
    }
  ],
  nearMisses: [
    ['各位代表：', '一、目标', '各位代表：', '二、任务', '各位代表：', '三、保障', '各位代表：'],
    ['是否完成', '1', '是否完成', '2', '是否完成', '3', '是否完成'],
    ['第一章', '一、目标', '第二章', '一、目标']
  ],
  find(lines) {
    const edges = pageEdges(lines, visibleLines(lines))
    const texts = edges.map((index) => compact(shortLine(lines[index], lineLimit)))
    const count = new Map<string, number>()
    for (const text of texts) if (words.test(text) && !address.test(text)) count.set(text, (count.get(text) ?? 0) + 1)
    return edges.filter((_, at) => repeated(count, texts[at] as string)).map((index) => wholeLine(lines, index, 'page-furniture'))
  }
}
