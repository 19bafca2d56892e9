import { describe, expect, it } from 'vitest'
import { findLines, trimSpan } from '../../src/source/lines.js'

const texts = (text: string): string[] => findLines(text).map(({ from, to }) => text.slice(from, to))

describe('the lines of a text', () => {
  it.each([
    ['甲\n乙', ['甲', '乙']],
    ['甲\r\n乙', ['甲', '乙']],
    ['甲\r乙', ['甲', '乙']],
    ['甲\u2028乙\u2029丙\u0085丁\v戊\f己', ['甲', '乙', '丙', '丁', '戊', '己']],
    ['\n\n甲\n', ['', '', '甲', '']],
    ['', ['']]
  ])('%j', (text, lines) => {
    expect(texts(text)).toEqual(lines)
  })
})

describe('a trimmed span', () => {
  it('has no blanks at its edges and all that stand inside', () => {
    const text = '　\u00a0一、 甲\u200b\t'
    const { from, to } = trimSpan(text, { from: 0, to: text.length })
    expect(text.slice(from, to)).toBe('一、 甲')
  })

  it('of blanks is empty', () => {
    const { from, to } = trimSpan(' 　\t', { from: 0, to: 3 })
    expect(from).toBe(to)
  })
})
