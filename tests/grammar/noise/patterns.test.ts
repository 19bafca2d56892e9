import { describe, expect, it } from 'vitest'
import { lineNoisePatterns, rawNoisePatterns } from '../../../src/grammar/noise/index.js'

describe.each(rawNoisePatterns.map((pattern) => [pattern.kind, pattern] as const))('%s', (_, pattern) => {
  it('carries samples and near misses', () => {
    expect(pattern.samples.length).toBeGreaterThan(0)
    expect(pattern.nearMisses.length).toBeGreaterThan(0)
  })

  it.each(pattern.samples)('finds the noise of $text', ({ text, noise }) => {
    expect(pattern.find(text).map(({ from, to }) => text.slice(from, to))).toEqual(noise)
  })

  it.each(pattern.nearMisses)('leaves %s alone', (text) => {
    expect(pattern.find(text)).toEqual([])
  })
})

describe.each(lineNoisePatterns.map((pattern) => [pattern.name, pattern] as const))('%s', (_, pattern) => {
  it('carries samples and near misses', () => {
    expect(pattern.samples.length).toBeGreaterThan(0)
    expect(pattern.nearMisses.length).toBeGreaterThan(0)
  })

  it.each(pattern.samples)('finds the noise of $lines', ({ lines, noise }) => {
    const spans = pattern.find(lines)
    expect(spans.map(({ line, from, to }) => lines[line]?.slice(from, to))).toEqual(noise)
    for (const { kind } of spans) expect(pattern.kinds).toContain(kind)
  })

  it.each(pattern.nearMisses.map((lines) => ({ lines })))('leaves $lines alone', ({ lines }) => {
    expect(pattern.find(lines)).toEqual([])
  })
})

const plan = [
  '某市2024年政府工作报告',
  '——2024年1月10日在某市第十届人民代表大会第三次会议上',
  '市长 某某',
  '各位代表：',
  '现在，我代表市人民政府，向大会报告工作，请予审议。',
  '各区教育局、局直各单位：',
  '现将《某市2024年工作要点》印发给你们，请认真贯彻执行。',
  '一、总体要求',
  '（一）指导思想',
  '1.建设学校（含幼儿园）3—5所，详见附件1。',
  '（1）新建2所；（2）改建1所。',
  '附件：1.重点任务目录',
  '某市教育局',
  '2024年3月8日'
]

describe('a plan without noise', () => {
  it('keeps all its lines', () => {
    expect(lineNoisePatterns.flatMap((pattern) => pattern.find(plan))).toEqual([])
    expect(rawNoisePatterns.flatMap((pattern) => pattern.find(plan.join('\n')))).toEqual([])
  })
})
