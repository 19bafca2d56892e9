import { describe, expect, test } from 'vitest'
import { mapMatter, type Role } from '../../src/tree/matter.js'
import { BODY, blocksOf } from './outline.js'

/** Lines that are no body, each with its role. */
function roles(...lines: string[]): Partial<Record<string, Role>> {
  const text = lines.join('\n')
  const { blocks, texts } = blocksOf(text)
  const { roles } = mapMatter(text, blocks)
  return Object.fromEntries(texts.flatMap((line, at) => (roles[at] === 'body' ? [] : [[line, roles[at]]])))
}

const TITLE = '某区2025年便民服务工作要点'
const PLAN = ['一、总体要求', BODY, '二、重点任务', BODY]

describe('mapMatter gives front matter its roles', () => {
  test.each<[string, string[], Partial<Record<string, Role>>]>([
    [
      'title, number and addressees',
      ['某政办〔2025〕3号', '各镇人民政府，区政府各部门：'],
      { '某政办〔2025〕3号': 'document-number', '各镇人民政府，区政府各部门：': 'recipients' }
    ],
    ['a date below the title', ['2025年2月1日'], { '2025年2月1日': 'date' }],
    ['a date in brackets', ['（2025年2月1日）'], { '（2025年2月1日）': 'date' }],
    ['a Han date', ['二〇二五年二月一日'], { 二〇二五年二月一日: 'date' }],
    [
      'when and where a report was given',
      ['——2025年1月8日在某区第五届人民代表大会第四次会议上'],
      { '——2025年1月8日在某区第五届人民代表大会第四次会议上': 'subtitle' }
    ],
    ['who gave it', ['区长 王大明'], { '区长 王大明': 'byline' }],
    ['the title said again', [TITLE], { [TITLE]: 'title-again' }]
  ])('%s', (_, lines, expected) => {
    expect(roles(TITLE, ...lines, ...PLAN)).toEqual({ [TITLE]: 'title', ...expected })
  })

  test('a lead to the tasks is no addressee', () => {
    expect(roles(TITLE, '全区各部门要抓好以下重点工作：', ...PLAN)).toEqual({ [TITLE]: 'title' })
  })

  test('only the first addressees count', () => {
    const found = roles(TITLE, '各镇人民政府：', '各有关单位：', ...PLAN)
    expect(found).toEqual({ [TITLE]: 'title', '各镇人民政府：': 'recipients' })
  })
})

test('mapMatter tells the notice, its signature and its addressees from the plan', () => {
  const sentence = `现将《${TITLE}》印发给你们，请认真贯彻执行。`
  expect(roles('各镇人民政府：', sentence, '某区人民政府办公室', '2025年2月1日', TITLE, ...PLAN)).toMatchObject({
    '各镇人民政府：': 'recipients',
    [sentence]: 'notice',
    '2025年2月1日': 'date',
    [TITLE]: 'title',
    某区人民政府办公室: 'issuer'
  })
})

describe('mapMatter takes away what stands behind the plan', () => {
  test.each<[string, string[], Partial<Record<string, Role>>]>([
    ['a signature', ['某区教育局', '2025年2月1日'], { 某区教育局: 'signature', '2025年2月1日': 'signature' }],
    ['a school’s signature', ['某区第二中学', '2025年2月1日'], { 某区第二中学: 'signature', '2025年2月1日': 'signature' }],
    ['a signature without a day', ['某区东塘街道办事处', '2025年2月'], { 某区东塘街道办事处: 'signature', '2025年2月': 'signature' }],
    ['a month that nobody signed', ['组织开展轮训', '2025年2月'], {}],
    [
      'a joint signature',
      ['某区教育局', '某区财政局', '2025年2月1日'],
      { 某区教育局: 'signature', 某区财政局: 'signature', '2025年2月1日': 'signature' }
    ],
    ['a remark about publishing', ['（此件公开发布）'], { '（此件公开发布）': 'signature' }],
    [
      'the list of annexes',
      ['附件：1.任务分工表', '2.进度安排表'],
      { '附件：1.任务分工表': 'announcement', '2.进度安排表': 'announcement' }
    ],
    ['files to download', ['任务分工表.docx'], { '任务分工表.docx': 'announcement' }],
    ['who to call', ['联系人：张某，电话：88886666'], { '联系人：张某，电话：88886666': 'announcement' }],
    [
      'notes',
      ['[1] 一窗：综合受理窗口。', '[2] 代办：委托办理。'],
      { '[1] 一窗：综合受理窗口。': 'announcement', '[2] 代办：委托办理。': 'announcement' }
    ],
    ['a glossary', ['名词解释', '1.一窗：综合受理窗口。'], { 名词解释: 'announcement', '1.一窗：综合受理窗口。': 'announcement' }]
  ])('%s', (_, lines, expected) => {
    expect(roles(TITLE, ...PLAN, ...lines)).toEqual({ [TITLE]: 'title', ...expected })
  })
})

describe('mapMatter leaves in the plan', () => {
  test.each([
    ['a department’s name with no date below it', ['某区教育局', BODY]],
    ['an annex that holds text', ['附件1', '任务分工表', '一、窗口改造', BODY]],
    ['a contact in mid-plan', ['联系人：由各镇指定。', '三、保障措施', BODY, BODY]]
  ])('%s', (_, lines) => {
    expect(roles(TITLE, ...PLAN, ...lines)).toEqual({ [TITLE]: 'title' })
  })
})
