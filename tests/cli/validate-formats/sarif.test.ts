import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import ajvDraft04 from 'ajv-draft-04'
import ajvFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { createSarif } from '../../../src/cli/validate/formats/sarif.js'
import { rules } from '../../../src/index.js'
import { CLEAN, checked, checkedFor, GAP, render } from './checked.js'

const SCHEMA = new URL('../../schemas/sarif-2.1.0-rtm.5.json', import.meta.url)
const ajv = new ajvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false })
ajvFormats.default(ajv)
const isSarif = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')))

interface Region {
  startLine: number
  startColumn: number
  endLine: number
  endColumn: number
  charOffset: number
  charLength: number
  snippet: { text: string }
}

interface Replacement {
  deletedRegion: Region
  insertedContent: { text: string }
}

interface Result {
  ruleId: string
  ruleIndex: number
  level: string
  message: { text: string }
  locations: [{ physicalLocation: { artifactLocation: { uri: string; index: number }; region: Region } }]
  partialFingerprints: Record<string, string>
  fixes?: [{ artifactChanges: [{ replacements: Replacement[] }] }]
}

interface Run {
  tool: { driver: { name: string; version: string; informationUri?: string; rules: Record<string, unknown>[] } }
  columnKind: string
  artifacts: { location: { uri: string } }[]
  invocations: [{ executionSuccessful: boolean; toolExecutionNotifications?: { message: { text: string } }[] }]
  results: Result[]
}

/** The run of a report, which must be SARIF. */
function runOf(...args: Parameters<typeof render> extends [unknown, ...infer Rest] ? Rest : never): Run {
  const log = JSON.parse(render(createSarif, ...args))
  expect(isSarif(log) ? [] : isSarif.errors).toEqual([])
  expect(log.runs).toHaveLength(1)
  return log.runs[0]
}

function firstResult(...args: Parameters<typeof runOf>): Result {
  const [result] = runOf(...args).results
  expect(result).toBeDefined()
  return result as Result
}

describe('the schema', () => {
  it('refuses what SARIF does not have', () => {
    const log = JSON.parse(render(createSarif, [checked('a.txt', GAP)]))
    log.runs[0].results[0].colour = 'red'
    expect(isSarif(log)).toBe(false)
  })
})

