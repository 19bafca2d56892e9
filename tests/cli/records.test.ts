import { execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { countLines, createFolder, expectWaiting, PLAN, PLAN_WITH_TARGETS, parseLines, run, runInClosedPipe, start } from './run.js'

const record = (id: unknown, text: unknown = PLAN, more: object = {}): string => `${JSON.stringify({ id, text, ...more })}\n`

function runRecords(stdin: string | Uint8Array, ...options: string[]) {
  return run(['parse', '--records', ...options], { cwd: createFolder(), stdin })
}

describe('--records', () => {
  test('gives the document of each record on a line, in their order, as the library has it', async () => {
    const { code, stdout, stderr } = await runRecords(record('a', PLAN) + record('b', '') + record('c', PLAN_WITH_TARGETS))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(parseLines(stdout)).toEqual([
      { id: 'a', ok: true, document: parse(PLAN) },
      { id: 'b', ok: true, document: parse('') },
      { id: 'c', ok: true, document: parse(PLAN_WITH_TARGETS) }
    ])
  })

  test('takes --script', async () => {
    const text = '一、後里區工作\n'
    const { stdout } = await runRecords(record(1, text), '--script', 'simplified')
    expect(parseLines(stdout)).toEqual([{ id: 1, ok: true, document: parse(text, { script: 'simplified' }) }])
  })

  test.each(['"甲"', '7', '-0.10', '12345678901234567890', 'null', 'true', '[1.0,{"k":"二"}]', '{"n":1e400}', '""'])(
    'gives the id %s back as it is',
    async (id) => {
      const { stdout } = await runRecords(`{"text":"","id":${id}}\n{"id":${id}}\n`)
      const [good = '', bad = ''] = stdout.split('\n')
      expect(good.startsWith(`{"id":${id},"ok":true,`)).toBe(true)
      expect(bad.startsWith(`{"id":${id},"ok":false,`)).toBe(true)
    }
  )

  test('of a key that stands twice the last counts, and a record without an id has the id null', async () => {
    const { stdout } = await runRecords('{"id":1,"text":"甲","id":2,"text":"乙"}\n{"text":""}\n')
    expect(parseLines(stdout)).toMatchObject([{ id: 2, document: parse('乙') }, { id: null }])
  })

  test('--keep gives the other keys back, numbers with all their digits', async () => {
    const line = '{"id":1,"area":"北岭","text":"","rank":10000000000000000001,"__proto__":{"a":[1.50]}}\n{"id":2,"x":"y"}\n'
    const { stdout } = await runRecords(line, '--keep')
    expect(stdout).toContain('"record":{"area":"北岭","rank":10000000000000000001,"__proto__":{"a":[1.50]}}}\n')
    expect(stdout).toMatch(/"id":2,"ok":false.*"record":\{"x":"y"\}\}\n$/)
    expect((await runRecords(line)).stdout).not.toContain('北岭')
  })

  test('a bad record gives an error and not an end, and 1 at the end', async () => {
    const bad = ['oh no', '{"id":1,"text":"cut o', '[1]', '7', '{"id":"甲"}', '{"id":2,"text":null}', '{"id":3,"text":["一"]}', '{}{}']
    const { code, stdout, stderr } = await runRecords(`${bad.join('\n')}\n${record('last')}`)
    expect(code).toBe(1)
    expect(stderr).toBe('<stdin>: warning bad records: 8 of 9, the first in line 1\n')
    const results = parseLines(stdout) as { id: unknown; error?: { code: string; message: string; excerpt?: string } }[]
    expect(results.map(({ id, error }) => [id, error?.code, error?.excerpt])).toEqual([
      [null, 'not-json', 'oh no'],
      [null, 'not-json', '{"id":1,"text":"cut o'],
      [null, 'not-an-object', '[1]'],
      [null, 'not-an-object', '7'],
      ['甲', 'no-text', undefined],
      [2, 'text-not-string', undefined],
      [3, 'text-not-string', undefined],
      [null, 'not-json', '{}{}'],
      ['last', undefined, undefined]
    ])
    expect(results[1]?.error?.message).toMatch(/^is not JSON: .+, at column \d+$/)
    expect((await runRecords('1\n', '--quiet')).stderr).toBe('')
  })

  test('a record that is nested too deep for its id to be given back is a bad one', async () => {
    const deep = '['.repeat(100_000)
    const stdin = `{"id":${deep}${deep.replaceAll('[', ']')},"text":""}\n${deep}\n${record('next')}`
    const { code, stdout } = await runRecords(stdin)
    expect(code).toBe(1)
    expect(parseLines(stdout)).toMatchObject([{ error: { code: 'too-deep' } }, { error: { code: 'not-json' } }, { id: 'next', ok: true }])
  })

  test('takes CRLF, empty lines, a byte order mark and a last line without a line feed', async () => {
    const lines = [record('a'), '\n', ' \t\n', record('b').trimEnd()].join('').replaceAll('\n', '\r\n')
    const { code, stdout } = await runRecords(`\ufeff${lines}`)
    expect(code).toBe(0)
    expect(parseLines(stdout).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(await runRecords('')).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('no result has a carriage return or a raw control character', async () => {
    const { stdout } = await runRecords(`{"id":[\r1,"\x9b31m"],"text":"一、\x9b31m要求","more":{\r"a":1}}\n"\x9b"\n`, '--keep')
    expect(stdout).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/)
    expect(parseLines(stdout)).toMatchObject([{ id: [1, '\x9b31m'], record: { more: { a: 1 } } }, { ok: false }])
  })

  test('bytes that are no UTF-8 make a bad record of their line only', async () => {
    const broken = Buffer.concat([Buffer.from('{"id":1,"text":"'), Buffer.from([0xff]), Buffer.from(`"}\n${record(2)}`)])
    const { code, stdout } = await runRecords(broken)
    expect(code).toBe(1)
    expect(parseLines(stdout)).toMatchObject([
      { id: null, error: { code: 'not-utf-8' } },
      { id: 2, ok: true }
    ])
  })

  test.each([
    ['UTF-16', Buffer.from(`\ufeff${record(1)}`, 'utf16le'), 'save it as UTF-8 first'],
    ['a compressed stream', Buffer.from([0x1f, 0x8b, 8, 0, 0x0a]), 'unpack it first']
  ])('%s is trouble and no stream of bad records', async (_name, stdin, reason) => {
    const { code, stdout, stderr } = await runRecords(stdin)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`<stdin>: error `)
    expect(stderr).toContain(reason)
  })

  test('reads files too; one that is missing is 2, and the others are read', async () => {
    const cwd = createFolder({ 'a.ndjson': record('a'), 'in/b.jsonl': `${record('b')}1\n`, 'in/c.txt': PLAN })
    const { code, stdout, stderr } = await run(['parse', '--records', 'a.ndjson', 'in', 'missing.ndjson'], { cwd })
    expect(code).toBe(2)
    expect(parseLines(stdout).map(({ id }) => id)).toEqual(['a', 'b', null])
    expect(stderr).toContain('missing.ndjson: error no such file or folder\n')
    expect(stderr).toContain('in/b.jsonl: warning bad records: 1 of 2, the first in line 2\n')
  })

  test.each([['--explain'], ['--pretty'], ['--out', 'x'], ['--encoding', 'gbk'], ['--fail-on', 'error'], ['--file-path', 'x']])(
    'does not go with %s',
    async (...option) => {
      const { code, stdout, stderr } = await runRecords(record(1), ...option)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toContain(`'--records' cannot be used with option '`)
    }
  )

  test('--keep alone is misuse', async () => {
    const { code, stderr } = await run(['parse', '--keep'], { cwd: createFolder(), stdin: PLAN })
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'error: --keep goes with --records\n' })
  })
})

