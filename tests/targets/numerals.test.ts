import { describe, expect, test } from 'vitest'
import { bindQuantities, isClassBound } from '../../src/targets/quantities/bind.js'
import { FORMS, findNumerals, START } from '../../src/targets/quantities/find-numerals.js'
import { findQuantities } from '../../src/targets/quantities/find-quantities.js'

/** Each numeral as `text=value`, with what it leaves open: 10–90, ≥10, >20. */
function numerals(text: string): string[] {
  return findNumerals(text).map(({ from, to, min, max, vague, share }) => {
    const value = min === max ? `${min}` : `${min}–${max}`
    const sign = vague === 'more' ? '>' : vague === 'at-least' ? '≥' : ''
    return `${text.slice(from, to)}=${sign}${value}${share ? '%' : ''}`
  })
}

describe('a numeral of a text', () => {
  test.each([
    ['百分之六十', ['百分之六十=60%']],
    ['千分之五', ['千分之五=0.5%']],
    ['百分之九十五点五', ['百分之九十五点五=95.5%']],
    ['三分之二', ['三分之二=66.66666666666667%']],
    ['2/3', ['2/3=66.66666666666667%']],
    ['3/2', ['3=3', '2=2']],
    ['2024/3/8', ['2024=2024', '3=3', '8=8']],
    ['两位数', ['两位数=≥10%']],
    ['百分百', ['百分百=100%']],
    ['百分之百', ['百分之百=100%']],
    ['半数', ['半数=50%']],
    ['一半', ['一半=50%']],
    ['3.5万', ['3.5万=35000']],
    ['2万亿', ['2万亿=2000000000000']],
    ['1亿2000万', ['1亿2000万=120000000']],
    ['20余', ['20余=>20']],
    ['300多', ['300多=>300']],
    ['10多万', ['10多万=>100000']],
    ['20来个', ['20来=>20']],
    ['12,000', ['12,000=12000']],
    ['2 500', ['2 500=2500']],
    ['50千瓦', ['50=50', '千=1000']],
    ['50千户', ['50千=50000']],
    ['3百分点', ['3=3', '百=100']],
    ['几十', ['几十=20–99']],
    ['数百万', ['数百万=2000000–9999999']],
    ['好几百', ['几百=200–999']],
    ['十几', ['十几=11–19']],
    ['二十几万', ['二十几万=210000–290000']],
    ['两三', ['两三=2–3']],
    ['一两', ['一两=1–2']],
    ['一两百', ['一两百=100–200']],
    ['三四十', ['三四十=30–40']],
    ['三五百', ['三五百=300–500']],
    ['七八百万', ['七八百万=7000000–8000000']],
    ['十五万', ['十五万=150000']],
    ['二点五亿', ['二点五亿=250000000']],
    ['三十多', ['三十多=>30']],
    ['十余万', ['十余万=>100000']],
    ['1234567890123456', []],
    ['123456789012345', ['123456789012345=123456789012345']],
    ['没有数', []]
  ])('%s', (text, expected) => {
    expect(numerals(text)).toEqual(expected)
  })

  test('knows its script and its scale', () => {
    const told = (text: string) => findNumerals(text).map(({ script, scale }) => [script, scale])
    expect(told('3.5万；十五万；几十；两三百；十几万；百分之六；2/3；三分之二；两位数；20')).toEqual([
      ['arabic', 10_000],
      ['han', 10_000],
      ['han', 10],
      ['han', 100],
      ['han', 10_000],
      ['han', 1],
      ['arabic', 1],
      ['han', 1],
      ['han', 1],
      ['arabic', 1]
    ])
  })

  test('does not reach into a stretch that is read otherwise', () => {
    const text = '30万五千'
    expect(findNumerals(text, [{ from: 2, to: 3 }]).map(({ from, to }) => text.slice(from, to))).toEqual(['30', '五千'])
    expect(findNumerals(text, [{ from: 0, to: 3 }]).map(({ from, to }) => text.slice(from, to))).toEqual(['五千'])
  })
})

/** The quantities of a text with the bounds that its clauses put on them, as `text comparator bound`. */
function bound(text: string): string[] {
  return bindQuantities(text, findQuantities(text)).map(
    ({ from, to, comparator, min, max }) => `${text.slice(from, to)} ${comparator} ${min === max ? min : `${min ?? ''}..${max ?? ''}`}`
  )
}

