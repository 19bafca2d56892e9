import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createFolder, PLAN, PLAN_WITH_TARGETS, parseLines, run, runInClosedPipe } from './run.js'

const HEAD =
  'path,plan,year,id,trail,text,min,max,comparator,unit,kind,object,action,per,change,due,due_start,due_end,repeat,sentence,line,column,start,end'
const BOM = '\ufeff'
/** A plan whose sentence opens like a formula. */
const FORMULA_PLAN = '一、修路\n=1+1，新建食堂8家。\n'

describe('NDJSON', () => {
  test('is what a pipe gets: a target a line, with its place and the headings above it', async () => {
    const cwd = createFolder({ 'plan.txt': PLAN_WITH_TARGETS })
    const { code, stdout, stderr } = await run(['targets', 'plan.txt'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const [first = {}, second, ...rest] = parseLines(stdout)
    expect(Object.keys(first)).toEqual(HEAD.split(',').filter((name) => !/^due_/.test(name)))
    expect(first).toMatchObject({
      path: 'plan.txt',
      plan: '某县2030年工作要点',
      year: 2030,
      id: '2.1#1',
      text: '30公里',
      min: 30,
      due: null
    })
    expect(first.trail).toEqual(['重点任务', '修好乡村道路'])
    expect(second).toMatchObject({ min: 250_000_000, unit: '元', due: { text: '5月底前', start: null, end: '2030-05-31' } })
    expect(rest.map(({ text }) => text)).toEqual(['8家', '95%'])
  })

  test('says where each number stands in the raw text', async () => {
    const cwd = createFolder({ 'plan.txt': PLAN_WITH_TARGETS })
    const rows = parseLines((await run(['targets', 'plan.txt'], { cwd })).stdout)
    for (const { text, line, column, start, end } of rows as { text: string; line: number; column: number; start: number; end: number }[]) {
      expect(PLAN_WITH_TARGETS.slice(start, end)).toBe(text)
      expect(PLAN_WITH_TARGETS.split('\n')[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^${text}`))
    }
  })

  test('is in the order of the paths where there are several inputs', async () => {
    const cwd = createFolder({ 'p/b.txt': PLAN_WITH_TARGETS, 'p/a.md': PLAN_WITH_TARGETS, 'p/none.txt': PLAN })
    const paths = parseLines((await run(['targets', 'p'], { cwd })).stdout).map((row) => row.path)
    expect([...new Set(paths)]).toEqual(['p/a.md', 'p/b.txt'])
  })
})

describe('csv', () => {
  test('opens with a byte order mark and a head, ends lines in CRLF, and flattens trail and due', async () => {
    const cwd = createFolder({ 'a.txt': PLAN_WITH_TARGETS, 'b.txt': PLAN_WITH_TARGETS })
    const { stdout } = await run(['targets', '.', '--format', 'csv'], { cwd })
    expect(stdout.startsWith(`${BOM}${HEAD}\r\n`)).toBe(true)
    expect(stdout.split('\r\n').slice(1, -1)).toHaveLength(8)
    expect(stdout).toContain(',重点任务 > 修好乡村道路,2.5亿元,250000000,250000000,eq,元,money,')
    expect(stdout).toContain(',5月底前,,2030-05-31,false,')
    expect(stdout.match(/path,plan/g)).toHaveLength(1)
  })

  test('--no-header leaves out the byte order mark too, so that rows can be put behind others', async () => {
    const cwd = createFolder({ 'a.txt': PLAN_WITH_TARGETS })
    const { stdout } = await run(['targets', 'a.txt', '--format', 'csv', '--no-header'], { cwd })
    expect(stdout).toMatch(/^a\.txt,某县2030年工作要点,2030,2\.1#1,/)
  })

  test('holds nothing that a spreadsheet runs, and quotes what has commas and quotes', async () => {
    const { stdout } = await run(['targets', '--file-path', '@x"y,z.txt', '--format', 'csv'], { cwd: createFolder(), stdin: FORMULA_PLAN })
    const [, row = ''] = stdout.split('\r\n')
    expect(row).toMatch(/^"'@x""y,z\.txt",/)
    expect(row).toContain(",'=1+1，新建食堂8家,")
  })

  test('has its head also where there is no target', async () => {
    const { code, stdout } = await run(['targets', '--format', 'csv'], { cwd: createFolder(), stdin: PLAN })
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${BOM}${HEAD}\r\n` })
  })
})

describe('tsv', () => {
  test('is plain: no byte order mark, no quotes, no apostrophes; tabs and line ends become blanks', async () => {
    const options = { cwd: createFolder(), stdin: FORMULA_PLAN }
    const { stdout } = await run(['targets', '--file-path', 'a\t"b"\r\nc.txt', '--format', 'tsv'], options)
    const [head = '', row = '', ...rest] = stdout.split('\n')
    expect(head).toBe(HEAD.replaceAll(',', '\t'))
    expect(row.split('\t')).toHaveLength(24)
    expect(row).toMatch(/^a "b" c\.txt\t/)
    expect(row).toContain('\t=1+1，新建食堂8家\t')
    expect(rest).toEqual([''])
  })

  test.each(['tsv', 'csv', 'ndjson', 'table'])('%s lets no control character through', async (format) => {
    const { stdout } = await run(['targets', '-', '--file-path', 'a\x1b[2J\u009b2J', '--format', format], {
      cwd: createFolder({ 'b\x1b[2J.txt': PLAN_WITH_TARGETS }),
      stdin: PLAN_WITH_TARGETS
    })
    expect(stdout).not.toMatch(/[\x1b\x80-\x9f]/)
  })
})

describe('--others', () => {
  test('gives the numbers that are no targets, with the reasons', async () => {
    const { stdout } = await run(['targets', '--others'], { cwd: createFolder(), stdin: PLAN_WITH_TARGETS })
    const [first = {}] = parseLines(stdout)
    expect(Object.keys(first).join()).toBe('path,plan,year,parent,trail,text,reason,line,column,start,end')
    expect(first).toMatchObject({ path: null, parent: null, trail: [], text: '2030年', reason: 'year', line: 1, start: 2, end: 7 })
  })

  test('has fields of its own to filter by', async () => {
    const options = { cwd: createFolder(), stdin: PLAN_WITH_TARGETS }
    const { stdout } = await run(['targets', '--others', '--where', 'reason=year', '--where', 'line=1', '--format', 'tsv'], options)
    expect(stdout.split('\n').map((line) => line.split('\t')[5])).toEqual(['text', '2030年', undefined])
    const wrong = await run(['targets', '--others', '--where', 'unit=元'], options)
    expect(wrong.code).toBe(2)
    expect(wrong.stderr).toContain("there is no field 'unit'")
  })
})

describe('--where', () => {
  test('keeps the rows that meet all conditions; none is no error', async () => {
    const options = { cwd: createFolder(), stdin: PLAN_WITH_TARGETS }
    const { stdout } = await run(['targets', '--where', 'min>=30', '--where', 'unit!=元'], options)
    expect(parseLines(stdout).map(({ text }) => text)).toEqual(['30公里', '95%'])
    expect(await run(['targets', '--where', 'unit=没有'], options)).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('names the field that was meant', async () => {
    const { code, stdout, stderr } = await run(['targets', '--where', 'unti=元'], { cwd: createFolder() })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^error: --where unti=元: there is no field 'unti' \(did you mean unit\?\); the fields are path, .*, end\n$/)
  })
})

describe('as parse does', () => {
  test('a bad file is named and does not stop the others; --fail-on and --quiet count', async () => {
    const cwd = createFolder({ 'a.txt': '%PDF-1.7\n', 'b.txt': PLAN_WITH_TARGETS, 'empty.txt': '' })
    const { code, stdout, stderr } = await run(['targets', 'a.txt', 'b.txt', 'missing.txt'], { cwd })
    expect({ code, rows: parseLines(stdout).length }).toEqual({ code: 2, rows: 4 })
    expect(stderr).toContain('a.txt: error looks like a PDF')
    expect(stderr).toContain('missing.txt: error no such file or folder\n')
    expect(await run(['targets', 'empty.txt', '--fail-on', 'info', '-q'], { cwd })).toEqual({ code: 1, stdout: '', stderr: '' })
  })

  test('the encoding is judged from the bytes', async () => {
    const cwd = createFolder({ 'a.txt': PLAN_WITH_TARGETS })
    const utf16 = Buffer.from(`\ufeff${PLAN_WITH_TARGETS}`, 'utf16le')
    writeFileSync(path.join(cwd, 'b.txt'), utf16)
    const [plain, other] = await Promise.all(['a.txt', 'b.txt'].map((file) => run(['targets', file], { cwd })))
    expect(other?.stdout).toBe(plain?.stdout.replaceAll('a.txt', 'b.txt'))
  })

  test.each(['ndjson', 'csv', 'table'])('a closed pipe ends quietly (%s)', async (format) => {
    const plan = PLAN_WITH_TARGETS.repeat(400)
    const cwd = createFolder({ 'a.txt': plan, 'b.txt': plan, 'c.txt': plan })
    expect(await runInClosedPipe(['targets', '.', '--quiet', '--format', format], cwd)).toEqual({ code: 0, stderr: '' })
  })

  test.each([
    [['--format', 'xlsx'], 'Allowed choices are csv, tsv, ndjson, table'],
    [['--formt', 'csv'], 'Did you mean --format?'],
    [['--where', 'min'], "give a field, one of = != > >= < <= ~ and a value, in quotes: 'min>=60'"]
  ])('%j is misuse', async (args, reason) => {
    const { code, stdout, stderr } = await run(['targets', ...args], { cwd: createFolder() })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(reason)
  })
})
