import { describe, expect, test } from 'vitest'
import type { Candidate } from '../../src/tree/candidates.js'
import * as COST from '../../src/tree/costs.js'
import type { MarkerReading } from '../../src/tree/readings.js'
import { annexStep, boxSteps, decimalSteps, headingSteps, markdownStep } from '../../src/tree/special-steps.js'
import { EMPTY_STATE, type Level, type State } from '../../src/tree/state.js'
import { markerSteps, openLevel, type Step } from '../../src/tree/steps.js'
import { nextStates } from '../../src/tree/transitions.js'

const RANKS: Readonly<Record<string, number>> = { 'han-comma': 40, 'han-paren': 50, 'arabic-dot': 60, circled: 110, 'shi-item': 105 }

const reading = (style: string, ordinal: number | null, changes: Partial<MarkerReading> = {}): MarkerReading => ({
  style,
  kind: style,
  rank: RANKS[style] ?? 30,
  ordinal,
  to: 2,
  ...changes
})

/** An open level with the members 1 to `last` of a style. */
const level = (style: string, last: number | null, changes: Partial<Level> = {}): Level => ({
  styles: [style],
  rank: RANKS[style] ?? 30,
  last,
  count: last ?? 1,
  base: 0,
  unnumbered: false,
  ...changes
})

const stateOf = (levels: readonly Level[], memory: State['memory'] = []): State => ({ ...EMPTY_STATE, levels, memory })

const candidate = (changes: Partial<Candidate> = {}): Candidate => ({
  block: 0,
  at: 0,
  readings: [],
  boundary: 'line',
  accept: 0,
  reject: 5,
  likeness: 0,
  announced: false,
  ...changes
})

/** Each step as `level why+why cost`. */
const told = (steps: readonly Step[]) =>
  steps.map(({ level: depth, why, cost }) => `${depth} ${why.join('+')} ${Math.round(cost * 100) / 100}`)

