import { describe, expect, test } from 'vitest'
import { changedStatements, senseOf } from '../../src/lint/sense.js'
import { readWithNumbers } from '../../src/targets/read-with-numbers.js'

const items = (count: number, words: string): string => Array.from({ length: count }, (_, at) => `第${at}条道路${words}`).join('。\n')
const planOf = (middle: string): string => `某县2030年工作要点\n一、总体要求\n坚持稳中求进。\n${middle}。\n二、组织保障\n压实责任。\n`

/** The first and the last line (from 1) of a plan that say something else in another plan. */
function changedLines(before: string, after: string): number[] {
  const [one, other] = [readWithNumbers(before, {}), readWithNumbers(after, {})]
  const lines = changedStatements(senseOf(one), senseOf(other)).map(({ from }) => one.source.point(from).line)
  return [Math.min(...lines), Math.max(...lines)]
}

describe('what a text says that another does not', () => {
  // With the lines beside it, where something may have been put in.
  test.each([
    [3, 4, 7],
    [2000, 3, 2004]
  ])('is found among %i lines that are all different', (count, first, last) => {
    expect(changedLines(planOf(items(count, '硬化')), planOf(items(count, '亮化')))).toEqual([first, last])
  })

  test('is found where lines were lost, down to the line', () => {
    expect(changedLines(planOf('修路。\n建桥。\n植树'), planOf('修路。\n植树'))).toEqual([5, 5])
  })
})
