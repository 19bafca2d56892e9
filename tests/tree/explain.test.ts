import { describe, expect, test } from 'vitest'
import { explain } from '../../src/index.js'
import { BODY, plan } from './outline.js'

const TITLE = '东湖区2025年便民服务工作要点'

const roles = (text: string) => explain(text).map(({ line, role, text: words }) => `${line} ${role} ${words.slice(0, 4)}`)

describe('explain', () => {
  test('gives every line of the raw file its role, in order', () => {
    const text = `${plan(TITLE, '各镇人民政府：', BODY, '- 1 -', '一、重点任务', '（一）延时服务+', '二、保障措施+')}\n\n- 2 -`
    expect(roles(text)).toEqual([
      '1 title 东湖区2',
      '2 recipients 各镇人民',
      '3 paragraph 有关单位',
      '4 noise - 1 ',
      '5 section 一、重点',
      '6 task （一）延',
      '7 paragraph 有关单位',
      '8 task 二、保障',
      '9 paragraph 有关单位',
      '11 noise - 2 '
    ])
  })

  test('says style, level, number, address and cost of a node', () => {
    const lines = explain(plan(TITLE, '一、重点任务', '（一）延时服务+', '（二）精简材料+', '二、保障措施+'))
    expect(lines.find(({ text }) => text.startsWith('（二）'))).toEqual({
      line: 5,
      text: '（二）精简材料',
      style: 'han-paren',
      level: 2,
      ordinal: 2,
      id: '1.2',
      role: 'task',
      why: 'next after its sibling',
      cost: 0
    })
  })

  test('has no level and no cost for what is no node', () => {
    expect(explain(plan(TITLE, BODY, '一、重点任务+'))[1]).toMatchObject({
      style: null,
      level: null,
      ordinal: null,
      id: null,
      cost: null,
      why: ''
    })
  })

  test.each([
    ['a gap', ['一、延时服务+', '二、精简材料+', '四、帮办代办+'], '四、', 'numbers are missing before it'],
    ['a duplicate', ['一、延时服务+', '二、精简材料+', '二、帮办代办+', '三、网上办理+'], '二、帮', 'repeats the number before it'],
    ['a drift', ['1、延时服务+', '2、精简材料+', '三、帮办代办+'], '三、', 'a sibling in another style'],
    ['a lost number', ['一、延时服务+', '精简办事材料+', '三、帮办代办+'], '精简', 'its number was lost'],
    ['numbers that run on', ['一、延时服务', '（一）午间+', '二、精简材料', '（二）证照+'], '（二）', 'run on from the section before'],
    ['an annex', ['一、延时服务+', '附件1', '任务分工表'], '附件', 'an annex opens the top level']
  ])('says why: %s', (_, lines, start, why) => {
    const found = explain(plan(TITLE, ...lines)).find(({ text }) => text.startsWith(start))
    expect(found?.why).toContain(why)
  })

  test('charges for what is odd', () => {
    const found = explain(plan(TITLE, '一、延时服务+', '二、精简材料+', '四、帮办代办+')).find(({ text }) => text.startsWith('四、'))
    expect(found?.cost).toBeGreaterThan(0)
  })

  test('tells apart the nodes that stand on one line', () => {
    const text = ['一、重点任务', `（一）延时服务。${BODY}`, `（二）精简材料。${BODY}`].join('')
    const nodes = explain(text).filter(({ level }) => level !== null)
    expect(nodes.map(({ line, level, text: words }) => [line, level, words.slice(0, 4)])).toEqual([
      [1, 1, '一、重点'],
      [1, 2, '（一）延'],
      [1, 2, '（二）精']
    ])
    expect(nodes[2]?.why).toContain('in mid-line')
  })

  test('counts lines of the raw file where a heading was wrapped', () => {
    const lines = explain(`${TITLE}\n一、推行“一窗\n受理”服务\n${BODY}\n二、精简材料\n${BODY}`)
    expect(lines.map(({ line, text }) => `${line} ${text.slice(0, 2)}`)).toEqual(['1 东湖', '2 一、', '4 有关', '5 二、', '6 有关'])
  })

  test('says nothing of what is no line of its own: pinyin, blanks, invisible characters', () => {
    const text = plan(TITLE, '一、优化窗口（chuāng kǒu）服 务\u200b+', '二、精简材料+')
    expect(roles(text)).toEqual(['1 title 东湖区2', '2 task 一、优化', '3 paragraph 有关单位', '4 task 二、精简', '5 paragraph 有关单位'])
  })

  test('names the kind of noise, and gives nodes below nodes their addresses', () => {
    const lines = explain(`${plan(TITLE, '一、重点任务', '（一）延时服务', '1.午间值守+', '2.周末轮班+')}\n- 2 -`)
    expect(lines.map(({ id, role, why }) => (role === 'noise' ? why : id)).filter((one) => one !== null)).toEqual([
      '1',
      '1.1',
      '1.1.1',
      '1.1.2',
      'page-number'
    ])
  })

  test('gives all reasons, and a cost to one decimal', () => {
    const text = ['一、重点任务', `（一）延时服务。${BODY}`, `（二）精简材料。${BODY}`].join('')
    const [, found] = explain(text).filter(({ level }) => level !== null)
    expect(found?.why).toBe('first of its list; in mid-line: its line end was lost')
    expect(found?.cost).toBeGreaterThan(0)
    expect(found?.cost).toBeLessThan(10)
    expect(String(found?.cost)).toMatch(/^\d+(?:\.\d)?$/)
  })

  test('of nothing is nothing', () => {
    expect(explain('')).toEqual([])
  })
})
