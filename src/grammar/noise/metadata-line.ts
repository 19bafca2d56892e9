// A line about the page or the file: `信息来源:办公室 发布时间:2025-04-08 浏览量:12次`, `来源：某日报`, `2024-03-05 10:11`, `（责任编辑：某某）`,
// `抄送：…`, `某办公室2024年3月8日印发`. Not a plain date `2024年3月8日`, not an issuing body's name, not `责任单位：教育局`, not `时间：3月至5月`.
import { isDate, isDateTime, matchField, readPieces, strongLabel } from './metadata-field.js'
import type { LineNoisePattern, LineSpan, NoiseLine } from './pattern.js'
import { backMatter, compact, footStart, frontMatter, shortLine, visibleLines, wholeLine } from './whole-line.js'

const lineLimit = 160
const titleWord = /(?:报告|要点|方案|计划|规划|通知|意见|办法|纲要|决定)$/

/** Unmistakable in front of the plan or after it. */
const edgeLines = [
  /^新华社.{2,20}\d{1,2}日电$|^新华社.{2,20}[０-９]{1,2}日电$/,
  /^[（(]此件[^（()）]{2,12}[）)]$/,
  /^(?:浏览|阅读|点击)(?:量|次数)?[:：]?\d{1,9}次?$/
]

/** The foot of a printed document (GB/T 9704-2012 7.4). */
const footLines = [
  /^(?:抄送|抄报|主送抄送|分送|抄发)[:：]/,
  /^.{2,40}(?:\d|[０-９]|[〇○零一二三四五六七八九十]){1,4}日印发[。.]?$/,
  /^[（(]?共印\d{1,5}份[）)]?$/,
  /^主题词[:：]/
]

function isFootLine(text: string): boolean {
  return text !== '' && footLines.some((pattern) => pattern.test(text)) && !/[《》]/.test(text)
}

/** The note on publication, at the end of a line that lost its breaks. */
const noteAtEnd = /[（(]此件[^（()）]{2,12}[）)](?=\s{0,8}(?:更多信息.{0,40})?$)/

function notesAtEnd(lines: readonly NoiseLine[], last: readonly number[]): LineSpan[] {
  return last.flatMap((line) => {
    const text = lines[line] as string
    const start = Math.max(0, text.length - 80)
    const match = noteAtEnd.exec(text.slice(start))
    return match ? [{ line, kind: 'metadata-line' as const, from: start + match.index, to: start + match.index + match[0].length }] : []
  })
}

/** Who had a hand in a page. */
const PERSON = '编辑|作者|校对|审核|审签|初审|复审|终审|供稿|撰稿|编审|签发|信息员|发布人'
const personLabel = new RegExp(`^(?:${PERSON})$`)
/** 编辑：某某 审核：某某. */
const persons = new RegExp(`^[（(]?(?:(?:${PERSON})\\s{0,4}[:：]\\s{0,4}[\\u4e00-\\u9fff·]{2,4}[\\s|｜/，,;；]{0,8}){2,6}[）)]?$`)

/** A single weak field counts only where its value can be nothing else. */
function isTellingField(line: string): boolean {
  const field = matchField(line)
  if (!field || field.value === '') return false
  if (strongLabel.test(field.label)) return true
  if (field.label === '来源') return field.value.length <= 16 && !/[，。；、]/.test(field.value)
  if (personLabel.test(field.label)) return /^[\p{Script=Han}·]{2,5}$/u.test(compact(field.value))
  if (field.label === '时间' || field.label === '日期') return isDate(field.value) || isDateTime(field.value)
  return false
}

function isFieldLine(line: string): boolean {
  if (line === '' || titleWord.test(line)) return false
  if (persons.test(line)) return true
  if (isTellingField(line) || isDateTime(line)) return true
  const pieces = readPieces(line)
  if (!pieces || pieces.length < 2) return false
  return (
    pieces.some((kind) => kind === 'strong' || kind === 'time') ||
    (pieces.includes('weak') && pieces.some((kind) => kind === 'date' || kind === 'host'))
  )
}

/** `来源：` on a line of its own: the next line holds the value. */
function opensField(line: string): string | undefined {
  const field = matchField(line)
  if (field?.value !== '') return undefined
  return strongLabel.test(field.label) || ['来源', '时间', '日期', '作者', '编辑'].includes(field.label) ? field.label : undefined
}

function closesField(label: string, value: string): boolean {
  if (/时间|日期/.test(label)) return isDate(value) || isDateTime(value)
  if (/浏览|阅读|点击|访问/.test(label)) return /^\d{1,9}次?$/.test(value)
  return value !== '' && value.length <= 16 && !/[，。；、：【】]/.test(value) && !titleWord.test(value)
}

/** Fields of the same table as their neighbours: `标题：` only where the title stands once more, or it would be lost. */
function tableFields(lines: readonly NoiseLine[], edge: readonly number[], found: ReadonlySet<number>): number[] {
  const texts = edge.map((index) => compact(shortLine(lines[index], lineLimit)))
  return edge.filter((index, at) => {
    const field = found.has(index) ? undefined : matchField(shortLine(lines[index], lineLimit))
    const isBeside = [edge[at - 1], edge[at - 2], edge[at + 1]].some((other) => other !== undefined && found.has(other))
    if (!field || field.value === '' || !isBeside) return false
    return /^(?:标题|名称)$/.test(field.label)
      ? texts.includes(compact(field.value))
      : /^(?:发文字号|文号|主题词|分类|关键词|关键字)$/.test(field.label)
  })
}

