import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../src/index.js'
import { findPeriod } from '../../src/targets/attributes/frequency.js'
import { periods } from '../../src/targets/tables/periods.js'
import { reliable, strayFaults } from '../faults.js'

interface Wording {
  readonly written: string
  readonly per: string | null
}

const rows = (list: string, per: (word: string) => string = (word) => word): Wording[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => ({ written: `每${word}`, per: per(word) }))

const single: readonly Wording[] = [
  ...rows('半年 半月 学期 学年 季度 周 月 年 天 旬'),
  { written: '每日', per: '天' },
  { written: '每晚', per: '天' },
  { written: '每季', per: '季度' },
  { written: '每星期', per: '周' },
  { written: '每教学周', per: '周' },
  { written: '每年度', per: '年' },
  { written: '每月度', per: '月' },
  { written: '每学年度', per: '学年' },
  { written: '每个学期', per: '学期' },
  { written: '每个月', per: '月' },
  { written: '每个季度', per: '季度' }
]
const several: readonly Wording[] = ['2', '3', '12', '两', '三', '九'].flatMap((count) =>
  rows('个月 个季度 个学期 个学年 周 年 天 个星期', (unit) => count + unit).map(({ per }) => ({ written: `每${per}`, per }))
)
const once: readonly Wording[] = '学期 学年 周 月 年 天'.split(' ').map((unit) => ({ written: `一${unit}`, per: unit }))

/** The period is not found. */
const faults = new Set([
  // read as 年度 of a year
  '每学年度'
])
const nameOf = ({ written }: Wording) => written

function perOf(text: string) {
  const found = findQuantities(text).at(-1)
  return [found?.text, found?.role, found?.per]
}

describe('every period', () => {
  const before = [...single, ...several]

  it.each(reliable(before, faults, nameOf))('$written is $per', ({ written, per }) => {
    expect(perOf(`${written}开展讲座2次。`)).toEqual(['2次', 'target', per])
    expect(perOf(`${written}至少开展讲座2次。`)).toEqual(['2次', 'target', per])
  })

  it.each(once)('$written is $per', ({ written, per }) => {
    expect(perOf(`开展讲座${written}2次。`)).toEqual(['2次', 'target', per])
  })

  it('is in a case whose name stands here, where it is known to fail', () => {
    expect(strayFaults(before, faults, nameOf)).toEqual([])
  })

  it.each(['举办', '开展', '组织', '召开', '不少于', '至少', '培训', '完成'])('年度%s is a year', (word) => {
    expect(perOf(`年度${word}讲座20次。`)).toEqual(['20次', 'target', '年'])
  })
})

describe('the period of a text', () => {
  it.each([
    '新增学位300个。',
    '年均增长5%。',
    '每课时开展讲座20次。',
    '每小时开展巡查2次。',
    '2025年度开展讲座20次。',
    '每名教师听课20节。',
    '全年开展讲座20次。'
  ])('is none in %s', (text) => {
    expect(perOf(text)[2]).toBeNull()
  })

  it('is the nearest before the number', () => {
    expect(findPeriod('每年不少于2次，每月至少')).toBe('月')
    expect(findPeriod('每周研究，每学期开展讲座')).toBe('学期')
  })

  it('is found by every row of the table alone', () => {
    const texts = ['每学期开展', '每两年开展', '开展讲座一学期', '年度开展', '年均增长']
    const silent = periods.filter(({ pattern }) => !texts.some((text) => text.match(pattern)))
    expect(silent).toEqual([])
  })
})

it.each([
  ['孤儿保障标准不低于1900元/月。', '月'],
  ['补贴提高到300元/学年。', '学年'],
  ['补贴提高到300元/亩。', null]
])('a period behind the unit: %s', (text, per) => {
  expect(findQuantities(text).map((one) => one.per)).toEqual([per])
})
