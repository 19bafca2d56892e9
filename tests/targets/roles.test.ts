import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'
import { findNumbersOf } from '../../src/targets/find-targets.js'
import { roleRules } from '../../src/targets/roles/rules.js'
import { reliable, strayFaults } from '../faults.js'
import { readMark } from './marked.js'

const setting = { looksBack: false, year: 2025 }

/** Rules without samples, and why. */
const withoutSamples: Readonly<Record<string, string>> = {
  'look-back': 'hangs on the heading that the number stands under, not on its sentence: tested below',
  conditions: 'hangs on the heading, too: tested below'
}

const samples = roleRules.flatMap((rule) => rule.samples.map((sample) => ({ rule, name: rule.name, sample })))
const nearMisses = roleRules.flatMap((rule) => rule.nearMisses.map((sample) => ({ rule, name: rule.name, sample })))
const nameOf = (one: { readonly name: string; readonly sample: string }) => `${one.name}: ${one.sample}`

/** Samples whose marked stretch is not what the rule judges. */
const sampleFaults = new Set([
  // the claim each-one takes 一校一品
  'in-quotation: 做实“[一]校一品”。',
  // the claim score takes 计25分
  'score: 该项计[25分]。',
  // the claim grade takes 3级
  'grade-unit: 创建[3级]联动机制。'
])

/** Near misses whose marked stretch is no number. */
const missFaults = new Set([
  // the number is 三场
])

/** Rules that have neither samples nor a reason. */
const ruleFaults = new Set<string>()

function judge(sample: string) {
  const marked = readMark(sample)
  if (!marked) return expect.fail(`${sample} marks nothing`)
  const { text, from, to } = marked
  const numbers = findNumbersOf(text, setting)
  return { found: numbers.find((one) => one.from === from && one.to === to), numbers }
}

describe('every role rule', () => {
  it('has a name of its own', () => {
    expect(new Set(roleRules.map(({ name }) => name)).size).toBe(roleRules.length)
  })

  it.each(reliable(roleRules, ruleFaults, ({ name }) => name))(
    '$name has a sample and a near miss, or a reason for having none',
    (rule) => {
      const hasBoth = rule.samples.length > 0 && rule.nearMisses.length > 0
      expect(hasBoth || (withoutSamples[rule.name] ?? '') !== '').toBe(true)
    }
  )

  it.each(reliable(samples, sampleFaults, nameOf))('$name holds of $sample', ({ rule, sample }) => {
    const { found } = judge(sample)
    expect([found?.rule, found?.role]).toEqual([rule.name, rule.reason])
  })

  it.each(reliable(nearMisses, missFaults, nameOf))('$name leaves $sample alone', ({ rule, sample }) => {
    const { found } = judge(sample)
    expect(found).toBeDefined()
    expect(found?.rule).not.toBe(rule.name)
  })

  it('is in a sample whose name stands here, where it is known to fail', () => {
    const stray = [...strayFaults(samples, sampleFaults, nameOf), ...strayFaults(nearMisses, missFaults, nameOf)]
    expect([...stray, ...strayFaults(roleRules, ruleFaults, ({ name }) => name)]).toEqual([])
  })
})

describe('the rule look-back', () => {
  const commitments = ['新增学位500个。', '城镇新增就业5.2万人。', '森林覆盖率提高到45%。', '每学期开展演练2次。']

  it.each(commitments)('makes a target of %s ahead, and the past of it behind', (text) => {
    const roles = (looksBack: boolean) => findNumbersOf(text, { looksBack, year: 2025 }).map(({ role, rule }) => [role, rule])
    expect(roles(false).map(([role]) => role)).toEqual(['target'])
    expect(roles(true)).toEqual([['past', 'look-back']])
  })

  it.each([
    ['明年新增学位500个。', 'target'],
    ['今年要新增学位500个。', 'target'],
    ['拟新建公厕12座。', 'target'],
    ['去年力争新增学位500个。', 'past'],
    ['今年新增学位500个。', 'past'],
    ['每月召开一次例会。', 'past'],
    ['现有医院12家。', 'existing'],
    ['抓好三支队伍建设。', 'set-label'],
    ['培育产值过50亿元的企业2家。', 'description']
  ])('sees what is to come, and what is no deed, behind such a heading: %s', (text, role) => {
    expect(findNumbersOf(text, { looksBack: true, year: 2025 })[0]?.role).toBe(role)
  })

  it('leaves a year what it is', () => {
    expect(findNumbersOf('2023年新增学位500个。', { looksBack: true, year: 2025 }).map(({ role }) => role)).toEqual(['year', 'past'])
  })

  it('holds under a heading that looks back, down to the next one', () => {
    expect(rolesUnder('工作回顾')).toEqual(['past'])
    expect(rolesUnder('重点任务')).toEqual(['target'])
  })
})

describe('the rule conditions', () => {
  it('makes a description of what an applicant must have', () => {
    expect(rolesUnder('申报条件')).toEqual(['description'])
    expect(rolesUnder('重点任务')).toEqual(['target'])
  })

  it('leaves money what it is', () => {
    expect(rolesUnder('申报条件', '安排资金300万元。')).toEqual(['target'])
  })

  it('leaves what the plan itself will do a target', () => {
    expect(rolesUnder('申报条件', '今年拟认定30家左右单位。')).toEqual(['target'])
    expect(rolesUnder('申报条件', '申报者须将认定材料报送3个部门。')).toEqual(['description'])
  })
})

/** The roles of a paragraph's numbers under a heading of a plan of 2025, between two tasks. */
function rolesUnder(heading: string, text = '培养骨干教师30名。') {
  const plan = ['东湖区2025年教育工作要点', '一、总体要求', '坚持立德树人。', `二、${heading}`, text, '三、保障措施', '新建食堂8家。'].join(
    '\n'
  )
  const { targets, otherNumbers } = parse(plan)
  expect(targets.filter(({ parent }) => parent === '3')).toHaveLength(1)
  return [
    ...targets.filter(({ parent }) => parent === '2').map(() => 'target'),
    ...otherNumbers.filter(({ parent, reason }) => parent === '2' && reason !== 'marker').map(({ reason }) => reason)
  ]
}
