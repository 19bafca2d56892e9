import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.js'
import { createPlanFolder } from './plan-folder.js'
import { createFolder, createStreams, PLAN, PLAN_WITH_TARGETS, run, start } from './run.js'

/** What stands among plans in an archive: a PDF by mistake, an empty file, a name that only a list has. */
const ODD = { 'plans/a/scan.txt': '%PDF-1.7\n%âãÏÓ\n', 'plans/b/empty.txt': '', 'plans/c/binary.txt': new Uint8Array([0, 1, 2, 0, 3]) }

function readTree(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  const files = names.map((one) => path.join(one.parentPath, one.name)).sort()
  return Object.fromEntries(files.map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]))
}

describe('several threads write what one writes', () => {
  test.each([
    ['parse'],
    ['parse', '--explain'],
    ['targets', '--format', 'csv'],
    ['targets', '--format', 'table'],
    ['validate', '--format', 'json'],
    ['validate'],
    ['validate', '--fix', '--dry-run']
  ])('%s %s %s', async (...command) => {
    const cwd = createPlanFolder(57, ODD)
    const [one, four] = [await run([...command, 'plans', '-j', '1'], { cwd }), await run([...command, 'plans', '-j', '4'], { cwd })]
    expect(four).toEqual(one)
    expect(one.code).toBe(2)
    expect(one.stderr).toContain('plans/a/scan.txt: error looks like a PDF')
    expect(one.stdout.length).toBeGreaterThan(2_000)
  })

  test('also into a folder and a file, and where standard input stands among the files', async () => {
    const cwd = createPlanFolder(57, ODD)
    for (const jobs of ['1', '4']) {
      const folder = await run(['parse', 'plans', '-', '--file-path', 'plans/b/aaa.txt', '-o', `out-${jobs}`, '-j', jobs], {
        cwd,
        stdin: PLAN
      })
      expect(folder.code).toBe(2)
      expect((await run(['targets', 'plans', '-o', `out-${jobs}/all.csv`, '-j', jobs], { cwd })).code).toBe(2)
    }
    const [one, four] = [readTree(path.join(cwd, 'out-1')), readTree(path.join(cwd, 'out-4'))]
    expect(four).toEqual(one)
    expect(Object.keys(one)).toHaveLength(57 + 1 + 1 + 1)
  })

  test('mending writes each file once', async () => {
    const faulty = PLAN_WITH_TARGETS.replace('（二）', '（三）')
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`plans/${index}.txt`, faulty]))
    const [one, four] = [createFolder(files), createFolder(files)]
    const alone = await run(['validate', 'plans', '--fix-numbers', '-j', '1'], { cwd: one })
    expect(await run(['validate', 'plans', '--fix-numbers', '-j', '4'], { cwd: four })).toEqual(alone)
    expect(readTree(four)).toEqual(readTree(one))
    expect(readTree(four)['plans/7.txt']).toContain('（二）办好社区食堂')
  })
})

describe('--jobs', () => {
  test.each(['0', '-1', 'two', '1.5'])('%s is no number of threads', async (jobs) => {
    const { code, stderr } = await run(['parse', 'a.txt', `--jobs=${jobs}`], { cwd: createFolder({ 'a.txt': PLAN }) })
    expect(code).toBe(2)
    expect(stderr).toContain('a whole number from 1')
  })

  test('a reader that goes away ends all threads without a word', async () => {
    const cwd = createPlanFolder(60)
    const child = start(['parse', 'plans', '-j', '3'], cwd)
    let stderr = ''
    child.stderr.on('data', (text) => (stderr += text))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, errors: stderr.split('\n').filter((line) => /error|EPIPE/.test(line)) }).toEqual({ code: 0, errors: [] })
  })
})

/** Stops the command once `isTime`, and gives the exit code. */
async function stop(args: readonly string[], cwd: string, signal: NodeJS.Signals, isTime: () => boolean): Promise<[number | null, string]> {
  const child = start(args, cwd)
  let stderr = ''
  child.stderr.on('data', (text) => (stderr += text))
  child.stdout.resume()
  const timer = setInterval(() => isTime() && child.kill(signal), 5)
  return new Promise((resolve) =>
    child.on('close', (code) => {
      clearInterval(timer)
      resolve([code, stderr])
    })
  )
}

