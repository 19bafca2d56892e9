import { describe, expect, test } from 'vitest'
import { chargeDrift, chargeMemory, chargeOrdinal, chargeSingles, chargeStart } from '../../src/tree/charges.js'
import * as COST from '../../src/tree/costs.js'
import type { MarkerReading } from '../../src/tree/readings.js'
import { EMPTY_STATE, type Level, type State } from '../../src/tree/state.js'
import type { Step } from '../../src/tree/steps.js'

const level = (changes: Partial<Level> = {}): Level => ({
  styles: ['han-comma'],
  rank: 40,
  last: 3,
  count: 3,
  base: 0,
  unnumbered: false,
  ...changes
})

const reading = (style: string, ordinal: number | null): MarkerReading => ({ style, kind: style, rank: 50, ordinal, to: 2 })

const remembered = (...memory: readonly (readonly [style: string, depth: number, last: number])[]): State => ({
  ...EMPTY_STATE,
  memory: memory.map(([style, depth, last]) => ({ style, depth, last, uses: 1 }))
})

describe('a sibling’s number against the one before it', () => {
  test.each([
    ['the next', 3, 4, 'next', 0],
    ['the same', 3, 3, 'duplicate', COST.DUPLICATE],
    ['one is missing', 3, 5, 'gap', COST.GAP],
    ['two are missing', 3, 6, 'gap', COST.GAP + COST.GAP_EACH_MORE],
    ['a hundred are missing', 3, 104, 'gap', COST.GAP + 8 * COST.GAP_EACH_MORE],
    ['one again', 3, 1, 'restart', COST.RESTART],
    ['a lower one', 3, 2, 'step-back', COST.STEP_BACK]
  ])('%s', (_, last, ordinal, why, cost) => {
    expect(chargeOrdinal(level({ last, count: last }), last, ordinal)).toEqual({ cost, why })
  })

  test.each([
    ['behind a number printed too high', 8, 5, 4],
    ['behind a number printed too low', 2, 5, 4],
    ['behind a number printed twice', 3, 5, 4]
  ])('is next where it fits its place in the list again, %s', (_, last, ordinal, count) => {
    expect(chargeOrdinal(level({ last, count }), last, ordinal)).toEqual({ cost: COST.BACK_IN_PLACE, why: 'next' })
  })

  test('fits its place by the number that its list began with', () => {
    expect(chargeOrdinal(level({ last: 12, count: 3, base: 5 }), 12, 9)).toEqual({ cost: COST.BACK_IN_PLACE, why: 'next' })
    expect(chargeOrdinal(level({ last: 12, count: 3, base: 0 }), 12, 9)).toMatchObject({ why: 'step-back' })
  })
})

describe('a style that its level has not had', () => {
  const drift = (styles: readonly string[], style: string, others: readonly Level[] = []) => {
    const own = level({ styles })
    return chargeDrift(own, reading(style, 4), { ...EMPTY_STATE, levels: [...others, own] })
  }

  test.each([
    ['a style of the level', ['han-comma', 'arabic-comma'], 'arabic-comma', 0],
    ['the first number of unnumbered headings', [], 'han-comma', 0],
    ['a style of the same family', ['han-comma'], 'arabic-comma', COST.DRIFT],
    ['one of whose styles is of the same family', ['circled', 'han-comma'], 'arabic-comma', COST.DRIFT],
    ['a style of another family', ['han-comma'], 'han-paren', COST.DRIFT_FAR],
    ['two styles of no family', ['han-chapter'], 'roman', COST.DRIFT_FAR],
    ['a number beside annexes', ['attachment'], 'han-comma', COST.BESIDE_CONTAINER],
    ['a number beside a box and a heading', ['han-comma', 'box'], 'han-paren', COST.BESIDE_CONTAINER]
  ])('%s', (_, styles, style, cost) => {
    expect(drift(styles, style)).toBe(cost)
  })

  test('costs more where that style stands on another level', () => {
    expect(drift(['han-comma'], 'arabic-comma', [level({ styles: ['arabic-comma'] })])).toBe(COST.DRIFT + COST.STYLE_MOVED)
    expect(drift(['han-comma'], 'arabic-comma', [level({ styles: ['han-paren'] })])).toBe(COST.DRIFT)
  })
})

