import type { NoiseKind } from '../../grammar/noise/pattern.js'
import type { Span } from '../../source/span.js'
import type { Noise } from '../../tree/nodes.js'
import { type LintedPlan, spanOf } from '../linted-plan.js'
import type { Rule } from '../rule.js'

const NAMES: Partial<Record<NoiseKind, string>> = {
  'page-furniture': 'furniture of a web or printed page',
  'page-number': 'a page number',
  'legal-header': 'a header of a database',
  'metadata-line': 'a line about the page',
  toc: 'a table of contents whose lines ran together'
}
/** What may stand between two lines of furniture. */
const BETWEEN: ReadonlySet<NoiseKind> = new Set(['space', 'markup', 'invisible', 'rule'])
/** The foot of a printed document (GB/T 9704-2012 7.3.6, 7.4), which is the plan's own. */
const OWN_FOOT = /^[（(]?(?:抄送|抄报|抄发|分送|主送|主题词|此件|共印|公开程序|责任部门|公开方式|信息公开|联系)|印发[。.]?$/
/** What tells a web page's line from a signature. */
const WEB = /[：:]|浏览|阅读|点击|日电$|\d时\d{1,2}分/
const BLANKS = /\s*/y

/** `打印 关闭`, `- 3 -`, `来源：某网 浏览量：12次`; not `抄送：县委办公室。`, not the signature. */
export const pageFurniture: Rule = {
  name: 'page-furniture',
  group: 'text',
  level: 'warning',
  grade: 'practice',
  clauses: [],
  summary: 'lines of a web page, of a printed page or of a database in the text',
  description:
    'Buttons, trails of links, sources and counts of views of a web page; page numbers and running heads of a printed one; headers of a legal database; ' +
    'a table of contents that ran together into one line. What follows each other is one finding. The signature, the list of copies (抄送), the note on publication, ' +
    'and a table of contents on lines of its own are the plan’s and are let pass. Nothing is mended: what a page put round the text may be wanted elsewhere.',
  faulty: [
    {
      text: '当前位置：首页>> 政务公开\n青禾县2025年水利工作要点\n信息来源：县水利局 发布时间：2025-04-08 浏览量：12次\n【字体：大 中 小】\n一、加快工程建设\n完成泵站改造6座。\n二、强化防汛备汛\n开展演练4次。\n',
      finds: ['当前位置：首页>> 政务公开', '信息来源：县水利局 发布时间：2025-04-08 浏览量：12次\n【字体：大 中 小】']
    },
    {
      text: '一、稳定粮食生产\n播种面积达到30万亩。\n- 3 -\n二、发展特色产业\n新增合作社5家。\n扫一扫在手机上查看当前页面\n打印 关闭 收藏\n',
      finds: ['- 3 -', '扫一扫在手机上查看当前页面\n打印 关闭 收藏']
    },
    {
      text: '青禾县2020年质量工作要点\n【法宝引证码】 CLI.12.1000001\n一、推进质量提升\n新增标准3项，推进品牌— 2 —建设。\n',
      finds: ['【法宝引证码】 CLI.12.1000001', '— 2 —']
    }
  ],
  clean: [
    '青禾县2025年水利工作要点\n一、加快工程建设\n完成泵站改造6座。\n青禾县水利局\n2025年4月8日\n（此件公开发布）\n抄送：县委办公室。\n青禾县水利局办公室 2025年4月9日印发\n',
    '青禾县发展规划\n目 录\n一、形势........1\n二、目标........3\n一、形势\n稳中向好。\n二、目标\n新增合作社5家。\n',
    '一、推进政务公开\n在首页开设专栏2个，打印政策汇编500册，提供下载服务，详见第3页。\n二、活动安排\n主办单位：县文旅局\n'
  ],
  check: (plan) =>
    joinLines(plan).map(({ kind, from, to }) => ({
      span: { from, to },
      reason: `${NAMES[kind]} stands in the text: it should be taken out`
    }))
}

function isFurniture({ kind, value }: Noise): boolean {
  if (kind === 'toc') return (value.match(/(?<![.．·…])[.．·…]{2,}\s*\d/g)?.length ?? 0) >= 2
  if (kind === 'metadata-line') return WEB.test(value) && !OWN_FOOT.test(value.trim())
  return NAMES[kind] !== undefined
}

interface Group extends Span {
  readonly kind: NoiseKind
}

/** Lines of furniture that follow each other, with what shows nothing between them. */
function joinLines({ noise, raw }: LintedPlan): Group[] {
  const groups: Group[] = []
  let reach = 0
  for (const one of noise) {
    const { from, to } = spanOf(one)
    const last = groups.at(-1)
    const before = last && isBlankBetween(raw, reach, from) ? last : undefined
    if (before && (isFurniture(one) || endsField(raw.slice(before.from, before.to), one))) groups[groups.length - 1] = { ...before, to }
    else if (isFurniture(one)) groups.push({ from, to, kind: one.kind })
    else if (!before || !BETWEEN.has(one.kind)) continue
    reach = to
  }
  return groups
}

function isBlankBetween(raw: string, from: number, to: number): boolean {
  BLANKS.lastIndex = from
  return from + (BLANKS.exec(raw)?.[0].length ?? 0) >= to
}

/** `某日报` below `来源：`, `）` below `（责任编辑：某某`. */
function endsField(before: string, { kind, value }: Noise): boolean {
  if (kind !== 'metadata-line') return false
  return value === '）' || value === ')' || /[：:]\s*$/.test(before.slice(-8))
}
