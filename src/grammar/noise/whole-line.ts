import type { Span } from '../../source/span.js'
import type { LineSpan, NoiseKind, NoiseLine } from './pattern.js'

/** Head and tail of a document, in non-blank lines: what a web page puts round its text lies there. */
export const headLength = 30
export const tailLength = 45

/** The span of a line without the blanks round it. */
export function trimmed(line: NoiseLine): Span {
  const from = line.length - line.trimStart().length
  return { from, to: Math.max(from, line.trimEnd().length) }
}

/** A line that is noise as a whole. */
export function wholeLine(lines: readonly NoiseLine[], line: number, kind: NoiseKind): LineSpan {
  return { line, kind, ...trimmed(lines[line] ?? '') }
}

/** The trimmed line, or an empty string where it is longer than `limit`: long lines are text, and are not looked at more than once. */
export function shortLine(line: NoiseLine | undefined, limit: number): string {
  const text = line?.trim() ?? ''
  return text.length <= limit ? text : ''
}

/** Without any blanks, as pages spread their words (目　录, 上 一 篇). */
export const compact = (text: string): string => text.replace(/\s+/g, '')

/** Numbers of the lines that are not blank. */
export function visibleLines(lines: readonly NoiseLine[]): number[] {
  const visible: number[] = []
  for (const [index, line] of lines.entries()) if (/\S/.test(line)) visible.push(index)
  return visible
}

/** The place (among the non-blank lines) from which on a document's foot may begin: its second half, or its last dozen lines. */
export const footStart = (visible: readonly number[]): number => Math.max(0, Math.min(Math.ceil(visible.length / 2), visible.length - 12))

/** Where a plan itself may have begun: a line of running text, or the first heading. */
const planText =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节部条])|^(?:各位代表|同志们)[：:！!，,]?$/
const runningText = 100

const isPlanText = (line: NoiseLine | undefined): boolean => {
  const text = line?.trim() ?? ''
  return text.length > runningText || planText.test(text)
}

/** The non-blank lines before the plan's own text: at most `headLength`. */
export function frontMatter(lines: readonly NoiseLine[], visible: readonly number[]): number[] {
  const head = visible.slice(0, headLength)
  const end = head.findIndex((index) => isPlanText(lines[index]))
  return end < 0 ? head : head.slice(0, end)
}

/** The non-blank lines after the plan's own text: at most `tailLength`. */
export function backMatter(lines: readonly NoiseLine[], visible: readonly number[]): number[] {
  const tail = visible.slice(-tailLength)
  const start = tail.findLastIndex((index) => isPlanText(lines[index]))
  return tail.slice(start + 1)
}
