import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { checkDocument, jsonSchema, type PlanDocument, parse } from '../../src/index.js'
import { createFolder, PLAN, PLAN_WITH_TARGETS, run } from './run.js'

const documentOf = () => JSON.parse(JSON.stringify(parse(PLAN_WITH_TARGETS))) as PlanDocument
const GOOD = JSON.stringify(documentOf())

type Change = readonly [path: string, value: unknown]

/** A document with other values at some paths (`tasks.0.id`), as no type would allow; undefined takes the key out. */
function broken(...changes: readonly Change[]): unknown {
  const document = documentOf()
  for (const [place, value] of changes) {
    const keys = place.split('.')
    const last = keys.pop() ?? ''
    const parent = keys.reduce<Record<string, unknown>>(
      (at, key) => at[key] as Record<string, unknown>,
      document as unknown as Record<string, unknown>
    )
    if (value === undefined) delete parent[last]
    else parent[last] = value
  }
  return document
}

describe('yaodian schema', () => {
  it.each(['draft-2020-12', 'draft-7'] as const)('prints %s, which real documents meet and broken ones do not', async (target) => {
    const { stdout, code } = await run(['schema', '--target', target], { cwd: '.' })
    expect(code).toBe(0)
    const schema = JSON.parse(stdout)
    expect(schema).toEqual(JSON.parse(JSON.stringify(jsonSchema('document', target))))
    expect(schema).toMatchObject({ title: 'yaodian document' })
    expect(schema).not.toHaveProperty('$id')
    const ajv = target === 'draft-7' ? new Ajv() : new Ajv2020()
    formats.default(ajv)
    const isValid = ajv.compile(schema)
    expect(isValid(documentOf())).toBe(true)
    for (const text of [PLAN, '', '一、建房\n二、修路']) expect(isValid(parse(text))).toBe(true)
    expect(isValid(broken(['tasks', undefined]))).toBe(false)
    expect(isValid(broken(['targets.0.min', '30']))).toBe(false)
    expect(isValid(broken(['plan.subtitel', null]))).toBe(false)
    expect(isValid(broken(['targets.1.due.end', '2030-02-30']))).toBe(false)
  })

  it('has the schema of a config, with the rules and their levels', async () => {
    const { stdout } = await run(['schema', 'config'], { cwd: '.' })
    const accepts = new Ajv2020({ strict: false }).compile(JSON.parse(stdout))
    expect(accepts({ rules: { 'number-gap': 'off' }, ignore: ['old/'], format: 'sarif', maxWarnings: 3 })).toBe(true)
    expect(accepts({ rules: { 'number-gaps': 'off' } })).toBe(false)
    expect(accepts({ rules: { 'number-gap': 'fatal' } })).toBe(false)
    expect(accepts({ maxwarnings: 3 })).toBe(false)
  })

  it('writes a file, lists the schemas, and knows no others', async () => {
    const cwd = createFolder()
    await run(['schema', 'document', '-o', 'a.json'], { cwd })
    expect(JSON.parse(readFileSync(path.join(cwd, 'a.json'), 'utf8'))).toHaveProperty('$defs')
    expect((await run(['schema', '--list'], { cwd })).stdout).toMatch(/^document /)
    expect(await run(['schema', 'documnet'], { cwd })).toMatchObject({
      code: 2,
      stderr: "error: there is no schema 'documnet'; did you mean 'document'?\n"
    })
  })
})

describe('checkDocument', () => {
  const badMessage = { rule: 'a', severity: 'bad', reason: '', position: null }
  const cases: [string, Change[], string, RegExp][] = [
    ['a wrong type', [['tasks.0.position.start.line', '3']], 'tasks[0].position.start.line', /^expected number, got string$/],
    ['a fraction', [['tasks.0.level', 1.5]], 'tasks[0].level', /^expected whole number, got 1\.5$/],
    ['a missing key', [['plan.title', undefined]], 'plan.title', /^is missing$/],
    ['a strange key', [['plan.see also', 1]], 'plan["see also"]', /^there is no such key$/],
    ['a word that is none', [['messages', [badMessage]]], 'messages[0].severity', /^expected "info" or "warning" or "error", got "bad"$/],
    ['a union', [['plan.positions.title', 7]], 'plan.positions.title', /^expected object or array, got number$/],
    ['inside a union', [['plan.positions.title.end.line', 0]], 'plan.positions.title.end.line', /^expected 1 or more, got 0$/],
    [
      'an id twice',
      [
        ['tasks.1.id', '1'],
        ['tasks.1.parent', null]
      ],
      'tasks[1].id',
      /^"1" is the id of tasks\[0\] too$/
    ],
    ['a parent that is not above', [['tasks.1.parent', '1']], 'tasks[1].parent', /^expected "2", as the id says, got "1"$/],
    [
      'a task as parent',
      [
        ['tasks.1.id', '1.1'],
        ['tasks.1.parent', '1']
      ],
      'tasks[1].parent',
      /^"1" is a task/
    ],
    ['a lost parent', [['targets.0.parent', '9']], 'targets[0].parent', /^there is no node "9"$/],
    ['a backward position', [['tasks.0.position.end.offset', 0]], 'tasks[0].position', /^ends before it starts$/],
    ['backward bounds', [['targets.0.max', 1]], 'targets[0].min', /^30 is more than max, 1$/]
  ]
  it.each(cases)('finds %s', (_, changes, place, reason) => {
    const problems = checkDocument(broken(...changes))
    expect(problems).toContainEqual(expect.objectContaining({ place, reason: expect.stringMatching(reason) }))
  })

  it('finds nothing in what parse gives', () => {
    for (const text of [PLAN, PLAN_WITH_TARGETS, '']) expect(checkDocument(parse(text))).toEqual([])
  })
})