describe('a signal', () => {
  test.each([
    ['SIGINT', '1', 130],
    ['SIGINT', '3', 130],
    ['SIGTERM', '3', 143]
  ] as const)('%s with %s jobs leaves whole files and nothing else', async (signal, jobs, expected) => {
    const cwd = createPlanFolder(300)
    const out = path.join(cwd, 'out')
    let isSent = false
    const [code, stderr] = await stop(['parse', 'plans', '-o', 'out', '-j', jobs, '-q', '--summary'], cwd, signal, () => {
      if (isSent || !existsSync(path.join(out, 'a/006.json'))) return false
      isSent = true
      return true
    })
    const written = Object.entries(readTree(out))
    expect(code).toBe(expected)
    expect(written.length).toBeLessThan(300)
    for (const [name, text] of written)
      expect([name, JSON.parse(text).source.path]).toEqual([name, `plans/${name.replace('.json', '.txt')}`])
    expect(stderr).toBe(`parsed: ${written.length}, failed: 0, skipped: 0, not reached: ${300 - written.length}\n`)
  })

  test('leaves a file of rows as it was', async () => {
    const cwd = createPlanFolder(300, { 'rows/all.csv': 'before\n' })
    const temporary = () => readdirSync(path.join(cwd, 'rows')).length > 1
    let isSent = false
    const [code] = await stop(['targets', 'plans', '-o', 'rows/all.csv', '-j', '2', '-q'], cwd, 'SIGINT', () => {
      if (isSent || !temporary()) return false
      isSent = true
      return true
    })
    expect(code).toBe(130)
    expect(readTree(path.join(cwd, 'rows'))).toEqual({ 'all.csv': 'before\n' })
  })

  test('ends a wait for standard input', async () => {
    const cwd = createFolder({ 'a.txt': PLAN })
    const child = start(['parse', '-', 'a.txt'], cwd)
    setTimeout(() => child.kill('SIGINT'), 1500)
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130)
  })
})

describe('the end of a run', () => {
  test('is summed up where it is asked for, and only there in a pipe', async () => {
    const cwd = createFolder({ 'a.txt': PLAN, 'b.txt': PLAN, 'c.txt': '%PDF-1.4\n' })
    const args = ['parse', '.', 'none.txt', '-q']
    const errors = 'none.txt: error no such file or folder\n'
    expect((await run(args, { cwd })).stderr).not.toContain('parsed:')
    const { stderr } = await run([...args, '--summary'], { cwd })
    expect(stderr.startsWith(errors)).toBe(true)
    expect(stderr.endsWith('\nparsed: 2, failed: 2, skipped: 0\n')).toBe(true)
    expect((await run(['validate', '.', '--summary'], { cwd })).stderr).toContain('checked: 2, failed: 1, skipped: 0\n')
  })
})

describe('progress', () => {
  const line = /\r\x1b\[K\d+\/120, [\d.]+ a second, (?:\d+ min )?\d+ s left, \S*\d\d\d\.(?:txt|…)/

  async function runOnTerminal(args: readonly string[], env: Record<string, string> = {}, columns = 200) {
    const streams = createStreams(true, { NO_COLOR: '1', ...env }, columns)
    await main(args, streams)
    return streams.stderr.text
  }

  test('is one line on a terminal, which makes way for messages and is gone at the end', async () => {
    const cwd = createPlanFolder(120)
    const text = await runOnTerminal(['parse', path.join(cwd, 'plans'), '-o', path.join(cwd, 'out'), '-j', '1'])
    expect(text).toMatch(line)
    const shown = text.split('\n').map((one) => one.slice(one.lastIndexOf('\x1b[K') + 1).replace('[K', ''))
    expect(shown.filter((one) => one !== '' && !/ (?:info|warning) |^parsed: 120, failed: 0, skipped: 0$/.test(one))).toEqual([])
    expect(shown.at(-1)).toBe('')
  })

  test('fits the terminal', async () => {
    const cwd = createPlanFolder(120)
    const text = await runOnTerminal(
      ['parse', path.join(cwd, 'plans'), '-o', path.join(cwd, 'out'), '-j', '1', '--fail-on', 'never'],
      {},
      30
    )
    const drawn = text.split(/\r|\n/).filter((one) => one.startsWith('\x1b[K') && one.includes('/120'))
    expect(drawn.length).toBeGreaterThan(0)
    for (const one of drawn) expect(one.length).toBeLessThan(30 + '\x1b[K'.length)
  })

  test.each([
    ['--quiet', ['-q'], {}],
    ['CI', [], { CI: 'true' }],
    ['a dumb terminal', [], { TERM: 'dumb' }]
  ])('is not there with %s', async (_name, extra, env) => {
    const cwd = createPlanFolder(120)
    const text = await runOnTerminal(['parse', path.join(cwd, 'plans'), '-o', path.join(cwd, 'out'), '-j', '1', ...extra], env)
    expect(text).not.toContain('\x1b[K')
    expect(text).not.toContain('parsed:')
  })

  test('is not there in a pipe', async () => {
    const cwd = createPlanFolder(120)
    const { stderr } = await run(['parse', 'plans', '-o', 'out', '-j', '2', '-q'], { cwd, env: { CI: '' } })
    expect(stderr).toBe('')
  })
})
