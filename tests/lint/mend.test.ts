import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/index.js'
import { mend } from '../../src/lint/mend.js'
import { bracketing, replacing, widening } from './careless-rules.js'

const PLAN =
  '青石县2031年水利工作要点\n一、总体要求\n坚持安全第一,预防为主。\n二、重点任务\n（一）加固水库\n加固水库12座,完成投资1,200万元。\n（二）整治河道\n整治河道3.5公里;绿化率达到40%。\n'

describe('mend', () => {
  it('does what changes nothing that is read, also beside a fix that would', () => {
    const { text, mended } = mend(PLAN, {}, [widening])
    expect(text).toBe(PLAN.replace('第一,', '第一，').replace('12座,', '12座，').replace('公里;', '公里；'))
    expect([...mended]).toEqual([['widening', 3]])
  })

  it.each([
    ['a target', /3\.5(?=公里)/g, '3.6'],
    ['a heading', /整治河道(?=\n)/g, '整治渠道'],
    ['the title', /青石县/g, '青山县'],
    ['a level', /（二）/g, '三、'],
    ['a word of a paragraph', /预防/g, '防治'],
    ['the unit of a target', /座/g, '处']
  ])('leaves out a fix that changes %s', (_, pattern, by) => {
    const rule = replacing('harmful', pattern, () => by)
    const { text, mended, faults } = mend(PLAN, { numbers: true }, [rule])
    expect(text).toBe(PLAN)
    expect(mended.size).toBe(0)
    expect(faults.map((fault) => fault.rule)).toEqual(['harmful'])
  })

  it('renumbers only where that is asked for, and no other marker beside', () => {
    const gap = PLAN.replace('（二）', '（四）')
    const right = replacing('renumbering', /（四）/g, () => '（二）', true)
    const wrong = replacing('meddling', /（一）/g, () => '（三）')
    expect(mend(gap, {}, [right]).text).toBe(gap)
    expect(mend(gap, { numbers: true }, [right, wrong]).text).toBe(PLAN)
  })

  it('of fixes that overlap, does the next where the first would do harm', () => {
    const long = replacing('long', /安全第一,预防/g, () => '平安第一，预防')
    expect(mend(PLAN, {}, [long, replacing('short', /,(?=预)/g, () => '，')]).text).toBe(PLAN.replace('第一,', '第一，'))
  })

  it('ends where two rules undo each other, does neither, and still does the others', () => {
    const there = replacing('there', /【/g, () => '〔')
    const back = replacing('back', /〔/g, () => '【')
    const text = `${PLAN}附【图】,备查。\n`
    const result = mend(text, {}, [there, back, replacing('comma', /,(?=备)/g, () => '，')])
    expect(result.text).toBe(text.replace(',备', '，备'))
    expect([...result.mended.keys()]).toEqual(['comma'])
  })

  it('goes on for as long as a mended fault brings the next to light', () => {
    const widest: Rule = { ...widening, check: (plan) => [...widening.check(plan)].slice(0, 1) }
    const { text, mended } = mend(PLAN.replace('坚持', '坚持,'.repeat(20)), {}, [widest])
    expect(text).toContain('坚持，'.repeat(20))
    expect(mended.get('widening')).toBe(22)
  })

  it('ends where a rule makes its own fault anew', () => {
    expect(mend(PLAN, {}, [replacing('growing', /。/g, () => '。。')]).text).toBe(PLAN)
  })

  it('mends two thousand faults and leaves out the harmful ones among them', { timeout: 120_000 }, () => {
    const lines = Array.from({ length: 400 }, (_, n) =>
      n % 40 === 7 ? `建成泵站${n + 1},${String(n).padStart(3, '0')}座,投用率达到95%。` : '巡查堤防,清理淤积,加固涵闸,修复渠道,落实责任。'
    )
    const text = `青石县2031年水利工作要点\n一、工作任务\n${lines.join('\n')}\n二、工作要求\n${bracketing.summary}\n`
    const { text: after, mended } = mend(text, {}, [widening])
    expect(mended.get('widening')).toBe(390 * 4 + 10)
    expect(after.match(/,/g)).toHaveLength(10)
  })
})
