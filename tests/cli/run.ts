import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterEach, expect } from 'vitest'

/** A short plan in the words of nobody: two sections, the second with two tasks. */
export const PLAN = '某县2030年工作要点\n一、总体要求\n坚持稳中求进。\n二、重点任务\n（一）修好乡村道路\n（二）办好社区食堂\n'

/** The same with targets: a length, an amount with its due date, a lower bound and a percentage. */
export const PLAN_WITH_TARGETS =
  '某县2030年工作要点\n一、总体要求\n坚持稳中求进。\n二、重点任务\n（一）修好乡村道路\n新建公路30公里，5月底前完成投资2.5亿元。\n' +
  '（二）办好社区食堂\n新建食堂8家以上，老年人就餐满意率达到95%。\n'

const COMMAND = fileURLToPath(new URL('../../bin/yaodian.js', import.meta.url))

export interface Result {
  code: number | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  cwd: string
  stdin?: string | Uint8Array
  env?: Record<string, string>
  /** The user that it runs as. */
  uid?: number
}

/** Runs the built command as a user does, in a pipe. */
export function run(args: readonly string[], { cwd, stdin = '', env = {}, uid }: RunOptions): Promise<Result> {
  const { FORCE_COLOR: _force, NO_COLOR: _no, ...inherited } = process.env
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd, env: { ...inherited, ...env }, ...(uid !== undefined && { uid }) })
  const result: Result = { code: null, stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text) => (result.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (result.stderr += text))
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...result, code })))
}

/** The built command, running, with its streams open. */
export function start(args: readonly string[], cwd: string, env: Record<string, string> = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [COMMAND, ...args], { cwd, env: { ...process.env, ...env } })
}

/** That a command which has written something, and which nobody reads, has not read all that it was given either. */
export async function expectWaiting({ stdin, stdout }: ChildProcessWithoutNullStreams): Promise<void> {
  await once(stdout, 'readable')
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(stdin.writableFinished).toBe(false)
}

/** The lines that a command writes until it ends. */
export async function countLines(child: ChildProcessWithoutNullStreams): Promise<number> {
  let lines = 0
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) lines++
  })
  await once(child, 'close')
  return lines
}

/** The objects of NDJSON. */
export function parseLines(ndjson: string): Record<string, unknown>[] {
  return ndjson
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

/** The command with a reader that goes away after the first chunk, as `| head` does. */
export function runInClosedPipe(args: readonly string[], cwd: string): Promise<Omit<Result, 'stdout'>> {
  const child = start(args, cwd)
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text))
  child.stdout.once('data', () => child.stdout.destroy())
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stderr })))
}

class Terminal extends Writable {
  text = ''
  constructor(
    readonly isTTY: boolean,
    readonly columns: number | undefined
  ) {
    super()
  }
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk
    done()
  }
}

/** The streams of a terminal, or of a pipe, in memory; for `main()`. */
export function createStreams(isTTY: boolean, env: Record<string, string> = {}, columns?: number) {
  const stdin = Object.assign(Readable.from([]), { isTTY })
  return { stdin, stdout: new Terminal(isTTY, columns), stderr: new Terminal(isTTY, columns), env }
}

const folders: string[] = []

/** A new folder with files in it, removed after the test. */
export function createFolder(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'yaodian-test-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})
