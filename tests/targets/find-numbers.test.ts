import { describe, expect, test } from 'vitest'
import { findNumbers } from '../../src/targets/find-numbers.js'

const numbers = (text: string) => findNumbers(text).map(({ from, to }) => text.slice(from, to))
const reasons = (text: string) => findNumbers(text).map(({ reason }) => reason)

describe('findNumbers takes as one number', () => {
  test.each([
    ['digits', '建成12个网点', ['12']],
    ['digits of full width', '建成１２个网点', ['１２']],
    ['a decimal', '投入3.5亿元', ['3.5亿']],
    ['a decimal of full width', '投入３．５亿元', ['３．５亿']],
    ['thousands', '惠及12,000人', ['12,000']],
    ['a percentage', '压缩30%以上', ['30%']],
    ['a percentage of full width', '压缩30％以上', ['30％']],
    ['so many per mille', '差错率低于2‰', ['2‰']],
    ['a number with 万', '惠及3万人次', ['3万']],
    ['a time of day', '9:00开门', ['9:00']],
    ['a digit in a word', '推广5G基站', ['5']]
  ])('%s', (_, text, expected) => {
    expect(numbers(text)).toEqual(expected)
  })

  test.each([
    ['both ends of a range', '建设4—5所，达到60%至70%', ['4', '5', '60%', '70%']],
    ['the numbers of a sum', '构建2+1体系', ['2', '1']],
    ['every number of a sentence, in order', '2025年新增3个网点，投入1.2亿元', ['2025', '3', '1.2亿']]
  ])('but not %s', (_, text, expected) => {
    expect(numbers(text)).toEqual(expected)
  })

  test.each(['', '窗口延时开放。', '十场宣讲', '一、总体要求'])('and none in %j', (text) => {
    expect(numbers(text)).toEqual([])
  })
})

describe('findNumbers says why a number is no target', () => {
  test.each([
    ['year', '2025年新增网点'],
    ['year', '３月底前完成'],
    ['year', '15日前报送'],
    ['ordinal', '第12届大会'],
    ['reference', '按某政办〔2025〕3号办理'],
    ['name', '推广5G基站'],
    ['name', '实施“889”工程'],
    ['name', '构建2+1体系'],
    ['description', '新增12个网点']
  ])('%s: %s', (reason, text) => {
    expect(reasons(text)[0]).toBe(reason)
  })

  test('both numbers of a document number are a reference', () => {
    expect(reasons('按照某政办〔2025〕3号执行')).toEqual(['reference', 'reference'])
    expect(reasons('按照某政办(2025)第12号执行')).toEqual(['reference', 'reference'])
  })

  test.each(['3年以内全部完成', '3年来持续增长', '面向1年级学生', '月均办件3次'])('%s: no year', (text) => {
    expect(reasons(text)).not.toContain('year')
  })
})

test('findNumbers takes every digit once', () => {
  const text = '2025年新增1,200个、３．５万平方米，9:00—17:30开门，第3批完成60%。'
  const taken = findNumbers(text).flatMap(({ from, to }) => [...text.slice(from, to)].filter((c) => /[0-9０-９]/.test(c)))
  expect(taken.join('')).toBe(text.replace(/[^0-9０-９]/g, ''))
})