describe('a marker may be', () => {
  const steps = (state: State, one: MarkerReading, changes: Partial<Candidate> = {}) => told(markerSteps(state, one, candidate(changes)))

  test('the first of a plan, or the first below a heading that was lost', () => {
    expect(steps(EMPTY_STATE, reading('han-comma', 1))).toEqual(['1 first 0', `2 first+lost-parent ${COST.LOST_PARENT}`])
    expect(steps(EMPTY_STATE, reading('han-comma', 2))).toEqual([`1 late-start ${COST.LATE_START}`])
  })

  test('the next of its list, or below its last member', () => {
    expect(steps(stateOf([level('han-comma', 2)]), reading('han-comma', 3))).toEqual([
      '1 next 0',
      `2 late-start+self-nested ${COST.LATE_START + COST.LATE_START_EACH_MORE + COST.SELF_NESTED}`
    ])
  })

  test('the first below a heading', () => {
    expect(steps(stateOf([level('han-comma', 2)]), reading('han-paren', 1))).toContain('2 first 0')
  })

  test('below a heading of a lower style, dearly; below an item or beside an announced list, more so', () => {
    const below = (above: Level, style: string, changes: Partial<Candidate> = {}) =>
      steps(stateOf([level('han-comma', 2), above]), reading(style, 1), changes).find((one) => one.startsWith('3 first+rank'))
    expect(below(level('arabic-dot', 2), 'han-paren')).toBe(`3 first+rank-inverted ${COST.RANK_INVERTED}`)
    expect(below(level('roman', 2, { rank: 50 }), 'han-paren')).toBe(`3 first+rank-inverted ${COST.SAME_RANK}`)
    expect(below(level('shi-item', 2), 'han-paren')).toBe(`3 first+rank-inverted ${COST.RANK_INVERTED + COST.BELOW_ITEM}`)
    expect(below(level('arabic-dot', 2), 'han-paren', { announced: true })).toBe(
      `3 first+rank-inverted ${COST.RANK_INVERTED + COST.BELOW_ITEM}`
    )
    expect(below(level('han-paren', 2, { unnumbered: true }), 'han-paren')).toBeUndefined()
  })

  test('below a heading of its own style only behind an annex or a box, which begin a numbering of their own', () => {
    const nested = (...levels: readonly Level[]) =>
      steps(stateOf(levels), reading('han-comma', 1)).some((one) => one.includes('self-nested'))
    expect(nested(level('han-comma', 2), level('han-paren', 2))).toBe(true)
    expect(nested(level('han-comma', 2), level('attachment', 1))).toBe(false)
    expect(nested(level('han-comma', 2), level('box', 1, { styles: ['han-paren', 'box'] }))).toBe(false)
  })

  test('deeper than five levels at a price', () => {
    const deep = (depth: number) => {
      const levels = Array.from({ length: depth - 1 }, (_, at) => level(`style-${at}`, 2, { rank: at }))
      return steps(stateOf(levels), reading('circled', 1)).find((one) => one.startsWith(`${depth} first `))
    }
    expect([deep(5), deep(6)]).toEqual(['5 first 0', `6 first ${COST.ROUGH_DEPTH}`])
  })

  test('a sibling of unnumbered headings, or one without number itself', () => {
    const unnumbered = level('', null, { styles: [], count: 2, unnumbered: true })
    expect(steps(stateOf([unnumbered]), reading('han-comma', 3))).toContain('1 next 0.6')
    expect(steps(stateOf([level('box', 2)]), reading('box', null))).toContain('1 next 0.3')
  })

  test('a sibling in another style: the dearer where its number does not go on', () => {
    const drift = (ordinal: number) => steps(stateOf([level('han-comma', 3)]), reading('arabic-comma', ordinal))[0]
    expect(drift(4)).toBe(`1 drift+next ${COST.DRIFT}`)
    expect(drift(5)).toBe(`1 drift+gap ${COST.DRIFT + COST.GAP + COST.DRIFT / 2}`)
    expect(drift(3)).toBe(`1 drift+duplicate ${COST.DRIFT + COST.DUPLICATE + COST.DRIFT}`)
  })

  test('a list of its own beside the one before it: only where it begins at one, in a style that stands higher', () => {
    const list = (one: MarkerReading, above = level('circled', 3), changes: Partial<Candidate> = {}) =>
      steps(stateOf([level('han-comma', 2), above]), one, changes).find((step) => step.includes('new-list'))
    expect(list(reading('han-paren', 1))).toBe(`2 new-list ${COST.NEW_LIST_UNANNOUNCED}`)
    expect(list(reading('han-paren', 1), undefined, { announced: true })).toBe(`2 new-list ${COST.NEW_LIST}`)
    expect(list(reading('han-paren', 2))).toBeUndefined()
    expect(list(reading('circled', 1))).toBeUndefined()
    expect(list(reading('circled', 1), level('han-paren', 3))).toBeUndefined()
    expect(steps(stateOf([level('circled', 3)]), reading('han-paren', 1)).some((step) => step.includes('new-list'))).toBe(false)
  })

  test('two levels down, below a heading of the usual style that was lost', () => {
    const memory = [{ style: 'han-paren', depth: 2, last: 3, uses: 3 }]
    const lost = markerSteps(stateOf([level('han-comma', 2)], memory), reading('arabic-dot', 1), candidate()).find((step) => step.lost)
    expect(lost).toMatchObject({ level: 3, lost: { styles: ['han-paren'], last: 1, count: 1, unnumbered: false } })
    const unusual = markerSteps(stateOf([level('han-comma', 2)]), reading('arabic-dot', 1), candidate()).find((step) => step.lost)
    expect(unusual?.lost?.styles).toEqual([])
  })

  test('but not so where its style usually stands one level down, or its number is not one', () => {
    const hasLost = (state: State, one: MarkerReading) => markerSteps(state, one, candidate()).some((step) => step.lost)
    const memory = [{ style: 'arabic-dot', depth: 2, last: 3, uses: 3 }]
    expect(hasLost(stateOf([level('han-comma', 2)], memory), reading('arabic-dot', 1))).toBe(false)
    expect(hasLost(stateOf([level('han-comma', 2)]), reading('arabic-dot', 2))).toBe(false)
    expect(hasLost(stateOf([level('han-comma', 2)]), reading('arabic-dot', null))).toBe(true)
    expect(hasLost(stateOf([level('', 1, { styles: [] })]), reading('arabic-dot', 1))).toBe(false)
  })

  test('closing levels of a single member costs', () => {
    expect(steps(stateOf([level('han-comma', 2), level('han-paren', 1)]), reading('han-comma', 3))[0]).toBe(`1 next ${COST.SINGLE}`)
  })
})

