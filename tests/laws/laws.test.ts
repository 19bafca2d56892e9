import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain, parse } from '../../src/index.js'
import { seed } from '../seed.js'
import { writePlan } from './generate-plan.js'
import { faultsOf, numberFaults, partitionFaults, positionFaults, SYLLABLES, schemaFaults, textFaults } from './laws.js'
import { planSpecs } from './plan-spec.js'
import { isFull, repeatHint } from './runs.js'

const options = { numRuns: isFull ? 2000 : 200 } as const

/** Real plans lie beside the repository in its workshop, not in it. */
const plans = new URL('../../../shared/plans/', import.meta.url)

/** Pieces that markers, matter and noise are made of, so that random texts come near to plans. */
const fragments = [
  ...[
    '一、',
    '二、',
    '三、',
    '（一）',
    '（二）',
    '(3)',
    '1.',
    '２．',
    '3、',
    '第一章',
    '第二节',
    '第三条',
    '1.1',
    '2.3.1',
    '①',
    '⑳',
    '壹、'
  ],
  ...['甲、', 'Ⅰ.', 'A.', 'a)', '附件1', '专栏2', '一是', '二是', '第一，', '首先', '——', '# ', '十一、', '（二十', '）', '（', '(', '['],
  ...['\n', '\n\n', '\r\n', '\r', '\u2028', '　　', '    ', '\t', ' ', '\u00a0', '\u200b', '\ufeff', '\u00ad'],
  ...['2024年', '2024年3月8日', '3.5亿元', '95%', '１２０所', '1,000', '9:30', '100%的学校', '一、二、三产业', '〔2024〕2号'],
  ...[
    '推进改革',
    '加强建设。',
    '各有关单位：',
    '现将《某某工作要点》印发给你们，请认真执行。',
    '某县教育局',
    '2024年工作要点',
    '为深入贯彻落实，'
  ],
  ...[
    '區(qū)',
    '发（fā）',
    '[bookmark: _Hlk1]',
    '- 3 -',
    '第3页',
    '信息来源：某局 发布时间：2025-04-08 浏览量：1次',
    '扫一扫',
    '打印 关闭'
  ],
  ...['目录', '……', '....3', '&nbsp;', '<p>', '。', '，', '；', '：', '”', '“', '》', '\ud83d', '\udc00', '😀', '𠮷', '\u0000', '\ue004']
]

const fragmentText = fc.array(fc.constantFrom(...fragments), { maxLength: 80 }).map((parts) => parts.join(''))
const codeUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units))
const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  codeUnits,
  fragmentText,
  fc.array(fc.oneof(fragmentText, codeUnits), { maxLength: 6 }).map((parts) => parts.join(''))
)

function expectNoFaults(faults: readonly string[], text: string): void {
  if (faults.length === 0) return
  expect.fail([...faults.slice(0, 10), `${faults.length} faults; ${repeatHint}`, JSON.stringify(text.slice(0, 3000))].join('\n'))
}

function forAny(check: (text: string) => readonly string[]): void {
  fc.assert(
    fc.property(anyText, (text) => expectNoFaults(check(text), text)),
    options
  )
}

describe('any text', () => {
  it('parses to a document that passes the schema and comes back from JSON', () => forAny((text) => schemaFaults(parse(text))))

  it('has every visible character in exactly one place', () => forAny((text) => partitionFaults(text, parse(text))))

  it('gives positions that agree, in a tree that is one', () => forAny((text) => positionFaults(text, parse(text))))

  it('has every run of digits accounted for', () => forAny((text) => numberFaults(text, parse(text))))

  it('gives clean texts', () => forAny((text) => textFaults(text, parse(text))))

  it('gives the same document twice', () =>
    forAny((text) => {
      const [first, second] = [parse(text), parse(text)]
      return JSON.stringify(first) === JSON.stringify(second) ? [] : ['two documents of one text']
    }))

  it('is explained without an exception', () => forAny((text) => (Array.isArray(explain(text)) ? [] : ['no explanation'])))

  it.each([
    '一、',
    '（一）',
    '1.',
    '加强建设',
    '加强建设。',
    '　',
    '（',
    '2024年',
    '[bookmark: ',
    '區(qū)',
    '\ud83d',
    '①',
    '一是推进；',
    '推进\n'
  ])('parses however often it repeats %j', { timeout: 60_000 }, (piece) => {
    const text = piece.repeat(20_000)
    expectNoFaults(faultsOf(text, parse(text)), piece)
  })
})

