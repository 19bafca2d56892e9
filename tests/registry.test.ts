import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { markerStyles, styleByName } from '../src/grammar/markers/index.js'
import { lineNoisePatterns, rawNoisePatterns } from '../src/grammar/noise/index.js'
import { noiseSchema } from '../src/output/schema.js'
import { REJECT_AT_LINE, RUN_ON } from '../src/tree/costs.js'

/**
 * Styles without a cost of their own: the tree never weighs them as nodes. A lead dash and a bullet number nothing,
 * 首先 其次 最后 only make items inside a paragraph.
 */
const NEVER_NODES = ['bullet', 'dash', 'xian-item']

/** A construct has samples and near misses; what else a module of the folder exports has not. */
function isConstruct(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'samples' in value && 'nearMisses' in value
}

/** Every construct that the files of a folder export, with where it stands. */
async function exportsOf(folder: string): Promise<{ place: string; construct: object }[]> {
  const url = new URL(`../src/grammar/${folder}/`, import.meta.url)
  const names = readdirSync(fileURLToPath(url)).filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  const found = names.map(async (name) => {
    const module = (await import(new URL(name, url).href)) as Record<string, unknown>
    return Object.entries(module).flatMap(([key, value]) =>
      isConstruct(value) ? [{ place: `${folder}/${name} ${key}`, construct: value }] : []
    )
  })
  return (await Promise.all(found)).flat()
}

/** Places whose construct is not listed exactly once, with how often it is. */
async function misplaced(folder: string, listed: readonly object[]): Promise<string[]> {
  const exported = await exportsOf(folder)
  const times = exported.map(({ place, construct }) => ({ place, count: listed.filter((one) => one === construct).length }))
  return times.filter(({ count }) => count !== 1).map(({ place, count }) => `${place} is listed ${count} times in ${folder}/index.ts`)
}

const names = (things: readonly { readonly name: string }[]): string[] => things.map(({ name }) => name)

describe('the numbering styles', () => {
  it('are each listed once', async () => {
    expect(await misplaced('markers', markerStyles)).toEqual([])
    expect(await exportsOf('markers')).toHaveLength(markerStyles.length)
  })

  it('have names of their own, in kebab case', () => {
    expect(new Set(names(markerStyles)).size).toBe(markerStyles.length)
    expect(names(markerStyles).filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([])
  })

  it('have names that find them', () => {
    for (const style of markerStyles) expect(styleByName(style.name)).toBe(style)
  })

  it('have samples, near misses and a rank', () => {
    const bare = markerStyles.filter(({ samples, nearMisses, rank }) => samples.length === 0 || nearMisses.length === 0 || !(rank >= 0))
    expect(names(bare)).toEqual([])
  })

  it('have a cost each in tree/costs.ts, or are no nodes', () => {
    const withoutCost = names(markerStyles).filter((name) => !(name in REJECT_AT_LINE))
    expect(withoutCost.sort()).toEqual(NEVER_NODES)
  })

  it('are what the costs are of', () => {
    const known = new Set(names(markerStyles))
    expect([...Object.keys(REJECT_AT_LINE), ...Object.keys(RUN_ON)].filter((name) => !known.has(name))).toEqual([])
  })
})

describe('the noise patterns', () => {
  const listed = [...rawNoisePatterns, ...lineNoisePatterns]

  it('are each listed once', async () => {
    expect(await misplaced('noise', listed)).toEqual([])
    expect(await exportsOf('noise')).toHaveLength(listed.length)
  })

  it('have names of their own', () => {
    const all = [...rawNoisePatterns.map(({ kind }) => kind), ...names(lineNoisePatterns)]
    expect(new Set(all).size).toBe(all.length)
  })

  it('have samples and near misses', () => {
    expect(listed.filter(({ samples, nearMisses }) => samples.length === 0 || nearMisses.length === 0)).toEqual([])
  })

  it('make the kinds of the output, with the blanks that normalizing takes out', () => {
    const made = [...rawNoisePatterns.map(({ kind }) => kind), ...lineNoisePatterns.flatMap(({ kinds }) => kinds), 'space']
    expect([...new Set(made)].sort()).toEqual([...noiseSchema.shape.kind.options].sort())
  })
})
