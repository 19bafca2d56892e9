import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markerStyles, matchMarkers, styleByName } from '../../../src/grammar/markers/index.js'

describe.each(markerStyles.map((style) => [style.name, style] as const))('%s', (_name, style) => {
  it('has samples and near misses', () => {
    expect(style.samples.length).toBeGreaterThan(0)
    expect(style.nearMisses.length).toBeGreaterThan(0)
  })

  it.each(style.samples)('reads $marker in $text', ({ text, marker, ordinal }) => {
    const match = style.match(text, 0)
    expect(match && text.slice(0, match.to)).toBe(marker)
    expect(match?.ordinal).toBe(ordinal)
    expect(new RegExp(`[${style.first}]`).test(text.charAt(0))).toBe(true)
    expect(matchMarkers(text, 0).map((found) => found.style.name)).toContain(style.name)
  })

  it.each(style.samples)('reads $marker behind blanks', ({ text, marker }) => {
    const match = style.match(`　　${text}`, 2)
    expect(match?.to).toBe(2 + marker.length)
  })

  it.each(style.nearMisses)('does not match anywhere in %s', (text) => {
    const places = [...Array(text.length).keys()].filter((at) => style.match(text, at))
    expect(places).toEqual([])
  })
})

describe('markerStyles', () => {
  it('has names of its own for each style', () => {
    expect(new Set(markerStyles.map((style) => style.name)).size).toBe(markerStyles.length)
    for (const style of markerStyles) {
      expect(style.name).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
      expect(styleByName(style.name)).toBe(style)
    }
    expect(styleByName('none')).toBeUndefined()
  })
})

describe('matchMarkers', () => {
  const common = '一二十第章条部分附件专栏（）()、.．，：:0123１２①⑴㈠ⅠIVabA甲—-●·#是要其首先最后后 　\n万年个号'
  const text = fc.oneof(fc.string({ unit: fc.constantFrom(...common), maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 30 }))

  it('agrees with the styles themselves, and keeps to the text', () => {
    fc.assert(
      fc.property(text, fc.nat(32), (any, at) => {
        const expected = markerStyles.filter((style) => style.match(any, at))
        const found = matchMarkers(any, at)
        expect(found.map(({ style }) => style)).toEqual(expected)
        for (const { match } of found) {
          expect(match.to).toBeGreaterThan(at)
          expect(match.to).toBeLessThanOrEqual(any.length)
          expect(any.slice(at, match.to)).toBe(any.slice(at, match.to).trim())
          expect(match.ordinal === null || match.ordinal >= 1).toBe(true)
        }
      }),
      { numRuns: 3000 }
    )
  })

  it('puts the more specific reading first', () => {
    const names = (line: string) => matchMarkers(line, 0).map(({ style }) => style.name)
    expect(names('(i) 设立平台')).toEqual(['roman-paren', 'latin-paren'])
    expect(names('I.总则')).toEqual(['roman', 'latin'])
  })

  it.each([
    '2024年工作',
    '3.5亿元投资',
    '一、二、三产业增加值',
    '100%的学校',
    '1+X证书',
    '2024-03-08',
    '2024.3.8',
    '12.5',
    '0519-8888',
    '12345热线',
    '一批',
    '一方面',
    '十四五',
    '二、三产业',
    '（2024年）',
    '（2021—2025年）',
    '(一期)',
    '（3个）',
    '1.5万人',
    '1、2、3号楼',
    '5G',
    'A级',
    'C919',
    '第一产业',
    '第一时间',
    '第一条件',
    '第一批',
    '第一季度'
  ])('finds no marker in %s', (line) => {
    const found = [...Array(line.length).keys()].flatMap((at) => matchMarkers(line, at).map(({ style }) => `${at} ${style.name}`))
    expect(found).toEqual([])
  })

  it('finds none off the text', () => {
    expect(matchMarkers('一、', 2)).toEqual([])
    expect(matchMarkers('', 0)).toEqual([])
  })
})