function isEdgeLine(line: string): boolean {
  const text = compact(line)
  return edgeLines.some((pattern) => pattern.test(text))
}

function edgeNoise(lines: readonly NoiseLine[], edge: readonly number[]): number[] {
  const found: number[] = []
  for (const [at, index] of edge.entries()) {
    const line = shortLine(lines[index], lineLimit)
    const open = opensField(line)
    if (open !== undefined) {
      found.push(index)
      const next = edge[at + 1]
      if (next !== undefined && closesField(open, shortLine(lines[next], lineLimit))) found.push(next)
    } else if (
      /^[）)]$/.test(line) &&
      found.at(-1) === edge[at - 1] &&
      /^[（(][^）)]*$/.test(shortLine(lines[edge[at - 1] ?? -1], lineLimit))
    ) {
      found.push(index)
    } else if (isFieldLine(line) || isEdgeLine(line)) found.push(index)
  }
  return found
}

export const metadataLine: LineNoisePattern = {
  name: 'metadata-line',
  kinds: ['metadata-line'],
  samples: [
    {
      lines: ['某区工作要点', '信息来源:办公室 发布时间:2025-04-08 浏览量:12次', '一、目标'],
      noise: ['信息来源:办公室 发布时间:2025-04-08 浏览量:12次']
    },
    {
      lines: ['某区工作要点', '来源：某局　　发布日期：2025-02-21 16:40　　浏览次数：23　　字号：[ 大 中 小 ]　　[打印本页]', '一、目标'],
      noise: ['来源：某局　　发布日期：2025-02-21 16:40　　浏览次数：23　　字号：[ 大 中 小 ]　　[打印本页]']
    },
    { lines: ['三、保障。', '编辑：张某 审核：王某某'], noise: ['编辑：张某 审核：王某某'] },
    {
      lines: ['某站　www.example.gov.cn　　 2009年03月16日　　 来源：某社', '一、目标'],
      noise: ['某站　www.example.gov.cn　　 2009年03月16日　　 来源：某社']
    },
    {
      lines: ['来源：某日报', '时间：2026-02-03', '2024-03-05 10:11', '一、目标'],
      noise: ['来源：某日报', '时间：2026-02-03', '2024-03-05 10:11']
    },
    { lines: ['来源:', '某日报', '阅读量：', '【字体：', '一、目标'], noise: ['来源:', '某日报', '阅读量：'] },
    {
      lines: ['索引号：00001/2024-1', '发文机关：某局 成文日期：2024年3月1日', '一、目标'],
      noise: ['索引号：00001/2024-1', '发文机关：某局 成文日期：2024年3月1日']
    },
    {
      lines: ['索 引 号：00001', '标　　题：某通知', '发文字号：某发〔2024〕1号', '发布日期：2024年3月5日', '某通知', '一、目标'],
      noise: ['索 引 号：00001', '标　　题：某通知', '发文字号：某发〔2024〕1号', '发布日期：2024年3月5日']
    },
    { lines: ['一、目标', '（责任编辑： 某某', ' ）'], noise: ['（责任编辑： 某某', '）'] },
    {
      lines: ['一、目标', '抄送：区委办公室。', '某局办公室 2024年3月8日印发', '共印50份'],
      noise: ['抄送：区委办公室。', '某局办公室 2024年3月8日印发', '共印50份']
    },
    { lines: ['三、保障。某局2024年3月8日（此件公开发布）'], noise: ['（此件公开发布）'] }
  ],
  nearMisses: [
    ['2024年3月8日'],
    ['某区教育局', '2024年3月8日'],
    ['责任单位：教育局', '完成时间：2024年12月'],
    ['时间：3月至5月'],
    ['来源：中央财政资金、地方财政资金，按比例分担。'],
    ['一、目标', '来源：某日报', '二、任务'],
    ['各位代表：', '现在，我代表市人民政府作工作报告。'],
    ['市长 某某'],
    ['发文字号：某发〔2024〕1号', '标题：某通知', '一、目标'],
    ['《工作要点》已于2024年3月8日印发']
  ],
  find(lines) {
    const visible = visibleLines(lines)
    const front = frontMatter(lines, visible)
    const back = backMatter(lines, visible).filter((index) => index > (front.at(-1) ?? -1))
    const foot = visible.slice(footStart(visible)).filter((index) => isFootLine(compact(shortLine(lines[index], 400))))
    const fields = new Set([...edgeNoise(lines, front), ...edgeNoise(lines, back)])
    const found = new Set([...fields, ...tableFields(lines, front, fields), ...foot])
    const whole = [...found].sort((a, b) => a - b).map((index) => wholeLine(lines, index, 'metadata-line'))
    return [
      ...whole,
      ...notesAtEnd(
        lines,
        visible.slice(-5).filter((index) => !found.has(index))
      )
    ]
  }
}
