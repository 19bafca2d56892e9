import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createFolder, PLAN_WITH_TARGETS, parseLines, run } from './run.js'

describe('targets --out', () => {
  test('writes one file with the rows of all inputs, in the format of its ending', async () => {
    const cwd = createFolder({ 'in/a.txt': PLAN_WITH_TARGETS, 'in/b.txt': PLAN_WITH_TARGETS })
    const formats = { 'x/all.csv': /^\ufeffpath,/, 'x/all.TSV': /^path\t/, 'x/all.jsonl': /^\{"path"/, 'x/all': /^\{"path"/ }
    for (const [file, opens] of Object.entries(formats)) {
      expect(await run(['targets', 'in', '-o', file], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
      const text = readFileSync(path.join(cwd, file), 'utf8')
      expect(text).toMatch(opens)
      expect(text.match(/2\.1#1/g)).toHaveLength(2)
    }
    expect(readdirSync(path.join(cwd, 'x')).sort()).toEqual(['all', 'all.TSV', 'all.csv', 'all.jsonl'])
  })

  test('--format wins over the ending, and - is standard output', async () => {
    const cwd = createFolder({ 'a.txt': PLAN_WITH_TARGETS })
    await run(['targets', 'a.txt', '-o', 'a.csv', '--format', 'ndjson'], { cwd })
    expect(readFileSync(path.join(cwd, 'a.csv'), 'utf8')).toBe((await run(['targets', 'a.txt', '-o', '-'], { cwd })).stdout)
  })

  test('refuses an ending that no format has, and names the option', async () => {
    const cwd = createFolder({ 'a.txt': PLAN_WITH_TARGETS })
    const { code, stderr } = await run(['targets', 'a.txt', '-o', 'a.xlsx'], { cwd })
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^error: cannot tell the format of a\.xlsx .*--format/)])
    expect(readdirSync(cwd)).toEqual(['a.txt'])
    expect((await run(['targets', 'a.txt', '-o', 'a.txt.out', '--format', 'csv'], { cwd })).code).toBe(0)
  })

  test('writes what could be read, and nothing where nothing could', async () => {
    const cwd = createFolder({ 'a.txt': PLAN_WITH_TARGETS, 'b.txt': '%PDF-1.7\n' })
    const some = await run(['targets', 'a.txt', 'b.txt', '-o', 'some.csv'], { cwd })
    expect(some).toEqual({ code: 2, stdout: '', stderr: 'b.txt: error looks like a PDF; copy its text or convert it first\n' })
    expect(readFileSync(path.join(cwd, 'some.csv'), 'utf8').split('\r\n')).toHaveLength(6)
    expect((await run(['targets', 'b.txt', '-o', 'none.csv'], { cwd })).code).toBe(2)
    expect(existsSync(path.join(cwd, 'none.csv'))).toBe(false)
  })

  test('follows a link, and writes into a named pipe without replacing it', async () => {
    const cwd = createFolder({ 'a.txt': PLAN_WITH_TARGETS, 'elsewhere/real.csv': 'old' })
    symlinkSync('elsewhere/real.csv', path.join(cwd, 'link.csv'))
    await run(['targets', 'a.txt', '-o', 'link.csv'], { cwd })
    expect(readFileSync(path.join(cwd, 'elsewhere/real.csv'), 'utf8')).toContain('30公里')
    execFileSync('mkfifo', [path.join(cwd, 'pipe')])
    const [{ code }, received] = await Promise.all([
      run(['targets', 'a.txt', '-o', 'pipe'], { cwd }),
      readFile(path.join(cwd, 'pipe'), 'utf8')
    ])
    expect({ code, rows: parseLines(received).length }).toEqual({ code: 0, rows: 4 })
  })

  test.each([
    ['a.txt', 'cannot write a.txt: it is one of the inputs'],
    ['folder', 'cannot write folder: it is a folder; name a file in it'],
    ['a.txt/x.csv', 'cannot write a.txt/x.csv: a file stands in the place of a folder']
  ])('%s is refused, and no file is touched', async (file, reason) => {
    const cwd = createFolder({ 'a.txt': PLAN_WITH_TARGETS })
    mkdirSync(path.join(cwd, 'folder'))
    const { code, stderr } = await run(['targets', 'a.txt', '-o', file], { cwd })
    expect({ code, stderr }).toEqual({ code: 2, stderr: `error: ${reason}\n` })
    expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(PLAN_WITH_TARGETS)
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'folder'])
  })
})
