import { execFileSync, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeSync
} from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.js'
import { createFolder, createStreams, PLAN, PLAN_WITH_TARGETS, parseLines, run } from './run.js'

/** What a terminal may take for a command: all control characters but line feeds. */
const RAW_CONTROL = /[\0-\x09\x0b-\x1f\x7f-\x9f]/

describe('names', () => {
  test('with line feeds, escape sequences and bytes that are no text are written out in messages', async () => {
    const name = 'a\n\x1b[31mb\x9b\u202e.txt'
    const cwd = createFolder({ [name]: '%PDF-1.7', 'b.txt': PLAN })
    const runs = await Promise.all(
      [
        ['parse', '.'],
        ['targets', '.'],
        ['validate', '.', '--no-config'],
        ['quantities', name],
        ['check-json', name],
        ['parse', `${name}x`]
      ].map((args) => run(args, { cwd }))
    )
    for (const { code, stderr } of runs) {
      expect(code).toBe(2)
      expect(stderr).toMatch(/^a\\x0a\\x1b\[31mb\\x9b\\u202e\.txt.*: error /m)
      expect(stderr).not.toMatch(RAW_CONTROL)
    }
  })

  test('are written out in annotations too', async () => {
    const cwd = createFolder({ '\x1b[31mb\x9b.txt': '一、修好道路;再建食堂。\n', '\x1b[2Jc.txt': '%PDF-1.7' })
    const { code, stdout } = await run(['validate', '.', '--no-config', '--format', 'github'], { cwd })
    expect(code).toBe(2)
    expect(stdout).toContain('file=\\x1b[31mb\\x9b.txt,')
    expect(stdout).toContain('file=\\x1b[2Jc.txt,')
    expect(stdout).not.toMatch(RAW_CONTROL)
  })

  test('lead to outputs of the same name', async () => {
    const cwd = createFolder({ 'in/a\nb.txt': PLAN, 'in/\x1b[2J.txt': PLAN })
    const { code, stderr } = await run(['parse', 'in', '--out', 'out'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(readdirSync(path.join(cwd, 'out')).sort()).toEqual(['\x1b[2J.json', 'a\nb.json'])
  })
})

describe('links', () => {
  test('in circles are searched once, however many there are', async () => {
    const cwd = createFolder({ 'in/a.txt': PLAN, 'in/sub/b.txt': PLAN, 'beside/c.txt': PLAN })
    for (const name of ['p', 'q', 'sub/r', 'sub/s']) symlinkSync(path.join(cwd, 'in'), path.join(cwd, 'in', name))
    symlinkSync('sub', path.join(cwd, 'in/again'))
    symlinkSync(path.join(cwd, 'beside'), path.join(cwd, 'in/to-beside'))
    symlinkSync('../in', path.join(cwd, 'beside/back'))
    for (const input of ['in', 'in/**/*.txt']) {
      const { code, stdout, stderr } = await run(['parse', input], { cwd })
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      const paths = parseLines(stdout).map(({ source }) => (source as { path: string }).path)
      expect(paths).toEqual(['in/a.txt', 'in/again/b.txt', 'in/to-beside/c.txt'])
    }
  })

  test('to themselves, and to nothing, are one line each', async () => {
    const cwd = createFolder({ 'a.txt': PLAN })
    symlinkSync('loop.txt', path.join(cwd, 'loop.txt'))
    symlinkSync('gone.txt', path.join(cwd, 'nowhere.txt'))
    const { code, stdout, stderr } = await run(['parse', 'a.txt', 'loop.txt', 'nowhere.txt'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toBe('loop.txt: error is a link in a circle\nnowhere.txt: error no such file or folder\n')
    expect(JSON.parse(stdout).source.path).toBe('a.txt')
  })
})

describe('a file that changes', () => {
  test('while it is read is refused, as it would be read half', async () => {
    const cwd = createFolder({ 'growing.txt': PLAN.repeat(200_000), 'still.txt': PLAN })
    const growth = setInterval(() => appendFileSync(path.join(cwd, 'growing.txt'), '\n'), 1)
    const { code, stdout, stderr } = await run(['parse', 'growing.txt', 'still.txt'], { cwd }).finally(() => clearInterval(growth))
    expect(code).toBe(2)
    expect(stderr).toBe('growing.txt: error changed while it was read; try again once it is written\n')
    expect(JSON.parse(stdout).source.path).toBe('still.txt')
  })

  test('into nothing between the search and the reading is one line, and the others are read', async () => {
    const cwd = createFolder({ 'a.txt': PLAN, 'b.txt': PLAN })
    execFileSync('mkfifo', [path.join(cwd, 'a.fifo')])
    // The pipe is read first, and holds the command up until b.txt is gone.
    const running = run(['parse', 'a.fifo', 'a.txt', 'b.txt'], { cwd })
    const pipe = openSync(path.join(cwd, 'a.fifo'), 'w')
    rmSync(path.join(cwd, 'b.txt'))
    writeSync(pipe, PLAN)
    closeSync(pipe)
    const { code, stdout, stderr } = await running
    expect(code).toBe(2)
    expect(stderr).toBe('b.txt: error no such file or folder\n')
    expect(parseLines(stdout)).toHaveLength(2)
  })
})

describe('a full disk', () => {
  test.each([
    'parse',
    'parse --explain',
    'parse --records',
    'targets',
    'quantities',
    'validate --no-config',
    'validate --no-config --format sarif',
    'validate --no-config --fix --dry-run',
    'check-json',
    'schema',
    'schema --list',
    'parse --help',
    'validate --list-rules',
    '--version'
  ])('under standard output of %s is one line and 2', (line) => {
    const args = line.split(' ')
    const cwd = createFolder({ 'a.txt': `${PLAN_WITH_TARGETS}新建1座;再建2座。\n`, 'b.txt': PLAN })
    const inputs = args.some((arg) => ['schema', '--help', '--list-rules', '--version'].includes(arg)) ? [] : ['a.txt', 'b.txt']
    const { code, stderr } = runInShell('"$@" > /dev/full', [...args, ...inputs], cwd)
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'error: cannot write to standard output: no space is left\n' })
  })

  test('under a file of rows or a report is one line and 2', async () => {
    const cwd = createFolder({ 'a.txt': PLAN_WITH_TARGETS })
    for (const line of ['targets a.txt -o /dev/full -f csv', 'validate a.txt -o /dev/full', 'schema -o /dev/full']) {
      const { code, stderr } = await run(line.split(' '), { cwd })
      expect({ code, stderr }).toEqual({ code: 2, stderr: 'error: cannot write /dev/full: no space is left\n' })
    }
  })

  test('leaves what was written before, whole, and no part of a file', () => {
    const cwd = createFolder({ 'in/a.txt': PLAN, 'in/b.txt': PLAN.repeat(200), 'in/c.txt': PLAN })
    // Blocks of 512 bytes: a.json fits into them, b.json does not.
    const { code, stderr } = runInShell('ulimit -f 64; "$@"', ['parse', 'in', '--out', 'out', '--quiet'], cwd)
    expect(code).toBe(2)
    expect(stderr).toBe('in/b.txt: error cannot write b.json: it would be larger than a file may be here\n')
    expect(readdirSync(path.join(cwd, 'out')).sort()).toEqual(['a.json', 'c.json'])
    expect(JSON.parse(readFileSync(path.join(cwd, 'out/a.json'), 'utf8')).source.path).toBe('in/a.txt')
  })
})

/** The command as "$@" in a line of shell. */
function runInShell(line: string, args: readonly string[], cwd: string): { code: number | null; stderr: string } {
  const command = fileURLToPath(new URL('../../bin/yaodian.js', import.meta.url))
  const { status, stderr } = spawnSync('sh', ['-c', line, 'sh', process.execPath, command, ...args], { cwd, encoding: 'utf8' })
  return { code: status, stderr }
}

describe('output', () => {
  test.each([['out'], ['out/below']])('into %s, where out is a file, is one line and 2', async (folder) => {
    const cwd = createFolder({ 'a.txt': PLAN, out: 'kept' })
    const { code, stdout, stderr } = await run(['parse', 'a.txt', '--out', folder], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toBe(`error: cannot make the folder ${folder}: a file stands in the place of a folder\n`)
    for (const args of [['targets', 'a.txt'], ['validate', 'a.txt'], ['schema']]) {
      const { code, stderr } = await run([...args, '-o', 'out/x.csv'], { cwd })
      expect({ code, stderr }).toEqual({ code: 2, stderr: 'error: cannot write out/x.csv: a file stands in the place of a folder\n' })
    }
    expect(readFileSync(path.join(cwd, 'out'), 'utf8')).toBe('kept')
  })

  test('behind a link makes no folder outside, and replaces a link to a file instead of following it', async () => {
    const cwd = createFolder({ 'in/sub/x/y/a.txt': PLAN, 'in/b.txt': PLAN, 'in/c/d.txt': PLAN, 'elsewhere/b.json': 'kept' })
    mkdirSync(path.join(cwd, 'out'))
    symlinkSync(path.join(cwd, 'elsewhere'), path.join(cwd, 'out/sub'))
    symlinkSync('../elsewhere/b.json', path.join(cwd, 'out/b.json'))
    symlinkSync('../nowhere', path.join(cwd, 'out/c'))
    const { code, stderr } = await run(['parse', 'in', '--out', 'out'], { cwd })
    expect(code).toBe(2)
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^in\/c\/d\.txt: error cannot write c\/d\.json: /),
      'in/sub/x/y/a.txt: error cannot write sub/x/y/a.json: it leads out of the output folder'
    ])
    expect(readdirSync(path.join(cwd, 'elsewhere'))).toEqual(['b.json'])
    expect(readFileSync(path.join(cwd, 'elsewhere/b.json'), 'utf8')).toBe('kept')
    expect(existsSync(path.join(cwd, 'nowhere'))).toBe(false)
    expect(JSON.parse(readFileSync(path.join(cwd, 'out/b.json'), 'utf8')).source.path).toBe('in/b.txt')
  })

  test('of inputs above the working folder, and of absolute patterns, stays in its folder', async () => {
    const cwd = createFolder({ 'up/a.txt': PLAN, 'up/deep/b.txt': PLAN, 'work/c.txt': PLAN })
    const work = path.join(cwd, 'work')
    for (const inputs of [
      ['../up', 'c.txt'],
      [`${cwd}/up/**/*.txt`, 'c.txt'],
      ['../up/../up/a.txt', '../up/deep/b.txt', './c.txt']
    ]) {
      expect((await run(['parse', ...inputs, '--out', 'out'], { cwd: work })).code).toBe(0)
      const names = readdirSync(path.join(work, 'out'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
      expect(names.sort()).toEqual(['up/a.json', 'up/deep/b.json', 'work/c.json'])
      rmSync(path.join(work, 'out'), { recursive: true })
    }
    expect(readdirSync(cwd).sort()).toEqual(['up', 'work'])
  })
})

/** Control characters everywhere: in titles, headings, sentences, units, in marks that rules find. */
const HOSTILE =
  '某县\x9b31m2030年\x1b]0;x\x07工作要点\n一、\x1b[2J总体\x9b要求\n坚持\x1b[31m稳中\x85求进;修好\x1bc道路。\n四、重点\x90任务\x9c\n' +
  '新建\x1b[5m食堂\x9b8家\x08\x08以上,5月\x7f底前完成;投资\x9d2.5亿元。\n新\x1b建30\x9b公里“道\x1b路\n'

describe('a document never commands a terminal', () => {
  test.each([
    'parse',
    'parse --compact',
    'parse --explain',
    'parse --records --keep',
    'targets',
    'targets --others',
    'targets --format csv',
    'targets --format tsv',
    'targets --format ndjson',
    'quantities',
    'quantities --flat',
    'validate',
    'validate --fix --rule conversion-noise=off',
    'validate --fix --dry-run',
    ...['json', 'ndjson', 'sarif', 'junit', 'github', 'gitlab', 'checkstyle'].map((format) => `validate --format ${format}`),
    'check-json'
  ])('through %s', async (line) => {
    const args = line.split(' ')
    const needsJson = args.includes('--records') || args[0] === 'check-json'
    const json = `${JSON.stringify({ id: HOSTILE, text: HOSTILE, [HOSTILE]: HOSTILE, plan: { [HOSTILE]: 1 } })}\n${HOSTILE}`
    const streams = { ...createStreams(true, { NO_COLOR: '1' }), stdin: inPipe(needsJson ? json : HOSTILE) }
    const options = args[0] === 'validate' ? ['--no-config', '--rule', 'half-width-punctuation=error'] : []
    await main([...args, ...options], streams)
    expect(streams.stdout.text).not.toBe('')
    expect(streams.stdout.text.replaceAll('\r\n', '\n').replaceAll(line.endsWith('tsv') ? '\t' : '', '')).not.toMatch(RAW_CONTROL)
    expect(streams.stderr.text).not.toMatch(RAW_CONTROL)
  })

  test('but diffs and mended text in a pipe are as they are, for git and files', async () => {
    const text = '一、修好\x1b[1m道路;再建\x1b[0m食堂。\n'
    const options = ['validate', '--no-config', '--rule', 'conversion-noise=off', '--fix']
    const fixed = await run(options, { cwd: createFolder(), stdin: text })
    expect(fixed.stdout).toBe(text.replace(';', '；'))
    const diff = await run([...options, '--dry-run'], { cwd: createFolder(), stdin: text })
    expect(diff.stdout).toContain(`\n-${text}`)
  })
})

function inPipe(text: string) {
  return Object.assign(Readable.from([Buffer.from(text)]), { isTTY: false })
}

const NOBODY = 65534
/** Root can look into any folder, and only root can run as somebody else. */
const canBeNobody = process.getuid?.() === 0

describe.skipIf(!canBeNobody)('a folder that is closed to the user (skipped: not run as root, which alone can run as another user)', () => {
  test.each(['.', '**/*.txt'])('is no silent loss in %s', async (argument) => {
    const cwd = createFolder({ 'open/a.txt': PLAN, 'closed/b.txt': PLAN })
    chmodSync(cwd, 0o755)
    chmodSync(path.join(cwd, 'closed'), 0)
    const { code, stdout, stderr } = await run(['parse', argument], { cwd, uid: NOBODY })
    expect(parseLines(stdout)).toHaveLength(1)
    expect(stderr).toContain('closed: error cannot be read: permission denied')
    expect(code).toBe(2)
  })
})

test('an empty name is no input, and does not stop the others', async () => {
  const cwd = createFolder({ 'a.txt': PLAN })
  const { code, stdout, stderr } = await run(['parse', '', 'a.txt'], { cwd })
  expect(parseLines(stdout)).toHaveLength(1)
  expect(stderr).toContain("'': error an empty name stands for no input")
  expect(code).toBe(2)
})
