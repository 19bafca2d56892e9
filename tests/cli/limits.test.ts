import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createFolder, PLAN, PLAN_WITH_TARGETS, parseLines, run, start } from './run.js'

const KIBIBYTE = 1024
const padded = (bytes: number): string => PLAN_WITH_TARGETS + ' '.repeat(bytes - Buffer.byteLength(PLAN_WITH_TARGETS))

describe('--max-bytes', () => {
  test.each([['parse'], ['targets'], ['validate', '--no-config'], ['quantities']])(
    '%s refuses a larger input, and reads the others',
    async (...command) => {
      const cwd = createFolder({ 'large.txt': padded(KIBIBYTE + 1), 'small.txt': padded(KIBIBYTE) })
      const { code, stdout, stderr } = await run([...command, 'large.txt', 'small.txt', '--max-bytes', '1K'], { cwd })
      expect(code).toBe(2)
      expect(stderr).toContain('large.txt: error is larger than 1 KiB; --max-bytes sets the limit\n')
      expect(stderr).not.toContain('small.txt: error')
      expect((await run([...command, 'small.txt', '--max-bytes', '1K'], { cwd })).code).toBe(0)
      expect(stdout).not.toBe('')
    }
  )

  test.each([
    ['1000', '1000 bytes', 1000],
    ['1kb', '1000 bytes', 1000],
    ['2k', '2 KiB', 2048],
    ['1.5KiB', '1536 bytes', 1536],
    ['1 MiB', '1 MiB', 1 << 20],
    ['1MB', '1000000 bytes', 1e6]
  ])('%s is %s', async (size, shown, bytes) => {
    const cwd = createFolder({ 'fits.txt': padded(bytes), 'over.txt': padded(bytes + 1) })
    const { stderr } = await run(['quantities', 'fits.txt', 'over.txt', '--max-bytes', size], { cwd })
    expect(stderr).toBe(`over.txt: error is larger than ${shown}; --max-bytes sets the limit\n`)
  })

  test.each(['0', '-1', 'much', '1T', '64 MiB!', '', '0.0001k'])('of %s is misuse', async (size) => {
    const { code, stderr } = await run(['parse', `--max-bytes=${size}`], { cwd: createFolder(), stdin: PLAN })
    expect(code).toBe(2)
    expect(stderr).toContain('It is a size of at least one byte, as 1000000, 64M or 64MiB.')
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  test('is 64 MiB where none is given', async () => {
    const cwd = createFolder({ 'large.txt': PLAN })
    execFileSync('truncate', ['--size', '64M', path.join(cwd, 'large.txt')])
    expect((await run(['parse', 'large.txt'], { cwd })).stderr).toContain('looks like a binary file')
    execFileSync('truncate', ['--size', '+1', path.join(cwd, 'large.txt')])
    const { code, stderr } = await run(['parse', 'large.txt'], { cwd })
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'large.txt: error is larger than 64 MiB; --max-bytes sets the limit\n' })
  })

  test('of check-json is that of a JSON text, not of a file of many', async () => {
    const small = '{"a":1}\n'
    const cwd = createFolder({ 'many.ndjson': small.repeat(20), 'long.ndjson': `${small}[${' '.repeat(200)}]\n` })
    const many = await run(['check-json', 'many.ndjson', '--max-bytes', '100'], { cwd })
    expect(many.stderr).toBe('documents: 20, not valid: 20\n')
    const long = await run(['check-json', 'long.ndjson', '--max-bytes', '100'], { cwd })
    expect(long.code).toBe(2)
    expect(long.stderr).toContain('long.ndjson: error line 2 is larger than 100 bytes; --max-bytes sets the limit\n')
    const pretty = JSON.stringify({ a: Array.from({ length: 200 }, String) }, null, 2)
    const piped = await run(['check-json', '--max-bytes', '1K'], { cwd, stdin: pretty })
    expect(piped.code).toBe(2)
    expect(piped.stderr).toContain('<stdin>: error is larger than 1 KiB; --max-bytes sets the limit\n')
  })

  test('a line without end that is read as a stream is refused, and what came before it is written', async () => {
    const { code, stdout, stderr } = await run(['quantities', '--max-bytes', '1K'], {
      cwd: createFolder(),
      stdin: `建成8家\n${'建'.repeat(400)}`
    })
    expect(code).toBe(2)
    expect(stderr).toBe('<stdin>: error line 2 is larger than 1 KiB; --max-bytes sets the limit\n')
    expect(parseLines(stdout)).toHaveLength(1)
  })
})

describe('what never ends', () => {
  test.each(['parse', 'targets', 'validate'])('as standard input is given up by %s at the limit', async (command) => {
    const child = start([command, '--max-bytes', '1M'], createFolder())
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text))
    child.stdout.resume()
    child.stdin.on('error', () => {})
    const feed = () => {
      while (child.stdin.writable && child.stdin.write('坚持稳中求进。\n'.repeat(1000)));
    }
    child.stdin.on('drain', feed)
    feed()
    expect(await once(child, 'close')).toEqual([2, null])
    expect(stderr).toBe('<stdin>: error is larger than 1 MiB; --max-bytes sets the limit\n')
  })

  test('as a device or a named pipe is given up at the limit', async () => {
    const cwd = createFolder()
    execFileSync('mkfifo', [path.join(cwd, 'pipe')])
    const device = await run(['parse', '/dev/zero', '--max-bytes', '1M'], { cwd })
    expect(device).toEqual({ code: 2, stdout: '', stderr: '/dev/zero: error is larger than 1 MiB; --max-bytes sets the limit\n' })
    const piped = run(['parse', 'pipe', '--max-bytes', '1M'], { cwd })
    execFileSync('sh', ['-c', 'yes > pipe 2>&1 || true'], { cwd, stdio: 'ignore' })
    expect(await piped).toEqual({ code: 2, stdout: '', stderr: 'pipe: error is larger than 1 MiB; --max-bytes sets the limit\n' })
  })

  test.runIf(existsSync('/proc/kallsyms'))(
    'as files of /proc (Linux), which do not tell their size, and the next file is read',
    async () => {
      const cwd = createFolder({ 'plan.txt': PLAN })
      const inputs = ['/proc/kallsyms', '/proc/zoneinfo', '/proc/version', 'plan.txt']
      const { code, stdout, stderr } = await run(['parse', '-j', '1', '--max-bytes', '1k', ...inputs], { cwd })
      const refused = inputs.slice(0, 2).map((file) => `${file}: error is larger than 1 KiB; --max-bytes sets the limit\n`)
      expect({ code, refused: refused.filter((line) => stderr.includes(line)) }).toEqual({ code: 2, refused })
      expect(parseLines(stdout).map(({ source }) => (source as { path: string }).path)).toEqual(inputs.slice(2))
    }
  )

  test('a named pipe that ends is read whole', async () => {
    const cwd = createFolder({ 'plan.txt': PLAN })
    execFileSync('mkfifo', [path.join(cwd, 'pipe')])
    const piped = run(['parse', 'pipe'], { cwd })
    execFileSync('sh', ['-c', 'cat plan.txt > pipe'], { cwd })
    const { code, stdout } = await piped
    expect(code).toBe(0)
    expect(JSON.parse(stdout).source.bytes).toBe(Buffer.byteLength(PLAN))
  })
})
