import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../src/index.js'
import { claims, findClaims } from '../../src/targets/roles/claims.js'
import { readMark } from './marked.js'

const samples = claims.flatMap((claim) => claim.samples.map((sample) => ({ claim, name: claim.name, sample })))
const nearMisses = claims.flatMap((claim) => claim.nearMisses.map((text) => ({ claim, name: claim.name, text })))

describe('every claim', () => {
  it('has a name of its own, a sample and a near miss', () => {
    expect(new Set(claims.map(({ name }) => name)).size).toBe(claims.length)
    expect(claims.filter((claim) => claim.samples.length === 0 || claim.nearMisses.length === 0).map(({ name }) => name)).toEqual([])
  })

  it.each(samples)('$name takes the marked stretch of $sample', ({ claim, sample }) => {
    const marked = readMark(sample)
    if (!marked) return expect.fail('the sample marks nothing')
    const { text, from, to } = marked
    expect(findClaims(text)).toContainEqual({ from, to, reason: claim.reason, rule: claim.name })
  })

  it.each(samples)('$name keeps the numbers of $sample from being targets', ({ claim, sample }) => {
    const marked = readMark(sample)
    if (!marked) return expect.fail('the sample marks nothing')
    const inside = findQuantities(marked.text, { year: 2025 }).filter(({ start, end }) => start < marked.to && end > marked.from)
    expect(inside.map(({ text, role }) => [text, role])).toEqual([[marked.held, claim.reason]])
  })

  it.each(claims)('$name finds what it needs wherever its pattern matches', ({ needs, pattern }) => {
    const matched = samples.map(({ sample }) => readMark(sample)?.text ?? sample).filter((text) => text.search(pattern) >= 0)
    expect(matched.length).toBeGreaterThan(0)
    const holds = (text: string) => (needs instanceof RegExp ? needs.test(text) : (needs?.some((one) => text.includes(one)) ?? true))
    expect(matched.filter((text) => !holds(text))).toEqual([])
  })

  it.each(nearMisses)('$name leaves $text alone', ({ claim, text }) => {
    expect(findClaims(text).filter(({ rule }) => rule === claim.name)).toEqual([])
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
