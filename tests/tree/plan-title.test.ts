import { describe, expect, test } from 'vitest'
import { findTitle, foldTitle, isSuffixLine, isTitleLine, titleAt, withFirstHalf, withoutSuffix } from '../../src/tree/plan-title.js'

const LONG = '为方便群众就近办事，结合本区实际，现就全年便民服务网点建设、窗口改造和队伍培训提出如下安排，请各单位对照执行。'

describe('isTitleLine', () => {
  test.each([
    '某区2025年便民服务工作要点',
    '某市便民服务实施方案（试行）',
    '某县便民服务行动计划（2024—2026年）',
    '政府工作报告',
    '《某区便民服务工作要点》',
    '2025年全区便民服务重点工作安排',
    '东塘街道2024年工作总结',
    '关于做好2025年便民服务工作的通知'
  ])('knows %s', (line) => {
    expect(isTitleLine(line)).toBe(true)
  })

  test.each([
    ['a sentence', '现印发某区便民服务实施方案。'],
    ['a lead', '某区便民服务实施方案：'],
    ['a numbered heading', '三、便民服务工作要点'],
    ['a bare word', '工作任务'],
    ['a short heading', '保障措施'],
    ['addressees', '各镇人民政府，区政府各部门：'],
    ['a date', '2025年3月8日'],
    ['a document number', '某政办发〔2025〕3号'],
    ['an annex', '附件某区便民服务实施方案'],
    ['a clause that goes on', '某区便民服务工作要点，'],
    ['a heading without a year', '年度目标任务'],
    ['a paragraph', `${LONG}${LONG}方案`],
    ['nothing', '']
  ])('passes over %s', (_, line) => {
    expect(isTitleLine(line)).toBe(false)
  })
})

describe('titleAt joins the lines of one title', () => {
  test.each([
    ['one line', ['某区2025年工作要点', LONG], [0]],
    ['an issuing body and what it issues', ['某区人民政府办公室', '关于做好2025年便民服务的意见', LONG], [0, 1]],
    ['a name broken behind 关于', ['某局关于做好2025年便民', '服务工作的实施方案', LONG], [0, 1]],
    ['a name broken before 的通知', ['关于印发2025年便民服务工作事项', '的通知', LONG], [0, 1]],
    ['with the remark in brackets below', ['某区便民服务实施方案', '（试行）', LONG], [0, 1]],
    ['without a remark about publishing', ['某区便民服务实施方案', '（此件公开发布）', LONG], [0]],
    ['none where a body stands', [LONG, LONG], []]
  ])('%s', (_, lines, expected) => {
    expect(titleAt(lines, 0)).toEqual(expected)
  })
})

describe('withFirstHalf', () => {
  test('takes in the line above that names the place', () => {
    expect(withFirstHalf(['某区深化便民服务改革专项', '2025年行动方案'], [1])).toEqual([0, 1])
  })

  test.each([
    ['an issuing body', '某区人民政府办公室'],
    ['a document of its own', '某区2025年工作计划'],
    ['a sentence', '某区便民服务走在前列。'],
    ['a short word', '某区']
  ])('leaves out %s', (_, line) => {
    expect(withFirstHalf([line, '便民服务行动方案'], [1])).toEqual([1])
  })
})

describe('findTitle', () => {
  test.each([
    ['at the head', ['某区2025年工作要点', LONG], [0]],
    ['below a document number', ['某政办〔2025〕3号', '某区2025年工作要点', LONG], [1]],
    ['that names the year alone', ['某区2025年便民服务', LONG], [0]],
    ['none behind the first outer heading', ['一、总体要求', '某区2025年工作要点', LONG], []],
    ['none behind the words that open a speech', ['各位代表：', '某区2025年工作要点', LONG], []],
    ['none behind a long paragraph', [LONG.repeat(5), '某区2025年工作要点', LONG], []],
    ['none in an empty document', [], []]
  ])('finds a title %s', (_, lines, blocks) => {
    expect(findTitle(lines).blocks).toEqual(blocks)
  })

  test('finds the name behind a dash below a motto', () => {
    expect(findTitle(['实干争先 服务为民', '——某街道2025年工作思路', LONG]).blocks).toEqual([1])
    expect(findTitle(['实干争先 服务为民', '——在全区大会上的发言', LONG]).blocks).toEqual([])
  })

  test('notes where a page’s heading is said again by the document', () => {
    expect(findTitle(['某区2025年工作要点', '来自区政府网站', '某区2025年工作要点', LONG])).toEqual({ blocks: [0], repeats: [2] })
  })

  test('does not take another document’s name for a repeat', () => {
    expect(findTitle(['某区2025年工作要点', LONG, '窗口改造实施方案', LONG]).repeats).toEqual([])
  })
})

test('withoutSuffix takes off the remark in brackets and nothing else', () => {
  expect(withoutSuffix('某区便民服务方案（试行）')).toBe('某区便民服务方案')
  expect(withoutSuffix('某区（开发区）便民服务方案')).toBe('某区（开发区）便民服务方案')
})

test('foldTitle makes one of two ways to write a name', () => {
  expect(foldTitle('《某区 “一窗”工作的实施方案》')).toBe(foldTitle('某区一窗工作实施方案'))
  expect(foldTitle('某区实施方案')).not.toBe(foldTitle('某县实施方案'))
})

test.each([
  ['（试行）', true],
  ['（2024—2026年）', true],
  ['（2024年3月8日）', false],
  ['（此件公开发布）', false],
  ['试行', false],
  [undefined, false]
])('isSuffixLine of %s is %s', (line, expected) => {
  expect(isSuffixLine(line)).toBe(expected)
})