/** Prints the largest memory that the process had, in KiB, when it ends. */
const SAYS_MEMORY = "--import=data:text/javascript,process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))"

describe('the stream', () => {
  test('gives each result when its record has come, also where the pieces part a character', async () => {
    const child = start(['parse', '--records'], createFolder())
    child.stdout.setEncoding('utf8')
    for (const id of ['甲', '乙']) {
      const sent = Buffer.from(record(id))
      const middle = sent.indexOf(Buffer.from(id)) + 1
      child.stdin.write(sent.subarray(0, middle))
      await new Promise((resolve) => setTimeout(resolve, 50))
      child.stdin.write(sent.subarray(middle))
      const [printed] = await once(child.stdout, 'data')
      expect(parseLines(printed)).toEqual([{ id, ok: true, document: parse(PLAN) }])
    }
    child.stdin.end()
    expect(await once(child, 'close')).toEqual([0, null])
  })

  test('is not read faster than its reader reads', async () => {
    const count = 100_000
    const child = start(['parse', '--records'], createFolder())
    child.stderr.resume()
    // More than all pipes between the two can hold.
    child.stdin.end(`{"id":1}${' '.repeat(30)}\n`.repeat(count))
    await expectWaiting(child)
    expect(await countLines(child)).toBe(count)
  })

  test('a record over --max-bytes is a bad one, and is not held in memory', async () => {
    const child = start(['parse', '--records', '--max-bytes', '64K'], createFolder(), { NODE_OPTIONS: SAYS_MEMORY })
    const said = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text) => (said.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (said.stderr += text))
    child.stdin.write('{"id":1,"text":"')
    const piece = Buffer.alloc(1 << 20, 'x')
    for (let megabytes = 0; megabytes < 500; megabytes++) if (!child.stdin.write(piece)) await once(child.stdin, 'drain')
    child.stdin.end(`"}\n${record('next')}`)
    const [code] = await once(child, 'close')
    expect(code).toBe(1)
    expect(parseLines(said.stdout)).toMatchObject([
      { id: null, error: { code: 'too-large', message: 'is larger than 64 KiB; --max-bytes sets the limit' } },
      { id: 'next', ok: true }
    ])
    expect(Number(/peak (\d+)/.exec(said.stderr)?.[1])).toBeLessThan(300 * 1024)
  })

  test('ends quietly when its reader goes', async () => {
    const cwd = createFolder({ 'many.ndjson': record(1).repeat(2000) })
    expect(await runInClosedPipe(['parse', '--records', 'many.ndjson'], cwd)).toEqual({ code: 0, stderr: '' })
  })
})

