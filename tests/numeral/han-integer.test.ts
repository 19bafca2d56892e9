import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatHanInteger, parseHanInteger } from '../../src/numeral/index.js'
import { anyText } from './any-text.js'

describe('parseHanInteger', () => {
  it.each([
    ['零', 0],
    ['〇', 0],
    ['十', 10],
    ['十二', 12],
    ['二十一', 21],
    ['廿一', 21],
    ['卅', 30],
    ['一百零五', 105],
    ['一百一十', 110],
    ['一千二百', 1200],
    ['一千零五十', 1050],
    ['两千', 2000],
    ['十五万', 150_000],
    ['一万零五百', 10_500],
    ['一万五百', 10_500],
    ['三亿零二百万', 302_000_000],
    ['一万亿', 1e12],
    ['百', 100],
    ['百万', 1e6],
    ['万亿', 1e12],
    ['二〇', 20],
    ['二〇二五', 2025],
    ['二○二五', 2025],
    ['一九九八', 1998],
    ['一万零五千', 15_000],
    ['一二三四五六七八九一二三四五六', 123_456_789_123_456],
    ['壹佰贰拾叁', 123],
    ['貳拾', 20]
  ])('%s', (text, value) => {
    expect(parseHanInteger(text)).toBe(value)
  })

  it.each([
    '',
    '三四',
    '十三四',
    '二百五',
    '三万五',
    '十十',
    '百十',
    '一二三',
    '零五',
    '十零',
    '一百零',
    '亿万',
    '一产',
    '第一',
    '1',
    '一百零二十零',
    '二十零五',
    '一千零零五',
    '一百五零十',
    '一千零五百',
    '五十三百',
    '五百三百',
    '一亿一万万',
    '一亿二万三万',
    '一二三四五六七八九一二三四五六七'
  ])('rejects %s', (text) => {
    expect(parseHanInteger(text)).toBeUndefined()
  })

  it('takes any text without throwing', () => {
    const text = fc.oneof(anyText, fc.string({ unit: fc.constantFrom(...'零一二两三四五六七八九十百千万亿廿') }))
    fc.assert(
      fc.property(text, (any) => {
        expect(['number', 'undefined']).toContain(typeof parseHanInteger(any))
      })
    )
  })
})

describe('formatHanInteger', () => {
  it.each([
    [0, '零'],
    [10, '十'],
    [12, '十二'],
    [110, '一百一十'],
    [105, '一百零五'],
    [1010, '一千零一十'],
    [10_500, '一万零五百'],
    [100_000, '十万'],
    [11_000, '一万一千'],
    [100_010, '十万零一十'],
    [12_345_678, '一千二百三十四万五千六百七十八'],
    [100_001_000, '一亿零一千'],
    [1e8 + 1, '一亿零一'],
    [100_010_000, '一亿零一万'],
    [1_000_100_000, '十亿零一十万'],
    [1e12, '一万亿']
  ])('%i', (value, text) => {
    expect(formatHanInteger(value)).toBe(text)
  })

  it.each([-1, 1.5, 1e12 + 1, Number.NaN])('refuses %d', (value) => {
    expect(() => formatHanInteger(value)).toThrow(RangeError(`${value} is no whole number from 0 to 1e12`))
  })

  it('is undone by parseHanInteger', () => {
    const value = fc.oneof(
      fc.nat(9999),
      fc.maxSafeNat().map((any) => any % (1e12 + 1)),
      fc.constantFrom(1e4, 1e8, 1e11, 1e12)
    )
    fc.assert(
      fc.property(value, (any) => {
        expect(parseHanInteger(formatHanInteger(any))).toBe(any)
      }),
      { numRuns: 2000 }
    )
  })
})
