import { describe, expect, test } from 'vitest'
import { findLines } from '../../src/source/lines.js'
import { findWraps } from '../../src/tree/wraps.js'
import { BODY } from './outline.js'

/** The text's lines after its wraps were cut out. */
function joined(...lines: readonly string[]): string[] {
  const text = lines.join('\n')
  let out = ''
  let from = 0
  for (const wrap of findWraps(text, findLines(text))) {
    out += text.slice(from, wrap.from)
    from = wrap.to
  }
  return (out + text.slice(from)).split('\n')
}

describe('findWraps joins', () => {
  test.each([
    ['a sentence torn at a comma', ['窗口延时开放，', '材料能减则减。'], '窗口延时开放，材料能减则减。'],
    ['a sentence torn at a pause mark', ['面向老人、', '儿童开放。'], '面向老人、儿童开放。'],
    ['a line that begins with a comma', ['窗口延时开放', '，材料能减则减。'], '窗口延时开放，材料能减则减。'],
    ['a line that begins with a full stop', ['窗口延时开放', '。'], '窗口延时开放。'],
    ['a line that begins with a closing quotation mark', ['推行“一窗受理', '”服务。'], '推行“一窗受理”服务。'],
    ['a line that ends in an opening bracket', ['推行轮班（', '周末除外）。'], '推行轮班（周末除外）。'],
    ['a heading with an unclosed quotation mark', ['一、推行“一窗', '受理”服务'], '一、推行“一窗受理”服务'],
    ['a marker that stands alone', ['（一）', '推行一窗受理'], '（一）推行一窗受理'],
    ['a marker and its heading over a blank line', ['（一）', '', '推行一窗受理'], '（一）推行一窗受理'],
    [
      'a heading whose second clause was cut',
      ['一、注重窗口单位统筹，提升服务', '质量效能', BODY],
      '一、注重窗口单位统筹，提升服务质量效能'
    ],
    [
      'a heading broken before its first child',
      ['一、深化便民服务领域放管服改', '革', '（一）减材料', BODY],
      '一、深化便民服务领域放管服改革'
    ],
    [
      'a paragraph torn where a page ended',
      [`窗口轮班。${BODY}各镇按季`, '度汇总上报，年终考核。'],
      `窗口轮班。${BODY}各镇按季度汇总上报，年终考核。`
    ]
  ])('%s', (_, lines, expected) => {
    expect(joined(...lines)[0]).toBe(expected)
  })
})

describe('findWraps does not join', () => {
  test.each([
    ['a heading and its body', ['一、总体要求', BODY]],
    ['two headings', ['一、总体要求', '（一）指导思想', BODY]],
    ['two sentences', ['窗口延时开放。', '材料能减则减。']],
    ['a lead and its list', ['重点抓好：', '窗口延时', '材料精简']],
    ['a torn line and the marker below it', ['窗口延时开放，', '二、重点任务', BODY]],
    ['members that semicolons part', ['（一）窗口延时；', '（二）材料精简；', '（三）帮办代办。']],
    ['a date and what stands below it', ['印发你们，请认真执行。', '二〇二五年二月一日', '某区便民服务工作要点', BODY]],
    ['a title and its date', ['某区便民服务工作要点', '2025年2月1日', BODY]],
    ['two balanced clauses and a body', ['一、注重窗口统筹，提升服务质效', '各镇按月轮班。']]
  ])('%s', (_, lines) => {
    expect(joined(...lines)).toEqual(lines)
  })
})

/** A page of 30 characters a line, as a PDF has it. */
const PAGE = [
  '一、总体要求',
  '各窗口单位要把方便群众办事放在首位对照事项清单逐项梳理流程压缩',
  '办理时限并在每季度末公开结果接受群众监督对群众反映集中的问题要',
  '列出台账逐项销号做到件件有着落事事有回音不得推诿扯皮敷衍塞责。',
  '二、重点任务',
  '（一）推行一窗受理',
  '各镇要在年底以前完成综合窗口设置工作选派业务熟悉的工作人员轮流',
  '值守实行首问负责和一次告知制度对材料不全的事项要当场说明补正的',
  '内容和期限避免群众往返奔波。',
  '（二）推行网上办理',
  '区级部门要梳理可以在网上办理的事项编制办事指南录制操作视频指导',
  '群众在家中完成申报对老年人等群体要保留线下窗口提供帮办代办服务',
  '确保服务不断档。'
]

