// Takes the ## of `## 一、总体要求` and the # of a document's one title; leaves `## 总体要求`, whose # is its marker.
import { matchMarkers } from '../markers/index.js'
import type { LineNoisePattern, LineSpan, NoiseLine } from './pattern.js'

const MARK = /^\s*(#{1,6}\s+)(?=\S)/

function markOf(line: NoiseLine): { from: number; to: number } | undefined {
  const mark = MARK.exec(line)
  if (!mark) return undefined
  const to = mark[0].length
  return { from: to - (mark[1] as string).length, to }
}

/** The one line with a single #, where the others have more: the document's title. */
function findTitleLine(lines: readonly NoiseLine[]): number {
  const single = lines.flatMap((line, index) => (/^\s*#\s+\S/.test(line) ? [index] : []))
  const isAlone = single.length === 1 && lines.slice(0, single[0]).every((line) => line.trim() === '')
  return isAlone ? (single[0] as number) : -1
}

/** A markdown mark in front of a heading that has a marker of its own, or of the document's title. */
export const markdownMark: LineNoisePattern = {
  name: 'markdown-mark',
  kinds: ['markup'],
  samples: [
    { lines: ['# 某市2025年工作计划', '## 一、总体要求'], noise: ['# ', '## '] },
    { lines: ['### （一）推进国土绿化'], noise: ['### '] }
  ],
  nearMisses: [['## 总体要求', '## 重点工作'], ['2#公寓改造'], ['#话题#']],
  find(lines) {
    const title = findTitleLine(lines)
    const spans: LineSpan[] = []
    for (const [line, text] of lines.entries()) {
      const mark = text.includes('#') ? markOf(text) : undefined
      if (!mark) continue
      const isNumbered = matchMarkers(text.slice(mark.to), 0).some(({ match }) => match.ordinal !== null)
      if (isNumbered || line === title) spans.push({ ...mark, line, kind: 'markup' })
    }
    return spans
  }
}
