import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lineNoisePatterns, rawNoisePatterns } from '../../../src/grammar/noise/index.js'
import type { NoiseKind } from '../../../src/grammar/noise/pattern.js'
import { findLines } from '../../../src/source/lines.js'
import { simplify } from '../../../src/source/script.js'
import { View } from '../../../src/source/view.js'

const plans = join(import.meta.dirname, '../../../../shared/plans')
const hasPlans = existsSync(join(plans, 'labels'))

interface Label {
  readonly pinyin: number
  readonly bookmarks: number
  readonly noise: readonly { readonly line: number; readonly kind: NoiseKind }[]
}

/** The raw text with its raw noise cut out, the line ends inside it kept. */
function visible(raw: string): string {
  const spans = rawNoisePatterns.flatMap((pattern) => pattern.find(raw)).sort((a, b) => a.from - b.from)
  let text = ''
  let at = 0
  for (const { from, to } of spans.filter((span) => span.from >= at)) {
    text += raw.slice(at, from) + raw.slice(from, to).replace(/[^\n]/g, '')
    at = to
  }
  return text + raw.slice(at)
}

const countRaw = (raw: string, kind: NoiseKind): number =>
  rawNoisePatterns.filter((pattern) => pattern.kind === kind).flatMap((pattern) => pattern.find(raw)).length

if (!hasPlans) console.warn('no labelled plans beside the repository (../shared/plans): their noise is not counted')

describe.skipIf(!hasPlans)('the labelled plans', () => {
  const names = hasPlans ? readdirSync(join(plans, 'labels')).filter((name) => name.endsWith('.json')) : []

  it.each(names)('%s: noise as labelled', (name) => {
    const label = JSON.parse(readFileSync(join(plans, 'labels', name), 'utf8')) as Label
    const raw = readFileSync(join(plans, 'seeds', `${basename(name, '.json')}.txt`), 'utf8')
    expect(countRaw(raw, 'pinyin')).toBe(label.pinyin)
    expect(countRaw(raw, 'bookmark')).toBe(label.bookmarks)
    const text = visible(raw)
    const lines = simplify(View.of(text), findLines(text), 'auto').view.text.split('\n')
    const found = lineNoisePatterns.flatMap((pattern) => pattern.find(lines)).map(({ line, kind }) => ({ line: line + 1, kind }))
    expect(found).toEqual(label.noise.map(({ line, kind }) => ({ line, kind })))
  })
})
