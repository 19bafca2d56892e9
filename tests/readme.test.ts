import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { markerStyles } from '../src/grammar/markers/index.js'
import { lineNoisePatterns, rawNoisePatterns } from '../src/grammar/noise/index.js'
import type { NoiseKind } from '../src/grammar/noise/pattern.js'
import { noiseSchema } from '../src/output/schema.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const README = path.join(ROOT, 'README.md')
const readme = readFileSync(README, 'utf8')
/** A line that stands for lines left out. */
const CUT = '…'

interface Ran {
  readonly code: number | null
  readonly stdout: string
}

function blocks(language: string): string[] {
  return [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter((found) => found[1] === language).map((found) => found[2] as string)
}

/** Rows of the table whose head is given, as cells. */
function tableRows(head: string): string[][] {
  const after = readme.slice(readme.indexOf(`\n${head}\n`) + head.length + 2).split('\n')
  const end = after.findIndex((line) => !line.startsWith('|'))
  return after.slice(1, end).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
  )
}

function run(command: string, args: readonly string[], shell: boolean): Promise<Ran> {
  const { FORCE_COLOR: _force, ...env } = process.env
  const child = spawn(command, args, { cwd: ROOT, env, shell })
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text))
  child.stderr.resume()
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout })))
}

/** The stretches between the lines left out, each as lines. */
function stretches(shown: readonly string[]): string[][] {
  const parts: string[][] = [[]]
  for (const line of shown) {
    if (line.trim() === CUT) parts.push([])
    else parts.at(-1)?.push(line)
  }
  return parts
}

function findStretch(lines: readonly string[], stretch: readonly string[], from: number): number {
  for (let at = from; at + stretch.length <= lines.length; at++) if (stretch.every((line, offset) => lines[at + offset] === line)) return at
  return -1
}

/** The first stretch shown that does not stand, in its turn, in what was printed. */
function findMissing(printed: string, shown: readonly string[]): string[] | undefined {
  const lines = printed.replace(/\n$/, '').split('\n')
  const parts = stretches(shown)
  let at = 0
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1
    const found = isLast && index > 0 ? Math.max(findStretch(lines, part, lines.length - part.length), -1) : findStretch(lines, part, at)
    if (found < at || (index === 0 && found !== 0)) return part
    at = found + part.length
  }
  return at === lines.length ? undefined : ['(more was printed than is shown)', ...lines.slice(at, at + 3)]
}

describe('the cut examples', () => {
  it('must be what was printed, in order, from the first line to the last', () => {
    expect(findMissing('a\nb\nc\n', ['a', 'b', 'c'])).toBeUndefined()
    expect(findMissing('a\nb\nc\n', ['a', '  …', 'c'])).toBeUndefined()
    expect(findMissing('a\nb\nc\n', ['a', '…'])).toBeUndefined()
    expect(findMissing('a\nb\nc\n', ['a', 'c'])).toEqual(['a', 'c'])
    expect(findMissing('a\nb\nc\n', ['…', 'b'])).toEqual(['b'])
    expect(findMissing('a\nb\nc\n', ['a', 'b'])).toEqual(['(more was printed than is shown)', 'c'])
    expect(findMissing('a\nb\nc\n', ['b', '…'])).toEqual(['b'])
  })
})

describe('the commands of the README', () => {
  it('begin with one that parses a shipped fixture and one that runs the tests', async () => {
    const [first = ''] = blocks('sh')
    const command = /npm ci && (node bin\/yaodian\.js parse (fixtures\/[\w-]+\/input\.txt) --pretty)/.exec(first)
    expect(first).toMatch(/^npm test\b/m)
    expect(existsSync(path.join(ROOT, command?.[2] ?? 'missing'))).toBe(true)
    expect((await run(command?.[1] ?? '', [], true)).code).toBe(0)
  })

  const sessions = blocks('console').map((block) => block.replace(/\n$/, '').split('\n'))
  it('are shown', () => expect(sessions.length).toBeGreaterThanOrEqual(3))

  it.each(sessions.map(([prompt = '', ...shown]) => [prompt, shown] as const))('%s', async (prompt, shown) => {
    expect(prompt).toMatch(/^\$ node bin\/yaodian\.js /)
    const { code, stdout } = await run(prompt.slice(2), [], true)
    expect(code).toBe(0)
    expect(findMissing(stdout, shown) ?? stdout).toBe(stdout)
  })
})

