import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../src/index.js'

/** The due date of a sentence's last number, in a plan of `year`. */
function dueOf(text: string, year: number | null = 2025) {
  const due = findQuantities(text, year === null ? {} : { year }).at(-1)?.due
  return due ? [due.text, due.start, due.end] : null
}

describe('a commitment is due', () => {
  test.each([
    ['到2026年底建成公厕12座。', '到2026年底', null, '2026-12-31'],
    ['到2027年建成公厕12座。', '到2027年', null, '2027-12-31'],
    ['2026年底前建成公厕12座。', '2026年底前', null, '2026-12-31'],
    ['2026年末建成公厕12座。', '2026年末', null, '2026-12-31'],
    ['2027年之前建成公厕12座。', '2027年之前', null, '2026-12-31'],
    ['2026年，建成公厕12座。', '2026年', '2026-01-01', '2026-12-31'],
    ['2026年6月底前建成公厕12座。', '2026年6月底前', null, '2026-06-30'],
    ['2028年2月底前建成公厕12座。', '2028年2月底前', null, '2028-02-29'],
    ['2026年9月15日前建成公厕12座。', '2026年9月15日前', null, '2026-09-15'],
    ['2026年9月起每月巡河2次。', '2026年9月起', '2026-09-01', null],
    ['2026年9月5日起每月巡河2次。', '2026年9月5日起', '2026-09-05', null],
    ['“十五五”期间建成公厕12座。', '“十五五”期间', '2026-01-01', '2030-12-31'],
    ['到“十五五”末建成公厕12座。', '到“十五五”末', null, '2030-12-31'],
    ['9月底前建成公厕12座。', '9月底前', null, '2025-09-30'],
    ['3月5日前建成公厕12座。', '3月5日前', null, '2025-03-05'],
    ['11月底建成公厕12座。', '11月底', null, '2025-11-30'],
    ['第三季度建成公厕12座。', '第三季度', '2025-07-01', '2025-09-30'],
    ['一季度末建成公厕12座。', '一季度末', null, '2025-03-31'],
    ['上半年建成公厕12座。', '上半年', '2025-01-01', '2025-06-30'],
    ['下半年建成公厕12座。', '下半年', '2025-07-01', '2025-12-31'],
    ['年底前建成公厕12座。', '年底前', null, '2025-12-31'],
    ['年内建成公厕12座。', '年内', '2025-01-01', '2025-12-31'],
    ['全年建成公厕12座。', '全年', '2025-01-01', '2025-12-31']
  ])('%s', (text, words, start, end) => {
    expect(dueOf(text)).toEqual([words, start, end])
  })

  test.each(['9月底前', '3月5日前', '11月底', '第三季度', '一季度末', '上半年', '下半年', '年底前', '年内'])(
    'on a day that nobody knows where the plan names no year: %s',
    (words) => {
      expect(dueOf(`${words}建成公厕12座。`, null)).toEqual([words, null, null])
    }
  )

  test.each([
    ['by the words nearest to it', '上半年建成公厕3座，年底前建成公厕12座。', '年底前'],
    ['by the words before it, not behind', '6月底前建成公厕3座，年底前验收。', '6月底前'],
    ['by the whole of the words, not a part of them', '到2026年6月底前，建成公厕12座。', '到2026年6月底前']
  ])('%s', (_, text, words) => {
    expect(dueOf(text)?.[0]).toBe(words)
  })

  test.each(['建成公厕12座。', '建成公厕12座，年底前验收。', '比2024年多建公厕12座。', '每半年巡河2次。'])('at no time: %s', (text) => {
    expect(dueOf(text)).toBeNull()
  })
})
