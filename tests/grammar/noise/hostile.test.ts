import { describe, expect, it } from 'vitest'
import { lineNoisePatterns, rawNoisePatterns } from '../../../src/grammar/noise/index.js'

const times = 200_000
const milliseconds = 3000

const texts = [
  '(',
  '（',
  '一(qū',
  '[bookmark:',
  '<!--',
  '<p ',
  '<style',
  '&#',
  '- 3 ',
  '企业（1）',
  '事①',
  '目录一…',
  '.',
  ' ',
  '第1页',
  '《',
  '\uD83D'
]
const lines = ['目录', '来源：', '首页', '1', '\f1', '一、目标....', '相关链接', '[1]', '>']

function took(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

describe('hostile input', () => {
  it.each(texts)('is read in linear time: one line of %j', (piece) => {
    const text = piece.repeat(times)
    for (const pattern of rawNoisePatterns) expect(took(() => pattern.find(text))).toBeLessThan(milliseconds)
    for (const pattern of lineNoisePatterns) expect(took(() => pattern.find([text]))).toBeLessThan(milliseconds)
  })

  it.each(lines)('is read in linear time: many lines of %j', (line) => {
    const many = Array.from({ length: times }, () => line)
    for (const pattern of lineNoisePatterns) expect(took(() => pattern.find(many))).toBeLessThan(milliseconds)
  })

  it('gives no spans for nothing', () => {
    for (const pattern of rawNoisePatterns) expect(pattern.find('')).toEqual([])
    for (const pattern of lineNoisePatterns) for (const none of [[], [''], ['', ' ', '\f']]) expect(pattern.find(none)).toEqual([])
  })
})