describe('sarif', () => {
  it('names the tool and describes every rule', () => {
    const { driver } = runOf([checked('a.txt', CLEAN)]).tool
    expect(driver).toMatchObject({ name: 'yaodian', version: '1.2.3' })
    expect(driver).not.toHaveProperty('informationUri')
    expect(driver.rules.map(({ id }) => id)).toEqual(rules.map(({ name }) => name))
    for (const [index, rule] of rules.entries()) {
      expect(driver.rules[index]).toMatchObject({
        shortDescription: { text: rule.summary },
        fullDescription: { text: rule.description },
        properties: { tags: [rule.group, rule.grade] }
      })
      const text = String((driver.rules[index]?.help as { text: string } | undefined)?.text)
      for (const { name, says } of rule.clauses) expect(text.includes(name) && text.includes(says)).toBe(true)
      const level = { error: 'error', warning: 'warning', info: 'note', off: undefined }[rule.level]
      expect(driver.rules[index]?.defaultConfiguration).toEqual(level ? { enabled: true, level } : { enabled: false })
    }
  })

  it('places a fault so that it can be cut out of the text in either way', () => {
    const text = GAP.replaceAll('\n', '\r\n')
    const { ruleId, ruleIndex, level, locations, partialFingerprints } = firstResult([checked('a.txt', text)])
    const { region } = locations[0].physicalLocation
    expect({ ruleId, level, rule: rules[ruleIndex]?.name }).toEqual({ ruleId: 'number-gap', level: 'error', rule: 'number-gap' })
    expect(region).toMatchObject({ startLine: 9, startColumn: 1, endLine: 9, endColumn: 4, snippet: { text: '（四）' } })
    expect(text.slice(region.charOffset, region.charOffset + region.charLength)).toBe('（四）')
    const line = text.split(/\r?\n/)[region.startLine - 1] as string
    expect(line.slice(region.startColumn - 1, region.endColumn - 1)).toBe('（四）')
    expect(Object.values(partialFingerprints)).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)])
    expect(runOf([checked('a.txt', text)]).columnKind).toBe('utf16CodeUnits')
  })

  it('calls an info a note', () => {
    expect(firstResult([checked('a.txt', GAP, { 'number-gap': 'info' })]).level).toBe('note')
  })

  it('brings the fix as replacements that mend the text', () => {
    const { fixes } = firstResult([checked('a.txt', GAP)])
    const [replacement] = (fixes as NonNullable<Result['fixes']>)[0].artifactChanges[0].replacements
    const { deletedRegion, insertedContent } = replacement as Replacement
    const { charOffset, charLength } = deletedRegion
    expect(GAP.slice(0, charOffset) + insertedContent.text + GAP.slice(charOffset + charLength)).toBe(GAP.replace('（四）', '（三）'))
  })

  it('has no fix where there is none', () => {
    expect(firstResult([checkedFor('a.txt', '购置１台\n', /１/g, () => ({}))])).not.toHaveProperty('fixes')
  })

  it.each([
    ['计划/2027 要点#1.txt', '%E8%AE%A1%E5%88%92/2027%20%E8%A6%81%E7%82%B9%231.txt'],
    ['./plans/a.txt', 'plans/a.txt'],
    ['../plans/100%.txt', '../plans/100%25.txt'],
    ['c:plan.txt', 'c%3Aplan.txt'],
    ['odd\ud800.txt', 'odd%EF%BF%BD.txt'],
    ['<stdin>', '%3Cstdin%3E']
  ])('writes the path %s as a URI', (name, uri) => {
    const { artifacts, results } = runOf([checked(name, GAP)])
    expect(results[0]?.locations[0].physicalLocation.artifactLocation).toEqual({ uri, index: 0 })
    expect(artifacts).toEqual([{ location: { uri } }])
  })

  it('writes an absolute path as a URL of that file', () => {
    const file = path.resolve('要点 1.txt')
    const { uri } = firstResult([checked(file, GAP)]).locations[0].physicalLocation.artifactLocation
    expect(uri).toMatch(/^file:\/\/\/.*%201\.txt$/)
    expect(fileURLToPath(uri)).toBe(file)
  })

  it('lists files without faults too, and is a report also where there is nothing', () => {
    expect(runOf([checked('a.txt', CLEAN)])).toMatchObject({
      artifacts: [{ location: { uri: 'a.txt' } }],
      results: [],
      invocations: [{ executionSuccessful: true }]
    })
    expect(runOf([])).toMatchObject({ artifacts: [], results: [] })
  })

  it('says which inputs could not be read', () => {
    const { invocations, results } = runOf([checked('a.txt', GAP)], { failures: [['旧 要点.pdf', 'looks like a PDF']] })
    expect(results).toHaveLength(1)
    expect(invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: '旧 要点.pdf: looks like a PDF' },
            locations: [{ physicalLocation: { artifactLocation: { uri: expect.stringContaining('%20') } } }]
          }
        ]
      }
    ])
  })

  it('takes no text for a placeholder or a link, and no words for its own', () => {
    const text = '一、建仓[附件](http://evil){0}SARIF_BUILDER_INVALID：x\x1b\n'
    const { message, locations } = firstResult([checkedFor('a.txt', text, /\[.*/g, () => ({}))])
    expect(message.text).toBe('[附件\\](http://evil){{0}}SARIF_BUILDER_INVALID：x\\x1b is odd')
    expect(locations[0].physicalLocation.region.snippet.text).toBe('[附件](http://evil){0}SARIF_BUILDER_INVALID：x\x1b')
  })

  it('keeps the results, not the texts', () => {
    const text = `一、建仓，${'共３条水渠，清淤护坡绿化，'.repeat(400_000)}\n`
    const format = createSarif({ chalk: undefined as never, width: undefined, version: '1', mended: 'nothing' })
    const one = checkedFor('a.txt', '一、清淤护坡绿化共３条水渠\n', /清.*/g, () => ({}))
    const before = heapUsed()
    for (let index = 0; index < 20; index++) {
      // A text of its own each time, with a snippet long enough to be a slice of it.
      const own = `${index}${text}`
      format.file({
        ...one,
        text: own,
        faults: one.faults.map((fault) => ({ ...fault, position: { ...fault.position, end: { ...fault.position.end, offset: 40 } } }))
      })
    }
    expect(heapUsed() - before).toBeLessThan(40 * 2 ** 20)
  })
})

function heapUsed(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}
