import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../src/index.js'
import { type UnitKind, units, unitsOfKind } from '../../src/targets/tables/units.js'
import { reliable, strayFaults } from '../faults.js'

/** Ways to write a number before a unit, with the bounds that it has. */
const forms: readonly (readonly [written: string, min: number, max: number])[] = [
  ['36', 36, 36],
  ['1,200', 1200, 1200],
  ['1.2万', 12_000, 12_000],
  ['2亿', 2e8, 2e8],
  ['12—18', 12, 18],
  ['三十', 30, 30],
  ['三十六', 36, 36],
  ['五百', 500, 500],
  ['二万', 20_000, 20_000]
]

/** 成 is ten per cent, and 三成半 is thirty-five. */
const TENTHS: Readonly<Record<string, number>> = { 成: 0, 成半: 5 }

/** Units that the output has in another spelling. */
const canonical: Readonly<Record<string, string>> = {
  个小时: '小时',
  个课时: '课时',
  个学时: '学时',
  个学分: '学分',
  '台(套)': '台（套）'
}

/** Units that a claim takes behind an exact number, since no plan commits to them: an age, an anniversary. */
const claimed: Readonly<Record<string, string>> = { 岁: 'description', 周岁: 'description', 周年: 'reference' }

interface Case {
  readonly unit: string
  readonly kind: UnitKind
  readonly written: string
  readonly min: number
  readonly max: number
}

const nameOf = ({ written, unit }: Case) => written + unit

/** 三千米 is three kilometres or three thousand metres: behind Han numerals such a unit is no test. */
const isAmbiguous = (written: string, unit: string) => /^[百千]/.test(unit) && /[一二三五]/.test(written)

const cases: readonly Case[] = forms.flatMap(([written, min, max]) =>
  [...units]
    .filter(([unit]) => !(unit in claimed) && !(unit in TENTHS) && !isAmbiguous(written, unit))
    .map(([unit, kind]) => ({ unit, kind, written, min, max }))
)

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const faults = new Set([
  // 十期 and 六期 are taken for a phase, what stands before them for a number of its own
  ...words('三十期 三十六期 三十期次 三十六期次'),
  // taken for a grade, and 万级, 亿级 for a class of size
  ...words('三十级 三十六级 1.2万级 2亿级 二万级'),
  // 大 is taken for the name of a set: 十大
  ...words('36大卡 1,200大卡 12—18大卡 三十大卡 三十六大卡'),
  // 千 is scale before 安
  ...words('36千安 1,200千安 12—18千安')
])

function readingOf(text: string) {
  return findQuantities(text, { year: 2025 }).map(({ text: core, min, max, unit, kind }) => ({ core, min, max, unit, kind }))
}

/** Cases that are read otherwise than written, with what was read. */
function misread(list: readonly Case[]): string[] {
  return list
    .map((one) => {
      const wished = {
        // Brackets of a Han text are read as full width.
        core: nameOf(one).replace('(套)', '（套）'),
        min: one.min,
        max: one.max,
        unit: canonical[one.unit] ?? one.unit,
        kind: one.kind
      }
      const read = readingOf(`新增${nameOf(one)}。`)
      return JSON.stringify(read) === JSON.stringify([wished]) ? '' : `${nameOf(one)} is read as ${JSON.stringify(read)}`
    })
    .filter((line) => line !== '')
}

describe('every unit', () => {
  const kinds = Object.keys(unitsOfKind) as UnitKind[]

  for (const kind of kinds)
    it.each(forms)(`of ${kind} stands behind %s`, (written) => {
      expect(misread(reliable(cases, faults, nameOf).filter((one) => one.kind === kind && one.written === written))).toEqual([])
    })

  it('stands once in the table', () => {
    const all = Object.values(unitsOfKind).flat()
    expect(all.filter((unit, index) => all.indexOf(unit) !== index)).toEqual([])
  })

  it('is in a case whose name stands here, where it is known to fail', () => {
    expect(strayFaults(cases, faults, nameOf)).toEqual([])
  })
})

describe('tenths', () => {
  const shares = [
    ['三成', 30],
    ['6成', 60],
    ['九成', 90],
    ['三成半', 35]
  ] as const

  it.each(shares)('%s is %d per cent', (text, share) => {
    expect(readingOf(`占比达到${text}。`)).toEqual([{ core: text, min: share, max: share, unit: '%', kind: 'percent' }])
  })
})

describe('ages and anniversaries', () => {
  it.each(Object.entries(claimed))('%s is no quantity behind an exact number', (unit, reason) => {
    const [found, ...rest] = findQuantities(`面向60${unit}人群。`)
    expect([found?.text, found?.role, found?.unit, rest]).toEqual([`60${unit}`, reason, null, []])
  })

  it.each(Object.keys(claimed))('%s is the unit of a vague number', (unit) => {
    expect(readingOf(`面向十几${unit}人群。`)).toEqual([{ core: `十几${unit}`, min: 11, max: 19, unit, kind: 'duration' }])
  })
})

describe('a unit', () => {
  it.each([
    ['举办讲座3场次。', '场次'],
    ['电耗降至12千瓦时/吨。', '千瓦时/吨'],
    ['提高2个百分点。', '个百分点'],
    ['浓度降至30微克/立方米。', '微克/立方米'],
    ['新增3个小时。', '小时'],
    ['新增3个工作日。', '个工作日']
  ])('is the longest that fits: %s', (text, unit) => {
    expect(readingOf(text).map((one) => one.unit)).toEqual([unit])
  })

  it.each([
    ['覆盖3国语言。', '国'],
    ['完成2市场整治。', '市'],
    ['新增5时代广场。', '时']
  ])('is none where its word goes on: %s', (text, unit) => {
    expect(readingOf(text).map((one) => one.unit)).not.toContain(unit)
  })
})

describe('a unit of letters', () => {
  it.each<[string, string | null]>([
    ['新增光伏装机3MW。', 'MW'],
    ['新增管线3km。', 'km'],
    ['新增管线3kmh。', null],
    ['新增管线3km2。', null]
  ])('ends where its word does: %s', (text, unit) => {
    expect(readingOf(text).map((one) => one.unit)[0] ?? null).toBe(unit)
  })
})
