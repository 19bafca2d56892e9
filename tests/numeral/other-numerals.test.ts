import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatRoman, parseArabic, parseEnclosed, parseHeavenlyStem, parseRoman } from '../../src/numeral/index.js'

describe('parseArabic', () => {
  it.each([
    ['12', 12],
    ['１２', 12],
    ['3.5', 3.5],
    ['３．５', 3.5],
    ['12,000', 12_000],
    ['３，０００', 3000],
    ['2 500', 2500],
    ['2\u00a0500', 2500],
    ['1,234.5', 1234.5]
  ])('%s', (text, value) => {
    expect(parseArabic(text)).toBe(value)
  })
  it.each(['', '1,00', '.5', '5.', '-3', '12%', '一', '1.2.3', '25\u00a000', '25 00'])('rejects %s', (text) => {
    expect(parseArabic(text)).toBeUndefined()
  })
})

describe('parseRoman', () => {
  it.each([
    ['I', 1],
    ['iv', 4],
    ['XIV', 14],
    ['ＩＸ', 9],
    ['Ⅰ', 1],
    ['Ⅳ', 4],
    ['Ⅻ', 12],
    ['ⅰ', 1],
    ['ⅻ', 12]
  ])('%s', (text, value) => {
    expect(parseRoman(text)).toBe(value)
  })
  it.each(['', 'IIII', 'Iv', 'ABC', 'VX', '一', 'MMMM'])('rejects %s', (text) => {
    expect(parseRoman(text)).toBeUndefined()
  })
  it('undoes formatRoman', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (any) => {
        expect(parseRoman(formatRoman(any))).toBe(any)
      })
    )
  })
  it.each([0, 4000, 1.5])('formatRoman refuses %d', (value) => {
    expect(() => formatRoman(value)).toThrow(RangeError(`${value} is no whole number from 1 to 3999`))
  })
})

describe('parseHeavenlyStem', () => {
  it('counts from 甲', () => {
    expect([...'甲乙癸'].map(parseHeavenlyStem)).toEqual([1, 2, 10])
  })
  it.each(['', '子', '甲乙'])('rejects %s', (text) => {
    expect(parseHeavenlyStem(text)).toBeUndefined()
  })
})

describe('parseEnclosed', () => {
  it.each([
    ['①', 'circled', 1],
    ['⑳', 'circled', 20],
    ['㉑', 'circled', 21],
    ['㊿', 'circled', 50],
    ['❿', 'circled', 10],
    ['⑴', 'parenthesised', 1],
    ['⒇', 'parenthesised', 20],
    ['⒈', 'dotted', 1],
    ['⒛', 'dotted', 20],
    ['㈠', 'han-parenthesised', 1],
    ['㈩', 'han-parenthesised', 10]
  ])('%s', (text, kind, value) => {
    expect(parseEnclosed(text)).toEqual({ kind, value })
  })
  it.each(['', '1', '①②', 'ⓐ', '㊊'])('rejects %s', (text) => {
    expect(parseEnclosed(text)).toBeUndefined()
  })
})
