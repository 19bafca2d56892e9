import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { BODY } from './outline.js'

const fieldsOf = (...lines: readonly string[]) => parse([...lines, '一、总体要求', BODY, '二、重点任务', BODY].join('\n')).plan

describe('a plan’s fields are read from the lines around it', () => {
  test.each<[string, readonly string[], Partial<ReturnType<typeof fieldsOf>>]>([
    ['a title in 《》', ['《某区2025年便民服务工作要点》'], { title: '某区2025年便民服务工作要点', year: 2025 }],
    [
      'a title on two lines',
      ['某区人民政府办公室', '关于做好2025年便民服务工作的意见'],
      { title: '某区人民政府办公室关于做好2025年便民服务工作的意见' }
    ],
    ['a number in brackets', ['某区2025年工作要点', '（某政办〔2025〕3号）'], { documentNumber: '某政办〔2025〕3号' }],
    [
      'addressees without their colon',
      ['某区2025年工作要点', '各镇人民政府，区政府各部门：'],
      { recipients: '各镇人民政府，区政府各部门' }
    ],
    [
      'a subtitle without its dash',
      ['政府工作报告', '——2025年1月8日在某区人民代表大会会议上'],
      { subtitle: '2025年1月8日在某区人民代表大会会议上' }
    ],
    [
      'a subtitle in brackets',
      ['政府工作报告', '（2025年1月8日在某区人民代表大会会议上）'],
      { subtitle: '2025年1月8日在某区人民代表大会会议上' }
    ],
    ['who speaks, with one blank', ['政府工作报告', '区长　  王大明'], { byline: '区长 王大明' }],
    ['no title', [BODY], { title: null, subtitle: null, byline: null, recipients: null, documentNumber: null, issuer: null }]
  ])('%s', (_, lines, expected) => {
    expect(fieldsOf(...lines)).toMatchObject(expected)
  })

  test('who issued it, and when, stands below it', () => {
    const text = ['某区2025年工作要点', '一、总体要求', BODY, '某区教育局', '某区财政局', '2025年2月1日', '（此件公开发布）'].join('\n')
    expect(parse(text).plan).toMatchObject({ issuer: '某区教育局、某区财政局', issuedOn: '2025-02-01' })
  })

  test('what a publisher adds below it has not issued it', () => {
    const text = ['某区2025年工作要点', '一、总体要求', BODY, '公开程序：本单位审核后公开', '责任部门：某区政府办公室'].join('\n')
    expect(parse(text).plan.issuer).toBeNull()
  })

  test('nothing before a speech’s opening is a section', () => {
    const text = [
      '某区',
      '区长工作安排',
      '各位代表：',
      '现在，我代表区人民政府报告工作。',
      '一、工作回顾',
      BODY,
      '二、工作安排',
      BODY
    ].join('\n')
    const { sections, tasks } = parse(text)
    expect([...sections, ...tasks].map(({ title }) => title)).toEqual(['工作回顾', '工作安排'])
  })

  test('a report takes its year from its top headings, not from those below', () => {
    const text = ['政府工作报告', '一、工作安排', '（一）2023年遗留任务', BODY, '（二）其他', BODY, '二、2025年任务', BODY].join('\n')
    expect(parse(text).plan.year).toBe(2025)
  })
})
