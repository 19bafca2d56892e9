import { describe, expect, test } from 'vitest'
import { formatExplainTable } from '../../src/cli/explain-table.js'
import { printable } from '../../src/cli/printable.js'
import { cutTo, displayWidth, padTo } from '../../src/cli/width.js'

const ROW = { line: 1, role: 'heading', style: 'han-comma', level: 1, ordinal: 1, id: '1', why: 'first of its style', cost: 0 }

describe('text in columns', () => {
  test.each([
    ['abc', 3],
    ['一、总', 6],
    ['１．', 4],
    ['qū', 2],
    ['ü', 1],
    ['𠮷', 2],
    ['a\u200bb', 2]
  ])('%s takes %i', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  test('is cut at whole characters and padded to the width', () => {
    expect(cutTo('一二三四', 5)).toBe('一二…')
    expect(cutTo('一二', 4)).toBe('一二')
    expect(padTo('一', 4)).toBe('一  ')
  })

  test('a table keeps its last column in one place', () => {
    const table = formatExplainTable([
      { ...ROW, text: '一、总体要求' },
      { ...ROW, text: 'short', style: null }
    ])
    const places = table
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => displayWidth(line.slice(0, line.indexOf('first'))))
    expect(places[0]).toBe(places[1])
  })
})

describe('text from outside', () => {
  test.each([
    ['a\x1b[31mb', 'a\\x1b[31mb'],
    ['a\nb', 'a\\x0ab'],
    ['\u009b2J', '\\x9b2J'],
    ['\u202ecod', '\\u202ecod'],
    ['\ud800', '\\ud800'],
    ['𠮷中文', '𠮷中文']
  ])('%j is printed as %s', (text, shown) => {
    expect(printable(text)).toBe(shown)
  })
})
