import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { BODY, nodesOf, outline, plan } from './outline.js'

const TITLE = '某区2025年便民服务工作要点'

/** What closes a plan whose last section is `heading` with `lines` below it: the closing's paragraphs, and how many the section keeps. */
function closingOf(heading: string, ...lines: readonly string[]) {
  const { plan: fields, tasks } = parse([TITLE, '一、延时服务', BODY, heading, ...lines].join('\n'))
  return { closing: fields.closing.map(({ text }) => text), kept: tasks.at(-1)?.paragraphs.length }
}

describe('a plan closes', () => {
  const WRAP_UP = '各镇各部门要结合实际认真抓好落实。'
  const EACH = '各有关部门要根据本要点制定清单。'
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['with the words that end a speech', '二、窗口改造', [BODY, '各位代表！让我们携手奋进。', BODY], ['各位代表！让我们携手奋进。', BODY]],
    ['with when it takes effect', '二、窗口改造', [BODY, '本方案自印发之日起施行。'], ['本方案自印发之日起施行。']],
    ['with a salutation alone on its line', '二、窗口改造', [BODY, '各位代表！', BODY], ['各位代表！', BODY]],
    ['with what all are told last', '二、窗口改造', [BODY, EACH], [EACH]],
    ['not with what all are told before another paragraph', '二、窗口改造', [BODY, EACH, BODY], []],
    ['not with what all are told where that is the section’s matter', '二、组织领导', [BODY, EACH], []],
    ['not with the section’s own body', '二、窗口改造', [EACH], []],
    ['not with the section’s own body, however it begins', '二、窗口改造', ['本方案自印发之日起施行。'], []],
    ['not with a word that is no address', '二、窗口改造', [BODY, WRAP_UP.replace('要', '已')], []],
    ['not so far above the end', '二、窗口改造', [BODY, '总之，成效明显。', BODY, BODY, BODY, BODY], []],
    ['with four paragraphs at most', '二、窗口改造', [BODY, '总之，成效明显。', BODY, BODY, BODY], ['总之，成效明显。', BODY, BODY, BODY]]
  ])('%s', (_, heading, lines, closing) => {
    const found = closingOf(heading, ...lines)
    expect(found).toEqual({ closing, kept: lines.length - closing.length })
  })

  test('behind a section whose body stands on its heading’s line', () => {
    expect(closingOf(`二、窗口改造。${BODY}`, '本方案自印发之日起施行。')).toEqual({ closing: ['本方案自印发之日起施行。'], kept: 1 })
  })

  test('not where there is no section at all', () => {
    const { plan: fields } = parse([TITLE, BODY, '本方案自印发之日起施行。'].join('\n'))
    expect(fields.closing).toEqual([])
    expect(fields.preamble).toHaveLength(2)
  })
})

describe('an annex takes its title from the line below', () => {
  const annex = (...lines: readonly string[]) => nodesOf([TITLE, '一、延时服务', BODY, '二、精简材料', BODY, ...lines].join('\n')).at(-1)

  test('where that is a name', () => {
    expect(annex('附件1', '任务分工表', BODY)).toMatchObject({ marker: '附件1', title: '任务分工表', level: 1 })
  })

  test('but not where its title stands on its own line', () => {
    const found = annex('附件1 任务分工表', '网点布局表', BODY)
    expect(found).toMatchObject({ marker: '附件1', title: '任务分工表' })
  })
})

describe('a node', () => {
  test('takes its title from behind its marker, blanks left out', () => {
    expect(outline(plan(TITLE, '一、　延时服务+', '二、 精简材料+'))).toEqual(['一、 延时服务', '二、 精简材料'])
  })

  test('keeps all paragraphs below it, in order', () => {
    const { tasks } = parse([TITLE, '一、延时服务', '午间值守。', '周末轮班。', '二、精简材料', BODY].join('\n'))
    expect(tasks[0]?.paragraphs.map(({ text }) => text)).toEqual(['午间值守。', '周末轮班。'])
  })

  test('keeps what stands on its line behind its title, then what stands below', () => {
    const { tasks } = parse([TITLE, '一、延时服务。午间值守。', '周末轮班。', '二、精简材料', BODY].join('\n'))
    expect(tasks[0]).toMatchObject({ title: '延时服务' })
    expect(tasks[0]?.paragraphs.map(({ text }) => text)).toEqual(['午间值守。', '周末轮班。'])
  })

  test('that closes goes back to the level of its number', () => {
    const lines = ['一、重点任务', '（一）延时服务', '1.午间值守+', '（二）精简材料+', '二、保障措施+']
    expect(nodesOf(plan(TITLE, ...lines)).map(({ id }) => id)).toEqual(['1', '1.1', '1.1.1', '1.2', '2'])
  })
})