describe('yaodian check-json', () => {
  it('passes what parse writes: on one line, on many, and a line a document', async () => {
    const cwd = createFolder({ 'a.txt': PLAN, 'b.txt': PLAN_WITH_TARGETS })
    mkdirSync(path.join(cwd, 'json/deep'), { recursive: true })
    writeFileSync(path.join(cwd, 'json/a.json'), (await run(['parse', 'a.txt', '--pretty'], { cwd })).stdout)
    writeFileSync(path.join(cwd, 'json/deep/b.JSON'), `\ufeff${(await run(['parse', 'a.txt'], { cwd })).stdout}`)
    writeFileSync(path.join(cwd, 'json/all.ndjson'), (await run(['parse', '.'], { cwd })).stdout)
    expect(await run(['check-json', 'json'], { cwd })).toEqual({ code: 0, stdout: '', stderr: 'documents: 4, not valid: 0\n' })
  })

  it('says where a line of NDJSON is wrong, and goes on', async () => {
    const stdin = `${GOOD}\n{"schemaVersion":1,}\n\n${GOOD.replace('"schemaVersion":1', '"schemaVersion":2')}\n`
    const { code, stdout } = await run(['check-json', '-'], { cwd: '.', stdin })
    expect(stdout.split('\n')).toEqual([
      '<stdin>:2:20 error is not JSON: property name expected',
      '<stdin>:4:18 error schemaVersion: expected 1, got 2',
      ''
    ])
    expect(code).toBe(1)
  })

  it('reads NDJSON whose first line is broken', async () => {
    const { stdout } = await run(['check-json'], { cwd: '.', stdin: `{"a":\n${GOOD}\n` })
    expect(stdout).toBe('<stdin>:1:6 error is not JSON: value expected\n')
  })

  it('says line and column in JSON over many lines', async () => {
    const pretty = JSON.stringify(documentOf(), null, 2)
    const lines = pretty.replace('"year": 2030', '"year": "2030"').split('\n')
    const line = lines.findIndex((one) => one.includes('"year"')) + 1
    const wrong = await run(['check-json'], { cwd: '.', stdin: lines.join('\n') })
    expect(wrong.stdout).toBe(`<stdin>:${line}:13 error plan.year: expected number, got string\n`)
    const cut = await run(['check-json'], { cwd: '.', stdin: pretty.replace('"year": 2030', '"year" 2030') })
    expect(cut.stdout).toBe(`<stdin>:${line}:12 error is not JSON: colon expected\n`)
  })

  it('stops at so many problems of a document, or is silent', async () => {
    const many = documentOf()
    const noise = Array.from({ length: 51 }, () => ({ kind: 'rule' }))
    const stdin = JSON.stringify({ ...many, noise })
    const { stdout } = await run(['check-json'], { cwd: '.', stdin })
    expect(stdout.split('\n')).toHaveLength(22)
    expect(stdout).toMatch(/… and 82 more\n$/)
    expect((await run(['check-json', '--max-errors', '3'], { cwd: '.', stdin })).stdout.split('\n')).toHaveLength(5)
    expect(await run(['check-json', '-q'], { cwd: '.', stdin })).toEqual({ code: 1, stdout: '', stderr: '' })
  })

  it.each([
    ['no such file', ['none.json'], ''],
    ['a folder without JSON', ['.'], ''],
    ['empty input', ['-'], ''],
    ['UTF-16', ['-'], Buffer.from(`\ufeff${GOOD}`, 'utf16le')],
    ['invalid UTF-8', ['-'], Buffer.from([0x22, 0xff, 0x22])]
  ])('exits with 2 for %s', async (_, args, stdin) => {
    const { code, stderr } = await run(['check-json', ...args], { cwd: createFolder({ 'a.txt': PLAN }), stdin })
    expect(code).toBe(2)
    expect(stderr).toMatch(/error /)
  })
})