describe('what a step leaves open', () => {
  const opened = (state: State, one: MarkerReading) => markerSteps(state, one, candidate())[0]?.opened

  test('a list goes on with its styles, its last number and its highest rank', () => {
    const open = level('han-comma', 3, { base: 2, count: 1 })
    expect(opened(stateOf([open]), reading('arabic-comma', 4, { rank: 45 }))).toEqual({
      styles: ['han-comma', 'arabic-comma'],
      rank: 40,
      last: 4,
      count: 2,
      base: 2,
      unnumbered: false
    })
    expect(opened(stateOf([open]), reading('han-comma', null))).toMatchObject({ styles: ['han-comma'], last: 3 })
  })

  test('a list of unnumbered headings takes the rank of its first number', () => {
    const unnumbered = level('', 2, { styles: [], rank: 0, unnumbered: true })
    expect(opened(stateOf([unnumbered]), reading('han-comma', 3))).toMatchObject({ rank: 40, styles: ['han-comma'], unnumbered: false })
  })

  test('a new list knows with what number it began', () => {
    expect(
      [openLevel(reading('han-comma', 3)), openLevel(reading('han-comma', null))].map(({ base, last, count }) => [base, last, count])
    ).toEqual([
      [2, 3, 1],
      [0, null, 1]
    ])
  })
})

describe('markers that say their own place', () => {
  test('an annex opens the top level and counts on behind annexes only', () => {
    expect(annexStep(stateOf([level('attachment', 1)]), reading('attachment', 2))).toMatchObject({
      level: 1,
      opened: { count: 2, last: 2 }
    })
    expect(annexStep(stateOf([level('han-comma', 3)]), reading('attachment', null))).toMatchObject({ ordinal: 1, opened: { count: 1 } })
  })

  test('a box stands below the open headings or beside another box', () => {
    const places = (...levels: readonly Level[]) => boxSteps(stateOf(levels), reading('box', 1)).map((step) => step.level)
    expect(places(level('han-comma', 2), level('han-paren', 1))).toEqual([3])
    expect(places(level('han-comma', 2), level('box', 1))).toEqual([2])
    expect(places()).toEqual([1])
  })

  test('a decimal names its parents, one after another', () => {
    const whys = (one: MarkerReading, ...levels: readonly Level[]) =>
      decimalSteps(stateOf(levels), one, candidate()).map((step) => `${step.level} ${step.why.includes('stated-depth')}`)
    const two = reading('arabic-decimal', 1, { path: [2, 1] })
    const three = reading('arabic-decimal', 1, { path: [2, 3, 1] })
    expect(whys(two, level('arabic-dot', 2))).toEqual(['1 false', '2 true'])
    expect(whys(two, level('arabic-dot', 3))).toEqual(['1 false', '2 false'])
    expect(whys(three, level('arabic-dot', 2), level('arabic-decimal', 3))).toContain('3 true')
    expect(whys(three, level('arabic-dot', 1), level('arabic-decimal', 3))).not.toContain('3 true')
    expect(whys(three, level('arabic-dot', 3))).toEqual(['1 false', '2 false'])
  })

  test('a markdown heading stands below the last one with fewer #, beside one with as many', () => {
    const at = (depth: number, ...ranks: readonly number[]) => {
      const levels = ranks.map((rank) => level('markdown', null, { rank }))
      const { level: place, opened } = markdownStep(stateOf(levels), reading('markdown', null, { depth }))
      return [place, opened.rank]
    }
    expect(at(1)).toEqual([1, 1])
    expect(at(3, 1, 2)).toEqual([3, 3])
    expect(at(2, 1, 2, 3)).toEqual([2, 2])
    expect(at(1, 2, 3)).toEqual([1, 1])
  })
})

