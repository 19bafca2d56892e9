import { describe, expect, test } from 'vitest'
import { parse, type SectionOutput } from '../../src/index.js'
import { BODY, markers, nodesOf, outline, plan } from './outline.js'

const TITLE = '东湖区2025年便民服务工作要点'

describe('a text that lost its line ends gives the tree that it had', () => {
  const lines = ['一、总体要求', BODY, '二、重点任务', `（一）窗口延时。${BODY}`, `（二）材料精简。${BODY}`, '三、保障措施', BODY]
  const expected = ['一、 总体要求', '二、 重点任务', '  （一） 窗口延时', '  （二） 材料精简', '三、 保障措施']

  test.each([
    ['with them', `${TITLE}\n${lines.join('\n')}`],
    ['with wide gaps in their place', `${TITLE}　　${lines.join('　　')}`],
    ['with tabs in their place', `${TITLE}\t${lines.join('\t')}`],
    ['with one blank in their place', `${TITLE} ${lines.join(' ')}`],
    ['with nothing in their place', `${BODY}${lines.join('')}`],
    ['lost in one section alone', `${TITLE}\n${lines.slice(0, 2).join('\n')}\n${lines.slice(2, 5).join('')}\n${lines.slice(5).join('\n')}`]
  ])('%s', (_, text) => {
    expect(outline(text)).toEqual(expected)
  })
})

describe('parse reads the oddities of a plan’s numbers', () => {
  test.each([
    [
      'numbers that run on',
      ['一、延时服务', '（一）午间+', '（二）周末+', '二、精简材料', '（三）证照+', '（四）证明+'],
      ['1 一、', '2 （一）', '2 （二）', '1 二、', '2 （三）', '2 （四）']
    ],
    ['a style that drifts', ['1、延时服务+', '2、精简材料+', '三、帮办代办+'], ['1 1、', '1 2、', '1 三、']],
    ['a gap', ['一、延时服务+', '二、精简材料+', '四、帮办代办+'], ['1 一、', '1 二、', '1 四、']],
    [
      'a number that stands twice',
      ['一、延时服务+', '二、精简材料+', '二、帮办代办+', '三、网上办理+'],
      ['1 一、', '1 二、', '1 二、', '1 三、']
    ],
    ['a number lost in the middle', ['一、延时服务+', '精简办事材料+', '三、帮办代办+'], ['1 一、', '1 <2>', '1 三、']],
    [
      'two lost together',
      ['（一）延时服务+', '（二）精简材料+', '主动帮办代办+', '推进网上办理+', '（五）窗口培训+'],
      ['1 （一）', '1 （二）', '1 <3>', '1 <4>', '1 （五）']
    ],
    [
      'two lost at the start',
      ['延伸窗口服务+', '精简办事材料+', '三、主动帮办代办+', '四、网上办理+'],
      ['1 <1>', '1 <2>', '1 三、', '1 四、']
    ],
    ['no numbers at all', ['总体要求+', '重点任务+', '保障措施+'], ['1 <1>', '1 <2>', '1 <3>']]
  ])('%s', (_, lines, expected) => {
    expect(markers(plan(TITLE, ...lines))).toEqual(expected)
  })

  test('marks what it inferred, and nothing else', () => {
    const nodes = nodesOf(plan(TITLE, '一、延时服务+', '精简办事材料+', '三、帮办代办+'))
    expect(nodes.map(({ inferred, style, ordinal }) => [inferred, style, ordinal])).toEqual([
      [false, 'han-comma', 1],
      [true, null, 2],
      [false, 'han-comma', 3]
    ])
  })
})

describe('parse gives annexes and boxes their places', () => {
  test('an annex opens the top level, and its own numbers begin again below it', () => {
    const text = plan(TITLE, '一、延时服务+', '二、精简材料+', '附件1', '任务分工表', '一、窗口改造+', '二、网点建设+')
    expect(outline(text)).toEqual(['一、 延时服务', '二、 精简材料', '附件1 任务分工表', '  一、 窗口改造', '  二、 网点建设'])
  })

  test('a box stands below its section, and the section goes on behind it', () => {
    const text = plan(TITLE, '一、重点任务', '（一）延时服务+', '专栏1 窗口改造+', '（二）精简材料+', '二、保障措施+')
    expect(outline(text)).toEqual(['一、 重点任务', '  （一） 延时服务', '    专栏1 窗口改造', '  （二） 精简材料', '二、 保障措施'])
  })
})

describe('parse deals paragraphs out', () => {
  test('to the preamble, the node above them, and the closing', () => {
    const { plan: fields, tasks } = parse(
      plan(TITLE, BODY, '一、延时服务+', '二、精简材料+', '本要点自印发之日起施行。', '本方案由区政务办负责解释。')
    )
    expect(fields.preamble.map(({ text }) => text)).toEqual([BODY])
    expect(tasks.map(({ paragraphs }) => paragraphs.map(({ text }) => text.slice(0, 4)))).toEqual([
      [BODY.slice(0, 4)],
      expect.arrayContaining([BODY.slice(0, 4)])
    ])
  })

  test('and keeps a paragraph’s enumeration as the task’s items', () => {
    const { tasks } = parse(plan(TITLE, '一、延时服务', '重点抓好：一是午间值守；二是周末轮班。', '二、精简材料+'))
    expect(tasks[0]?.items.map(({ marker, ordinal, text }) => [marker, ordinal, text])).toEqual([
      ['一是', 1, '午间值守；'],
      ['二是', 2, '周末轮班。']
    ])
    expect(tasks[1]?.items).toEqual([])
  })

  test('and calls a node with children a section, one without a task', () => {
    const { sections, tasks } = parse(plan(TITLE, '一、重点任务', '（一）延时服务+', '（二）精简材料+', '二、保障措施+'))
    expect(sections.map(({ id }) => id)).toEqual(['1'])
    expect(tasks.map(({ id, parent }) => [id, parent])).toEqual([
      ['1.1', '1'],
      ['1.2', '1'],
      ['2', null]
    ])
  })
})

test('positions point at the marker and the title in the raw text, noise and script notwithstanding', () => {
  const body = '各單位按照分工推進各項任務，定期通報進展情況，發現偏差及時糾正，年底前向社會公佈結果。'
  const text = `東湖區便民服務工作要點\r\n　　一、優化窗口（chuāng kǒu）服務\r\n${body}\r\n二、精簡材料\r\n${body}`
  const [first, second] = nodesOf(text)
  const slice = (place: SectionOutput['positions']['marker'] | undefined) => text.slice(place?.start.offset, place?.end.offset)
  expect(slice(first?.positions.marker)).toBe('一、')
  expect(slice(second?.positions.title)).toBe('精簡材料')
  expect(second?.title).toBe('精简材料')
  expect(second?.positions.marker?.start).toEqual({ line: 4, column: 1, offset: text.indexOf('二、') })
})
