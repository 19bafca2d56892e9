import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fixFile, writeFixed } from '../../src/cli/validate/fix-file.js'
import { decodeText, ENCODINGS, type EncodingName } from '../../src/index.js'
import { encodeText } from '../../src/input/encode.js'
import { createFolder, createStreams } from './run.js'

const FAULTY = '某縣2031年工作要點\n一、總體要求\n堅持穩中求進。\n二、重點任務\n（一）修路\n新建公路30公里。\n（三）辦校\n新建學校4所。\n'
const MENDED = FAULTY.replace('（三）', '（二）')
const NUMBERS = { numbers: true }

function fix(bytes: Uint8Array, name = 'plan.txt') {
  return fixFile(name, bytes, decodeText(bytes), { ...NUMBERS, dryRun: true })
}

describe('a mended file', () => {
  const marks: [EncodingName, boolean][] = ENCODINGS.flatMap((name): [EncodingName, boolean][] =>
    name === 'big5'
      ? [[name, false]]
      : [
          [name, false],
          [name, true]
        ]
  )
  it.each(marks)('stays in %s, byte order mark: %s', (encoding, byteOrderMark) => {
    const write = (text: string) => encodeText(text, encoding, { byteOrderMark })
    expect(Buffer.from(fix(write(FAULTY)).bytes ?? [])).toEqual(Buffer.from(write(MENDED)))
  })

  it.each(['\r\n', '\r'])('keeps its line ends %j', (end) => {
    const write = (text: string) => new TextEncoder().encode(text.replaceAll('\n', end))
    expect(Buffer.from(fix(write(FAULTY)).bytes ?? [])).toEqual(Buffer.from(write(MENDED)))
  })

  it('is refused where its bytes are not its text alone', () => {
    const invalid = Buffer.concat([Buffer.from(FAULTY), Buffer.from([0xff, 0x0a])])
    expect(() => fixFile('a', invalid, decodeText(invalid, 'utf-8'), NUMBERS)).toThrow(
      /^cannot be mended: its bytes cannot be written back in utf-8 without loss/
    )
    const big5 = Buffer.concat([encodeText(FAULTY, 'big5'), Buffer.from([0x81, 0x0a])])
    expect(() => fixFile('a', big5, decodeText(big5, 'big5'), NUMBERS)).toThrow(
      'cannot be mended: its bytes cannot be written back in big5 without loss; save it as UTF-8 first'
    )
  })

  it('has no new bytes where nothing is mended, invalid ones or not', () => {
    const bytes = Buffer.concat([Buffer.from(MENDED), Buffer.from([0xff, 0x0a])])
    expect(fixFile('a', bytes, decodeText(bytes, 'utf-8'), NUMBERS)).toMatchObject({ bytes: undefined, diff: '' })
  })
})

describe('the diff', () => {
  const has = (program: string) => spawnSync(program, ['--version']).status === 0
  const texts: [string, string][] = [
    ['LF', FAULTY],
    ['CRLF', FAULTY.replaceAll('\n', '\r\n')],
    ['CR', FAULTY.replaceAll('\n', '\r')],
    ['no line end at the end', FAULTY.slice(0, -1)],
    ['a byte order mark', `\ufeff${FAULTY.replace('某縣2031年工作要點\n一、總體要求\n堅持穩中求進。\n二、重點任務\n', '')}`]
  ]
  for (const [program, args] of [
    ['git', ['apply', '-']],
    ['patch', ['-p1', '--binary']]
  ] as const)
    it.skipIf(!has(program)).each(texts)(`applies with ${program}: %s`, (_, text) => {
      for (const name of ['plan.txt', 'my plan.txt', '要点/计划.txt']) {
        const cwd = createFolder({ [name]: text })
        execFileSync(program, [...args], {
          cwd,
          input: fix(Buffer.from(text), name).diff,
          env: { ...process.env, GIT_CEILING_DIRECTORIES: path.dirname(cwd) }
        })
        expect(readFileSync(path.join(cwd, name), 'utf8')).toBe(text.replace('（三）', '（二）'))
      }
    })
})

describe('writing', () => {
  async function mendOnDisk(cwd: string, name: string) {
    const file = path.join(cwd, name)
    const bytes = readFileSync(file)
    await writeFixed({ path: file, shown: file, base: cwd }, bytes, fix(bytes), createStreams(false))
  }

  it('keeps the permissions', async () => {
    const cwd = createFolder({ 'a.txt': FAULTY })
    chmodSync(path.join(cwd, 'a.txt'), 0o666)
    await mendOnDisk(cwd, 'a.txt')
    expect(statSync(path.join(cwd, 'a.txt')).mode & 0o777).toBe(0o666)
    expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(MENDED)
  })

  it('writes what a link leads to', async () => {
    const cwd = createFolder({ 'a.txt': FAULTY })
    symlinkSync('a.txt', path.join(cwd, 'link.txt'))
    await mendOnDisk(cwd, 'link.txt')
    expect(lstatSync(path.join(cwd, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(MENDED)
  })

  it('leaves a read-only file alone', async () => {
    const cwd = createFolder({ 'a.txt': FAULTY })
    chmodSync(path.join(cwd, 'a.txt'), 0o444)
    await expect(mendOnDisk(cwd, 'a.txt')).rejects.toThrow('it is read-only')
    expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(FAULTY)
  })

  it.each([FAULTY, MENDED])('sends standard input to standard output, changed or not', async (text) => {
    const streams = createStreams(false)
    const bytes = Buffer.from(text)
    await writeFixed({ path: null, shown: '<stdin>', base: null }, bytes, fix(bytes), streams)
    expect(streams.stdout.text).toBe(MENDED)
  })
})
