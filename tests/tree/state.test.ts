import { describe, expect, test } from 'vitest'
import { EMPTY_STATE, recall, remember, type State, stateKey } from '../../src/tree/state.js'
import { nextStates } from '../../src/tree/transitions.js'
import { candidatesOf } from './sequence.js'

/** The cheapest state after each candidate of a sequence in turn. */
function stateAfter(sequence: string): State {
  let states: State[] = [EMPTY_STATE]
  for (const [index, candidate] of candidatesOf(sequence).entries())
    states = states.flatMap((state) => nextStates(state, candidate, index, Number.POSITIVE_INFINITY)).sort((a, b) => a.cost - b.cost)
  return states[0] as State
}

const reasons = (states: readonly State[]) => states.map(({ choice }) => choice?.why.join('+') ?? 'text')

describe('nextStates', () => {
  test('always offers to leave a marker as text, at the price of its style', () => {
    const [candidate] = candidatesOf('一、')
    const text = nextStates(EMPTY_STATE, candidate as never, 0, Number.POSITIVE_INFINITY).find(({ choice }) => choice === undefined)
    expect(text?.cost).toBe(candidate?.reject)
  })

  test('offers every open level and a new one', () => {
    const state = stateAfter('一、 （一）')
    const [, , next] = candidatesOf('一、 （一） （二）')
    const levels = nextStates(state, next as never, 2, Number.POSITIVE_INFINITY).map(({ choice }) => choice?.level)
    expect(levels).toEqual(expect.arrayContaining([1, 2, 3]))
  })

  test('closes the levels below the one that goes on', () => {
    expect(stateAfter('一、 （一） 1. 二、').levels.map(({ last }) => last)).toEqual([2])
  })

  test('builds nothing dearer than the limit', () => {
    const state = stateAfter('一、 二、')
    const [, , next] = candidatesOf('一、 二、 三、')
    const states = nextStates(state, next as never, 2, state.cost)
    expect(reasons(states)).toEqual(['next'])
  })

  test('forgets the numbering of the plan at an annex', () => {
    expect(stateAfter('一、 （一） （二） 附件1').memory).toEqual([])
  })
})

test('remember and recall know a style again by its depth', () => {
  const memory = remember(remember([], 'han-paren', 2, 3), 'han-paren', 2, 4)
  const state = { ...EMPTY_STATE, memory }
  expect(recall(state, 'han-paren', 2)).toMatchObject({ last: 4, uses: 2 })
  expect(recall(state, 'han-paren', 3)).toBeUndefined()
  expect(recall(state, 'han-comma', 2)).toBeUndefined()
})

test('remember keeps the last number where a member has none', () => {
  expect(remember(remember([], 'markdown', 1, 3), 'markdown', 1, null)).toEqual([{ style: 'markdown', depth: 1, last: 3, uses: 2 }])
})

test('stateKey tells apart only what matters to what follows', () => {
  expect(stateKey(stateAfter('一、 二、'))).toBe(stateKey({ ...stateAfter('一、 二、'), cost: 99 }))
  expect(stateKey(stateAfter('一、 二、'))).not.toBe(stateKey(stateAfter('一、 二、 三、')))
  expect(stateKey(stateAfter('一、 二、'))).not.toBe(stateKey(stateAfter('一、 （一）')))
})
