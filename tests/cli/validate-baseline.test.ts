import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { withFingerprints } from '../../src/cli/validate/fingerprint.js'
import { validate } from '../../src/index.js'
import { createFolder, PLAN, parseLines, run } from './run.js'

const LINES = [
  '一、重点任务',
  '（一）改造老旧管网。',
  '（三）整修背街小巷。',
  '（四）增设停车泊位。',
  '（六）清理河道淤泥。',
  '二、保障措施',
  '落实经费。'
]
const GAPS = `${LINES.join('\n')}\n`

/** Fingerprints by what was found. */
function fingerprints(text: string): Record<string, string> {
  const faults = withFingerprints(text, validate(text))
  return Object.fromEntries(
    faults.map(({ position, fingerprint }) => [text.slice(position.start.offset, position.end.offset), fingerprint])
  )
}

describe('a fingerprint', () => {
  const before = fingerprints(GAPS)

  test('differs from the other ones', () => {
    expect(Object.keys(before)).toEqual(['（三）', '（六）'])
    expect(before['（三）']).not.toBe(before['（六）'])
  })

  test.each([
    ['lines put in before', `某区工作要点\n\n${GAPS}`],
    ['lines taken out', GAPS.replace('落实经费。\n', '').replace('（四）增设停车泊位。\n', '（四）增设泊位。\n')],
    ['other lines edited', GAPS.replace('改造老旧管网', '改造供水管网20公里').replace('二、保障措施', '二、组织领导')],
    ['other line ends', GAPS.replaceAll('\n', '\r\n')],
    ['lone CR', GAPS.replaceAll('\n', '\r')],
    ['another indentation', GAPS.replace(/^/gm, '　　')],
    ['no end of the last line', GAPS.trimEnd()]
  ])('stays with %s', (_name, text) => expect(fingerprints(text)).toMatchObject(before))

  test('changes with its own line', () => {
    const after = fingerprints(GAPS.replace('整修背街小巷', '整修小街小巷'))
    expect(after['（三）']).not.toBe(before['（三）'])
    expect(after['（六）']).toBe(before['（六）'])
  })

  test('changes with its rule and with what was found', () => {
    const [fault] = validate(GAPS)
    const other = fault && withFingerprints(GAPS, [{ ...fault, rule: 'other' }])
    expect(other?.[0]?.fingerprint).not.toBe(before['（三）'])
  })

  test('of equal findings tells them apart by their order', () => {
    const part = (name: string) => `${name}、任务\n（一）改造管网。\n（三）整修小巷。\n`
    const text = part('一') + part('二')
    const all = withFingerprints(text, validate(text)).map(({ fingerprint }) => fingerprint)
    expect(new Set(all).size).toBe(2)
    const one = withFingerprints(part('一'), validate(part('一'))).map(({ fingerprint }) => fingerprint)
    expect(one).toEqual(all.slice(0, 1))
  })

  test('in a text on one line depends on what is near', () => {
    const filler = (words: string) => `${words}工作要稳步推进，各项任务落实到人。`.repeat(30)
    const text = (words: string) =>
      `一、任务。${filler(words)}（一）改造管网。${filler('本段')}（三）整修小巷。${filler('本段')}${filler(words)}二、保障。落实。`
    const [one, other] = [fingerprints(text('这类')), fingerprints(text('那些'))]
    expect(Object.keys(one)).toContain('（三）')
    expect(one['（三）']).toBe(other['（三）'])
  })
})

