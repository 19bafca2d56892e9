import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.js'
import { parseRecords, textsOf } from './quantity-records.js'
import { createFolder, createStreams, parseLines, run } from './run.js'

describe('each line', () => {
  test('gives one object with its quantities, an empty line one without', async () => {
    const { code, stdout, stderr } = await run(['quantities'], { cwd: createFolder(), stdin: '建成食堂8家。\n\n坚持稳中求进\n第三轮\n' })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const records = parseRecords(stdout)
    expect(records.map(({ line }) => line)).toEqual([1, 2, 3, 4])
    expect(records.map(textsOf)).toEqual([['8家'], [], [], ['第三轮']])
    expect(Object.keys(records[0] as object)).toEqual(['line', 'quantities'])
    expect(Object.keys(records[0]?.quantities[0] as object).join()).toBe(
      'text,start,end,min,max,comparator,unit,kind,role,object,action,per,change,due'
    )
    expect(records[0]?.quantities[0]).toMatchObject({
      start: 4,
      end: 6,
      min: 8,
      unit: '家',
      role: 'target',
      object: '食堂',
      action: '建成'
    })
  })

  test.each([
    ['建成8家', [['8家']]],
    ['建成8家\n', [['8家']]],
    ['建成8家\r\n\r\n建成9家', [['8家'], [], ['9家']]],
    ['\ufeff建成8家\r\n', [['8家']]],
    ['\n', [[]]],
    ['', []]
  ])('%j is read as so many lines', async (stdin, expected) => {
    const { code, stdout } = await run(['quantities'], { cwd: createFolder(), stdin })
    expect({ code, texts: parseRecords(stdout).map(textsOf) }).toEqual({ code: 0, texts: expected })
  })

  test('counts offsets from its own start, after a byte order mark and before a CR', async () => {
    const text = '\ufeff到底8家\r\n建成𠮷9家\r\n'
    const { stdout } = await run(['quantities', '--flat'], { cwd: createFolder(), stdin: text })
    expect(parseLines(stdout).map(({ line, start, end }) => [line, start, end])).toEqual([
      [1, 2, 4],
      [2, 4, 6]
    ])
  })
})

describe('options', () => {
  const stdin = '现有5所，2024年建成3座。\n\n新建食堂8家。\n'

  test('--role keeps the numbers of the roles given, and every line its object', async () => {
    const one = await run(['quantities', '--role', 'target'], { cwd: createFolder(), stdin })
    expect(parseRecords(one.stdout).map(({ quantities }) => quantities.every(({ role }) => role === 'target'))).toEqual([true, true, true])
    const two = parseRecords((await run(['quantities', '--role', 'target', '--role', 'existing'], { cwd: createFolder(), stdin })).stdout)
    expect([...new Set(two.flatMap(({ quantities }) => quantities.map(({ role }) => role)))].sort()).toEqual(['existing', 'target'])
  })

  test('--flat gives one quantity a line, with its line', async () => {
    const { stdout } = await run(['quantities', '--flat', '--role', 'target'], {
      cwd: createFolder(),
      stdin: '建成8家\n\n建成9家、食堂7所\n'
    })
    expect(parseLines(stdout).map(({ line, text }) => [line, text])).toEqual([
      [1, '8家'],
      [3, '9家'],
      [3, '7所']
    ])
  })

  test('--year tells when something is due', async () => {
    const options = { cwd: createFolder(), stdin: '9月底前建成食堂8家。\n' }
    const due = async (args: string[]) =>
      parseLines((await run(['quantities', '--flat', '--role', 'target', ...args], options)).stdout)[0]?.due
    expect(await due(['--year', '2030'])).toMatchObject({ end: '2030-09-30' })
    expect(await due([])).toMatchObject({ end: null })
  })

  test('--script says what the text does not', async () => {
    const options = { cwd: createFolder(), stdin: '新建8間\n' }
    const unitOf = async (args: string[]) => parseLines((await run(['quantities', '--flat', ...args], options)).stdout)[0]?.unit
    expect(await unitOf(['--script', 'traditional'])).toBe('间')
    expect(await unitOf(['--script', 'simplified'])).not.toBe('间')
  })

  test.each([
    [['--year', '25'], 'A year has four digits.'],
    [['--role', 'goal'], 'Allowed choices are target, year,'],
    [['--flatt'], 'Did you mean --flat?']
  ])('%j is misuse', async (args, reason) => {
    const { code, stdout, stderr } = await run(['quantities', ...args], { cwd: createFolder() })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(reason)
  })

  test('a terminal without inputs gets help on standard error and 2', async () => {
    const streams = createStreams(true)
    expect(await main(['quantities'], streams)).toBe(2)
    expect(streams.stdout.text).toBe('')
    expect(streams.stderr.text).toContain('Usage: yaodian quantities')
  })
})

describe('files', () => {
  test('are read in the encoding that their bytes show; several say which is which', async () => {
    const gbk = iconv.encode('一、总体要求\r\n坚持稳中求进的工作总基调，新建食堂8家。\r\n', 'gb18030')
    const cwd = createFolder({ 'a.txt': '建成9家\n', 'b.txt': gbk })
    const { code, stdout } = await run(['quantities', 'a.txt', 'b.txt'], { cwd })
    expect(code).toBe(0)
    expect(parseRecords(stdout).map((record) => [record.path, record.line, textsOf(record).at(-1)])).toEqual([
      ['a.txt', 1, '9家'],
      ['b.txt', 1, '一、'],
      ['b.txt', 2, '8家']
    ])
  })

  test('a bad one is named and does not stop the others', async () => {
    const cwd = createFolder({ 'a.txt': '%PDF-1.7\n', 'b.txt': '建成9家\n' })
    const { code, stdout, stderr } = await run(['quantities', 'a.txt', 'b.txt', 'c.txt'], { cwd })
    expect({ code, lines: parseRecords(stdout).length }).toEqual({ code: 2, lines: 1 })
    expect(stderr).toContain('a.txt: error looks like a PDF')
    expect(stderr).toContain('c.txt: error no such file or folder\n')
  })

  test('with --encoding utf-8 are streams with the same lines', async () => {
    const cwd = createFolder({ 'a.txt': `${'建成食堂8家，字𠮷多。\r\n'.repeat(5000)}新建9家` })
    const whole = await run(['quantities', 'a.txt', '--flat'], { cwd })
    expect(await run(['quantities', 'a.txt', '--flat', '--encoding', 'utf-8'], { cwd })).toEqual(whole)
    expect(parseLines(whole.stdout)).toHaveLength(5001)
  })
})
