import { appendFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createPlanFolder } from './plan-folder.js'
import { createFolder, PLAN, PLAN_WITH_TARGETS, run } from './run.js'

const FAULTY = '某县2030年工作要点\n一、总体要求\n坚持稳中求进。\n三、重点任务\n（一）修好乡村道路\n（一）办好社区食堂\n'
const FILES = { 'in/a.txt': PLAN, 'in/b.txt': PLAN_WITH_TARGETS, 'in/c.txt': FAULTY }

function parse(cwd: string, ...extra: string[]) {
  return run(['parse', 'in', '--out', 'out', '--summary', '--cache', ...extra], { cwd })
}

function endOf(stderr: string): string {
  return stderr.split('\n').at(-2) ?? ''
}

describe('parse --out --cache', () => {
  test('leaves out what has not changed, with the same messages and exit code', async () => {
    const cwd = createFolder(FILES)
    const first = await parse(cwd, '--fail-on', 'warning')
    const written = statSync(path.join(cwd, 'out/a.json')).mtimeMs
    const second = await parse(cwd, '--fail-on', 'warning')
    expect(endOf(first.stderr)).toBe('parsed: 3, failed: 0, skipped: 0')
    expect(endOf(second.stderr)).toBe('parsed: 0, failed: 0, skipped: 3')
    expect(first.stderr).toContain('in/c.txt:4:1 warning')
    expect(second.stderr.replace(/parsed.*\n/, '')).toBe(first.stderr.replace(/parsed.*\n/, ''))
    expect([first.code, second.code]).toEqual([1, 1])
    expect(statSync(path.join(cwd, 'out/a.json')).mtimeMs).toBe(written)
    expect(existsSync(path.join(cwd, '.yaodiancache'))).toBe(true)
  })

  test('parses again what has another byte, an output that is gone or cut off, and a new file', async () => {
    const cwd = createFolder(FILES)
    await parse(cwd)
    appendFileSync(path.join(cwd, 'in/a.txt'), '（三）管好水源\n')
    expect(endOf((await parse(cwd)).stderr)).toBe('parsed: 1, failed: 0, skipped: 2')
    expect(readFileSync(path.join(cwd, 'out/a.json'), 'utf8')).toContain('管好水源')
    rmSync(path.join(cwd, 'out/b.json'))
    writeFileSync(path.join(cwd, 'out/c.json'), '{')
    writeFileSync(path.join(cwd, 'in/d.txt'), PLAN)
    expect(endOf((await parse(cwd)).stderr)).toBe('parsed: 3, failed: 0, skipped: 1')
    expect(JSON.parse(readFileSync(path.join(cwd, 'out/c.json'), 'utf8')).source.path).toBe('in/c.txt')
  })

  test.each([['--pretty'], ['--script', 'simplified'], ['--encoding', 'utf-8'], ['--out', 'elsewhere']])(
    'parses again with %s %s',
    async (...extra) => {
      const cwd = createFolder(FILES)
      await parse(cwd)
      expect(endOf((await parse(cwd, ...extra)).stderr)).toBe('parsed: 3, failed: 0, skipped: 0')
    }
  )

  test('what failed is tried again, and what a run did not name is kept', async () => {
    const cwd = createFolder({ ...FILES, 'in/scan.txt': '%PDF-1.7\n' })
    await parse(cwd)
    expect(endOf((await parse(cwd)).stderr)).toBe('parsed: 0, failed: 1, skipped: 3')
    expect(endOf((await run(['parse', 'in/a.txt', '--out', 'out', '--cache=.yaodiancache', '--summary'], { cwd })).stderr)).toBe(
      'parsed: 0, failed: 0, skipped: 1'
    )
    expect(endOf((await parse(cwd)).stderr)).toBe('parsed: 0, failed: 1, skipped: 3')
  })

  test('is the same for several threads, and what a broken cache lost is parsed again', async () => {
    const cwd = createPlanFolder(30)
    const args = ['parse', 'plans', '--out', 'out', '--summary', '-q', '--cache=kept']
    await run([...args, '-j', '1'], { cwd })
    const whole = readFileSync(path.join(cwd, 'kept'), 'utf8')
    expect((await run([...args, '-j', '3'], { cwd })).stderr).toBe('parsed: 0, failed: 0, skipped: 30\n')
    expect(readFileSync(path.join(cwd, 'kept'), 'utf8')).toBe(whole)
    writeFileSync(path.join(cwd, 'kept'), whole.slice(0, -20))
    expect((await run([...args, '-j', '3'], { cwd })).stderr).toBe('parsed: 1, failed: 0, skipped: 29\n')
  })

  test('an input is not taken for a cache and not overwritten', async () => {
    const cwd = createFolder(FILES)
    const { code, stderr } = await run(['parse', '--out', 'out', '--cache', 'in/a.txt', 'in/b.txt'], { cwd })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'error: --cache in/a.txt: is there and no cache; if it is an input, put --cache behind the inputs or write --cache=FILE\n'
    })
    expect(readFileSync(path.join(cwd, 'in/a.txt'), 'utf8')).toBe(PLAN)
    const folder = await run(['parse', '--out', 'out', '--cache', 'in', 'in/b.txt'], { cwd })
    expect(folder.code).toBe(2)
    expect(folder.stderr).toContain('error: --cache in: is there and no cache')
    expect((await run(['parse', 'in', '--cache'], { cwd })).stderr).toContain('give --out')
  })
})