describe('--baseline', () => {
  const write = ['--baseline', 'known.json', '--update-baseline']
  const read = ['--baseline', 'known.json']

  async function rulesFound(args: readonly string[], cwd: string): Promise<unknown[]> {
    const { stdout } = await run(['validate', ...args, '--format', 'ndjson'], { cwd })
    return parseLines(stdout).map(({ path: file, line }) => `${file}:${line}`)
  }

  test('hides what was there and shows what is new', async () => {
    const cwd = createFolder({ 'x/a.txt': GAPS, 'b.txt': PLAN })
    const update = await run(['validate', '.', ...write], { cwd })
    expect([update.code, update.stderr]).toEqual([0, 'known.json: written (faults: 2, files: 1, entries dropped: 0)\n'])
    const same = await run(['validate', '.', ...read, '-f', 'json'], { cwd })
    expect([same.code, same.stderr, JSON.parse(same.stdout).totals]).toMatchObject([0, '', { errors: 0, known: 2 }])
    writeFileSync(path.join(cwd, 'x/a.txt'), `关于某区工作的说明\n${GAPS}（一）核定预算。\n（三）安排经费。\n`)
    expect(await rulesFound(['x', ...read], cwd)).toEqual(['x/a.txt:10'])
    expect((await run(['validate', 'x', ...read], { cwd })).code).toBe(1)
  })

  test('knows a file by its place, wherever the command is called', async () => {
    const cwd = createFolder({ 'x/a.txt': GAPS, 'y/a.txt': GAPS, 'base/.keep': '' })
    await run(['validate', '../x', '--baseline', '../base/known.json', '--update-baseline'], { cwd: path.join(cwd, 'y') })
    const baseline = JSON.parse(readFileSync(path.join(cwd, 'base/known.json'), 'utf8'))
    expect(Object.keys(baseline.files)).toEqual(['../x/a.txt'])
    expect(await rulesFound([cwd, '--baseline', 'known.json'], path.join(cwd, 'base'))).toEqual([`${cwd}/y/a.txt:3`, `${cwd}/y/a.txt:5`])
    const { code } = await run(['validate', '--file-path', 'x/a.txt', '--baseline', 'base/known.json'], { cwd, stdin: GAPS })
    expect(code).toBe(0)
  })

  test('is the same file for the same faults, sorted, and keeps what was found now alone', async () => {
    const cwd = createFolder({ 'b.txt': GAPS, 'a.txt': GAPS })
    await run(['validate', 'b.txt', 'a.txt', ...write], { cwd })
    const text = readFileSync(path.join(cwd, 'known.json'), 'utf8')
    const { schemaVersion, files } = JSON.parse(text)
    expect([schemaVersion, Object.keys(files)]).toEqual([1, ['a.txt', 'b.txt']])
    expect(files['a.txt']).toEqual([...files['a.txt']].sort())
    await run(['validate', '.', ...write], { cwd })
    expect(readFileSync(path.join(cwd, 'known.json'), 'utf8')).toBe(text)
    const { stderr } = await run(['validate', 'a.txt', ...write], { cwd })
    expect(stderr).toBe('known.json: written (faults: 2, files: 1, entries dropped: 2)\n')
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'known.json'])
  })

  test('counts entries that stand for nothing any more', async () => {
    const cwd = createFolder({ 'a.txt': GAPS, 'b.txt': GAPS, 'c.txt': GAPS })
    await run(['validate', '.', ...write], { cwd })
    writeFileSync(path.join(cwd, 'a.txt'), GAPS.replace('（六）', '（五）'))
    rmSync(path.join(cwd, 'b.txt'))
    const { code, stderr } = await run(['validate', 'a.txt', ...read], { cwd })
    expect([code, stderr]).toEqual([0, 'known.json: entries that stand for nothing any more: 3; --update-baseline drops them\n'])
  })

  test('counts known warnings for nothing', async () => {
    const cwd = createFolder({ 'a.txt': GAPS })
    await run(['validate', 'a.txt', ...write], { cwd })
    expect((await run(['validate', 'a.txt', ...read, '--rule', 'number-gap=warning', '--frail'], { cwd })).code).toBe(0)
  })

  test.each([
    ['missing', undefined, 'no such file or folder'],
    ['no JSON', 'a.txt: 3', 'is no valid JSON'],
    ['another version', '{"schemaVersion":2,"files":{}}', 'is no baseline of this version'],
    ['another file', '{"name":"x"}', 'is no baseline of this version'],
    ['no fingerprints', '{"schemaVersion":1,"files":{"a.txt":["三"]}}', 'is no baseline of this version']
  ])('is 2 where the file is %s', async (_name, text, reason) => {
    const cwd = createFolder({ 'a.txt': GAPS, ...(text === undefined ? {} : { 'known.json': text }) })
    const { code, stdout, stderr } = await run(['validate', 'a.txt', ...read], { cwd })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`error: --baseline known.json: ${reason}`)
  })

  test('is not written over a file that is none, nor where an input could not be checked, nor without a name', async () => {
    const cwd = createFolder({ 'a.txt': GAPS, 'b.txt': '%PDF-1.7\n' })
    expect((await run(['validate', 'a.txt', '--baseline', 'a.txt', '--update-baseline'], { cwd })).code).toBe(2)
    expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(GAPS)
    const failed = await run(['validate', '.', ...write], { cwd })
    expect([failed.code, failed.stderr]).toEqual([
      2,
      expect.stringContaining('known.json: error not written: not every input could be checked')
    ])
    expect((await run(['validate', ...write], { cwd, stdin: GAPS })).stderr).toContain('give --file-path')
    expect((await run(['validate', 'a.txt', '--update-baseline'], { cwd })).stderr).toContain(
      'error: --update-baseline writes the file of --baseline'
    )
    expect(existsSync(path.join(cwd, 'known.json'))).toBe(false)
  })
})
