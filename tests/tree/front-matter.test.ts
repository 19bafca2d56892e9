import { describe, expect, test } from 'vitest'
import { isAddresseeLine, isDateLine, isIssuerLine, isNumberLine, mapMatter, opensNumbered } from '../../src/tree/matter.js'
import { findNotice } from '../../src/tree/notice.js'
import { findSalutation, findTitle, isTitleLine, titleAt, withFirstHalf } from '../../src/tree/plan-title.js'
import { BODY, blocksOf } from './outline.js'

const LONG = `${BODY}${BODY}`

describe('a line of front matter', () => {
  test.each([
    ['2025年2月1日', true],
    ['（2025年2月1日）', true],
    ['二〇二五年二月一日', true],
    ['2025年2月1日（此件公开）', true],
    ['2025年2月1日起施行', false],
    ['截至2025年2月1日', false]
  ])('%s is a date alone: %s', (line, expected) => {
    expect(isDateLine(line)).toBe(expected)
  })

  test.each([
    ['某区教育局', true],
    ['某区人民政府办公室', true],
    ['一、某区教育局', false],
    ['某区教育局负责', false],
    ['教育工作要点', false],
    [`某区${'教育'.repeat(60)}局`, false]
  ])('%s is an issuing body: %s', (line, expected) => {
    expect(isIssuerLine(line)).toBe(expected)
  })

  test.each([
    ['某政办发〔2025〕3号', true],
    ['某政办发[2025]3号', true],
    ['按照某政办发〔2025〕3号执行', false],
    ['某政办发〔2025〕3号文件', false]
  ])('%s is a document number: %s', (line, expected) => {
    expect(isNumberLine(line)).toBe(expected)
  })

  test.each([
    ['各镇人民政府，区政府各部门：', true],
    ['各有关单位：', true],
    ['各单位要做好以下工作：', false],
    ['各部门重点工作：', false],
    ['各镇人民政府关于便民服务的通知：', false],
    ['各镇人民政府', false],
    [`各镇人民政府，${'区政府各部门，'.repeat(60)}区直各单位：`, false]
  ])('%s is for whom: %s', (line, expected) => {
    expect(isAddresseeLine(line)).toBe(expected)
  })

  test.each([
    ['一、总体要求', true],
    ['1.延时服务', true],
    ['①延时服务', true],
    ['•延时服务', false],
    ['总体要求', false]
  ])('%s opens a number: %s', (line, expected) => {
    expect(opensNumbered(line)).toBe(expected)
  })
})

/** The roles of a document’s lines, `.` for the body. */
function rolesOf(...lines: readonly string[]): string[] {
  const text = lines.join('\n')
  return mapMatter(text, blocksOf(text).blocks).roles.map((role) => (role === 'body' ? '.' : role))
}

const TITLE = '某区2025年便民服务工作要点'

describe('the lines around a plan', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'a subtitle on two lines',
      [TITLE, '——2025年1月8日在某区第五届', '人民代表大会第四次会议上', '一、回顾', BODY],
      ['title', 'subtitle', 'subtitle', '.', '.']
    ],
    ['nothing behind the first number', [TITLE, '一、总体要求', '各有关单位：', BODY], ['title', '.', '.', '.']],
    [
      'a bare list of one annex and the annex',
      [TITLE, '一、要求', BODY, '附件', '任务分工表', '附件1', '任务分工表', BODY],
      ['title', '.', '.', 'announcement', 'announcement', '.', '.', '.']
    ],
    [
      'a bare word for annexes and their names',
      [TITLE, '一、要求', BODY, '附件', '1.任务分工表', '12.进度安排表'],
      ['title', '.', '.', 'announcement', 'announcement', 'announcement']
    ],
    ['an annex that is there at once', [TITLE, '一、要求', BODY, '附件', BODY], ['title', '.', '.', '.', '.']],
    [
      'a list of annexes, then text',
      [TITLE, '一、要求', BODY, '附件：1.分工表', '2.按要求抓好落实。', BODY],
      ['title', '.', '.', 'announcement', '.', '.']
    ],
    [
      'who to call, on several lines',
      [TITLE, '一、要求', BODY, '联系人：张某', '电子邮箱：a@b.cn', '政策解读：便民服务'],
      ['title', '.', '.', 'announcement', 'announcement', 'signature']
    ],
    [
      'a signature far below its body',
      [TITLE, '一、要求', BODY, '某区教育局', BODY, '2025年2月1日'],
      ['title', '.', '.', '.', '.', 'signature']
    ],
    ['a glossary before the plan’s numbers', [TITLE, '名词解释', BODY, '一、要求', BODY], ['title', '.', '.', '.', '.']],
    ['a note in mid-plan', [TITLE, '一、要求', '[1] 一窗：综合窗口。', '二、任务', BODY], ['title', '.', '.', '.', '.']]
  ])('%s', (_, lines, roles) => {
    expect(rolesOf(...lines)).toEqual(roles)
  })
})