/** The syllable with its tone mark where it is written: on a, o or e, else on the last of i, u, ü (GB/T 16159-2012). */
function withTone(syllable: string): string {
  const vowel = /[aoe]/.exec(syllable)?.[0] ?? syllable.match(/[iuü]/g)?.at(-1) ?? ''
  const at = syllable.lastIndexOf(vowel)
  return syllable.slice(0, at) + `${vowel}\u0304`.normalize('NFC') + syllable.slice(at + 1)
}

it('reads every syllable of Hanyu Pinyin in brackets behind a character as a reading, and no other spelling', () => {
  const textOf = (raw: string) => parse(raw).plan.preamble.map(({ text }) => text)
  const left = [...SYLLABLES].filter((syllable) => textOf(`区(${withTone(syllable)})域发展`)[0] !== '区域发展')
  expect(left).toEqual([])
  expect(textOf('服务(wǐ)大厅')).toEqual(['服务（wǐ）大厅'])
})

describe('generated plans', () => {
  it('keep every law', { timeout: 300_000 }, () => {
    for (const spec of fc.sample(planSpecs, { seed, numRuns: options.numRuns })) {
      const { text } = writePlan(spec)
      expectNoFaults(faultsOf(text, parse(text)), text)
    }
  })
})

function filesIn(folder: string, every: number): [string, URL][] {
  const at = new URL(`${folder}/`, plans)
  if (!existsSync(at)) return []
  const names = readdirSync(at)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  return names.filter((_, index) => index % every === 0).map((name) => [`${folder}/${name}`, new URL(name, at)])
}

describe('real plans', () => {
  const files = [...filesIn('seeds', 1), ...filesIn('wild', isFull ? 1 : 10)]

  if (files.length === 0) {
    it.skip('SKIPPED: the folder ../shared/plans is not there, so no real plan was held against the laws', () => {})
    return
  }

  it.each(files)('%s keeps every law', { timeout: 60_000 }, (_, file) => {
    const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '')
    const document = parse(text)
    expectNoFaults(faultsOf(text, document), text)
    expect(JSON.stringify(parse(text))).toBe(JSON.stringify(document))
  })
})

describe('the laws themselves', () => {
  const text =
    '某县2024年工作要点\n一、推进改革\n（一）加强建设。开展培训3次。\n（二）完善机制。按照要求落实。\n二、强化保障\n做好宣传工作。\n'
  const document = parse(text)
  const [section] = document.sections
  const [task] = document.tasks

  it('hold for a plain plan', () => {
    expect(faultsOf(text, document)).toEqual([])
    expect(section).toBeDefined()
    expect(task).toBeDefined()
  })

  it('see what is left out, claimed twice, moved, miscounted or unclean', () => {
    if (!section || !task) return expect.fail('the plain plan has no section or no task')
    const others = document.tasks.slice(1)
    const start = { ...task.position.start, column: task.position.start.column + 1 }
    expect(partitionFaults(text, { ...document, tasks: others })).not.toEqual([])
    expect(
      partitionFaults(text, { ...document, tasks: [{ ...task, paragraphs: [...task.paragraphs, ...task.paragraphs] }, ...others] })
    ).not.toEqual([])
    expect(positionFaults(text, { ...document, tasks: [{ ...task, position: { ...task.position, start } }, ...others] })).not.toEqual([])
    expect(positionFaults(text, { ...document, tasks: [{ ...task, id: '1.9' }, ...others] })).not.toEqual([])
    expect(positionFaults(text, { ...document, sections: [], tasks: [{ ...section, items: [] }] })).toEqual([])
    expect(positionFaults(text, { ...document, tasks: [] })).not.toEqual([])
    expect(numberFaults(text, { ...document, otherNumbers: [], targets: [] })).not.toEqual([])
    expect(textFaults(text, { ...document, tasks: [{ ...task, title: '加强 建设' }] })).not.toEqual([])
    expect(textFaults(text, { ...document, tasks: [{ ...task, title: '加强（jiā）建设' }] })).not.toEqual([])
    expect(textFaults(text, { ...document, tasks: [{ ...task, title: '３项建设' }] })).not.toEqual([])
    expect(schemaFaults({ ...document, tasks: [{ ...task, level: 0 }] })).not.toEqual([])
  })
})