describe('the library examples of the README', () => {
  const examples = blocks('js')
  it('are shown', () => expect(examples.length).toBeGreaterThanOrEqual(2))

  it.each(examples)('%#: prints what it says', async (code) => {
    const said = [...code.matchAll(/\/\/ prints (.*)$/gm)].map((found) => found[1])
    const ran = await run(process.execPath, ['--input-type=module', '--eval', code], false)
    expect(said.length).toBeGreaterThan(0)
    expect(ran.stdout.trimEnd().split('\n')).toEqual(said)
    expect(ran.code).toBe(0)
  })
})

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``
const visible = (text: string): boolean => !/[\p{Co}\p{Cc}`]/u.test(text)

function stylesTable(): string {
  const rows = markerStyles.map(({ name, opens, samples, nearMisses }) => {
    const shown = samples.filter(({ text }) => visible(text)).slice(0, 2)
    const isLead = name === 'dash' || name === 'bullet'
    return `| ${code(name)} | ${shown.map(({ text }) => code(text)).join(' ')} | ${code(nearMisses.find(visible) ?? '')} | ${isLead ? 'item' : opens} |`
  })
  return ['| style | like | not | opens |', '|---|---|---|---|', ...rows].join('\n')
}

describe('the tables of the README', () => {
  it('list the numbering styles', () => {
    const parts = /^([\s\S]*<!-- styles[^\n]*-->\n)([\s\S]*?)(<!-- \/styles -->[\s\S]*)$/.exec(readme)
    const table = `${stylesTable()}\n`
    if (process.env.UPDATE === '1' && !process.env.CI && parts) writeFileSync(README, `${parts[1]}${table}${parts[3]}`)
    else expect(parts?.[2]).toBe(table)
  })

  it('list the kinds of noise', () => {
    const kinds = tableRows('| kind | what it is | example |').map(([kind = '']) => kind.replaceAll('`', ''))
    expect(kinds.sort()).toEqual([...noiseSchema.shape.kind.options].sort())
  })

  it('show noise that the patterns find in their samples', () => {
    const found = new Map<string, NoiseKind>()
    for (const { kind, samples } of rawNoisePatterns) for (const { noise } of samples) for (const text of noise) found.set(text, kind)
    for (const { samples, find } of lineNoisePatterns)
      for (const { lines } of samples)
        for (const { line, from, to, kind } of find(lines)) found.set((lines[line] as string).slice(from, to), kind)
    const examples = tableRows('| kind | what it is | example |').filter(([, , example]) => example !== '')
    const wrong = examples.filter(([kind = '', , example = '']) => `\`${found.get(example.slice(1, -1))}\`` !== kind)
    expect(wrong).toEqual([])
  })

  it('list every dependency with its reason', () => {
    const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Record<string, Record<string, string>>
    const listed = tableRows('| package | why |').map(([name = '']) => name.replaceAll('`', ''))
    const used = Object.keys(manifest.dependencies ?? {})
    expect(listed.sort()).toEqual(used.sort())
    const missing = Object.keys(manifest.devDependencies ?? {}).filter((name) => !readme.includes(`\`${name}\``))
    expect(missing).toEqual([])
  })

  it('name places and scripts that exist', () => {
    const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
    const places = [...readme.matchAll(/[`(](src\/[\w/.-]+|tests\/[\w/.-]+)[`)]/g)].map((found) => found[1] as string)
    const scripts = [...readme.matchAll(/npm run (\w+)/g)].map((found) => found[1] as string)
    expect(places.filter((place) => !existsSync(path.join(ROOT, place)))).toEqual([])
    expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([])
  })
})
