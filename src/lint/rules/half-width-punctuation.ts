import { findHalfWidth, type HalfWidth } from '../half-width.js'
import { type LintedPlan, type PlanText, spanOf } from '../linted-plan.js'
import type { Finding, Rule } from '../rule.js'

const EXCERPT = 20

/** `改造校舍,增加学位`; not `1,000个`, not `9:30`, not `(一)` before a heading. */
export const halfWidthPunctuation: Rule = {
  name: 'half-width-punctuation',
  group: 'text',
  level: 'warning',
  grade: 'practice',
  clauses: [],
  summary: 'half-width punctuation in Chinese text',
  description:
    'Commas, semicolons, colons, question and exclamation marks behind or before Chinese characters, round brackets and straight quotation marks that hold or touch them, ' +
    'and a point for the full stop of a paragraph. Brackets and quotation marks are found in pairs, and both ends are mended; quotation marks only where it is certain which opens. ' +
    'Numbers (1,000; 9:30; 3:1), Latin text, addresses, marks of numbering ((一), 1.) and document numbers are let pass.',
  faulty: [
    {
      text: '2025年教育工作要点\n一、改善办学条件\n改造校舍3栋,增加学位1,200个;新建食堂(含配餐间)2个.\n二、建强教师队伍\n任务如下:培训教师200人!\n',
      finds: [',', ';', '(含配餐间)', '.', ':', '!'],
      fixed:
        '2025年教育工作要点\n一、改善办学条件\n改造校舍3栋，增加学位1,200个；新建食堂（含配餐间）2个。\n二、建强教师队伍\n任务如下：培训教师200人！\n'
    },
    {
      text: '（一）推进改革\n推进"一件事"改革，新增事项20项，落实"双随机、一公开"监管。\n（二）优化服务\n走访企业40家。\n',
      finds: ['"一件事"', '"双随机、一公开"'],
      fixed: '（一）推进改革\n推进“一件事”改革，新增事项20项，落实“双随机、一公开”监管。\n（二）优化服务\n走访企业40家。\n'
    },
    {
      text: '一、建设平台\n新建县级平台1个,接入单位(学校、医院)30家。\n二、完善机制\n谁来抓?每季度调度一次。\n',
      finds: [',', '(学校、医院)', '?'],
      fixed: '一、建设平台\n新建县级平台1个，接入单位（学校、医院）30家。\n二、完善机制\n谁来抓？每季度调度一次。\n'
    }
  ],
  clean: [
    '(一)改善办学条件\n1.改造校舍3栋，增加学位1,200个，师生比达到1:13。\n2.每日9:30前上报，网址为https://example.com/a?b=1,2。\n',
    '一、加强研发\n支持IPv6 (LTE) and R&D, AI项目，下载附件report.v2(final).pdf。\n二、落实文件\n执行青政发(2024)3号文件：(1)建站点8个；(2)建平台1个。\n',
    '一、采购设备\n采购55"屏幕4块，改造“XR”教室，建设CT(GE) 2台。\n（责任单位：县教育局）\n'
  ],
  *check(plan) {
    const markers = markersOf(plan)
    for (const text of plan.texts)
      for (const found of findHalfWidth(text.text)) {
        const finding = findingOf(plan.raw, text, found)
        if (finding && !markers.some((marker) => marker.from < finding.span.to && finding.span.from < marker.to)) yield finding
      }
  }
}

function markersOf(plan: LintedPlan) {
  return plan.nodes.flatMap(({ marker }) => (marker ? [spanOf(marker)] : []))
}

function findingOf(raw: string, text: PlanText, { from, to, expected, changes }: HalfWidth): Finding | undefined {
  const span = text.toRaw({ from, to })
  const edits = changes.map(({ at, character }) => ({ ...text.toRaw({ from: at, to: at + 1 }), text: character }))
  // An entity, which is another rule's, is longer than its character.
  if (edits.some((edit) => edit.to - edit.from !== 1)) return undefined
  const printed = raw.slice(span.from, span.to)
  const isShort = printed.length <= EXCERPT
  return {
    span,
    reason: isShort
      ? `${printed} is half-width in Chinese text: ${expected}`
      : `${printed[0]}${printed.at(-1)} are half-width in Chinese text: ${expected[0]}${expected.at(-1)}`,
    expected: to - from === 1 ? expected : (applied(printed, span.from, edits) ?? expected),
    ...(edits.length > 0 && { fix: { edits } })
  }
}

/** The printed text with the edits done: its own script, with its noise. */
function applied(printed: string, start: number, edits: readonly { from: number; text: string }[]): string | undefined {
  if (edits.length === 0) return undefined
  const characters = [...Array.from({ length: printed.length }, (_, at) => printed[at] as string)]
  for (const edit of edits) characters[edit.from - start] = edit.text
  return characters.join('')
}
