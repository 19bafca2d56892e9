import { onceForList, spanOf } from '../linted-plan.js'
import type { Finding, Rule } from '../rule.js'

interface Form {
  /** What the number itself is, in group 1; the rest of the marker is its punctuation. */
  readonly marker: RegExp
  readonly closing: string
  readonly says: string
}

/** GB/T 15834-2011 B.3: what stands behind the number of a list. The first form that fits a marker judges it. */
const FORMS: readonly Form[] = [
  { marker: /^(\d+(?:[.．]\d+)+)[.．、，]+$/, closing: '', says: 'a number such as 1.1 takes no final point' },
  { marker: /^([0-9０-９]{1,3})[、，,：:。]+$/, closing: '.', says: 'an Arabic numeral without brackets takes a point' },
  { marker: /^([A-Za-zⅠ-ⅿ]{1,5})[、，,：:。]+$/, closing: '.', says: 'a letter or Roman numeral without brackets takes a point' },
  {
    marker: /^((?:[（(〔［[【].{1,5}[)）〕］\]】])|[①-⑳㈠-㈩⑴-⒇])[、，,.．：:。]+$/,
    closing: '',
    says: 'a number in brackets takes nothing behind it'
  },
  {
    marker: /^([一二三四五六七八九十百]{1,4}|[甲乙丙丁戊己庚辛壬癸])[.．，,：:。]+$/,
    closing: '、',
    says: 'a Han numeral without brackets takes 、'
  },
  {
    marker: /^(第[一二三四五六七八九十]{1,3}|其[一二三四五六七八九十]|首先|其次|再次|最后)[、：:。]+$/,
    closing: '，',
    says: '第一, 其一 and 首先 take a comma'
  },
  { marker: /^([一二三四五六七八九十]{1,2}是)[、，,：:]+$/, closing: '', says: '一是 and 二是 take nothing behind them' }
]

/** `1、`, `（一）、`, `1.1.`, `第一、`; not `1.`, `（一）`, `一、`. */
export const markerPunctuation: Rule = {
  name: 'marker-punctuation',
  group: 'numbering',
  level: 'info',
  grade: 'standard-informative',
  clauses: [
    {
      name: 'GB/T 15834-2011 B.3',
      force: 'may',
      says: 'behind 一 stands 、, behind 1 a point, behind 第一 a comma; behind （一）, ①, 1.1 and 一是 stands nothing'
    }
  ],
  summary: 'a number with another mark behind it than the annex on lists has',
  description:
    'The annex of the standard on punctuation says which mark goes with which kind of number. It is informative, so this is a hint. ' +
    'Mending it does not touch the number; where the marks tell levels apart (1. above 1、), nothing is mended.',
  faulty: [
    {
      text: '一、工作目标\n1、接种率达到95%。\n2、新建急救站4个。\n二、保障措施\n落实专项经费。\n',
      finds: ['1、', '2、'],
      fixed: '一、工作目标\n1.接种率达到95%。\n2.新建急救站4个。\n二、保障措施\n落实专项经费。\n'
    },
    {
      text: '一、重点任务\n（一）、抓招商\n引进项目10个。\n（二）、抓项目\n开工项目20个。\n二、保障措施\n落实经费。\n',
      finds: ['（一）、', '（二）、'],
      fixed: '一、重点任务\n（一）抓招商\n引进项目10个。\n（二）抓项目\n开工项目20个。\n二、保障措施\n落实经费。\n'
    },
    {
      text: '1.改善条件\n1.1.改造校舍\n改造校舍3栋。\n1.2.更新设备\n更新设备50台。\n2.建强队伍\n2.1.培训教师\n培训教师200人。\n2.2.引进人才\n引进人才10名。\n',
      finds: ['1.1.', '1.2.', '2.1.', '2.2.']
    },
    {
      text: '一、基本要求\n要做到以下几点。第一、坚持标准；第二、注重实效。\n二、时间安排\n6月底前完成。\n',
      finds: ['第一、', '第二、'],
      fixed: '一、基本要求\n要做到以下几点。第一，坚持标准；第二，注重实效。\n二、时间安排\n6月底前完成。\n'
    }
  ],
  clean: [
    '一、工作目标\n1.接种率达到95%。\n2.新建急救站4个。\n二、保障措施\n落实专项经费。\n',
    '一、重点任务\n（一）抓招商\n①引进项目10个。\n②引进资金3亿元。\n（二）抓项目\n开工项目20个。\n',
    '一、基本要求\n一是坚持标准；二是注重实效。第一，按月报送；第二，按季通报。\n二、时间安排\n6月底前完成。\n',
    '1．改善条件\n1.1改造校舍\n改造校舍3栋。\n1.2更新设备\n更新设备50台。\n2．建强队伍\n培训教师200人。\n'
  ],
  check: function* (plan) {
    const point = pointOf(plan.nodes.map(({ marker }) => marker?.value ?? ''))
    for (const { marker, paragraphs, siblings } of plan.nodes) {
      // Where 三、 follows 2、, another rule says which of them is right.
      if (marker && !isMixed(siblings)) yield* judge(plan.raw, marker.value, spanOf(marker).from, point)
      for (const item of paragraphs.flatMap((paragraph) => paragraph.children))
        yield* judge(plan.raw, item.marker, spanOf(item).from, point)
    }
  }
}

const isMixed = onceForList((list) => ['han-comma', 'arabic-comma'].every((style) => list.some(({ node }) => node.style === style)))

/** The point that the document's own numbers have, full width or half. */
function pointOf(markers: readonly string[]): string {
  const wide = markers.filter((marker) => marker.endsWith('．')).length
  return wide > 0 && wide * 2 > markers.filter((marker) => /[.．]$/.test(marker)).length ? '．' : '.'
}

function* judge(raw: string, printed: string, from: number, point: string): Iterable<Finding> {
  const marker = printed.trimEnd()
  const to = from + marker.length
  // A marker with noise or blanks inside it stands otherwise in the raw text.
  if (raw.slice(from, to) !== marker) return
  for (const { marker: form, closing, says } of FORMS) {
    const found = form.exec(marker)
    if (!found) continue
    const expected = (found[1] as string) + (closing === '.' ? point : closing)
    if (expected === marker) return
    // 1、2025年 must not become 1.2025年.
    const isTight = /[\d.．]$/.test(expected) && /^[\d０-９]/.test(raw.slice(to).trimStart())
    const edits = [{ from: from + (found[1] as string).length, to, text: expected.slice((found[1] as string).length) }]
    yield { span: { from, to }, reason: `${marker} should be ${expected}: ${says}`, expected, ...(!isTight && { fix: { edits } }) }
    return
  }
}
