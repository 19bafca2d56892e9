import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.js'
import { rules } from '../../src/index.js'
import { createFolder, createStreams, PLAN, parseLines, run, runInClosedPipe } from './run.js'

/** One gap, an error by itself. */
const GAP = '某县2030年工作要点\n一、总体要求\n坚持稳中求进。\n三、重点任务\n（一）修好乡村道路\n（二）办好社区食堂\n'
/** One warning: a comment that names no rule. */
const WARNING = `${PLAN}<!-- yaodian-disable number-gaps -->\n`

const FORMATS = ['stylish', 'json', 'ndjson']

describe('the exit code of validate', () => {
  test.each([
    ['0 for nothing', { 'a.txt': PLAN }, ['a.txt'], 0],
    ['1 for an error', { 'a.txt': PLAN, 'b.txt': GAP }, ['a.txt', 'b.txt'], 1],
    ['0 for a warning', { 'a.txt': WARNING }, ['a.txt'], 0],
    ['0 for as many warnings as may be', { 'a.txt': WARNING, 'b.txt': WARNING }, ['.', '--max-warnings', '2'], 0],
    ['1 for more warnings', { 'a.txt': WARNING, 'b.txt': WARNING }, ['.', '--max-warnings', '1'], 1],
    ['1 for a warning with --frail', { 'a.txt': WARNING }, ['a.txt', '--frail'], 1],
    ['0 for an info with --frail', { 'a.txt': GAP }, ['a.txt', '--frail', '--rule', 'number-gap=info'], 0],
    ['0 for a rule that is off', { 'a.txt': GAP }, ['a.txt', '--rule', 'number-gap=off'], 0],
    ['1 where the last --rule says error', { 'a.txt': GAP }, ['a.txt', '--rule', 'number-gap=off', '--rule', 'number-gap=error'], 1],
    ['2 for a missing file', { 'a.txt': PLAN }, ['a.txt', 'b.txt'], 2],
    ['2 for a pattern without a match', { 'a.txt': PLAN }, ['*.md'], 2],
    ['2 for a folder without a text', { 'a.csv': PLAN }, ['.'], 2],
    ['2 for a PDF beside an error', { 'a.txt': GAP, 'b.txt': '%PDF-1.7\n' }, ['.'], 2],
    ['2 for bytes that are no text', { 'a.txt': new Uint8Array([0, 1, 2, 0, 3, 0, 0, 9]) }, ['a.txt'], 2],
    ['2 for an encoding that it is not in', { 'a.txt': PLAN }, ['a.txt', '--encoding', 'utf-16le'], 2],
    ['2 for a rule that there is not', { 'a.txt': PLAN }, ['a.txt', '--rule', 'number-gaps=off'], 2],
    ['2 for a level that there is not', { 'a.txt': PLAN }, ['a.txt', '--rule', 'number-gap=warnings'], 2],
    ['2 for half a --rule', { 'a.txt': PLAN }, ['a.txt', '--rule', 'number-gap'], 2],
    ['2 for no count', { 'a.txt': PLAN }, ['a.txt', '--max-warnings', 'many'], 2],
    ['2 for a format that there is not', { 'a.txt': PLAN }, ['a.txt', '--format', 'xslt'], 2]
  ])('is %s', async (_name, files, args, code) => {
    const ran = await run(['validate', ...args], { cwd: createFolder(files) })
    expect(ran.code).toBe(code)
    expect(ran.code === 2 ? ran.stderr : 'error').toContain('error')
  })

  test('is that of the text also where nobody reads the report to its end', async () => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`${String(index).padStart(3, '0')}.txt`, GAP]))
    expect(await runInClosedPipe(['validate', '.', '--format', 'json'], createFolder(files))).toMatchObject({ code: 1 })
  })

  test('is explained where warnings make it 1', async () => {
    const cwd = createFolder({ 'a.txt': WARNING })
    expect((await run(['validate', 'a.txt', '--max-warnings', '0'], { cwd })).stderr).toBe('1 warning, more than the 0 of --max-warnings\n')
    expect((await run(['validate', 'a.txt', '--frail', '--quiet'], { cwd })).stderr).toBe('1 warning, and --frail lets none pass\n')
  })
})

describe('what cannot be checked', () => {
  test.each(FORMATS)('does not keep the rest out of the report (%s)', async (format) => {
    const cwd = createFolder({ 'a.txt': GAP, 'b.txt': '%PDF-1.7\n', 'c.txt': GAP })
    const { code, stdout, stderr } = await run(['validate', 'a.txt', 'b.txt', 'c.txt', 'd.txt', '--format', format], { cwd })
    expect(code).toBe(2)
    expect(stdout.match(/number-gap/g)).toHaveLength(2)
    expect(stderr).toContain('b.txt: error looks like a PDF')
    expect(stderr).toContain('d.txt: error no such file')
  })
})

describe('json', () => {
  test('is one object with all that was found, and what failed', async () => {
    const cwd = createFolder({ 'a.txt': GAP, 'b.txt': PLAN })
    const { stdout } = await run(['validate', 'a.txt', 'b.txt', 'c.txt', '--format', 'json'], { cwd })
    const report = JSON.parse(stdout)
    expect(report).toMatchObject({
      schemaVersion: 1,
      files: [{ path: 'a.txt' }, { path: 'b.txt', faults: [] }],
      failures: [{ name: 'c.txt', reason: 'no such file or folder' }],
      totals: { files: 2, failed: 1, errors: 1, warnings: 0, infos: 0, known: 0 }
    })
    const [fault] = report.files[0].faults
    expect(GAP.slice(fault.offset, fault.endOffset)).toBe('三、')
    expect(fault).toMatchObject({ path: 'a.txt', rule: 'number-gap', severity: 'error', line: 4, column: 1, endLine: 4, endColumn: 3 })
    expect(fault).toMatchObject({ expected: null, fixable: 'renumbers', grade: 'practice', clauses: [] })
    expect(fault.fingerprint).toMatch(/^[0-9a-f]{16}$/)
  })

  test('is an object also where nothing could be read', async () => {
    const { stdout } = await run(['validate', 'a.txt', '--format', 'json'], { cwd: createFolder() })
    expect(JSON.parse(stdout)).toMatchObject({ files: [], failures: [{ name: 'a.txt' }], totals: { files: 0, failed: 1 } })
  })
})

