import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { plan } from './outline.js'

const TITLE = '东湖区2025年便民服务工作要点'

const PAIR = ['1.午间值守+', '2.周末轮班+']
const LOST_PARENT = ['一、延时服务', '（一）窗口', ...PAIR, '（二）网点', ...PAIR, '二、精简材料', ...PAIR, '（二）证照', ...PAIR]

/** Each message as `line:column severity rule`, with the raw text that it points at. */
function messages(text: string): [message: string, at: string][] {
  return parse(text).messages.map(({ rule, severity, position }) => [
    `${position?.start.line}:${position?.start.column} ${severity} ${rule}`,
    text.slice(position?.start.offset, position?.end.offset)
  ])
}

describe('messages report', () => {
  test.each([
    ['a missing number', ['一、延时服务+', '二、精简材料+', '四、帮办代办+'], '6:1 warning number-gap', '四、'],
    [
      'a number that stands twice',
      ['一、延时服务+', '二、精简材料+', '二、帮办代办+', '三、网上办理+'],
      '6:1 warning number-duplicate',
      '二、'
    ],
    [
      'numbers that begin again',
      ['一、延时服务', '（一）午间+', '（二）周末+', '（一）节日+', '（二）假日+', '二、精简材料+'],
      '7:1 warning number-restart',
      '（一）'
    ],
    [
      'a list that starts late',
      ['一、延时服务', '（三）午间+', '（四）周末+', '二、精简材料', '（一）证照+'],
      '3:1 warning number-late-start',
      '（三）'
    ],
    ['a sibling in another style', ['1、延时服务+', '2、精简材料+', '三、帮办代办+'], '6:1 warning marker-style-drift', '三、'],
    ['a heading that lost its number', ['一、延时服务+', '精简办事材料+', '三、帮办代办+'], '4:1 info number-lost', '精简办事材料'],
    ['a list whose heading was lost', LOST_PARENT, '14:1 warning heading-lost', '1.']
  ])('%s', (_, lines, message, at) => {
    expect(messages(plan(TITLE, ...lines))).toEqual([[message, at]])
  })

  test('headings without numbers, one by one', () => {
    const found = messages(plan(TITLE, '总体要求+', '重点任务+'))
    expect(found).toEqual([
      ['2:1 info heading-unnumbered', '总体要求'],
      ['4:1 info heading-unnumbered', '重点任务']
    ])
  })

  test('every oddity of a node that has more than one', () => {
    const found = messages(plan(TITLE, '一、延时服务+', '二、精简材料+', '三、帮办代办+', '5、网上办理+', '六、窗口培训+'))
    expect(found.map(([message]) => message)).toEqual(['8:1 warning marker-style-drift', '8:1 warning number-gap'])
  })

  test.each([
    ['no text', ''],
    ['blanks alone', ' \n　\n']
  ])('that there is nothing to read: %s', (_, text) => {
    expect(parse(text).messages).toMatchObject([{ rule: 'empty-text', severity: 'warning' }])
  })
})

describe('messages are silent', () => {
  test.each([
    ['about a faultless plan', ['一、延时服务', '（一）午间+', '（二）周末+', '二、精简材料', '（一）证照+']],
    ['about numbers that run on', ['一、延时服务', '（一）午间+', '（二）周末+', '二、精简材料', '（三）证照+']],
    ['about a plan without any heading', ['窗口延时开放，材料能减则减。']]
  ])('%s', (_, lines) => {
    expect(messages(plan(TITLE, ...lines))).toEqual([])
  })
})

test('a message says what is there and what should be', () => {
  const [gap] = parse(plan(TITLE, '一、延时服务+', '三、帮办代办+')).messages
  expect(gap?.reason).toContain('三、')
  const [lost] = parse(plan(TITLE, '一、延时服务+', '精简办事材料+', '三、帮办代办+')).messages
  expect(lost?.reason).toContain('2')
})

test('a message points into the raw text where noise and script lie between', () => {
  const text = `${TITLE}\r\n　　一、優化窗口（chuāng）\r\n　　三、精簡材料\r\n${'窗口延時開放，材料能減則減。'.repeat(3)}`
  expect(messages(text)).toEqual([['3:3 warning number-gap', '三、']])
})
