import { describe, expect, test } from 'vitest'
import { findMatches } from '../../src/source/matches.js'
import type { Block } from '../../src/tree/blocks.js'
import { boundaryBefore, judgeBlock, judgeLines } from '../../src/tree/line-ends.js'

const block = (line: number, length: number, from = 0): Block => ({ from, to: from + length, line, boundary: 'line' })

describe('a text lost its line ends', () => {
  const lost = (...blocks: readonly Block[]) => judgeLines(blocks)

  test.each<[string, readonly Block[], number, boolean]>([
    ['on one long line', [block(0, 600)], 1, true],
    ['not on one short line', [block(0, 599)], 0, true],
    ['on three long lines', [block(0, 700), block(1, 700), block(2, 700)], 1, true],
    ['not on many lines of that length', [0, 1, 2, 3].map((line) => block(line, 700)), 0, false],
    ['on many lines, most of it on a very long one', [block(0, 5000), block(1, 40), block(2, 40), block(3, 40)], 1, false],
    ['on one line of several blocks', [0, 1, 2, 3].map(() => block(0, 700)), 1, true],
    ['not in an empty text', [], 0, true]
  ])('%s', (_, blocks, value, few) => {
    expect(lost(...blocks)).toEqual({ lost: value, few })
  })
})

describe('what stands before a marker', () => {
  test.each([
    ['延时服务。二、', 'stop'],
    ['延时服务！二、', 'stop'],
    ['（延时服务）二、', 'stop'],
    ['延时服务：二、', 'colon'],
    ['延时服务:二、', 'colon'],
    ['延时服务；二、', 'semicolon'],
    ['延时服务;二、', 'semicolon'],
    ['延时服务 二、', 'space'],
    ['延时服务。  二、', 'stop'],
    ['延时服务二、', 'none'],
    ['二、', 'line'],
    ['　 二、', 'line']
  ])('%s: %s', (text, boundary) => {
    expect(boundaryBefore(text, 0, text.indexOf('二'))).toBe(boundary)
  })

  test('does not look before its block', () => {
    expect(boundaryBefore('延时服务。二、', 5, 5)).toBe('line')
    expect(boundaryBefore('延时服务。办二、', 5, 6)).toBe('none')
  })
})

describe('a block lost line ends', () => {
  /** The places of the numbers behind the block's own. */
  const placesOf = (text: string) =>
    findMatches(text, /[一二三四]、|（[一二三四]）|[1-4]\./g).flatMap(({ index }) => (index > 0 ? [index] : []))
  const judge = (text: string, few: boolean, lost = 0) =>
    judgeBlock(text, { from: 0, to: text.length, line: 0, boundary: 'line' }, placesOf(text), { lost, few })

  test.each<[string, string, boolean, number]>([
    ['where a run goes on from its own number', '一、延时服务。二、精简材料。三、帮办代办。', false, 1],
    ['where a list opens right behind its heading', '一、重点任务（一）延时服务。（二）精简材料。', false, 1],
    ['where a list opens behind a blank', '一、重点任务 （一）延时服务。（二）精简材料。', false, 1],
    ['where a list opens behind a full stop in a text of few lines', '延时服务。（一）午间值守。（二）周末轮班。', true, 1],
    ['not where that text has many lines', '延时服务。（一）午间值守。（二）周末轮班。', false, 0],
    ['not where a list stands behind a colon', '重点任务：（一）延时服务；（二）精简材料。', true, 0],
    ['not where semicolons part its members', '一、延时服务；二、精简材料；三、帮办代办。', false, 0],
    ['not where its numbers do not go on', '一、延时服务。三、精简材料。四、帮办代办。', false, 0],
    ['not for one number alone', '一、延时服务。二、精简材料。', false, 0],
    ['not where a list of the heading’s own style begins again', '一、重点任务一、延时服务。二、精简材料。', false, 1]
  ])('%s', (_, text, few, expected) => {
    expect(judge(text, few)).toBe(expected)
  })

  test('the more surely the longer it is', () => {
    expect([700, 1050, 1400, 3000].map((length) => judge('办'.repeat(length), false))).toEqual([0, 0.5, 1, 1])
  })

  test('in a text that lost them, unless it may be one paragraph', () => {
    expect([200, 201].map((length) => judge('办'.repeat(length), false, 1))).toEqual([0, 1])
  })
})
