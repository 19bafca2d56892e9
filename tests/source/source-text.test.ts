import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SourceText } from '../../src/source/source-text.js'

describe('the point of an offset', () => {
  it('counts lines and columns from 1 and offsets from 0', () => {
    const source = new SourceText('一、甲\n乙丙\n')
    expect(source.point(0)).toEqual({ line: 1, column: 1, offset: 0 })
    expect(source.point(2)).toEqual({ line: 1, column: 3, offset: 2 })
    expect(source.point(3)).toEqual({ line: 1, column: 4, offset: 3 })
    expect(source.point(4)).toEqual({ line: 2, column: 1, offset: 4 })
    expect(source.point(7)).toEqual({ line: 3, column: 1, offset: 7 })
  })

  it.each([
    ['a lone CR', '甲\r乙', 2, { line: 1, column: 3, offset: 2 }],
    ['CRLF', '甲\r\n乙', 3, { line: 2, column: 1, offset: 3 }],
    ['the CR of a CRLF', '甲\r\n乙', 1, { line: 1, column: 2, offset: 1 }],
    ['U+2028', '甲\u2028乙', 2, { line: 1, column: 3, offset: 2 }],
    ['an astral character', '😀乙', 2, { line: 1, column: 3, offset: 2 }],
    ['a blank line', '甲\n\n乙', 3, { line: 3, column: 1, offset: 3 }],
    ['an empty text', '', 0, { line: 1, column: 1, offset: 0 }]
  ])('counts line feeds only: %s', (_, raw, offset, point) => {
    expect(new SourceText(raw).point(offset)).toEqual(point)
  })

  it('of an offset off the text is a mistake', () => {
    const source = new SourceText('甲乙')
    expect(() => source.point(-1)).toThrow(RangeError)
    expect(() => source.point(3)).toThrow(RangeError)
    expect(() => source.point(Number.NaN)).toThrow(RangeError)
    expect(source.point(2).offset).toBe(2)
  })

  it('is what counting by hand gives, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('甲', 'a', '😀', '\n', '\r', '\r\n', '\ud83d'), { maxLength: 30 }), (parts) => {
        const raw = parts.join('')
        const source = new SourceText(raw)
        for (let offset = 0; offset <= raw.length; offset++) {
          const before = raw.slice(0, offset).split('\n')
          expect(source.point(offset)).toEqual({ line: before.length, column: (before.at(-1) as string).length + 1, offset })
        }
      })
    )
  })
})

describe('the position of a span', () => {
  it('is its first point and the one behind its last', () => {
    expect(new SourceText('甲\n乙丙').position({ from: 0, to: 3 })).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 2, column: 2, offset: 3 }
    })
  })
})
