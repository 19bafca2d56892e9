import { describe, expect, test } from 'vitest'
import { headingLikeness, isHeadingLine } from '../../src/tree/headings.js'
import { BODY, blocksOf } from './outline.js'

describe('isHeadingLine', () => {
  test.each(['总体要求', '加强组织领导', '2025年重点任务', '“十四五”工作回顾', '聚焦群众需求，改进窗口服务', '《条例》宣传贯彻'])(
    'can be %s',
    (line) => {
      expect(isHeadingLine(line)).toBe(true)
    }
  )

  test.each([
    ['a sentence', '窗口延时开放。'],
    ['a lead', '重点抓好：'],
    ['a clause', '窗口延时开放，'],
    ['a member', '窗口延时开放；'],
    ['two sentences', '窗口延时。材料精简'],
    ['a long line', '各窗口单位对照事项清单逐项梳理流程压缩办理时限并公开结果接受群众监督每季度通报一次进展情况'],
    ['a word of three characters', '总要求'],
    ['who speaks', '区长 王大明'],
    ['a date', '2025年2月1日'],
    ['a schedule’s month', '3月 窗口培训'],
    ['a month’s range', '5—6月 网点选址'],
    ['the responsible unit', '责任单位：区行政审批局'],
    ['who leads', '由区行政审批局负责'],
    ['an address to the hall', '各位代表，同志们'],
    ['a table’s row', '窗口\t时间\t人员'],
    ['a line of signs', '—————'],
    ['a line of Latin', 'One window for all'],
    ['a preamble', '为深入推进便民服务']
  ])('cannot be %s', (_, line) => {
    expect(isHeadingLine(line)).toBe(false)
  })
})

function likeness(...lines: string[]): number {
  const text = lines.join('\n')
  return headingLikeness(text, blocksOf(text).blocks, 0)
}

describe('headingLikeness', () => {
  test.each([
    ['words that plans use for headings', likeness('保障措施', BODY), likeness('窗口建设', BODY)],
    ['a body below', likeness('窗口建设', BODY), likeness('窗口建设', '张某')],
    ['a marker below', likeness('窗口建设', '（一）延时开放'), likeness('窗口建设', '张某')],
    ['fewer words', likeness('窗口建设', BODY), likeness('窗口建设与乡镇便民网点的统一布局和日常运行维护', BODY)],
    ['no issuing body’s name', likeness('窗口建设', BODY), likeness('某区教育局', BODY)],
    ['no words of a sentence', likeness('窗口建设', BODY), likeness('我们延时开放', BODY)]
  ])('grows with %s', (_, more, less) => {
    expect(more).toBeGreaterThan(less)
  })

  test('is none for a sentence, nor for the last line of all', () => {
    expect(likeness('窗口延时开放。', BODY)).toBe(0)
    expect(likeness('保障措施')).toBe(0)
  })

  test('stays within 0 and 1', () => {
    expect(likeness('组织保障和工作要求', BODY)).toBeLessThanOrEqual(1)
    expect(likeness('我们面临如下困难的某区教育局', '张某')).toBeGreaterThanOrEqual(0)
  })
})
