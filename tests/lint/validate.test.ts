import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { createRulePlugin, mend, ruleByName, validate, yaodianLint, yaodianParse } from '../../src/index.js'

const seeds = join(import.meta.dirname, '../../../shared/plans/seeds')
const hasSeeds = existsSync(seeds)
if (!hasSeeds) console.warn('no real plans beside the repository (../shared/plans): their known faults are not looked for')

function findsOf(name: string, rule: string): string[] {
  const text = readFileSync(join(seeds, name), 'utf8')
  return validate(text)
    .filter((fault) => fault.rule === rule)
    .map(({ position }) => text.slice(position.start.offset, position.end.offset).trim())
}

describe.skipIf(!hasSeeds)('the known faults of real plans (skipped where ../shared is absent)', () => {
  it('the headings that drift: 1、 2、 三、', () => {
    expect(findsOf('wujin-2024.txt', 'marker-style-drift')).toEqual(['1、', '2、'])
    expect(findsOf('wujin-2024.txt', 'marker-style-order')).toHaveLength(2)
  })

  it('the numbers that were lost', () => {
    expect(findsOf('zhonglou-2021.txt', 'number-lost')).toHaveLength(2)
    const text = readFileSync(join(seeds, 'zhonglou-2021.txt'), 'utf8')
    expect(mend(text, { numbers: true }).text.match(/^（[三四]）/gm)).toEqual(['（三）', '（四）'])
  })

  it('what a conversion left behind', () => {
    expect(findsOf('jintan-2025.txt', 'conversion-noise').every((found) => /^\([a-zà-ǜ]+\)$/.test(found))).toBe(true)
    expect(findsOf('wujin-2023.txt', 'conversion-noise')[0]).toContain('[bookmark')
  })
})

const TEXT = '一、修好乡村道路\n新建30公里。\n三、办好社区食堂\n新建8家，\n'

describe('the rules as unified plugins', () => {
  it('put their findings among the messages, in the place of what the parser said of the same', async () => {
    const file = await unified()
      .use(yaodianParse)
      .use(yaodianLint, { rules: { 'number-gap': 'warning' } })
      .use(function () {
        this.compiler = () => ''
      })
      .process(TEXT)
    expect(file.messages.map((message) => `${message.line} ${message.ruleId} ${message.fatal}`)).toEqual(['3 number-gap false'])
    expect(file.messages[0]?.note).toContain('practice')
    expect(file.messages[0]?.fix?.renumbers).toBe(true)
  })

  it('run one by one', async () => {
    const rule = ruleByName('number-gap')
    if (!rule) throw new Error('there is no such rule')
    const file = await unified()
      .use(yaodianParse)
      .use(createRulePlugin(rule), 'error')
      .use(function () {
        this.compiler = () => ''
      })
      .process(TEXT)
    expect(file.messages.filter(({ fatal }) => fatal)).toHaveLength(1)
  })

  it('refuse a tree that is not from the parser', async () => {
    await expect(
      unified()
        .use(yaodianLint)
        .run({ type: 'plan' } as never)
    ).rejects.toThrow('not from yaodianParse')
  })
})

describe('validate', () => {
  it('refuses a rule or a level that does not exist', () => {
    expect(() => validate(TEXT, { rules: { 'number-gaps': 'off' } })).toThrow(RangeError)
    expect(() => validate(TEXT, { rules: { 'number-gap': 'fatal' as never } })).toThrow(RangeError)
  })
})
