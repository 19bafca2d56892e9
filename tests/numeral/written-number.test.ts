import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatHanInteger,
  formatHanNumber,
  formatHanPercent,
  multiply,
  parseNumber,
  parseScale,
  parseShare
} from '../../src/numeral/index.js'
import { anyText } from './any-text.js'

const whole = fc.oneof(
  fc.nat(9999),
  fc.nat(999_999_999),
  fc.maxSafeNat().map((any) => any % (1e12 + 1)),
  fc.constantFrom(1e4, 1e8, 1e11, 1e12)
)
/** Up to three places behind the point, none of them a rounding's. */
const decimal = fc.tuple(fc.nat(99_999), fc.nat(999)).map(([high, low]) => Number(`${high}.${String(low).padStart(3, '0')}`))
const numeralCharacters = fc.string({ unit: fc.constantFrom(...'0123456789.,/零〇一二两三四五六七八九十百千万亿点分之成半余几') })

function group(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

describe('parseNumber', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['3.5', 3.5],
    ['12,000', 12_000],
    ['1,234,567.8', 1_234_567.8],
    ['3.5万', 35_000],
    ['1.1万', 11_000],
    ['2万亿', 2e12],
    ['50百万', 5e7],
    ['3千', 3000],
    ['5百', 500],
    ['1亿2000万', 120_000_000],
    ['1亿2000万500', 120_000_500],
    ['3万5千', 35_000],
    ['12,000万', 120_000_000],
    ['一千二百', 1200],
    ['十五万', 150_000],
    ['万', 10_000],
    ['两万亿', 2e12],
    ['三点五', 3.5],
    ['亿亿亿点五', 1e24],
    ['零点五', 0.5],
    ['三点〇五', 3.05],
    ['二点五亿', 250_000_000],
    ['一点二万亿', 1.2e12],
    ['十二点七五万', 127_500]
  ])('%s', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })

  it.each([
    ['', 'nothing'],
    ['.5', 'no whole part'],
    ['5.', 'no fraction'],
    ['1.2.3', 'two points'],
    ['1,00', 'a group of two'],
    ['1,2345', 'a group of four'],
    ['-3', 'a sign'],
    ['12%', 'a unit'],
    ['3万亿5万亿', 'the same scale twice'],
    ['3万5亿', 'a scale that grows'],
    ['3万5万', 'the same scale twice'],
    ['5十个', 'a unit'],
    ['三点', 'no fraction'],
    ['点五', 'no whole part'],
    ['三点五点二', 'two points'],
    ['三点十', 'a place behind the point'],
    ['三点五十', 'a place behind the point'],
    ['三四', 'three or four'],
    ['3五', 'digits of both kinds'],
    ['五3', 'digits of both kinds'],
    ['３', 'full width'],
    ['約3', 'a word'],
    [' 3', 'a blank'],
    ['百分之三', 'a share']
  ])('rejects %s: %s', (text) => {
    expect(parseNumber(text)).toBeUndefined()
  })

  it('takes any text without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(numeralCharacters, anyText), (any) => {
        const value = parseNumber(any)
        expect(value === undefined || (Number.isFinite(value) && value >= 0)).toBe(true)
      }),
      { numRuns: 2000 }
    )
  })

  it('reads the same number in digits, in groups of three and in Han numerals', () => {
    fc.assert(
      fc.property(whole, (value) => {
        expect([String(value), group(value), formatHanInteger(value)].map(parseNumber)).toEqual([value, value, value])
      })
    )
  })

  it('scales digits by 万, 亿 and 万亿', () => {
    fc.assert(
      fc.property(
        decimal,
        fc.constantFrom<[string, number]>(['百', 2], ['千', 3], ['万', 4], ['百万', 6], ['亿', 8], ['万亿', 12]),
        (value, [word, zeros]) => {
          expect(parseNumber(value + word)).toBe(Number(`${value}e${zeros}`))
        }
      )
    )
  })

  it('adds what stands behind 亿 and 万', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 9999 }),
        (high, middle, low) => {
          expect(parseNumber(`${high}亿${middle}万`)).toBe(high * 1e8 + middle * 1e4)
          expect(parseNumber(`${high}亿${middle}万${low}`)).toBe(high * 1e8 + middle * 1e4 + low)
        }
      )
    )
  })

  it('scales Han decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9 }), (high, tenth) => {
        const text = formatHanNumber(Number(`${high}.${tenth}`))
        expect(parseNumber(`${text}万`)).toBe(high * 10_000 + tenth * 1000)
        expect(parseNumber(`${text}亿`)).toBe(high * 1e8 + tenth * 1e7)
      })
    )
  })
})

