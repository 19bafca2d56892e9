import { describe, expect, test } from 'vitest'
import type { Columns, Row } from '../../src/cli/row.js'
import { parseConditions } from '../../src/cli/where.js'
import { suggestName } from '../../src/lint/suggest.js'

const COLUMNS: Columns = { object: 'text', unit: 'text', per: 'text', min: 'number', due_end: 'day', repeat: 'text' }
const CELLS: Row['cells'] = { object: '社区食堂', unit: '家', per: null, min: 30, due_end: '2026-06-30', repeat: false }
const meets = (...texts: string[]) => parseConditions(texts, COLUMNS)(CELLS)

describe('a condition', () => {
  test.each([
    ['unit=家', true],
    ['unit==家', true],
    ['unit = 家 ', true],
    ['unit=所', false],
    ['unit!=所', true],
    ['object~食堂', true],
    ['object~学校', false],
    ['object=食堂', false],
    ['repeat=false', true],
    ['min=30', true],
    ['min=30.0', true],
    ['min!=30', false],
    ['min>29.5', true],
    ['min>30', false],
    ['min>=30', true],
    ['min<1e2', true],
    ['min<=-3', false],
    ['min~3', true],
    ['due_end=2026', true],
    ['due_end=2026-06', true],
    ['due_end<2026', false],
    ['due_end<=2026', true],
    ['due_end<2026-07', true],
    ['due_end>2025-12-31', true]
  ])('%s is %s', (text, expected) => {
    expect(meets(text)).toBe(expected)
  })

  test.each([
    ['per=', true],
    ['per!=', false],
    ['unit=', false],
    ['per=年', false],
    ['per!=年', true],
    ['per~年', false]
  ])('of a field that the text does not give: %s is %s', (text, expected) => {
    expect(meets(text)).toBe(expected)
  })

  test('of a number or a day that the text does not give holds for no size', () => {
    const empty = { ...CELLS, min: null, due_end: null }
    for (const text of ['min>0', 'min<=0', 'min=0', 'due_end<=2030', 'due_end>=1999'])
      expect(parseConditions([text], COLUMNS)(empty)).toBe(false)
    expect(parseConditions(['min!=0', 'due_end='], COLUMNS)(empty)).toBe(true)
  })

  test('must hold with all others', () => {
    expect(meets('unit=家', 'min>=30')).toBe(true)
    expect(meets('unit=家', 'min>30')).toBe(false)
    expect(meets()).toBe(true)
  })

  test.each([
    ['units=家', "there is no field 'units' (did you mean unit?); the fields are object, unit, per, min, due_end, repeat"],
    ['due.end=2026', 'did you mean due_end?'],
    ['constructor=1', "there is no field 'constructor'; the fields are"],
    ['unit', 'give a field'],
    ['=家', 'give a field'],
    ['unit>家', 'has no order'],
    ['min>三', "'三' is no number"],
    ['min>', '> needs a value'],
    ['min~', undefined],
    ['due_end<6月', "'6月' is no day"]
  ])('%s: %s', (text, reason) => {
    if (reason === undefined) expect(meets(text)).toBe(true)
    else expect(() => meets(text)).toThrow(reason)
  })
})

describe('a name that was meant', () => {
  test.each([
    ['Unit', 'unit'],
    ['objct', 'object'],
    ['tobject', 'object'],
    ['xyz', undefined],
    ['abcdefg', undefined]
  ])('%s: %s', (typed, meant) => {
    expect(suggestName(typed, Object.keys(COLUMNS))).toBe(meant)
  })
})
