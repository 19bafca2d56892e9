import type { Span } from '../../source/span.js'
import { firstAt, mergeSpans } from '../../source/spans.js'
import { findHalfWidth, type HalfWidth } from '../half-width.js'
import { type LintedPlan, type PlanText, spanOf } from '../linted-plan.js'
import type { Finding, Rule } from '../rule.js'

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
    'Numbers (1,000; 9:30; 3:1), Latin text, a ? where no question is (a lost character), addresses, marks of numbering ((一), 1.) and document numbers are let pass.',
  faulty: [
    {
      text: '一、办好食堂\n新建社区食堂8家（含助餐点)，改造助餐点12个(试点社区）。\n二、保障措施\n落实经费100万元。\n',
      finds: ['（含助餐点)', '(试点社区）'],
      fixed: '一、办好食堂\n新建社区食堂8家（含助餐点），改造助餐点12个（试点社区）。\n二、保障措施\n落实经费100万元。\n'
    },
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
    '一、公开目录\n在网址http://www.example.cn/a,b;c?d=1,2公布目录，网页每月更新2次。\n',
    '(一)改善办学条件\n1.改造校舍3栋，增加学位1,200个，师生比达到1:13。\n2.每日9:30前上报，网址为https://example.com/a?b=1,2。\n',
    '一、加强研发\n支持EtherNet(CIP)、R&D, AI项目，助力?浐河沿线企业30家，下载附件report.v2(final).pdf。\n二、落实文件\n执行青政发(2024)3号文件：(1)建站点8个；(2)建平台1个。\n',
    '一、采购设备\n采购55"屏幕4块，改造“XR”教室，建设CT(GE) 2台。\n（责任单位：县教育局）\n'
  ],
  *check(plan) {
    const markers = markersOf(plan)
    for (const text of plan.texts)
      for (const found of findHalfWidth(text.text)) {
        const finding = findingOf(plan.raw, text, found)
        if (finding && (markers[firstAt(markers, finding.span.from)]?.from ?? plan.raw.length) >= finding.span.to) yield finding
      }
  }
}

/** A marker's punctuation is a matter of its style. */
function markersOf(plan: LintedPlan): Span[] {
  return mergeSpans(plan.nodes.flatMap(({ marker }) => (marker ? [spanOf(marker)] : [])))
}

function findingOf(raw: string, text: PlanText, { from, to, expected, changes }: HalfWidth): Finding | undefined {
  const span = text.toRaw({ from, to })
  const printed = raw.slice(span.from, span.to)
  // An entity is another rule's.
  if (/^&|;$/.test(printed) && printed !== ';') return undefined
  const edits = changes.map(({ at, character }) => ({ ...text.toRaw({ from: at, to: at + 1 }), text: character }))
  const should = printed.length === 1 ? expected : expected.slice(0, 1) + printed.slice(1, -1) + expected.slice(-1)
  return {
    span,
    reason: `${endsOf(printed)} in Chinese text, half-width: ${endsOf(expected)} should stand there`,
    ...(edits.length > 0 && { expected: should }),
    ...(edits.length > 0 && { fix: { edits } })
  }
}

/** A mark; of a stretch, the pair round it. */
function endsOf(text: string): string {
  return text.length === 1 ? text : `${text[0]} ${text.at(-1)}`
}