describe('findWraps on a hard-wrapped page', () => {
  test('makes one line a paragraph and one a heading', () => {
    const lines = joined(...PAGE)
    expect(lines.map((line) => line.slice(0, 6))).toEqual([
      '一、总体要求',
      '各窗口单位要',
      '二、重点任务',
      '（一）推行一',
      '各镇要在年底',
      '（二）推行网',
      '区级部门要梳'
    ])
    expect(lines[4]).toMatch(/往返奔波。$/)
  })

  test('goes on from an indented first line whose number stands alone on the line before', () => {
    const lines = [...PAGE.slice(0, -1), '不断档。', '3.', '区级部门要组织窗口人员学习业务办理规程和服务', '规范。']
    expect(joined(...lines).at(-1)).toMatch(/和服务规范。$/)
  })

  test('keeps a lead-in with such a number apart from its list', () => {
    const lines = [...PAGE.slice(0, -1), '不断档。', '3.', '区级部门要组织窗口人员完成以下几项工作任务：', '业务办理规程']
    expect(joined(...lines).at(-1)).toBe('业务办理规程')
  })

  test.each(['（二）推行全程网上办理', '（二）推行网上办理，方便群众'])(
    'keeps %s behind the last words of a paragraph apart from its body',
    (heading) => {
      const lines = [...PAGE.slice(0, 8), `内容和期限避免群众往返奔波。${heading}`, ...PAGE.slice(10)]
      expect(
        joined(...lines)
          .at(-2)
          ?.endsWith(heading)
      ).toBe(true)
    }
  )

  test('closes the blank behind the first character of a justified line', () => {
    const lines = PAGE.map((line) => (line.startsWith('群众') ? `群 众${line.slice(2)}` : line))
    expect(joined(...lines)).toEqual(joined(...PAGE))
  })

  test('keeps a signature apart from a last line that fills the page', () => {
    const lines = [...PAGE.slice(0, -1), '同时各窗口都要确保各项服务自始至终不断档并公开监督投诉电话。', '某区政务服务局', '2025年3月1日']
    expect(joined(...lines).slice(-2)).toEqual(['某区政务服务局', '2025年3月1日'])
  })

  test('keeps a paragraph that ends at the page’s edge apart from the next over a blank line', () => {
    const lines = [...PAGE.slice(0, 4), '', '另外还要做好窗口人员培训工作。', ...PAGE.slice(4)]
    expect(joined(...lines)).toContain('另外还要做好窗口人员培训工作。')
  })
})

describe('findWraps on a page with no width', () => {
  test.each<[string, readonly string[], number]>([
    ['joins a heading’s second clause only where it was cut', ['一、注重窗口单位统筹，提升服务', '质量效能与水平提升', BODY], 3],
    ['keeps a heading and a short line apart from a signature', ['一、深化便民服务领域放管服改', '革', '2025年3月1日', BODY], 4],
    ['keeps a short heading and the line below apart', ['一、延时服务', '窗口', '（一）减材料', BODY], 4],
    ['keeps a heading and a field below apart', ['一、深化便民服务领域放管服改革', '责任单位：窗口', '（一）减材料', BODY], 4],
    [
      'keeps a heading and a half apart where the next number is missing',
      ['一、深化便民服务领域放管服改', '革新举措', '（一）减材料', '三、办好', BODY],
      5
    ],
    ['joins them where its numbering goes on', ['一、深化便民服务领域放管服改', '革新举措', '（一）减材料', '二、办好', BODY], 4],
    ['joins them where its numbering begins again', ['一、深化便民服务领域放管服改', '革新举措', '（一）减材料', '一、办好', BODY], 4],
    ['joins a line that begins with a semicolon', ['窗口延时开放', '；材料能减则减'], 1],
    ['keeps a table’s rows apart', ['窗口，\t时间', '延时\t周末'], 2],
    ['keeps a long line and a heading apart', [`${BODY}各镇按季`, '二、重点任务'], 2],
    ['keeps a short line and the line below apart', ['窗口延时开放', '材料能减则减。'], 2],
    ['joins a line of 45 characters that stops in mid-sentence', ['办'.repeat(45), '材料能减则减。'], 1],
    ['keeps a line of 44 apart', ['办'.repeat(44), '材料能减则减。'], 2]
  ])('%s', (_, lines, count) => {
    expect(joined(...lines)).toHaveLength(count)
  })
})

describe('findWraps tells a page by its width', () => {
  /** Lines of a width that stop in mid-sentence, with a short one that ends it. */
  const page = (width: number, count: number, other: readonly string[] = []) => [
    ...Array.from({ length: count }, (_, at) => (at % 4 === 3 ? '照此办理。' : '办'.repeat(width))),
    ...other
  ]

  test.each<[string, readonly string[], boolean]>([
    ['of thirty characters', page(30, 16), true],
    ['of twelve', page(12, 16), true],
    ['of eleven', page(11, 16), false],
    ['of eleven lines', page(30, 11), false],
    ['of twelve lines', page(30, 12), true],
    ['not where much of the text stands on wider lines', page(30, 16, ['办'.repeat(300)]), false]
  ])('%s', (_, lines, wrapped) => {
    expect(joined(...lines).length < lines.length).toBe(wrapped)
  })
})