test('a level that closes with one member costs, one with several does not', () => {
  const levels = [level({ count: 1 }), level({ count: 1 }), level({ count: 2 }), level({ count: 1 })]
  const state = { ...EMPTY_STATE, levels }
  expect([0, 1, 2, 3, 4].map((depth) => chargeSingles(state, depth) / COST.SINGLE)).toEqual([3, 2, 1, 1, 0])
})

describe('the first number of a list', () => {
  const start = (state: State, style: string, ordinal: number | null, depth = 2) => chargeStart(state, reading(style, ordinal), depth)

  test('is one, or none', () => {
    expect(start(remembered(['han-paren', 2, 3]), 'han-paren', 1)).toEqual({ cost: 0, why: 'first' })
    expect(start(EMPTY_STATE, 'markdown', null)).toEqual({ cost: 0, why: 'first' })
  })

  test('goes on from where its style left off: cheaply for 1., dearly for 一、', () => {
    expect(start(remembered(['arabic-dot', 2, 3]), 'arabic-dot', 4)).toEqual({ cost: COST.RUN_ON_OTHER, why: 'runs-on' })
    expect(start(remembered(['han-comma', 2, 3]), 'han-comma', 4)).toEqual({ cost: COST.RUN_ON['han-comma'], why: 'runs-on' })
  })

  test('goes on from another depth at a price', () => {
    const moved = { cost: COST.RUN_ON_OTHER + COST.STYLE_MOVED, why: 'runs-on' }
    expect(start(remembered(['arabic-dot', 3, 3]), 'arabic-dot', 4)).toEqual(moved)
    expect(start(remembered(['han-paren', 2, 3], ['arabic-dot', 3, 3]), 'arabic-dot', 4)).toEqual(moved)
  })

  test.each([5, 6])('goes on with a gap: %i behind 3', (ordinal) => {
    expect(start(remembered(['arabic-dot', 2, 3]), 'arabic-dot', ordinal)).toEqual({ cost: COST.GAP + COST.RUN_ON_OTHER, why: 'gap' })
  })

  test.each([
    ['behind nothing', EMPTY_STATE, 2, 0],
    ['higher behind nothing', EMPTY_STATE, 4, 2],
    ['far behind nothing', EMPTY_STATE, 40, 8],
    ['too far behind its style', remembered(['arabic-dot', 2, 3]), 7, 5],
    ['behind another style', remembered(['han-paren', 2, 4]), 5, 3],
    ['lower than its style left off', remembered(['arabic-dot', 2, 8]), 5, 3],
    ['the number that its style left off with', remembered(['arabic-dot', 2, 5]), 5, 3]
  ])('starts late: %s', (_, state, ordinal, more) => {
    expect(start(state, 'arabic-dot', ordinal)).toEqual({ cost: COST.LATE_START + more * COST.LATE_START_EACH_MORE, why: 'late-start' })
  })
})

describe('a style and its depth', () => {
  const step = (changes: Partial<Step> = {}): Step => ({
    level: 2,
    cost: 1,
    why: ['first'],
    ordinal: 1,
    opened: level(),
    style: 'han-paren',
    ...changes
  })

  test('cost nothing where they stood together before, or nothing did', () => {
    expect(chargeMemory(remembered(['han-paren', 2, 3], ['han-paren', 3, 3]), step())).toEqual(step())
    expect(chargeMemory(EMPTY_STATE, step())).toEqual(step())
    expect(chargeMemory(remembered(['han-paren', 3, 3]), step({ style: undefined }))).toEqual(step({ style: undefined }))
  })

  test('cost where the style stood at another depth', () => {
    const moved = step({ cost: 1 + COST.STYLE_MOVED, why: ['first', 'style-moved'] })
    expect(chargeMemory(remembered(['arabic-dot', 2, 3], ['han-paren', 3, 3]), step())).toEqual(moved)
  })

  test('cost a little where the depth had another style, unless that is a drift already', () => {
    const state = remembered(['arabic-dot', 2, 3])
    expect(chargeMemory(state, step())).toEqual(step({ cost: 1 + COST.STYLE_CHANGED }))
    expect(chargeMemory(state, step({ why: ['drift', 'next'] }))).toEqual(step({ why: ['drift', 'next'] }))
    expect(chargeMemory(remembered(['arabic-dot', 3, 3]), step())).toEqual(step())
  })
})