describe('parseScale', () => {
  it.each([
    ['', 1],
    ['十', 10],
    ['百', 100],
    ['千', 1000],
    ['万', 1e4],
    ['十万', 1e5],
    ['百万', 1e6],
    ['千万', 1e7],
    ['亿', 1e8],
    ['万亿', 1e12]
  ])('%s', (text, value) => {
    expect(parseScale(text)).toBe(value)
  })

  it.each(['个', '万个', '3万', '萬', '零', ' '])('rejects %s', (text) => {
    expect(parseScale(text)).toBeUndefined()
  })
})

describe('multiply', () => {
  it('keeps what a decimal product means', () => {
    expect([multiply(1.1, 10_000), multiply(0.07, 100), multiply(2.3, 1e8)]).toEqual([11_000, 7, 230_000_000])
  })
})

describe('formatHanNumber', () => {
  it.each([
    [0, '零'],
    [3.5, '三点五'],
    [0.5, '零点五'],
    [20.05, '二十点零五'],
    [100, '一百'],
    [1e12, '一万亿']
  ])('%d', (value, text) => {
    expect(formatHanNumber(value)).toBe(text)
  })

  it.each([-1, 1e12 + 1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
    expect(() => formatHanNumber(value)).toThrow(RangeError)
  })

  it('is undone by parseNumber', () => {
    fc.assert(
      fc.property(fc.oneof(whole, decimal), (value) => {
        expect(parseNumber(formatHanNumber(value))).toBe(value)
      }),
      { numRuns: 1000 }
    )
  })
})

describe('parseShare', () => {
  it.each([
    ['百分之六十', 60],
    ['百分之百', 100],
    ['百分之3.5', 3.5],
    ['百分之九十五点五', 95.5],
    ['千分之五', 0.5],
    ['万分之一', 0.01],
    ['三分之二', 200 / 3],
    ['二分之一', 50],
    ['四分之三', 75],
    ['2/3', 200 / 3],
    ['1／2', 50],
    ['十分之一', 10]
  ])('%s', (text, value) => {
    expect(parseShare(text)).toBe(value)
  })

  it.each(['', '百分之', '分之', '三分之', '分之二', '零分之三', '百分之个', '60%', '3', '2/', '/3', '1/0', '三分二', '百分之三四'])(
    'rejects %s',
    (text) => {
      expect(parseShare(text)).toBeUndefined()
    }
  )

  it('undoes formatHanPercent', () => {
    const percentage = fc.oneof(
      fc.nat(100),
      fc.nat(999).map((tenths) => tenths / 10),
      fc.nat(9999).map((hundredths) => hundredths / 100)
    )
    fc.assert(
      fc.property(percentage, (value) => {
        expect(formatHanPercent(value)).toMatch(/^百分之/)
        expect(parseShare(formatHanPercent(value))).toBe(value)
      }),
      { numRuns: 1000 }
    )
  })

  it('reads every small fraction, in Han numerals and in digits', () => {
    for (let below = 1; below <= 30; below++)
      for (let above = 0; above <= below; above++) {
        const share = (100 * above) / below
        expect(parseShare(`${formatHanInteger(below)}分之${formatHanInteger(above)}`), `${above}/${below}`).toBe(share)
        expect(parseShare(`${above}/${below}`)).toBe(share)
      }
  })

  it('takes any text without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(numeralCharacters, anyText), (any) => {
        const value = parseShare(any)
        expect(value === undefined || (Number.isFinite(value) && value >= 0)).toBe(true)
      }),
      { numRuns: 2000 }
    )
  })
})