describe('one cache', () => {
  test('serves several commands', async () => {
    const cwd = createFolder(FILES)
    await parse(cwd)
    await run(['validate', 'in', '--cache'], { cwd })
    expect(endOf((await parse(cwd)).stderr)).toBe('parsed: 0, failed: 0, skipped: 3')
    expect(endOf((await run(['validate', 'in', '--cache', '--summary'], { cwd })).stderr)).toBe('checked: 0, failed: 0, skipped: 3')
  })

  test('does not take the output of another input for this one, also of the same length', async () => {
    const cwd = createFolder({ 'a/x.txt': '一、总体要求\n新建公园2个。\n', 'b/x.txt': '一、总体要求\n新建公园7个。\n' })
    const parseOne = (folder: string) => run(['parse', folder, '--out', 'out', '--cache=c', '--summary'], { cwd })
    await parseOne('a')
    await parseOne('b')
    expect(endOf((await parseOne('a')).stderr)).toBe('parsed: 1, failed: 0, skipped: 0')
    expect(readFileSync(path.join(cwd, 'out/x.json'), 'utf8')).toContain('公园2个')
  })

  test('that was spoiled loses no fault', async () => {
    const cwd = createFolder(FILES)
    const first = await run(['validate', 'in', '--cache=c'], { cwd })
    const cache = path.join(cwd, 'c')
    const lines = readFileSync(cache, 'utf8').split('\n')
    const spoiled = lines.map((line, at) => (at === 0 || line === '' ? line : JSON.stringify([...JSON.parse(line).slice(0, 3), null])))
    writeFileSync(cache, spoiled.join('\n'))
    expect(await run(['validate', 'in', '--cache=c'], { cwd })).toEqual(first)
  })

  test('that cannot be written is said once, and what it was to serve is done all the same', async () => {
    const cwd = createFolder(FILES)
    const plain = await run(['validate', 'in'], { cwd })
    const { code, stdout, stderr } = await run(['validate', 'in', '--cache=none/../in/a.txt/c'], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: plain.stdout })
    expect(stderr.split('\n').filter((line) => line.includes('cannot write'))).toHaveLength(1)
  })
})

describe('validate --cache', () => {
  const check = (cwd: string, ...extra: string[]) => run(['validate', 'in', '--summary', '--cache', ...extra], { cwd })

  test.each([['stylish'], ['json'], ['sarif'], ['junit']])('reports the faults that it found before, as %s', async (format) => {
    const cwd = createFolder(FILES)
    const first = await check(cwd, '-f', format)
    const second = await check(cwd, '-f', format)
    expect(first.stdout).toContain('number')
    expect({ ...second, stderr: '' }).toEqual({ ...first, stderr: '' })
    expect([endOf(first.stderr), endOf(second.stderr)]).toEqual(['checked: 3, failed: 0, skipped: 0', 'checked: 0, failed: 0, skipped: 3'])
  })

  test('checks again what has another byte or other levels, also by its config', async () => {
    const cwd = createFolder(FILES)
    await check(cwd)
    appendFileSync(path.join(cwd, 'in/a.txt'), '（四）管好水源\n')
    const changed = await check(cwd)
    expect(endOf(changed.stderr)).toBe('checked: 1, failed: 0, skipped: 2')
    expect(changed.stdout).toContain('in/a.txt')
    expect(endOf((await check(cwd, '--rule', 'number-gap=off')).stderr)).toBe('checked: 3, failed: 0, skipped: 0')
    writeFileSync(path.join(cwd, 'in/.yaodianrc.json'), '{"rules":{"number-gap":"error"}}')
    const strict = await check(cwd)
    expect(endOf(strict.stderr)).toBe('checked: 3, failed: 0, skipped: 0')
    expect(strict.code).toBe(1)
  })

  test('is nothing for a run that mends', async () => {
    const { code, stderr } = await run(['validate', 'in', '--fix', '--cache'], { cwd: createFolder(FILES) })
    expect(code).toBe(2)
    expect(stderr).toContain("option '--cache [file]' cannot be used with option '--fix'")
  })
})
