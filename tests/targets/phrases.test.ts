import { describe, expect, test } from 'vitest'
import { findPeriod } from '../../src/targets/attributes/frequency.js'
import { balance, maskQuoted } from '../../src/targets/attributes/paired-marks.js'
import {
  findChains,
  hasMeasureNoun,
  isDeed,
  nameAction,
  objectBefore,
  objectBehind,
  stripAdverbials,
  trimPhrase
} from '../../src/targets/attributes/phrases.js'

describe('maskQuoted hides what stands in paired marks, at the same length', () => {
  test.each([
    ['打造“双减”品牌', '打造□□□□品牌'],
    ['落实《办法》和《细则》', '落实□□□□和□□□□'],
    ['公厕（含改造）建设', '公厕□□□□□建设'],
    ['公厕(含改造)建设', '公厕□□□□□建设'],
    ['推行「一窗」服务', '推行□□□□服务'],
    ['推行‘一窗’服务', '推行□□□□服务'],
    ['空的“”引号', '空的□□引号'],
    ['空的（）()《》「」‘’', '空的□□□□□□□□□□'],
    ['公厕（含（大）改造）建设', '公厕（含□□□改造）建设'],
    ['没有引号', '没有引号'],
    ['只有“一半', '只有“一半']
  ])('%s', (text, masked) => {
    expect(maskQuoted(text)).toBe(masked)
  })
})

describe('balance leaves no half of a pair', () => {
  test.each([
    ['含改造）公厕', '公厕'],
    ['公厕（含改造', '公厕'],
    ['减”品牌', '品牌'],
    ['品牌“双', '品牌'],
    ['“双减”品牌', '“双减”品牌'],
    ['公厕（含改造）', '公厕（含改造）'],
    ['“双减”品牌（含', '“双减”品牌'],
    ['减”“双减”品牌', '“双减”品牌'],
    ['没有引号', '没有引号']
  ])('%s', (text, balanced) => {
    expect(balance(text)).toBe(balanced)
  })
})

describe('findPeriod takes the last period', () => {
  test.each([
    ['每年每学期至少', '学期'],
    ['每学期每周', '周'],
    ['每周不少于', '周'],
    ['每两年', '两年'],
    ['每周开展讲座一年', '年'],
    ['新增', null],
    ['进一步', null],
    ['每个', null]
  ])('%s', (text, per) => {
    expect(findPeriod(text)).toBe(per)
  })
})

const words = (text: string) => findChains(text).map(({ from, to }) => text.slice(from, to))

describe('verbs that act together are one', () => {
  test.each([
    ['新建改造公园', ['新建改造']],
    ['新建、改扩建', ['新建、改扩建']],
    ['评选并持续孵化', ['评选并持续孵化']],
    ['新建和提升', ['新建和提升']],
    ['引进培育', ['引进培育']],
    ['新增退税商店', ['新增', '退税']],
    ['新增建成', ['新增建成']],
    ['引进超亿元', ['引进', '超']],
    ['建设城市公园，改造支路', ['建设', '改造']],
    ['“新建”公园', []],
    ['力争确保', []]
  ])('%s', (text, chains) => {
    expect(words(text)).toEqual(chains)
  })
})

describe('a phrase loses what is no part of it', () => {
  test.each([
    [' 全区各类讲座 ', '讲座'],
    ['的讲座', '讲座'],
    ['讲座等', '讲座'],
    ['“双减”讲座', '“双减”讲座']
  ])('%s', (text, phrase) => {
    expect(trimPhrase(text)).toBe(phrase)
  })

  test.each([
    ['力争建成', '建成'],
    ['到2027年，积极推进建设', '建设'],
    ['新能源汽车', '新能源汽车'],
    ['新增车位', '新增车位']
  ])('a clause begins behind its time and manner: %s', (text, rest) => {
    expect(stripAdverbials(text).endsWith(rest)).toBe(true)
  })
})

describe('what is counted behind a number', () => {
  test.each([
    ['示范幼儿园', '示范幼儿园'],
    ['以上老旧小区', '老旧小区'],
    ['左右的农村公路', '农村公路'],
    ['具有国际先进水平的重点实验室', '重点实验室'],
    ['老旧小区的适老化改造', '老旧小区的适老化改造'],
    ['科技馆的评估考核', '科技馆'],
    ['学校的新建、改扩建', '学校'],
    ['项目建成投产', '项目'],
    ['企业进一步发展', '企业'],
    ['企业通过验收', '企业'],
    ['产品通过率', '产品通过率']
  ])('%s', (text, object) => {
    expect(objectBehind(text)).toBe(object)
  })
})

describe('what is counted before a number', () => {
  test.each([
    ['示范幼儿园', '示范幼儿园'],
    ['城乡居民的基本医疗保险', '基本医疗保险'],
    ['污水处理厂、泵站等设施', '设施'],
    ['高等学校', '高等学校'],
    ['年产值', '年产值'],
    ['日处理污水', '污水']
  ])('%s', (text, object) => {
    expect(objectBefore(text)).toBe(object)
  })
})

test.each([
  ['新建、改扩建', true],
  ['评估考核', true],
  ['考核工作', true],
  ['企业', false],
  ['重点实验室建设', false],
  ['', false]
])('isDeed of %s is %s', (text, expected) => {
  expect(isDeed(text)).toBe(expected)
})

test.each([
  ['控制在', '控制'],
  ['调整为', '调整'],
  ['争取实现', '实现'],
  ['力争新增', '新增'],
  ['形成年产', '形成'],
  ['年产', '年产'],
  ['确保', '确保'],
  ['提高到', '提高到']
])('the action of %s is %s', (text, action) => {
  expect(nameAction(text)).toBe(action)
})

test.each([
  ['失业率', true],
  ['占比', true],
  ['强度', true],
  ['率先发展', false],
  ['讲座', false]
])('%s is measured: %s', (text, expected) => {
  expect(hasMeasureNoun(text)).toBe(expected)
})
