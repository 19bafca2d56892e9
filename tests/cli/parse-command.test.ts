import { createHash } from 'node:crypto'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { createFolder, PLAN, run, runInClosedPipe } from './run.js'

describe('one input', () => {
  test('a file gives its JSON on one line in a pipe, with what was read', async () => {
    const cwd = createFolder({ 'plan.txt': PLAN })
    const { code, stdout } = await run(['parse', 'plan.txt'], { cwd })
    expect(code).toBe(0)
    expect(stdout.trimEnd()).not.toContain('\n')
    const sha256 = createHash('sha256').update(PLAN).digest('hex')
    expect(JSON.parse(stdout).source).toMatchObject({ path: 'plan.txt', encoding: 'utf-8', bytes: Buffer.byteLength(PLAN), sha256 })
  })

  test('--pretty writes many lines; --pretty with --compact is misuse', async () => {
    const cwd = createFolder({ 'plan.txt': PLAN })
    const { stdout } = await run(['parse', 'plan.txt', '--pretty'], { cwd })
    expect(stdout).toMatch(/^\{\n {2}"schemaVersion"/)
    expect((await run(['parse', 'plan.txt', '--pretty', '--compact'], { cwd })).code).toBe(2)
  })

  test('the same bytes give the same JSON', async () => {
    const cwd = createFolder({ 'plan.txt': PLAN })
    expect(await run(['parse', 'plan.txt'], { cwd })).toEqual(await run(['parse', 'plan.txt'], { cwd }))
  })

  test.each([
    ['utf-8', iconv.encode(PLAN, 'utf8', { addBOM: true })],
    ['gb18030', iconv.encode(PLAN, 'gb18030')],
    ['utf-16le', iconv.encode(PLAN, 'utf16le', { addBOM: true })],
    ['utf-16be', iconv.encode(PLAN, 'utf16be')]
  ])('%s bytes give the same sections and tasks', async (encoding, bytes) => {
    const cwd = createFolder({ 'plan.txt': PLAN, 'other.txt': bytes })
    const plain = JSON.parse((await run(['parse', 'plan.txt'], { cwd })).stdout)
    const other = JSON.parse((await run(['parse', 'other.txt'], { cwd })).stdout)
    expect(other.source.encoding).toBe(encoding)
    expect({ ...other, source: null }).toEqual({ ...plain, source: null })
  })
})

describe('standard input', () => {
  test('is read when it is piped and nothing is named, or as -', async () => {
    const cwd = createFolder()
    const piped = await run(['parse'], { cwd, stdin: PLAN })
    expect(JSON.parse(piped.stdout).source.path).toBeNull()
    expect(await run(['parse', '-'], { cwd, stdin: PLAN })).toEqual(piped)
  })

  test('takes a name from --file-path', async () => {
    const { stdout } = await run(['parse', '--file-path', 'a/名.txt'], { cwd: createFolder(), stdin: PLAN })
    expect(JSON.parse(stdout).source.path).toBe('a/名.txt')
  })

  test('twice, or a name for it when it is not read, is misuse', async () => {
    const cwd = createFolder({ 'plan.txt': PLAN })
    expect((await run(['parse', '-', '-'], { cwd })).code).toBe(2)
    expect((await run(['parse', 'plan.txt', '--file-path', 'x'], { cwd })).code).toBe(2)
  })

  test('empty is an empty plan with a message', async () => {
    const { code, stdout, stderr } = await run(['parse', '--file-path', 'empty.txt'], { cwd: createFolder() })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).messages).not.toHaveLength(0)
    expect(stderr).toMatch(/^empty\.txt:1:1 (info|warning|error) .+ [a-z-]+\n/)
  })
})

describe('many inputs', () => {
  test('a folder gives one JSON a line, sorted, each file once', async () => {
    const cwd = createFolder({ 'p/b.txt': PLAN, 'p/a.md': PLAN, 'p/sub/c.TXT': PLAN, 'p/d.json': '{}' })
    const { code, stdout } = await run(['parse', 'p', 'p/b.txt', 'p/*.txt'], { cwd })
    expect(code).toBe(0)
    const paths = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).source.path)
    expect(paths).toEqual(['p/a.md', 'p/b.txt', 'p/sub/c.TXT'])
  })

  test('a name that exists wins over reading it as a pattern', async () => {
    const cwd = createFolder({ '[2030] (1)*.txt': PLAN, '2 (1)x.txt': PLAN })
    const { code, stdout } = await run(['parse', '[2030] (1)*.txt'], { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).source.path).toBe('[2030] (1)*.txt')
  })

  test('a pattern without a match is named, and the exit code is 2', async () => {
    const { code, stderr, stdout } = await run(['parse', 'no/*.txt'], { cwd: createFolder() })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toBe('no/*.txt: error no file matches this pattern\n')
  })

  test('a bad file is named and does not stop the others', async () => {
    const cwd = createFolder({ 'a.txt': '%PDF-1.7\n', 'b.txt': PLAN })
    const { code, stdout, stderr } = await run(['parse', 'a.txt', 'b.txt', 'missing.txt'], { cwd })
    expect(code).toBe(2)
    expect(JSON.parse(stdout).source.path).toBe('b.txt')
    expect(stderr).toContain('a.txt: error looks like a PDF; copy its text or convert it first\n')
    expect(stderr).toContain('missing.txt: error no such file or folder\n')
  })
})