const COMMAND = fileURLToPath(new URL('../../bin/yaodian.js', import.meta.url))
const hasParallel = /GNU parallel/.test(String(spawnSync('parallel', ['--version']).stdout))

describe.skipIf(!hasParallel)('under GNU parallel (skipped where that is not installed)', () => {
  const many = Array.from({ length: 60 }, (_, index) => {
    if (index % 17 === 5) return `{"id":${index},"tex":1}\n`
    if (index % 23 === 7) return 'torn line\n'
    return record(index, `${PLAN_WITH_TARGETS}（三）新建公厕${index + 1}座\n`)
  }).join('')

  function runParallel(cwd: string, ...options: string[]): Buffer {
    const command = [process.execPath, COMMAND, 'parse', '--records', '--quiet'].join(' ')
    // Its own code is the number of processes that ended with another one than 0.
    const args = ['--will-cite', '--pipe', ...options, `${command} || test $? -eq 1`]
    return execFileSync('parallel', args, { cwd, input: many, env: { ...process.env, HOME: cwd }, maxBuffer: 1 << 26 })
  }

  test('several processes give the results of one', async () => {
    const cwd = createFolder()
    const { code, stdout } = await runRecords(many)
    expect(code).toBe(1)
    expect(stdout.split('\n')).toHaveLength(61)
    expect(runParallel(cwd, '-N', '7', '-j', '3', '--keep-order').toString()).toBe(stdout)
    expect(runParallel(cwd, '--block', '4k', '-j', '2').toString().split('\n').sort()).toEqual(stdout.split('\n').sort())
  })
})
