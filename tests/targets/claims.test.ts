import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../src/index.js'
import { claims, findClaims } from '../../src/targets/roles/claims.js'
import { reliable, strayFaults } from '../faults.js'
import { readMark } from './marked.js'

const samples = claims.flatMap((claim) => claim.samples.map((sample) => ({ claim, name: claim.name, sample })))
const nearMisses = claims.flatMap((claim) => claim.nearMisses.map((text) => ({ claim, name: claim.name, text })))
const sampleName = (one: { readonly name: string; readonly sample: string }) => `${one.name}: ${one.sample}`
const missName = (one: { readonly name: string; readonly text: string }) => `${one.name}: ${one.text}`

/** Samples that are claimed otherwise, or not at all. */
const sampleFaults = new Set([
  // clock takes 1:15 first
  'ratio: 师生比[1:15]',
  // 月 before the day forbids it
  'day-of-month: 每月[5日]前报送',
  // what stands behind 1530 is none of the words that the claim waits for
  'hotline-or-programme: [1530]安全教育机制不是',
  // the claim wants a character before 高
  'age-or-grade: [高一]新生',
  // has no mark
  'footnote: 〔3〕'
])

/** Near misses that are claimed all the same. */
const missFaults = new Set([
  'term-of-office: 连续举办三届',
  'phase: 培训10期',
  'phase: 举办培训班3期',
  // the text is itself a number and 大
  'great-set: 2大型企业不是'
])

describe('every claim', () => {
  it('has a name of its own, a sample and a near miss', () => {
    expect(new Set(claims.map(({ name }) => name)).size).toBe(claims.length)
    expect(claims.filter((claim) => claim.samples.length === 0 || claim.nearMisses.length === 0).map(({ name }) => name)).toEqual([])
  })

  it.each(reliable(samples, sampleFaults, sampleName))('$name takes the marked stretch of $sample', ({ claim, sample }) => {
    const marked = readMark(sample)
    if (!marked) return expect.fail('the sample marks nothing')
    const { text, from, to } = marked
    expect(findClaims(text)).toContainEqual({ from, to, reason: claim.reason, rule: claim.name })
  })

  it.each(reliable(samples, sampleFaults, sampleName))('$name keeps the numbers of $sample from being targets', ({ claim, sample }) => {
    const marked = readMark(sample)
    if (!marked) return expect.fail('the sample marks nothing')
    const inside = findQuantities(marked.text, { year: 2025 }).filter(({ start, end }) => start < marked.to && end > marked.from)
    expect(inside.map(({ text, role }) => [text, role])).toEqual([[marked.held, claim.reason]])
  })

  it.each(reliable(nearMisses, missFaults, missName))('$name leaves $text alone', ({ claim, text }) => {
    expect(findClaims(text).filter(({ rule }) => rule === claim.name)).toEqual([])
  })

  it('is in a sample whose name stands here, where it is known to fail', () => {
    expect([...strayFaults(samples, sampleFaults, sampleName), ...strayFaults(nearMisses, missFaults, missName)]).toEqual([])
  })
})

describe('the claims of a text', () => {
  it('are in order and do not overlap', () => {
    const text = claims.flatMap((claim) => claim.samples.map((sample) => readMark(sample)?.text ?? sample)).join('，')
    const found = findClaims(text)
    expect(found.length).toBeGreaterThan(claims.length)
    for (const [index, { from, to }] of found.entries()) {
      expect(to).toBeGreaterThan(from)
      expect(found[index - 1]?.to ?? 0).toBeLessThanOrEqual(from)
    }
  })

  it('are none in a text without numbers', () => {
    expect(findClaims('加强组织领导，落实工作责任，确保各项任务取得实效。')).toEqual([])
  })
})
