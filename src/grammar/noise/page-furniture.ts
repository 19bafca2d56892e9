// What a web page puts round its text: `扫一扫在手机上查看当前页面`, `打印 关闭 收藏`, `【字体：大 中 小】` (also over several lines),
// `当前位置：首页>> 概况`, `相关报道：` with its links, copyright and record numbers, `更多信息请关注官方微信“…”` at the end of a line.
// Not a plan's title, its heading or its addressee, not `主办单位：某局` in an activity's plan, not a lone `小`.
import { breadcrumbs } from './breadcrumbs.js'
import { footLines, linkBlockHeading, strongLines, weakLines } from './page-furniture-words.js'
import type { LineNoisePattern, LineSpan, NoiseLine } from './pattern.js'
import { compact, footStart, headLength, shortLine, tailLength, trimmed, visibleLines, wholeLine } from './whole-line.js'

const lineLimit = 160
const reach = 4

/** Furniture at the end of a line whose breaks were lost. */
const lineEnd =
  /(?:(?:关于)?《[^《》]{4,80}》的(?:政策)?解读)?(?:更多信息|更多资讯)请?关注(?:官方)?微信(?:公众号)?[“"「][^“”"「」]{1,20}[”"」][。.]?$|(?:(?:政策解读|文字解读|一图读懂|图解)[:：]?(?:《[^《》]{4,80}》)){1,3}(?:文字解读|图解)?$/

const planLine =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[.．、]|第[一二三四五六七八九十]+[章节]|附(?:件|表|录))/
const sentenceEnd = /[。！；]$/

type Strength = 'strong' | 'weak' | undefined

function strengthOf(text: string, atFoot: boolean): Strength {
  if (text === '') return undefined
  if (strongLines.some((pattern) => pattern.test(text))) return 'strong'
  if (atFoot && footLines.some((pattern) => pattern.test(text))) return 'strong'
  return weakLines.some((pattern) => pattern.test(text)) ? 'weak' : undefined
}

/** The strong lines, and the weak ones that a chain of weak ones (or a short way) ties to a strong one. */
function chained(strengths: readonly Strength[], step: 1 | -1): Set<number> {
  const found = new Set<number>()
  let since = reach + 1
  for (let count = 0, at = step > 0 ? 0 : strengths.length - 1; count < strengths.length; count++, at += step) {
    const strength = strengths[at]
    const tied = strength === 'strong' || (strength === 'weak' && since <= reach)
    if (tied) found.add(at)
    since = tied ? 1 : since + 1
  }
  return found
}

/** A list of links at the very end: its heading, and what follows as long as it is no text of the plan. */
function linkBlock(lines: readonly NoiseLine[], tail: readonly number[]): number[] {
  const start = tail.findIndex((index) => linkBlockHeading.test(compact(shortLine(lines[index], 20))))
  if (start < 0) return []
  const rest = tail.slice(start + 1)
  const isLink = (index: number): boolean => {
    const text = shortLine(lines[index], 100)
    return text !== '' && !planLine.test(text) && !(sentenceEnd.test(text) && text.length > 60)
  }
  const isHeadingOnly = rest.some((index) => !isLink(index))
  return isHeadingOnly ? tail.slice(start, start + 1) : tail.slice(start)
}

function edgeFurniture(lines: readonly NoiseLine[], edge: readonly number[], footFrom: number): number[] {
  const strengths = edge.map((index) => strengthOf(compact(shortLine(lines[index], lineLimit)), index >= footFrom))
  const found = new Set([...chained(strengths, 1), ...chained(strengths, -1)])
  return [...found].map((at) => edge[at] as number)
}

/** At the end of one of the last lines, or of the only one. */
function lineEnds(lines: readonly NoiseLine[], tail: readonly number[]): LineSpan[] {
  return tail.slice(-5).flatMap((index) => {
    const line = lines[index] as string
    const { to } = trimmed(line)
    const start = Math.max(0, to - 260)
    const match = lineEnd.exec(line.slice(start, to))
    return match ? [{ line: index, kind: 'page-furniture' as const, from: start + match.index, to }] : []
  })
}

export const pageFurniture: LineNoisePattern = {
  name: 'page-furniture',
  kinds: ['page-furniture'],
  samples: [
    { lines: ['一、目标', '扫一扫在手机上查看当前页面'], noise: ['扫一扫在手机上查看当前页面'] },
    {
      lines: ['下载', '打印', '【字号：', '加大', '还原', '减小', '】', '某区工作要点', '一、目标'],
      noise: ['下载', '打印', '【字号：', '加大', '还原', '减小', '】']
    },
    { lines: ['当前位置： 首页>> 概况', '【字体：大 中 小】', '某区工作要点'], noise: ['当前位置： 首页>> 概况', '【字体：大 中 小】'] },
    {
      lines: ['字号：[大] [中] [小]    打印本页    分享到：', '某区工作要点', '一、目标'],
      noise: ['字号：[大] [中] [小]    打印本页    分享到：']
    },
    { lines: ['您的位置:', '首页', '>', '要闻', '要闻', '某区工作要点'], noise: ['您的位置:', '首页', '>', '要闻', '要闻'] },
    { lines: ['（二）任务。', '收藏', '|', '分享到:', '×', '相关文档：'], noise: ['收藏', '|', '分享到:', '×', '相关文档：'] },
    { lines: ['三、保障。', '相关链接', '·', '某会议的决议'], noise: ['相关链接', '·', '某会议的决议'] },
    { lines: ['某局2024年3月5日更多信息请关注官方微信“某地人社”'], noise: ['更多信息请关注官方微信“某地人社”'] },
    { lines: ['三、保障。', '上一页 1 2 3 下一页', '打印 关闭 收藏'], noise: ['上一页 1 2 3 下一页', '打印 关闭 收藏'] },
    { lines: ['三、保障。', '主办单位：某区政府 ', '网站标识码：1000000001'], noise: ['主办单位：某区政府', '网站标识码：1000000001'] }
  ],
  nearMisses: [
    ['各位代表：', '现在，我代表市人民政府作工作报告。'],
    ['一、组织机构', '主办单位：某局', '承办单位：某会'],
    ['大', '中', '小'],
    ['2024年工作要点', '市长 某某', '各区教育局：'],
    ['三、宣传', '加强政策解读。', '（三）政策解读'],
    ['下载', '一、目标'],
    ['关注微信公众号建设，办好官方微信“某地发布”，及时回应群众关切。']
  ],
  find(lines) {
    const visible = visibleLines(lines)
    const head = visible.slice(0, headLength)
    const tail = visible.slice(-tailLength)
    const footFrom = visible[footStart(visible)] ?? 0
    const found = new Set([
      ...edgeFurniture(lines, head, footFrom),
      ...edgeFurniture(lines, tail, footFrom),
      ...breadcrumbs(lines, head),
      ...linkBlock(
        lines,
        tail.filter((index) => index >= footFrom)
      )
    ])
    const whole = [...found].sort((a, b) => a - b).map((index) => wholeLine(lines, index, 'page-furniture'))
    return [...whole, ...lineEnds(lines, tail).filter((span) => !found.has(span.line))]
  }
}