describe('messages and exit codes', () => {
  test('--fail-on turns messages into 1, --quiet hides them, and both go together', async () => {
    const cwd = createFolder({ 'empty.txt': '' })
    expect((await run(['parse', 'empty.txt'], { cwd })).code).toBe(0)
    const { code, stderr } = await run(['parse', 'empty.txt', '--fail-on', 'info', '--quiet'], { cwd })
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  })

  test('FORCE_COLOR colours, --no-color does not, a pipe has none', async () => {
    const cwd = createFolder({ 'empty.txt': '' })
    const colour = '\x1b['
    expect((await run(['parse', 'empty.txt'], { cwd })).stderr).not.toContain(colour)
    expect((await run(['parse', 'empty.txt'], { cwd, env: { FORCE_COLOR: '1' } })).stderr).toContain(colour)
    expect((await run(['parse', 'empty.txt', '--no-color'], { cwd, env: { FORCE_COLOR: '1' } })).stderr).not.toContain(colour)
  })

  test('control characters in names never reach the terminal', async () => {
    const cwd = createFolder({ 'red\x1b[31m.txt': '%PDF-' })
    const { stderr } = await run(['parse', '.'], { cwd })
    expect(stderr).toContain('red\\x1b[31m.txt: error')
    expect((await run(['parse', 'no\x1b[2J'], { cwd })).stderr).not.toContain('\x1b')
    expect((await run(['--no\x1b[2J'], { cwd })).stderr).not.toContain('\x1b')
  })

  test('a few invalid bytes are read as U+FFFD and said', async () => {
    const bytes = Buffer.concat([Buffer.from(PLAN), Buffer.from([0xff]), Buffer.from('结尾。\n')])
    const { code, stdout, stderr } = await run(['parse', 'plan.txt'], { cwd: createFolder({ 'plan.txt': bytes }) })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).messages).toContainEqual(expect.objectContaining({ rule: 'invalid-bytes', severity: 'warning' }))
    expect(stderr).toContain('plan.txt:7:1 warning')
  })

  test('a closed pipe ends quietly', async () => {
    const cwd = createFolder({ 'plan.txt': PLAN.repeat(3000), 'plan2.txt': PLAN.repeat(3000) })
    expect(await runInClosedPipe(['parse', '.', '--quiet'], cwd)).toEqual({ code: 0, stderr: '' })
  })
})

describe('misuse', () => {
  test.each([
    [['--nonsense'], 'unknown option'],
    [['parse', '--prety'], 'Did you mean --pretty?'],
    [['pars'], 'Did you mean parse?'],
    [['plan.txt'], 'yaodian parse plan.txt'],
    [['parse', '--script', 'latin'], 'Allowed choices are auto, traditional, simplified'],
    [['parse', '--encoding', 'ebcdic'], 'known are utf-8, utf-16le, utf-16be, gb18030, big5'],
    [[], 'Usage: yaodian']
  ])('%j exits with 2 and says why', async (args, reason) => {
    const { code, stdout, stderr } = await run(args, { cwd: createFolder() })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(reason)
  })

  test('an encoding that does not fit is said, with the one that does', async () => {
    const cwd = createFolder({ 'plan.txt': iconv.encode(PLAN, 'gbk') })
    expect((await run(['parse', 'plan.txt', '--encoding', 'GBK'], { cwd })).code).toBe(0)
    const { code, stderr } = await run(['parse', 'plan.txt', '--encoding', 'big5'], { cwd })
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'plan.txt: error is not big5: it reads as gb18030\n' })
  })

  test('--version and --help are no misuse', async () => {
    const cwd = createFolder()
    expect((await run(['--version'], { cwd })).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    const { code, stdout } = await run(['parse', '--help'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('Examples:\n')
  })
})