describe('standard input', () => {
  test('is read without arguments, and named by --file-path', async () => {
    const cwd = createFolder()
    const nameless = await run(['validate', '--format', 'ndjson'], { cwd, stdin: GAP })
    expect([nameless.code, parseLines(nameless.stdout)]).toEqual([1, [expect.objectContaining({ path: null, rule: 'number-gap' })]])
    const named = await run(['validate', '-', '--file-path', 'x/y.txt'], { cwd, stdin: GAP })
    expect(named.stdout).toContain('x/y.txt')
  })

  test('is read in its encoding', async () => {
    const stdin = new TextEncoder().encode(GAP)
    expect((await run(['validate', '-e', 'utf-8', '--script', 'simplified'], { cwd: createFolder(), stdin })).code).toBe(1)
  })
})

describe('--quiet', () => {
  test.each(['a.txt', '-'])('leaves warnings out of the report and not out of the verdict (%s)', async (input) => {
    const text = `${GAP}<!-- yaodian-disable number-gaps -->\n`
    const options = { cwd: createFolder({ 'a.txt': text }), stdin: text }
    const { stdout } = await run(['validate', input, '--quiet', '--format', 'ndjson'], options)
    expect(parseLines(stdout).map(({ rule }) => rule)).toEqual(['number-gap'])
    const strict = await run(
      ['validate', input, '--quiet', '--max-warnings', '0', '--rule', 'number-gap=off', '--format', 'ndjson'],
      options
    )
    expect([strict.code, strict.stdout]).toEqual([1, ''])
  })
})

describe('--output-file', () => {
  test('takes the report, and standard output nothing', async () => {
    const cwd = createFolder({ 'a.txt': GAP })
    const { code, stdout } = await run(['validate', 'a.txt', '-f', 'json', '-o', 'out/report.json'], { cwd })
    expect([code, stdout]).toEqual([1, ''])
    const report = readFileSync(path.join(cwd, 'out/report.json'), 'utf8')
    expect(report).toBe((await run(['validate', 'a.txt', '-f', 'json'], { cwd })).stdout)
  })

  test('has no colour, and is none of the inputs', async () => {
    const cwd = createFolder({ 'a.txt': GAP })
    await run(['validate', 'a.txt', '-o', 'b.log'], { cwd, env: { FORCE_COLOR: '1' } })
    expect(readFileSync(path.join(cwd, 'b.log'), 'utf8')).not.toContain('\x1b')
    expect((await run(['validate', 'a.txt', '-o', 'a.txt'], { cwd })).code).toBe(2)
    expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(GAP)
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.log'])
  })
})

describe('the rules', () => {
  test('are listed as a table and as JSON', async () => {
    const cwd = createFolder()
    const table = await run(['validate', '--list-rules'], { cwd })
    for (const { name, summary } of rules) expect(table.stdout).toMatch(new RegExp(`^${name} .*${summary.slice(0, 20)}`, 'm'))
    const json = await run(['validate', '--list-rules', '-f', 'json'], { cwd })
    expect(JSON.parse(json.stdout).rules.map(({ name }: { name: string }) => name)).toEqual(rules.map(({ name }) => name))
    expect([table.code, json.code, (await run(['validate', '--list-rules', '-f', 'ndjson'], { cwd })).code]).toEqual([0, 0, 2])
  })

  test.each(rules.map((rule) => [rule.name, rule] as const))('%s is explained', async (name, { description, faulty }) => {
    const streams = createStreams(false)
    expect(await main(['validate', '--explain', name], streams)).toBe(0)
    expect(streams.stdout.text).toContain(description)
    expect(streams.stdout.text).toContain(faulty[0]?.finds[0])
    expect(streams.stdout.text).toContain(`--rule ${name}=off`)
    expect(streams.stdout.text).toContain(`<!-- yaodian-disable-line ${name} -->`)
  })

  test.each([
    [['--explain', 'number-gapp'], 'number-gap'],
    [['--rule', 'unknown-swich=off', '-'], 'unknown-switch'],
    [['--rule', 'number-gap=warnin', '-'], 'warning']
  ])('%s has a suggestion', async (args, meant) => {
    const { code, stderr } = await run(['validate', ...args], { cwd: createFolder(), stdin: PLAN })
    expect([code, stderr]).toEqual([2, expect.stringContaining(`(did you mean ${meant}?)`)])
  })
})

describe('on a terminal', () => {
  test('no inputs give help and 2', async () => {
    const streams = createStreams(true)
    expect(await main(['validate'], streams)).toBe(2)
    expect(streams.stderr.text).toContain('Usage: yaodian validate')
  })

  test('the report is coloured unless told otherwise', async () => {
    const file = path.join(createFolder({ 'plan.txt': GAP }), 'plan.txt')
    const [coloured, plain] = [createStreams(true), createStreams(true)]
    await main(['validate', file], coloured)
    await main(['validate', file, '--no-color'], plain)
    expect([coloured.stdout.text.includes('\x1b['), plain.stdout.text.includes('\x1b[')]).toEqual([true, false])
  })
})
