import { describe, expect, test } from 'vitest'
import { findLostRunIns } from '../../src/tree/lost-run-ins.js'
import { BODY, blocksOf, outline } from './outline.js'

/** The lines that must have lost their numbers. */
function lost(lines: readonly string[], excluded: readonly number[] = []): string[] {
  const text = lines.join('\n')
  const { blocks, texts } = blocksOf(text)
  return [...findLostRunIns(text, blocks, new Set(excluded))].map((index) => texts[index] as string)
}

const item = (lead: string) => `${lead}。${BODY}`

describe('findLostRunIns finds items that lost their numbers', () => {
  test.each([
    ['one between two', [item('（一）延时'), item('材料能减则减'), item('（三）代办')], ['材料能减则减']],
    ['two between two', [item('1.延时'), item('材料能减则减'), item('流程能并则并'), item('4.代办')], ['材料能减则减', '流程能并则并']],
    ['the first under a heading', ['一、重点任务', item('材料能减则减'), item('（二）代办')], ['材料能减则减']]
  ])('%s', (_, lines, expected) => {
    expect(lost(lines).map((line) => line.split('。')[0])).toEqual(expected)
  })
})

describe('findLostRunIns finds none', () => {
  test.each([
    ['where no number is missing', [item('（一）延时'), item('材料能减则减'), item('（二）代办')]],
    [
      'where more paragraphs stand than numbers are missing',
      [item('（一）延时'), item('材料能减则减'), item('流程能并则并'), item('（三）代办')]
    ],
    ['where fewer stand', [item('（一）延时'), item('材料能减则减'), item('（四）代办')]],
    ['where the paragraph is one sentence', [item('（一）延时'), '材料能减则减。', item('（三）代办')]],
    ['behind the last item', [item('（一）延时'), item('（二）代办'), item('材料能减则减')]]
  ])('%s', (_, lines) => {
    expect(lost(lines)).toEqual([])
  })

  test('in what is no part of the plan', () => {
    expect(lost([item('（一）延时'), item('材料能减则减'), item('（三）代办')], [1])).toEqual([])
  })
})

test('an item that lost its number is read with the number it must have had', () => {
  const text = ['一、重点任务', item('（一）窗口延时'), item('材料能减则减'), item('（三）帮办代办')].join('\n')
  expect(outline(text)).toEqual(['一、 重点任务', '  （一） 窗口延时', '  <2> 材料能减则减', '  （三） 帮办代办'])
})
