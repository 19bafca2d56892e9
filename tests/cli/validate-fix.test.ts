import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { Report } from '../../src/cli/report.js'
import { writeMending } from '../../src/cli/validate/mend-input.js'
import { digestOf } from '../../src/cli/validate/validate-work.js'
import { createFolder, run } from './run.js'

/** Half-width marks, `1、`, mixed brackets and a bookmark: all of it can be mended. The gap cannot, but by a new number. */
const FAULTY =
  '2030年临河县工作要点\r\n一、改善民生,办好实事\r\n1、新建食堂8家。\r\n2、改造公厕12座。\r\n（二)办好书房[bookmark: _GoBack]\r\n三、整修道路\r\n新建道路30公里;全部验收。\r\n四、植树造林\r\n造林900亩。\r\n六、加强领导\r\n每季度调度1次。\r\n'

function folderWith(text: string | Uint8Array = FAULTY): string {
  return createFolder({ 'plan.txt': text })
}

function planIn(cwd: string): Buffer {
  return readFileSync(path.join(cwd, 'plan.txt'))
}

describe('validate --fix', () => {
  it('leaves a file alone that somebody wrote to since it was read', async () => {
    const cwd = folderWith()
    const shown = path.join(cwd, 'plan.txt')
    const mending = { mended: new Map(), diff: '', bytes: Buffer.from('mended'), sha256: digestOf(Buffer.from('as it was')) }
    const output = { dryRun: false, streams: process, report: new Report(process, { failOn: 'never', color: false }) }
    await expect(writeMending({ path: shown, shown, base: cwd }, { text: 'mended', mending }, output)).rejects.toThrow(
      'it was changed since'
    )
    expect(planIn(cwd).toString()).toBe(FAULTY)
  })

  it('mends the file in its place, keeps its line ends and says what it did', async () => {
    const cwd = folderWith()
    const { code, stdout, stderr } = await run(['validate', 'plan.txt', '--fix'], { cwd })
    const after = planIn(cwd).toString()
    expect(after).toContain('一、改善民生，办好实事\r\n1.新建食堂8家。\r\n2.改造公厕12座。\r\n（二）办好书房\r\n')
    expect(after.split('\r\n')).toHaveLength(FAULTY.split('\r\n').length)
    expect(stderr).toMatch(/^plan\.txt: mended: .*marker-punctuation 2/m)
    expect(stdout).toContain('number-gap')
    expect(stdout).not.toContain('half-width-punctuation')
    expect(code).toBe(1)
  })

  it('changes nothing the second time, and exits with what is left', async () => {
    const cwd = folderWith()
    await run(['validate', 'plan.txt', '--fix'], { cwd })
    const once = planIn(cwd)
    const { code, stderr } = await run(['validate', 'plan.txt', '--fix', '--rule', 'number-gap=off'], { cwd })
    expect(planIn(cwd).equals(once)).toBe(true)
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  it('renumbers only with --fix-numbers', async () => {
    const cwd = folderWith()
    const { stdout } = await run(['validate', 'plan.txt', '--fix'], { cwd })
    expect(planIn(cwd).toString()).toContain('六、加强领导')
    expect(stdout).toContain('--fix-numbers')
    const { code } = await run(['validate', 'plan.txt', '--fix-numbers', '-q'], { cwd })
    expect(planIn(cwd).toString()).toContain('五、加强领导')
    expect(code).toBe(0)
  })

  it('leaves out what rules that are off would mend', async () => {
    const cwd = folderWith()
    await run(['validate', 'plan.txt', '--fix', '--rule', 'marker-punctuation=off'], { cwd })
    expect(planIn(cwd).toString()).toContain('1、新建食堂8家。')
    expect(planIn(cwd).toString()).toContain('改善民生，办好实事')
  })

  it.each([
    ['gb18030', iconv.encode(FAULTY, 'gb18030')],
    ['utf-16le', iconv.encode(FAULTY, 'utf-16le', { addBOM: true })],
    ['utf-8 with a byte order mark', Buffer.from(`\ufeff${FAULTY}`)]
  ])('keeps the encoding: %s', async (name, bytes) => {
    const cwd = folderWith(bytes)
    await run(['validate', 'plan.txt', '--fix'], { cwd })
    const after = planIn(cwd)
    const text = iconv.decode(after, name.startsWith('utf-8') ? 'utf-8' : name, { stripBOM: false })
    expect(text.startsWith('\ufeff')).toBe(name !== 'gb18030')
    expect(text).toContain('改善民生，办好实事\r\n1.新建食堂8家。')
  })

  it('leaves a file alone that cannot be written back in its encoding, and exits with 2', async () => {
    const bytes = Buffer.concat([Buffer.from(FAULTY), Buffer.from([0xff, 0xfe, 0x41])])
    const cwd = folderWith(bytes)
    const { code, stdout, stderr } = await run(['validate', 'plan.txt', '--fix'], { cwd })
    expect(planIn(cwd).equals(bytes)).toBe(true)
    expect(stderr).toContain('plan.txt: error cannot be mended')
    expect(stdout).toContain('invalid-bytes')
    expect(code).toBe(2)
  })

  it('keeps the permissions of the file', async () => {
    const cwd = folderWith()
    chmodSync(path.join(cwd, 'plan.txt'), 0o640)
    await run(['validate', 'plan.txt', '--fix'], { cwd })
    expect(statSync(path.join(cwd, 'plan.txt')).mode & 0o777).toBe(0o640)
  })

  it('writes standard input mended to standard output, and the report to standard error', async () => {
    const { code, stdout, stderr } = await run(['validate', '-', '--fix'], { cwd: createFolder(), stdin: FAULTY })
    expect(stdout).toContain('2030年临河县工作要点\r\n一、改善民生，办好实事\r\n1.新建食堂8家。')
    expect(stderr).toContain('number-gap')
    expect(code).toBe(1)
  })
})

describe('standard input that cannot be mended', () => {
  it('is passed on as it came', async () => {
    const stdin = Buffer.concat([Buffer.from(FAULTY), Buffer.from([0xff, 0xfe, 0x41, 0x0a])])
    const { code, stdout, stderr } = await run(['validate', '-', '--fix'], { cwd: createFolder(), stdin })
    expect(stdout).toContain('1、新建食堂8家。\r\n')
    expect(stderr).toContain('cannot be mended')
    expect(code).toBe(2)
  })
})

describe('validate --dry-run', () => {
  it('prints a diff and changes no file', async () => {
    const cwd = folderWith()
    const { stdout, stderr } = await run(['validate', 'plan.txt', '--fix', '--dry-run'], { cwd })
    expect(planIn(cwd).toString()).toBe(FAULTY)
    expect(stdout).toMatch(/^--- a\/plan\.txt\n\+\+\+ b\/plan\.txt\n@@ /)
    expect(stdout).toContain('-1、新建食堂8家。\r\n')
    expect(stdout).toContain('+1.新建食堂8家。\r\n')
    expect(stderr).toContain('would be mended')
  })

  it('prints nothing where there is nothing to mend', async () => {
    const cwd = folderWith('2030年工作要点\n一、办好食堂\n新建8家。\n二、整修道路\n整修30公里。\n')
    const { code, stdout } = await run(['validate', 'plan.txt', '--dry-run'], { cwd })
    expect(stdout).toBe('')
    expect(code).toBe(0)
  })

  it('shows renumbering with --fix-numbers', async () => {
    const cwd = folderWith()
    writeFileSync(path.join(cwd, 'other.txt'), FAULTY)
    const { stdout } = await run(['validate', '.', '--fix-numbers', '--dry-run'], { cwd })
    expect(stdout.match(/^\+五、加强领导\r$/gm)).toHaveLength(2)
  })
})
