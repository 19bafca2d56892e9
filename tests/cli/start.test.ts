import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')
const PLAN = '一、总体要求\n（一）新建公园2个。\n'

let copy: string

beforeEach(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'yaodian-start-'))
  for (const part of ['bin', 'package.json', 'dist/command']) cpSync(path.join(ROOT, part), path.join(copy, part), { recursive: true })
  for (const cache of caches()) rmSync(cache)
})

afterEach(() => rmSync(copy, { recursive: true }))

function caches(): string[] {
  const folder = path.join(copy, 'dist/command')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.cache'))
    .map((name) => path.join(folder, name))
}

function run(): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [path.join(copy, 'bin/yaodian.js'), 'parse'], { input: PLAN, encoding: 'utf8' })
}

describe('the compiled code that a run leaves for the next', () => {
  test('changes nothing in what comes out', () => {
    const first = run()
    expect(caches()).toHaveLength(1)
    const [cache] = caches() as [string]
    const { ino } = statSync(cache)
    const second = run()
    // V8 took it back; what it refuses is made anew.
    expect(statSync(cache).ino).toBe(ino)
    expect(JSON.parse(first.stdout)).toHaveProperty('sections.0.title', '总体要求')
    expect(second).toMatchObject({ status: 0, stdout: first.stdout, stderr: first.stderr })
  })

  test.each([
    ['is none', () => Buffer.from('no code')],
    ['is cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['is damaged inside', (bytes: Buffer) => Buffer.from(bytes).fill(0, bytes.length / 2, bytes.length / 2 + 4096)]
  ])('is made anew where it %s', (_what, spoil) => {
    const first = run()
    const [cache] = caches() as [string]
    const whole = readFileSync(cache)
    writeFileSync(cache, spoil(whole))
    expect(run()).toMatchObject({ status: 0, stdout: first.stdout, stderr: '' })
    expect(readFileSync(cache).length).toBeGreaterThan(whole.length * 0.9)
  })

  test('is not that of another bundle', () => {
    run()
    const main = path.join(copy, 'dist/command/main.js')
    const changed = readFileSync(main, 'latin1').replace('sections, tasks and numbers', 'SECTIONS, TASKS AND NUMBERS')
    // A build writes its digest into the first line.
    writeFileSync(
      main,
      changed.replace(/^.*\n/, (line) => `${'/'.repeat(line.length - 1)}\n`),
      'latin1'
    )
    const { stdout } = spawnSync(process.execPath, [path.join(copy, 'bin/yaodian.js'), 'parse', '--help'], { encoding: 'utf8' })
    expect(stdout).toContain('SECTIONS, TASKS AND NUMBERS')
  })

  test('is not needed where it cannot be written', () => {
    run()
    const [cache] = caches() as [string]
    rmSync(cache)
    cpSync(path.join(ROOT, 'docs'), cache, { recursive: true })
    expect(run()).toMatchObject({ status: 0, stderr: '' })
    expect(readdirSync(path.dirname(cache)).filter((name) => name.endsWith('.cache'))).toEqual([path.basename(cache)])
  })
})
