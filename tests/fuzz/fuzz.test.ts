import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { readBasePlans } from './base-plans.js'
import { readCorpus, saveCase, toInput } from './corpus.js'
import { growthOf, waysToGrow } from './growth.js'
import { drawInputs, type FuzzInput } from './inputs.js'
import { allChecks, examine, kindOf } from './oracle.js'
import { shrinkList, shrinkText } from './shrink.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const folder = mkdtempSync(path.join(tmpdir(), 'yaodian-corpus-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('inputs', () => {
  const { texts } = readBasePlans(ROOT, path.join(ROOT, 'nowhere'))
  const draw = (seed: number, from: number, count: number): FuzzInput[] => {
    const inputs = drawInputs(seed, from, texts)
    return Array.from({ length: count }, () => inputs.next().value as FuzzInput)
  }

  it('are the same for a seed, also from the middle on, and others for another seed', () => {
    expect(draw(7, 0, 80)).toEqual(draw(7, 0, 80))
    expect(draw(7, 70, 10)).toEqual(draw(7, 0, 80).slice(70))
    expect(draw(8, 0, 10)).not.toEqual(draw(7, 0, 10))
  })

  it('are texts, bytes and growing texts', () => {
    const inputs = draw(1, 0, 400)
    for (const key of ['text', 'bytes', 'piece']) expect(inputs.filter((input) => key in input).length, key).toBeGreaterThan(0)
  })
})

describe('a found case', () => {
  it('shrinks to what it needs', async () => {
    const text = '一、总体要求\n坚持稳中求进，办好实事。\n二、重点任务\n修好道路12条；建成食堂8家。\n'
    expect(await shrinkText(text, async (left) => left.includes('好') && left.includes('8'))).toBe('好8')
    expect(await shrinkList([1, 2, 3, 4, 5, 6, 7], async (left) => left.includes(3) && left.includes(7))).toEqual([3, 7])
  })

  it('is kept beside the source where it is short, elsewhere where it is long, and comes back the same', () => {
    const [corpus, other] = [path.join(folder, 'corpus'), path.join(folder, 'other')]
    const input = { text: '\ud83d\x1b二、\u202e' }
    saveCase(input, 'text: a fault', corpus, other)
    saveCase({ text: '推进乡村振兴。'.repeat(20) }, 'text: a fault', corpus, other)
    saveCase({ bytes: Uint8Array.of(0xff, 0) }, 'decode: a fault', corpus, other)
    const kept = readCorpus(corpus).map(([, found]) => toInput(found))
    expect(kept).toEqual([{ bytes: Buffer.from([0xff, 0]) }, { ...input, showed: 'text: a fault' }])
    expect(readCorpus(other)).toHaveLength(1)
  })

  it('is of the same kind wherever it stands', () => {
    const [one, other] = ['text: pinyin in the title of 1.2: "區（qū）"', 'text: pinyin in the preamble: "發（fā）"'].map(kindOf)
    expect(one).toBe(other)
    expect(kindOf('tree: ids repeat')).not.toBe(one)
  })
})

describe('time', () => {
  const growing = { before: '', piece: '（', after: '' }
  const busy = (turns: number): number => {
    let sum = 0
    for (let turn = 0; turn < turns; turn++) sum = (sum + turn * turn) % 1_000_003
    return sum
  }

  it('that grows with the square of the length is told from time that grows with the length', { timeout: 120_000 }, () => {
    expect(growthOf(({ length }) => busy((length * length) / 16), growing)).toBeGreaterThan(1.6)
    expect(growthOf(({ length }) => busy(length * 300), growing)).toBeLessThan(1.3)
  })

  it('is measured on what a text repeats', () => {
    const [piece] = waysToGrow(`要点${'5—3所，'.repeat(40)}完`)
    expect(piece).toEqual({ before: '要点', piece: '5—3所，', after: '完' })
  })
})

it('bytes of another format are refused, and that is no fault', async () => {
  expect((await examine({ bytes: Buffer.from('%PDF-1.7') }, allChecks)).faults).toEqual([])
})
