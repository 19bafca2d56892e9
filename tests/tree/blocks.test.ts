import { describe, expect, test } from 'vitest'
import { BODY, blocksOf } from './outline.js'

describe('findBlocks takes a line as a block', () => {
  test.each([
    ['without its indent', '　　一、总体要求\n　　窗口延时。', ['一、总体要求', '窗口延时。']],
    ['and passes over blank ones', '一、总体要求\n\n　　\n窗口延时。', ['一、总体要求', '窗口延时。']],
    [
      'at any line end',
      '一、总体要求\r\n窗口延时。\r材料精简。\u2028帮办代办。',
      ['一、总体要求', '窗口延时。', '材料精简。', '帮办代办。']
    ],
    ['and finds none in blanks', ' \n　\n', []]
  ])('%s', (_, text, expected) => {
    expect(blocksOf(text).texts).toEqual(expected)
  })
})

describe('findBlocks parts a line at a wide gap', () => {
  test.each([
    ['behind a full stop', '窗口延时开放。　　材料能减则减。', ['窗口延时开放。', '材料能减则减。']],
    ['behind a colon', '各镇人民政府：　　现就便民服务通知如下。', ['各镇人民政府：', '现就便民服务通知如下。']],
    ['in front of a marker', '窗口延时开放　　二、重点任务', ['窗口延时开放', '二、重点任务']],
    ['behind a numbered heading', `一、总体要求　　${BODY}`, ['一、总体要求', BODY]],
    ['of four half-width blanks', '窗口延时开放。    材料能减则减。', ['窗口延时开放。', '材料能减则减。']],
    ['of a tab', '窗口延时开放。\t材料能减则减。', ['窗口延时开放。', '材料能减则减。']],
    [
      'behind a heading with a list of numerals',
      '窗口延时。　　材料精简。　　服务一、二、三产业　　帮办代办。',
      ['窗口延时。', '材料精简。', '服务一、二、三产业', '帮办代办。']
    ],
    ['everywhere in a line of many', '总体要求　　窗口延时　　重点任务　　材料精简', ['总体要求', '窗口延时', '重点任务', '材料精简']]
  ])('%s', (_, text, expected) => {
    expect(blocksOf(text).texts).toEqual(expected)
  })

  test.each([
    ['one blank', '窗口延时开放。 材料能减则减。'],
    ['one ideographic blank', '窗口延时开放。　材料能减则减。'],
    ['a gap inside a sentence', '窗口延时　　开放。'],
    ['a gap behind a comma', '窗口延时开放，　　材料能减则减。']
  ])('but not at %s', (_, text) => {
    expect(blocksOf(text).texts).toEqual([text])
  })
})

describe('findBlocks parts front matter that ran together', () => {
  const number = '某政办〔2025〕1号'
  const addressees = '各镇人民政府：'
  const notice = '现将便民服务工作要点印发给你们，请认真执行。'

  test.each<[string, readonly string[], readonly string[]]>([
    ['in the first line', [`${number}${addressees}${BODY}`], [number, addressees, BODY]],
    ['near it', ['某区人民政府办公室', `${number}${addressees}${notice}`], ['某区人民政府办公室', number, addressees, notice]],
    ['a report’s name and its subtitle', ['某区', '政府工作报告——2025年1月8日在会上'], ['某区', '政府工作报告', '——2025年1月8日在会上']]
  ])('%s', (_, lines, expected) => {
    expect(blocksOf(lines.join('\n')).texts).toEqual(expected)
  })

  test('but not in the midst of a plan', () => {
    const lines = [...Array.from({ length: 12 }, () => BODY), `${number}${addressees}${notice}`]
    expect(blocksOf(lines.join('\n')).texts).toEqual(lines)
  })
})

describe('findBlocks in a line of many gaps', () => {
  test.each<[string, string, number]>([
    [
      'parts a document’s name from its body',
      `某区关于进一步深化便民服务改革、优化窗口布局、完善乡镇网点、提升办事效率的实施方案（试行）　　${BODY}　　${BODY}　　${BODY}`,
      4
    ],
    ['leaves a long clause whole', `${BODY.slice(0, -1)}而且各镇都要按月上报进展情况并接受监督　　定期检查　　${BODY}　　${BODY}`, 2]
  ])('%s', (_, text, count) => {
    expect(blocksOf(text).texts).toHaveLength(count)
  })
})

test('findBlocks says what parts each block from the one before, and on which line it stands', () => {
  const { blocks } = blocksOf('某区人民政府办公室关于做好便民服务的意见某政办〔2025〕3号\n窗口延时。　　材料精简。\n帮办代办。')
  expect(blocks.map(({ boundary, line }) => [boundary, line])).toEqual([
    ['line', 0],
    ['wording', 0],
    ['line', 1],
    ['gap', 1],
    ['line', 2]
  ])
})

test('findBlocks cover every visible character, in order and without overlap', () => {
  const text = `  某区意见某政办〔2025〕3号　各镇人民政府：　　${BODY}\n　　一、总体要求　　${BODY}`
  const { blocks, texts } = blocksOf(text)
  expect(texts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  for (const [at, block] of blocks.entries()) expect(block.from).toBeGreaterThanOrEqual(blocks[at - 1]?.to ?? 0)
})