describe('a bound from elsewhere in the clause', () => {
  test.each<readonly [string, ...string[]]>([
    ['不少于交流人数的20%', '20% gte 20..'],
    ['不超过总投资额的30%', '30% lte ..30'],
    ['至少开展演练1次', '1次 gte 1..'],
    ['至多保留窗口3个', '3个 lte ..3'],
    ['不少于骨干教师30名', '30名 gte 30..'],
    ['不低于全省平均水平3个', '3个 eq 3'],
    ['不少于12个班级配备教室3间', '12个 gte 12..', '3间 eq 3'],
    ['至少开展演练1次，讲座2场', '1次 gte 1..', '2场 eq 2'],
    ['至少提供1次咨询、2次指导和3次推介', '1次 gte 1..', '2次 gte 2..', '3次 gte 3..'],
    ['至少提供咨询1次、讲座2场', '1次 gte 1..', '2场 eq 2'],
    ['至少提供咨询1次，另办指导2次', '1次 gte 1..', '2次 eq 2'],
    ['不超过30万元、50万元', '30万元 lte ..300000', '50万元 lte ..500000'],
    ['不超过30万元、50户', '30万元 lte ..300000', '50户 eq 50'],
    ['不超过30万元，奖励50万元', '30万元 lte ..300000', '50万元 eq 500000'],
    ['20多个、30个', '20多个 gt 20..', '30个 eq 30'],
    ['不超过30万元，补助和50万元', '30万元 lte ..300000', '50万元 eq 500000'],
    ['至少提供1次咨询、2场讲座', '1次 gte 1..', '2场 eq 2'],
    ['至少开展一次演练和讲座2场', '一次 gte 1..', '2场 eq 2'],
    ['培训2—3天（相当于12学时）', '2—3天 range 2..3', '12学时 eq 12'],
    ['不少于12学时，另有实训（2天）', '12学时 gte 12..', '2天 eq 2'],
    ['30万元以上、50万元', '30万元 gte 300000..', '50万元 eq 500000'],
    ['约30万元、50万元', '30万元 approx 300000', '50万元 eq 500000'],
    ['不少于12学时（相当于2天）', '12学时 gte 12..', '2天 gte 2..'],
    ['不少于12学时（其中实践2天）', '12学时 gte 12..', '2天 eq 2'],
    ['培训12学时（2天）', '12学时 eq 12', '2天 eq 2'],
    ['突破50项关键技术', '50项 eq 50'],
    ['力争突破50项关键技术', '50项 eq 50'],
    ['企业突破50家', '50家 gt 50..'],
    ['投资突破50亿元', '50亿元 gt 5000000000..'],
    ['突破50项以上关键技术', '50项 gt 50..']
  ])('%s', (text, ...expected) => {
    expect(bound(text)).toEqual(expected)
  })
})

/** True where the first quantity of a text defines a class of things. */
function definesClass(text: string): boolean {
  const [first, next] = bindQuantities(text, findQuantities(text))
  return first !== undefined && isClassBound(text, first, next)
}

describe('a number that defines a class', () => {
  test.each([
    '亿元企业50家',
    '亿元以上企业50家',
    '5000万元以上项目50个',
    '过50亿元的产业集群2个',
    '30户以上自然村寨5个',
    '8英寸晶圆线',
    '300亿元园区、200亿元园区各1个',
    '3级医院',
    '3级以上医院',
    '50亿元的企业2家',
    '60万吨的装置2套',
    '48亿元的光伏电站等3个项目',
    '48亿元的光伏电站等重点工程',
    '面积大于100平方公里的示范区',
    '100亩以上连片果园3个',
    '20头以上养殖场5家',
    '约50亿元的2家企业',
    '超过50亿元的产业集群'
  ])('%s', (text) => {
    expect(definesClass(text)).toBe(true)
  })

  test.each([
    '50亿元',
    '完成投资50亿元以上',
    '年产5万套以上产能',
    '形成年产5万吨以上产能',
    '培育8所以上省级示范园',
    '新增30户，自然村5个',
    '300亿元，用于园区建设',
    '300亩园区、200亩园区各1个',
    '50亿元的企业，园区2个',
    '超过5公里的园区',
    '形成年产5万吨以上产能的企业2家',
    '培育8所以上示范园及教学点3个',
    '30户以上住着老人孩子和外来务工人员而且道路不通水电不齐也没有医疗教育设施的地方5个',
    '约50亿元的企业2家，园区1个',
    '比例达到60%的村20个',
    '100亩以上，果园3个',
    '超过50家，企业3个'
  ])('%s does not', (text) => {
    expect(definesClass(text)).toBe(false)
  })
})

describe('a form of numerals', () => {
  const characters = [...'0123456789〇零一二两三四五六七八九十百千万亿几数半双年个']
  const tails = [
    '',
    '十',
    '百',
    '数',
    '位数',
    '分之五',
    '分之百',
    '分百',
    '分之2',
    '/3',
    '三',
    '点五',
    '几万',
    '十几',
    '几',
    '万',
    '.5',
    ',000'
  ]

  test.each(FORMS.map((form) => [form.pattern.source, form] as const))('%s begins with what it says', (_, { first, pattern }) => {
    const begun = characters.filter((character) => tails.some((tail) => matchesAtStart(pattern, character + tail)))
    expect(begun).not.toEqual([])
    expect(begun.filter((character) => !first.includes(character))).toEqual([])
  })

  test('is looked for where any may begin', () => {
    const firsts = new Set(FORMS.flatMap(({ first }) => [...first]))
    expect(characters.filter((character) => firsts.has(character))).toEqual(characters.filter((character) => character.match(START)))
  })
})

function matchesAtStart(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0
  return (pattern.exec(text)?.[0] ?? '') !== ''
}
