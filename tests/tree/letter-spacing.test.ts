import { describe, expect, test } from 'vitest'
import { findLines } from '../../src/source/lines.js'
import { findLetterSpacing } from '../../src/tree/wraps.js'

function closed(text: string): string {
  let out = ''
  let from = 0
  for (const blank of findLetterSpacing(text, findLines(text))) {
    out += text.slice(from, blank.from)
    from = blank.to
  }
  return out + text.slice(from)
}

describe('findLetterSpacing closes', () => {
  test.each([
    ['a spaced title', '政 府 工 作 报 告', '政府工作报告'],
    ['ideographic spaces', '政　府　工　作　报　告', '政府工作报告'],
    ['a spaced line, its numbers too', '全 年 新 增 1 2 个 网 点', '全年新增12个网点'],
    ['words parted here and there', '窗口 延时 开放 材料 精简', '窗口延时开放材料精简'],
    ['one spaced line among others', '窗口延时开放。\n工 作 要 点\n材料精简。', '窗口延时开放。\n工作要点\n材料精简。']
  ])('%s', (_, text, expected) => {
    expect(closed(text)).toBe(expected)
  })
})

describe('findLetterSpacing leaves alone', () => {
  test.each([
    ['one or two blanks', '窗口 延时 开放'],
    ['the blank behind a marker', '一、 总体要求'],
    ['Latin words', 'one window serves all who come'],
    ['wide gaps', '总体要求　　窗口延时　　材料精简　　帮办代办'],
    ['the indent of a line', '　　窗口延时开放。'],
    ['a long line with a few blanks', `窗口 延时 开放 材料精简${'各镇按季度汇总上报'.repeat(4)}`]
  ])('%s', (_, text) => {
    expect(closed(text)).toBe(text)
  })
})