describe('a line without marker may be', () => {
  const told = (state: State, likeness = 1) =>
    headingSteps(state, candidate({ likeness })).map(
      ({ level: depth, why, cost, ordinal, opened }) => `${depth} ${why} ${ordinal} ${Math.round(cost * 100) / 100} ${opened.styles.join()}`
    )

  test('the next heading of each open list, its number lost', () => {
    expect(told(stateOf([level('han-comma', 2), level('han-paren', 3)]))).toEqual([
      `1 lost-number 3 ${COST.LOST_NUMBER} han-comma`,
      `2 lost-number 4 ${COST.LOST_NUMBER} han-paren`
    ])
    expect(headingSteps(stateOf([level('han-comma', 2)]), candidate({ likeness: 1 }))[0]?.opened).toMatchObject({ last: 3, count: 3 })
  })

  test('not of a list without numbers', () => {
    expect(told(stateOf([level('markdown', null)]))).toEqual([])
  })

  test('the dearer the less it looks like a heading, and the more single members it closes', () => {
    expect(told(stateOf([level('han-comma', 2)]), 0.5)).toEqual([`1 lost-number 3 ${COST.LOST_NUMBER + 0.3} han-comma`])
    expect(told(stateOf([level('han-comma', 2), level('han-paren', 1)]))[0]).toBe(
      `1 lost-number 3 ${COST.LOST_NUMBER + COST.SINGLE} han-comma`
    )
  })

  test('the first heading of a list that usually stands there', () => {
    const memory = [
      { style: 'han-comma', depth: 1, last: 2, uses: 2 },
      { style: 'han-paren', depth: 2, last: 3, uses: 3 }
    ]
    const steps = headingSteps(stateOf([level('han-comma', 2)], memory), candidate({ likeness: 1 }))
    expect(steps[1]).toMatchObject({ level: 2, ordinal: 1, style: 'han-paren', cost: COST.LOST_NUMBER + 0.5 })
    expect(steps[1]?.opened).toMatchObject({ styles: ['han-paren'], last: 1, count: 1, unnumbered: false })
    expect(steps).toHaveLength(2)
  })

  test('a section of a plan, or of an annex, that has no numbers', () => {
    const unnumbered = level('', 2, { styles: [], unnumbered: true })
    expect(told(EMPTY_STATE)).toEqual([`1 unnumbered-heading 1 ${COST.UNNUMBERED_FIRST} `])
    expect(told(stateOf([unnumbered]))).toEqual([`1 unnumbered-heading 3 ${COST.UNNUMBERED_NEXT} `])
    expect(told(EMPTY_STATE, 0.5)).toEqual([`1 unnumbered-heading 1 ${COST.UNNUMBERED_FIRST + 0.75} `])
    expect(told(stateOf([level('attachment', 1)])).at(-1)).toBe(`2 unnumbered-heading 1 ${COST.UNNUMBERED_FIRST} `)
  })
})

describe('the next number in mid-line, behind a full stop, where its list opened lines', () => {
  const cost = (changes: Partial<Candidate>, open = level('arabic-dot', 2)) => {
    const one = candidate({ readings: [reading('arabic-dot', 3)], boundary: 'stop', reject: 0, accept: 2.4, ...changes })
    const states = nextStates(stateOf([level('han-comma', 1), open]), one, 0, Number.POSITIVE_INFINITY)
    return states.find(({ choice }) => choice?.level === 2)?.cost
  }

  test('is cheaper to take', () => {
    expect(cost({})).toBeCloseTo(2.4 - COST.NEXT_IN_MID_LINE)
  })

  test.each<[string, Partial<Candidate>, Level?]>([
    ['behind a comma or a word', { boundary: 'none' }],
    ['in a text that lost its line ends', { reject: 3 }],
    ['where only one member stood before', {}, level('arabic-dot', 2, { count: 1 })],
    ['where it is an item', {}, level('arabic-dot', 2, { rank: 110 })]
  ])('but not %s', (_, changes, open) => {
    expect(cost(changes, open)).toBeCloseTo(2.4)
  })
})
