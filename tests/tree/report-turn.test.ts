import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { turnsToPlan } from '../../src/tree/report-turn.js'

describe('a paragraph turns a report to the year planned for', () => {
  test.each([
    ['2026年是新区设立十周年。做好全年工作，政府工作的总体要求是：稳字当头，实干争先。', 2026],
    ['综合各方面因素，2026年主要预期目标是：地区生产总值增长5%左右。', 2026],
    ['今年政府工作的总体要求是：稳字当头，实干争先。', null]
  ])('%s', (paragraph, year) => {
    expect(turnsToPlan(paragraph)).toBe(year)
  })

  test.each(['2025年，我们完成了年初定下的预期目标。', '落实省委工作总体要求，全年实现开门红。', '2026年是关键一年。'])(
    '%s does not',
    (paragraph) => {
      expect(turnsToPlan(paragraph)).toBeUndefined()
    }
  )
})

describe('a report without headings of its parts', () => {
  const report = [
    '各位代表：现在，我代表区人民政府作工作报告。',
    '2025年是难忘的一年。一年来，我们主要做了以下工作。',
    '发展质量稳步提升，新增规上企业41家。',
    '各位代表，过去一年成绩来之不易。',
    '2026年是攻坚之年。今年政府工作的总体要求是：稳字当头，实干争先。',
    '产业发展再上水平，新增规上企业52家。'
  ].join('\n')

  test('tells what was done before the turn, and plans behind it', () => {
    const { plan, targets, otherNumbers } = parse(report)
    expect(plan.year).toBe(2026)
    expect(targets.map(({ text }) => text)).toEqual(['52家'])
    expect(otherNumbers.find(({ text }) => text === '41家')?.reason).toBe('past')
  })

  test('and so where the heading over both looks back', () => {
    const { targets } = parse(`一、2025年工作回顾\n${report}`)
    expect(targets.map(({ text }) => text)).toEqual(['52家'])
  })
})
