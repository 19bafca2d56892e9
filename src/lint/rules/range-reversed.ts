import type { NumberPassage } from '../../targets/collect-numbers.js'
import { type Counted, clauseBefore, countedPassages } from '../quantities.js'
import type { Finding, Rule } from '../rule.js'

const DASH = '[-－—–―~～〜−]{1,2}'
const JOINED = new RegExp(`^(?:${DASH}|[至到])$`)
const YEARS = new RegExp(
  `(?<![\\d./-])((?:19|20)\\d{2})年?(?:${DASH}|至)((?:19|20)\\d{2})(?=年)|(?<=[（(])((?:19|20)\\d{2})${DASH}((?:19|20)\\d{2})(?=[）)])`,
  'g'
)

/** What stands before a number that is a part of a code: 第3—2号, A5-3, 1.5-2. */
const CODE_BEFORE = /[\dA-Za-z第#№./×*（(-]$/
/** Units that number a thing as often as they count: 3-2班, 5-1栋. */
const NUMBERING =
  /^(?:班|单元|栋|幢|层|组|标段|期|章|节|条|款|页|级|站|眼|线|环|届|批|轮|路|街道|讲|卷|集|档|分|度|步|首|字|岁|年|日|月|时|点|点钟)$/
/** 由60%至50%: a fall, and no range. */
const FALLS = /由|从(?![业事严属])|自(?=\d|$)|[降减缩压跌]|下调|调[低整]/

/** 5—3所; not 由5所减至3所. */
export const rangeReversed: Rule = {
  name: 'range-reversed',
  group: 'numbers',
  level: 'error',
  grade: 'practice',
  clauses: [],
  summary: 'a range whose first bound is the greater one',
  description:
    'A range runs from the smaller bound to the greater (3—5所, 2024—2026年): the other way round one of the two is mistyped, or they were swapped. ' +
    'Codes and addresses (3-2班, GB/T 9704-2012), scores, times, years without 年 such as 2025-26 and changes from one value to a lower one (由60%降至50%) are let pass.',
  faulty: [
    {
      text: '2025年教育工作要点\n一、扩大学位供给\n新建公办幼儿园5—3所，新增学位900个。\n',
      finds: ['5—3所']
    },
    {
      text: '数字乡村行动方案（2024年）\n一、总体目标\n2026—2024年，分三批建设示范村。\n二、主要任务\n线上办理率保持在80%～60%。\n',
      finds: ['2026—2024', '80%～60%']
    },
    {
      text: '一、支持创业\n（一）加大补贴\n对符合条件的项目给予20—10万元补助，带动就业300至200人。\n',
      finds: ['20—10万元', '300至200人']
    }
  ],
  clean: [
    '一、延长服务\n社区食堂每晚10—8时停止供餐，书房22—6时闭馆，全年开放不少于300天。\n',
    '一、扩大供给\n新建幼儿园3—5所，规模以下企业贷款利率由5%至4%分步下调，审批时限从10—8个工作日压缩为5个。\n',
    '一、加强管理\n三年级3-2班开展试点，5-1栋完成改造，执行GB/T 9704-2012，会议室设在2-1号楼。\n',
    '一、总体安排\n2025-26年度推进改革，2024—2026年分步实施，每天9:30-8:00不间断值守。\n',
    '一、发放补助\n每户补助8000—1万元，收购价稳定在2万—5万元，比赛以3-2取胜。\n'
  ],
  *check(plan) {
    for (const { passage, text, counted } of countedPassages(plan)) {
      yield* reversedYears(passage)
      for (const [index, one] of counted.entries()) {
        const next = counted[index + 1]
        const span = isTurned(text, one) ? one : next && isReversed(text, one, next) ? { from: one.from, to: next.to } : undefined
        if (span) yield findingOf(passage, span.from, span.to)
      }
    }
  }
}

function findingOf(passage: NumberPassage, from: number, to: number): Finding {
  return {
    span: passage.toRaw({ from, to }),
    reason: `${passage.text.slice(from, to)} runs down: the smaller bound should stand first`
  }
}

function* reversedYears(passage: NumberPassage): Generator<Finding> {
  for (const found of passage.text.matchAll(YEARS)) {
    const [first, last] = [found[1] ?? found[3], found[2] ?? found[4]].map(Number)
    if ((first as number) > (last as number)) yield findingOf(passage, found.index, found.index + found[0].length)
  }
}

/** How many times the smaller bound the greater one may be: 5318655—48.1% is a table without its lines. */
const SAME_SCALE = 10

/** 20—10万元 was read as one range, for 20 is less than 100000. */
function isTurned(text: string, { quantity: { from, turned } }: Counted): boolean {
  return turned && !CODE_BEFORE.test(text.slice(0, from).slice(-1))
}

function isReversed(text: string, one: Counted, next: Counted): boolean {
  const [low, high] = [one.quantity, next.quantity]
  const gap = text.slice(low.to, high.from)
  if (!JOINED.test(gap) || low.extent.to > low.to || high.unit === null || low.script !== high.script) return false
  if (low.min === null || high.max === null || low.min <= high.max || low.min >= high.max * SAME_SCALE) return false
  if (low.unit === null ? isNumbering(low.min, high.unit) : low.unit !== high.unit) return false
  const before = clauseBefore(text, low.from)
  return !CODE_BEFORE.test(before) && !FALLS.test(before)
}

function isNumbering(value: number, unit: string): boolean {
  return NUMBERING.test(unit) || (value >= 1900 && value < 2100)
}
