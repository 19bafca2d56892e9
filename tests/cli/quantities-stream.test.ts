import { once } from 'node:events'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { parseRecords, textsOf } from './quantity-records.js'
import { countLines, createFolder, expectWaiting, run, start } from './run.js'

describe('bytes', () => {
  test('that are no UTF-8 are read as U+FFFD and said once', async () => {
    const broken = Buffer.concat([Buffer.from('好\n建成'), Buffer.from([0xff]), Buffer.from('8家\n'), Buffer.from([0xfe, 0x0a])])
    const { code, stdout, stderr } = await run(['quantities'], { cwd: createFolder(), stdin: broken })
    expect(code).toBe(0)
    expect(parseRecords(stdout).map(textsOf)).toEqual([[], ['8家'], []])
    expect(stderr).toMatch(/^<stdin>:2:3 warning bytes that are not valid utf-8 .* invalid-bytes\n$/)
    expect((await run(['quantities', '--quiet'], { cwd: createFolder(), stdin: broken })).stderr).toBe('')
  })

  test('of a real U+FFFD are no fault', async () => {
    expect((await run(['quantities'], { cwd: createFolder(), stdin: '建成\ufffd8家\n' })).stderr).toBe('')
  })

  test('--encoding names what standard input is in', async () => {
    const options = { cwd: createFolder(), stdin: iconv.encode('建成食堂8家。\n第二行\n', 'gb18030') }
    expect(parseRecords((await run(['quantities', '--encoding', 'gbk'], options)).stdout).map(textsOf)).toEqual([
      ['8家'],
      expect.anything()
    ])
  })

  test.each([
    ['UTF-16', iconv.encode('建成8家\n', 'utf16le', { addBOM: true }), 'byte order mark of utf-16le; give --encoding utf-16le'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'looks like a PDF'],
    ['binary', Buffer.from([1, 0, 2, 0x0a]), 'looks like a binary file']
  ])('of %s are refused by name', async (_name, stdin, reason) => {
    const { code, stdout, stderr } = await run(['quantities'], { cwd: createFolder(), stdin })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`<stdin>: error `)
    expect(stderr).toContain(reason)
  })
})

describe('a stream', () => {
  test('gives each line when it has come, not when the input ends', async () => {
    const child = start(['quantities'], createFolder())
    child.stdout.setEncoding('utf8')
    for (const [index, text] of ['8家', '9家'].entries()) {
      const sent = Buffer.from(`建成${text}\n`)
      // The pieces part a character, as pipes do.
      child.stdin.write(sent.subarray(0, 2))
      child.stdin.write(sent.subarray(2))
      const [printed] = await once(child.stdout, 'data')
      expect(parseRecords(printed)).toMatchObject([{ line: index + 1, quantities: [{ text }] }])
    }
    child.stdin.end()
    expect(await once(child, 'close')).toEqual([0, null])
  })

  test('that never ends ends with its reader', async () => {
    const child = start(['quantities', '--flat'], createFolder())
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text))
    child.stdin.on('error', () => {})
    const feed = () => {
      while (child.stdin.writable && child.stdin.write('建成8家\n'.repeat(100)));
    }
    child.stdin.on('drain', feed)
    feed()
    child.stdout.once('data', () => child.stdout.destroy())
    const [code] = await once(child, 'close')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('is not read faster than its reader reads', async () => {
    const lines = 300_000
    const child = start(['quantities'], createFolder())
    // More than all pipes between the two can hold.
    child.stdin.end(`${' '.repeat(30)}\n`.repeat(lines))
    await expectWaiting(child)
    expect(await countLines(child)).toBe(lines)
  })
})
