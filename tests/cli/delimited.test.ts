import { describe, expect, test } from 'vitest'
import { formatCsvHead, formatCsvRow, formatTsvRow } from '../../src/cli/delimited.js'

describe('a cell of CSV', () => {
  test.each([
    ['中文', '中文'],
    ['', ''],
    [null, ''],
    [-3.5, '-3.5'],
    [0, '0'],
    [false, 'false'],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    ['a;b', '"a;b"'],
    ['=SUM(A1)', "'=SUM(A1)"],
    ['=1,2', `"'=1,2"`],
    ['+5', "'+5"],
    ['-5', "'-5"],
    ['@x', "'@x"],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['＝1', "'＝1"],
    ['——产业', '——产业'],
    ['1-2', '1-2'],
    ['a\x1b[2Jb', 'a\ufffd[2Jb']
  ])('%j is written as %s', (cell, written) => {
    expect(formatCsvRow([cell, 'x'])).toBe(`${written},x\r\n`)
  })

  test('the head has a byte order mark', () => {
    expect(formatCsvHead(['a', 'b'])).toBe('\ufeffa,b\r\n')
  })
})

test.each([
  ['a\tb\r\nc', 'a b c'],
  ['a\u2028b', 'a b'],
  ['"=1"', '"=1"'],
  ['=1', '=1'],
  [-1, '-1'],
  [null, ''],
  ['a\x1bb', 'a\ufffdb']
])('a cell of TSV: %j is written as %j', (cell, written) => {
  expect(formatTsvRow([cell, 'x'])).toBe(`${written}\tx\n`)
})
