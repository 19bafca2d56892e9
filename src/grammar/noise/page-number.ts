// Page numbers: `- 3 -`, `— 12 —`, `第 3 页 共 12 页`, `3/12` and (in a rising sequence, a page apart) a bare `12` on lines of their own;
// `推进学校- 3 -建设` inside a sentence where a page break was. Not `详见第3页`, not `2021 - 3 - 5`, not a table's column of 1, 2, 3.
import { findMatches } from '../../source/matches.js'
import { bareNumberLines } from './bare-page-numbers.js'
import type { LineNoisePattern, LineSpan, NoiseLine } from './pattern.js'
import { compact, shortLine, wholeLine } from './whole-line.js'

const digits = '(?:\\d{1,4}|[０-９]{1,4})'
const dashes = '[-—－–―─‐]'

/** Page numbers that show what they are. */
const telling = [
  new RegExp(`^${dashes}{1,3}${digits}${dashes}{1,3}$`),
  new RegExp(`^[-—·•]?第(?:${digits}|[一二三四五六七八九十百]{1,4})页[-—·•]?(?:[,，/]?[(（]?共${digits}页[)）]?)?$`),
  new RegExp(`^[(（]?共${digits}页[,，]?第${digits}页[)）]?$`),
  new RegExp(`^page${digits}(?:of${digits})?$`, 'i')
]

/** They need a second one beside them: `— 23` where the dash after it was cut off, `3/12`. */
const needsOthers = [new RegExp(`^${dashes}${digits}$|^${digits}${dashes}$`), /^\d{1,3}\/\d{1,3}$/]

const insideSentence = new RegExp(
  `(?<![\\d.%％a-zA-Z\\s-])\\s{0,4}${dashes}{1,2}\\s{1,3}\\d{1,3}\\s{1,3}${dashes}{1,2}\\s{0,4}(?![\\d\\s-])`,
  'g'
)
const ofPages = /(?<![见参详在于到至及和\s])\s{0,4}第\s?\d{1,3}\s?页[\s,，/]{0,3}共\s?\d{1,3}\s?页\s{0,4}/g

/** What every such stretch holds, found by its first character: the patterns themselves begin with blanks, that is anywhere. */
const insideSentenceCore = new RegExp(`${dashes}\\s{1,3}\\d{1,3}\\s{1,3}${dashes}`)
const ofPagesCore = /页[\s,，/]{0,3}共/

function spansInside(line: NoiseLine, index: number): LineSpan[] {
  return [
    ...(insideSentenceCore.test(line) ? findMatches(line, insideSentence) : []),
    ...(ofPagesCore.test(line) ? findMatches(line, ofPages) : [])
  ]
    .filter((match) => match.index > 0 && match.index + match[0].length < line.length)
    .map((match) => ({ line: index, kind: 'page-number' as const, from: match.index, to: match.index + match[0].length }))
}

function ownLines(lines: readonly NoiseLine[]): number[] {
  const shorts = lines.map((line) => compact(shortLine(line, 24)))
  const matching = (patterns: readonly RegExp[]): number[] =>
    shorts.flatMap((text, index) => (text !== '' && patterns.some((pattern) => pattern.test(text)) ? [index] : []))
  const sure = matching(telling)
  const others = needsOthers.map((pattern) => matching([pattern]))
  const [cut = [], fractions = []] = others
  return [
    ...sure,
    ...(sure.length >= 3 ? cut : []),
    ...(fractions.length >= 3 && isRising(fractions.map((index) => Number.parseInt(shorts[index] as string, 10))) ? fractions : [])
  ]
}

const isRising = (values: readonly number[]): boolean => values.every((value, at) => at === 0 || value === (values[at - 1] as number) + 1)

export const pageNumber: LineNoisePattern = {
  name: 'page-number',
  kinds: ['page-number'],
  samples: [
    { lines: ['一、目标', '- 3 -', '— 12 —', '第 3 页 共 12 页', '第4页'], noise: ['- 3 -', '— 12 —', '第 3 页 共 12 页', '第4页'] },
    { lines: ['推进学校- 3 -建设，加快 — 4 — 改造。'], noise: ['- 3 -', ' — 4 — '] },
    { lines: ['推进学校第3页共9页建设。'], noise: ['第3页共9页'] },
    { lines: ['1/3', '一、目标', '2/3', '二、任务', '3/3'], noise: ['1/3', '2/3', '3/3'] },
    {
      lines: ['1', '2', '3'].flatMap((page) => [
        ...Array.from({ length: 12 }, () => '全面推进各项工作，落实重点任务，加快建设高质量教育体系'),
        page
      ]),
      noise: ['1', '2', '3']
    }
  ],
  nearMisses: [
    ['详见第3页共9页'],
    ['2021 - 3 - 5'],
    ['序号', '1', '2', '3', '4', '5'],
    ['1', '甲校', '校长', '2', '乙校', '校长', '3', '丙校', '校长'],
    ['——2024年1月26日'],
    ['比例为1/3'],
    ['-5'],
    ['改造3—5所学校']
  ],
  find(lines) {
    const whole = new Set([...ownLines(lines), ...bareNumberLines(lines)])
    const inside = lines.flatMap((line, index) => (whole.has(index) ? [] : spansInside(line, index)))
    return [...[...whole].map((index) => wholeLine(lines, index, 'page-number')), ...inside].sort(
      (a, b) => a.line - b.line || a.from - b.from
    )
  }
}
