import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.js'
import { displayWidth } from '../../src/cli/width.js'
import { createFolder, createStreams, PLAN, PLAN_WITH_TARGETS, run } from './run.js'

const LONG_PLAN = '一、文旅\n举办青少年科学素质提升工程主题系列专题培训讲座和实践体验活动123456789场以上。\n新建食堂8家。\n'

/** What a terminal of so many columns shows. */
async function show(args: readonly string[], columns: number | undefined): Promise<string[]> {
  const streams = createStreams(true, {}, columns)
  expect(await main(['targets', '--quiet', ...args], streams)).toBe(0)
  return streams.stdout.text.split('\n').slice(0, -1)
}

const placeOf = (line: string, text: string): number => displayWidth(line.slice(0, line.indexOf(text)))

describe('the table', () => {
  test('is what a terminal gets: a head, and columns aligned under Han text', async () => {
    const lines = await show([path.join(createFolder({ 'a.txt': PLAN_WITH_TARGETS }), 'a.txt')], 120)
    expect(lines[0]).toMatch(/^line +id +action +object +text +bounds +unit +per +due$/)
    expect(lines).toHaveLength(5)
    const bounds = ['bounds', '30 ', '250000000', '>=8', '95 ']
    expect(new Set(lines.map((line, at) => placeOf(line, `  ${bounds[at]}`))).size).toBe(1)
  })

  test.each([60, 80, 100])('is cut to %i columns, its numbers never', async (columns) => {
    const lines = await show([path.join(createFolder({ 'a.txt': LONG_PLAN }), 'a.txt')], columns)
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns)
    expect(lines[1]).toContain('>=123456789')
    expect(lines[1]).toContain('…')
  })

  test('of a wide terminal has its cells whole; 80 columns are assumed where the terminal says nothing', async () => {
    const file = path.join(createFolder({ 'a.txt': LONG_PLAN }), 'a.txt')
    expect((await show([file], 300)).join('\n')).not.toContain('…')
    expect(await show([file], undefined)).toEqual(await show([file], 80))
  })

  test('stands under the name of its input where there are several; one without rows is left out', async () => {
    const cwd = createFolder({ 'a.txt': PLAN_WITH_TARGETS, 'b.txt': PLAN, 'c.txt': PLAN_WITH_TARGETS })
    const { stdout } = await run(['targets', '.', '--format', 'table', '--no-header'], { cwd })
    const lines = stdout.split('\n').slice(0, -1)
    expect(lines.filter((line) => line.startsWith('=='))).toEqual(['== a.txt ==', '== c.txt =='])
    expect(lines).toHaveLength(10)
  })

  test('of the other numbers has their reasons', async () => {
    const lines = await show(['--others', path.join(createFolder({ 'a.txt': PLAN_WITH_TARGETS }), 'a.txt')], 120)
    expect(lines[0]).toMatch(/^line +parent +reason +text +trail$/)
    expect(lines[1]).toMatch(/^1 +- +year +2030年 +-$/)
  })

  test('gives way to --format, and to the ending of a file', async () => {
    const folder = createFolder({ 'a.txt': PLAN_WITH_TARGETS })
    expect((await show([path.join(folder, 'a.txt'), '--format', 'ndjson'], 80))[0]).toMatch(/^\{"path"/)
    expect(await show([path.join(folder, 'a.txt'), '-o', path.join(folder, 'a.csv')], 80)).toEqual([])
  })
})
