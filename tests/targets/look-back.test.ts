import { describe, expect, test } from 'vitest'
import { isLookBack, looksAhead, opensLookBack, setsConditions } from '../../src/targets/look-back.js'

describe('a heading looks back', () => {
  test.each([
    '2024年工作回顾',
    '工作回顾',
    '过去五年的工作',
    '五年来的主要成就',
    '2024年工作情况',
    '2024年工作完成情况',
    '“十四五”主要成就',
    '发展基础',
    '工作基础和现状',
    '面临的形势',
    '存在的主要问题',
    '基本情况',
    '2024年目标任务完成情况'
  ])('%s', (heading) => {
    expect(isLookBack(heading, 2025)).toBe(true)
  })

  test.each([
    '2025年工作安排',
    '2024—2026年工作目标',
    '2024年改革行动计划',
    '夯实发展基础',
    '重点任务',
    '优化发展环境',
    '工作要求',
    `${'加强便民服务网点建设，'.repeat(6)}工作回顾`
  ])('%s does not', (heading) => {
    expect(isLookBack(heading, 2025)).toBe(false)
  })

  test('only where the years that it names are past', () => {
    expect([2024, 2025, 2026].map((year) => isLookBack('2025年工作', year))).toEqual([false, false, true])
    expect(isLookBack('2025年工作', null)).toBe(false)
    expect(isLookBack('2024年和2025年工作', 2025)).toBe(false)
  })
})

describe('a heading looks ahead', () => {
  test.each(['2025年目标任务', '重点任务', '2026年工作重点', '保障措施', '下一步工作安排'])('%s', (heading) => {
    expect(looksAhead(heading, 2025)).toBe(true)
  })

  test.each(['2024年目标任务', '任务完成情况', '2025年重点工作回顾', '总体要求'])('%s does not', (heading) => {
    expect(looksAhead(heading, 2025)).toBe(false)
  })

  test('where no year is known, whatever year it names', () => {
    expect(looksAhead('2024年目标任务', null)).toBe(true)
  })
})

describe('a paragraph opens a look back', () => {
  test.each([
    '过去五年，全区新建公园12个。',
    '各位代表！过去一年，全区新建公园12个。',
    '刚刚过去的一年，全区新建公园12个。',
    '2024年，全区新建公园12个。',
    '2024年是开局之年。',
    '2024年我区新建公园12个。',
    '“十三五”时期，全区新建公园12个。'
  ])('%s', (paragraph) => {
    expect(opensLookBack(paragraph, 2025)).toBe(true)
  })

  test.each([
    '2025年，全区新建公园12个。',
    '2024年底前完成改造。',
    '到2024年，建成公园12个。',
    '“十四五”时期，全区新建公园12个。',
    '“十五五”时期，全区新建公园12个。',
    '今后五年，全区新建公园12个。',
    `${'加强公园建设，完善配套设施，提升管护水平，'.repeat(3)}过去五年新建公园12个。`
  ])('%s does not', (paragraph) => {
    expect(opensLookBack(paragraph, 2025)).toBe(false)
  })

  test('of a plan whose year is not known only where its words say so', () => {
    expect(opensLookBack('2024年，全区新建公园12个。', null)).toBe(false)
    expect(opensLookBack('“十三五”时期，全区新建公园12个。', null)).toBe(false)
    expect(opensLookBack('过去五年，全区新建公园12个。', null)).toBe(true)
  })

  test('of a five-year period only once that period is over', () => {
    expect([2025, 2026].map((year) => opensLookBack('“十四五”期间，全区新建公园12个。', year))).toEqual([false, true])
  })
})

test.each([
  ['申报条件', true],
  ['报名 条件', true],
  ['评选程序', true],
  ['条件和程序', true],
  ['申报工作的组织', true],
  ['改善办学条件', false],
  ['工作要求', false],
  ['各镇各部门有关单位和企业及其他组织的申报条件', false]
])('%s says who may apply: %s', (heading, expected) => {
  expect(setsConditions(heading)).toBe(expected)
})