describe('a notice and the plan behind it', () => {
  const signed = ['某区人民政府办公室', '2025年2月1日']

  test.each<[string, readonly string[], number, readonly number[]]>([
    [
      'a title on three lines',
      [
        '现将《某区关于深化便民服务改革专项2025年行动方案》印发给你们。',
        ...signed,
        '某区关于深化便民',
        '服务改革专项',
        '2025年行动方案',
        BODY
      ],
      3,
      [3, 4, 5]
    ],
    [
      'a title that leaves out the place',
      ['现将《某区2025年便民服务工作要点》印发给你们。', ...signed, '2025年便民服务工作要点', BODY],
      3,
      [3]
    ],
    ['a title that adds the place', ['现将《便民服务工作要点》印发给你们。', ...signed, '某区便民服务工作要点', BODY], 3, [3]],
    ['another title behind the signature', ['现将《某区便民服务办法》印发给你们。', ...signed, '东湖片区窗口管理实施细则', BODY], 3, [3]],
    [
      'the plan, not the name of a document that its numbered part issues',
      ['现将《某区便民服务工作要点》印发给你们。', ...signed, '某区便民服务工作要点', '一、制定清单', '窗口管理实施细则', BODY],
      3,
      [3]
    ]
  ])('%s', (_, lines, planStart, titleBlocks) => {
    expect(findNotice(lines)).toMatchObject({ planStart, titleBlocks })
  })

  test('no notice where what it issues is a thing without a kind of document', () => {
    expect(findNotice(['现将《红色故事》发给大家。', BODY, BODY])).toBeUndefined()
  })
})

describe('a title', () => {
  test.each([
    ['三月 工作方案', true],
    ['3月 便民服务工作方案', false],
    ['某区\t便民服务工作方案', false],
    ['工作方案', false],
    ['2025方案', true],
    ['工作要点', true],
    ['某区2025年部署', false],
    ['某区便民服务2025年工作部署', true],
    ['某区便民服务2025年工作部署，', false]
  ])('is a line such as %s: %s', (line, expected) => {
    expect(isTitleLine(line)).toBe(expected)
  })

  test.each<[string, readonly string[], readonly number[]]>([
    ['goes on over 的通知', ['某局关于印发便民服务事项', '的通知', LONG], [0, 1]],
    ['goes on over a bracket', ['某局关于做好便民服务', '（试行）', LONG], [0, 1]],
    ['ends at a name of its own', ['某局关于便民服务的意见', '某区便民服务方案', LONG], [0]],
    ['needs a kind of document', ['某局关于做好便民服务', LONG], []]
  ])('%s', (_, lines, title) => {
    expect(titleAt(lines, 0)).toEqual(title)
  })

  test.each<[string, string, string, boolean]>([
    ['an issuing body before a year', '某区人民政府', '2025年便民服务工作要点', true],
    ['an issuing body before another name', '某区人民政府', '便民服务工作要点', false],
    ['a place and a theme', '某区关于便民服务改革', '工作要点（试行）', true],
    ['a place alone', '东湖片区', '便民服务工作要点', false],
    ['a theme with a comma', '某区深化改革，优化服务', '2025年工作要点', false],
    ['a year and a theme', '2025年某区深化便民服务', '工作要点（试行）', true]
  ])('takes in the line above: %s', (_, line, title, taken) => {
    expect(withFirstHalf([line, title], [1])).toEqual(taken ? [0, 1] : [1])
  })

  test.each<[string, readonly string[], readonly number[]]>([
    ['a year and a theme before a body', ['某区2025年便民服务', LONG], [0]],
    ['a year and a theme before a short line', ['某区2025年便民服务', '张某'], []],
    ['a year and a theme before addressees', ['某区2025年便民服务', '各镇人民政府，区政府各部门，区直各有关单位：'], [0]],
    ['a year in a heading', ['2025年重点任务', LONG], []],
    ['a year in a clause', ['某区2025年深化改革，优化服务', LONG], []],
    ['a name behind a sentence', [`${BODY}${BODY}`, '某区2025年工作要点', LONG], []],
    ['a name behind a short line', ['来自区政府网站', '某区2025年工作要点', LONG], [1]],
    ['a name far below', [...Array.from({ length: 12 }, () => '来自区政府网站'), '某区2025年工作要点', LONG], []]
  ])('is found: %s', (_, lines, title) => {
    expect(findTitle(lines).blocks).toEqual(title)
  })

  test('is said again in other words', () => {
    expect(findTitle(['政府工作报告', '某区', '某区2025年政府工作报告', LONG]).repeats).toEqual([2])
    expect(findTitle(['某区2025年政府工作报告', '某区', '政府工作报告', LONG]).repeats).toEqual([2])
    expect(findTitle(['某区2025年工作要点', '一、制定要点', '某区2025年工作要点', LONG]).repeats).toEqual([])
  })
})

test.each<[readonly string[], number]>([
  [['各位代表：', '现在，我代表区人民政府向大会报告工作。'], 0],
  [['区长', '各位代表：', '我代表区人民政府报告工作。'], 1],
  [['各位代表！', '过去一年成绩可喜。'], -1],
  [['各位代表、各位委员、同志们，大家好！', '现在，我代表区人民政府报告工作。'], -1],
  [['同志们：', '受区委委托，我代表区委作报告。'], 0]
])('a speech opens where it says who speaks: %j', (lines, at) => {
  expect(findSalutation(lines)).toBe(at)
})
