import { describe, expect, test } from 'vitest'
import { createFolder, PLAN, parseLines, run } from './run.js'

const GAP = '某县2030年工作要点\n一、总体要求\n坚持稳中求进。\n三、重点任务\n（一）修好乡村道路\n（二）办好社区食堂\n'
const WARNING = `${PLAN}<!-- yaodian-disable number-gaps -->\n`

const config = (values: unknown): string => JSON.stringify(values)
const level = (name: string): string => config({ rules: { 'number-gap': name } })

/** The severity of each file's faults: `a.txt warning`. */
async function severities(args: readonly string[], cwd: string, stdin = ''): Promise<string[]> {
  const { stdout } = await run(['validate', ...args, '--format', 'ndjson'], { cwd, stdin })
  return parseLines(stdout).map(({ path, severity }) => `${path} ${severity}`)
}

describe('the config', () => {
  test('is the nearest above each input, whichever folder it is called from', async () => {
    const cwd = createFolder({
      'a.txt': GAP,
      '.yaodianrc.json': level('info'),
      'x/b.txt': GAP,
      'x/.yaodianrc.json': level('warning'),
      'x/y/z/c.txt': GAP,
      'x/w/d.txt': GAP,
      'x/w/package.json': config({ name: 'w', yaodian: { rules: { 'number-gap': 'off' } } }),
      'x/v/e.txt': GAP,
      'x/v/package.json': config({ name: 'v' })
    })
    expect(await severities(['.'], cwd)).toEqual(['a.txt info', 'x/b.txt warning', 'x/v/e.txt warning', 'x/y/z/c.txt warning'])
    expect(await severities(['z'], `${cwd}/x/y`)).toEqual(['z/c.txt warning'])
  })

  test('of standard input is that of --file-path, else of the working folder', async () => {
    const cwd = createFolder({ '.yaodianrc.json': level('info'), 'x/.yaodianrc.json': level('warning') })
    expect(await severities([], cwd, GAP)).toEqual(['null info'])
    expect(await severities(['-', '--file-path', 'x/new.txt'], cwd, GAP)).toEqual(['x/new.txt warning'])
    expect(await severities(['-', '--file-path', 'x/missing/new.txt'], cwd, GAP)).toEqual(['x/missing/new.txt warning'])
  })

  test('may be named, or be none', async () => {
    const cwd = createFolder({ 'a.txt': GAP, '.yaodianrc.json': level('info'), 'strict.conf': level('warning') })
    expect(await severities(['a.txt', '--config', 'strict.conf'], cwd)).toEqual(['a.txt warning'])
    expect(await severities(['a.txt', '--no-config'], cwd)).toEqual(['a.txt error'])
  })

  test('with a byte order mark and a $schema is read', async () => {
    const text = `\ufeff${config({ $schema: './schema.json', rules: { 'number-gap': 'info' } })}`
    expect(await severities(['a.txt'], createFolder({ 'a.txt': GAP, '.yaodianrc.json': text }))).toEqual(['a.txt info'])
  })

  test('gives way to the command line', async () => {
    const values = { rules: { 'number-gap': 'warning' }, maxWarnings: 0, frail: true, format: 'ndjson' }
    const cwd = createFolder({ 'a.txt': GAP, '.yaodianrc.json': config(values) })
    expect(await run(['validate', 'a.txt'], { cwd })).toMatchObject({ code: 1, stdout: expect.stringMatching(/^\{"path"/) })
    expect((await run(['validate', 'a.txt', '--rule', 'number-gap=info'], { cwd })).code).toBe(0)
    expect((await run(['validate', 'a.txt', '--max-warnings', '1'], { cwd })).stderr).not.toContain('maxWarnings')
    expect((await run(['validate', 'a.txt', '--max-warnings', '1', '--no-frail'], { cwd })).code).toBe(0)
    expect((await run(['validate', 'a.txt', '-f', 'json'], { cwd })).stdout).toMatch(/^\{"schemaVersion"/)
  })

  test('counts the warnings of the inputs that it holds for', async () => {
    const files = { 'x/a.txt': WARNING, 'y/b.txt': WARNING, 'y/.yaodianrc.json': config({ maxWarnings: 1 }) }
    expect((await run(['validate', '.'], { cwd: createFolder(files) })).code).toBe(0)
    const more = createFolder({ ...files, 'y/c.txt': WARNING })
    expect(await run(['validate', '.'], { cwd: more })).toMatchObject({
      code: 1,
      stderr: '2 warnings, more than the 1 of maxWarnings in y/.yaodianrc.json\n'
    })
  })

  test('must not differ in the format', async () => {
    const cwd = createFolder({
      'x/a.txt': PLAN,
      'x/.yaodianrc.json': config({ format: 'json' }),
      'y/b.txt': PLAN,
      'y/.yaodianrc.json': config({ format: 'ndjson' })
    })
    const { code, stderr } = await run(['validate', '.'], { cwd })
    expect([code, stderr]).toEqual([2, 'error: x/.yaodianrc.json and y/.yaodianrc.json ask for different formats; give --format\n'])
    expect((await run(['validate', '.', '-f', 'json'], { cwd })).code).toBe(0)
  })
})

describe('a config that cannot be used', () => {
  test.each([
    ['{ "rules": ', 'is no valid JSON: '],
    ['', 'is empty'],
    ['[]', '[] is not an object'],
    ['null', 'null is not an object'],
    [level('warnings'), 'rules.number-gap: "warnings" is none of error, warning, info, off (did you mean warning?)'],
    [level('fatal'), 'rules.number-gap: "fatal" is none of error, warning, info, off\n'],
    [config({ rules: { 'number-gapp': 'off' } }), "rules.number-gapp: there is no rule 'number-gapp' (did you mean number-gap?)"],
    [config({ rules: { 'number-gapp': 'fatal' } }), "there is no rule 'number-gapp'"],
    [config({ rules: [] }), 'rules: [] is not an object'],
    ['{"rules": {"__proto__": "off"}}', "there is no rule '__proto__'"],
    [config({ rule: {} }), "there is no key 'rule' (did you mean rules?); the keys are rules, ignore, format, maxWarnings, frail"],
    [config({ extends: 'strict' }), "there is no key 'extends'; the keys are"],
    [config({ ignore: 'drafts' }), 'ignore: "drafts" is not a list'],
    [config({ ignore: ['a', 1] }), 'ignore.1: 1 is not a text'],
    [config({ maxWarnings: -1 }), 'maxWarnings: -1 is below 0'],
    [config({ maxWarnings: 1.5 }), 'maxWarnings: 1.5 is not a whole number'],
    [config({ frail: 'yes' }), 'frail: "yes" is not true or false'],
    [config({ format: 'yaml' }), 'format: "yaml" is none of stylish, ']
  ])('%s is 2 with the reason', async (text, reason) => {
    const { code, stderr } = await run(['validate', 'a.txt'], { cwd: createFolder({ 'a.txt': PLAN, '.yaodianrc.json': text }) })
    expect(code).toBe(2)
    expect(stderr).toContain(`.yaodianrc.json: error ${reason.startsWith("there is no rule '") ? 'rules.' : reason}`)
    expect(stderr).toContain(reason)
  })

  test('is named once with all that is wrong, and the inputs beside it are checked', async () => {
    const cwd = createFolder({
      'x/a.txt': GAP,
      'x/b.txt': GAP,
      'x/package.json': config({ yaodian: { frails: true, rules: { 'number-gap': 'bad' } } }),
      'y/c.txt': GAP
    })
    const { code, stdout, stderr } = await run(['validate', '.', '-f', 'json'], { cwd })
    expect(code).toBe(2)
    const report = JSON.parse(stdout)
    expect(report).toMatchObject({ files: [{ path: 'y/c.txt' }], failures: [{ name: 'x/package.json' }], totals: { failed: 1, errors: 1 } })
    expect(stderr.split('\n')).toEqual([
      'x/package.json: error rules.number-gap: "bad" is none of error, warning, info, off',
      expect.stringMatching(/^x\/package\.json: error there is no key 'frails' \(did you mean frail\?\)/),
      'x/package.json: error the 2 inputs that it holds for cannot be checked',
      ''
    ])
  })

  test.each([
    ['missing.json', {}, '--config missing.json: no such file or folder'],
    ['.', {}, '--config .: is a folder'],
    ['package.json', { 'package.json': '{}' }, "--config package.json: has no key 'yaodian'"],
    ['bad.json', { 'bad.json': '{"rulez":{}}' }, "--config bad.json: there is no key 'rulez' (did you mean rules?)"]
  ])('--config %s is refused', async (file, files, reason) => {
    const { code, stdout, stderr } = await run(['validate', 'a.txt', '--config', file], { cwd: createFolder({ 'a.txt': GAP, ...files }) })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`error: ${reason}`)
  })
})
