import { describe, expect, test } from 'vitest'
import {
  chainAtEnd,
  deedBehind,
  governingChain,
  hasObjectBehind,
  isOnlyNominal,
  isPivotOnly,
  subjectOf,
  subjectOfChange,
  topicOf
} from '../../src/targets/attributes/clauses.js'
import { type Chain, findChains } from '../../src/targets/attributes/phrases.js'
import type { Surroundings } from '../../src/targets/attributes/surroundings.js'

const name = (text: string, chain: Chain | undefined) => (chain ? text.slice(chain.from, chain.to) : null)

describe('the verb that governs the phrase at a clause’s end', () => {
  test.each([
    ['打造优质乡村学校', '打造'],
    ['培训企业负责人', '培训'],
    ['新增退税商店', '新增'],
    ['实现新增学位', '实现新增'],
    ['东湖镇培育企业', '培育'],
    ['力争引进研发中心', '引进'],
    ['开工建设二期等新签约项目', '开工建设'],
    ['引进具有影响力的品牌', '引进'],
    ['监测点', null],
    ['服务中心', null],
    ['培训基地', null],
    ['优质乡村学校', null]
  ])('%s', (text, verb) => {
    expect(name(text, governingChain(text, findChains(text)))).toBe(verb)
  })
})

describe('the verb that ends a stretch', () => {
  test.each([
    ['艺术课程开设', '开设'],
    ['艺术课程开设至少', '开设'],
    ['培养好', '培养'],
    ['地区生产总值增长年均', '增长'],
    ['打造优质学校', null],
    ['优质学校', null]
  ])('%s', (text, verb) => {
    expect(name(text, chainAtEnd(text, findChains(text)))).toBe(verb)
  })
})

test.each([
  ['实现', true],
  ['争取', true],
  ['争取实现', true],
  ['实现新增', false],
  ['新增', false]
])('%s only brings something about: %s', (text, expected) => {
  expect(isPivotOnly(text, { from: 0, to: text.length, verbs: [] })).toBe(expected)
  expect(isPivotOnly(`城镇${text}就业`, { from: 2, to: 2 + text.length, verbs: [] })).toBe(expected)
})

test('a run of verbs is nominal only where each of them is', () => {
  const only = (text: string) => findChains(text).map(isOnlyNominal)
  expect(only('投资')).toEqual([true])
  expect(only('建成')).toEqual([false])
})

describe('what the clause before speaks of', () => {
  test.each([
    ['对引进的种公牛，', '引进的种公牛'],
    ['对种公牛，', '种公牛'],
    ['按规定对养殖户，', '养殖户'],
    ['为困难老人，', '困难老人'],
    ['向困难老人的，', '困难老人'],
    ['给予职业培训补贴，', '职业培训补贴'],
    ['发放困难补助金，', null],
    ['补贴养殖户，', '养殖户'],
    ['对养殖户，按规定核定，', '养殖户'],
    ['对养殖户，按规定核定，据实结算，', null],
    ['加强组织领导，', null],
    ['', null]
  ])('%s', (earlier, topic) => {
    expect(topicOf(earlier)).toBe(topic)
  })
})

describe('what is done with a number of things', () => {
  test.each([
    ['中小学开展巡查', '巡查'],
    ['中小学开展了巡查工作', '巡查'],
    ['科技馆的评估考核', '评估考核'],
    ['企业的安全检查工作', '检查'],
    ['镇街推行网格化管理', '管理'],
    ['企业给予', '给予'],
    ['企业', null]
  ])('%s', (tail, deed) => {
    expect(deedBehind(tail)).toBe(deed)
  })
})

describe('what is measured', () => {
  test.each([
    ['实现再生水利用率', '再生水利用率', '实现'],
    ['再生水利用率', '再生水利用率', null],
    ['学校要确保课时总量', '课时总量', null],
    ['各镇力争森林覆盖率', '森林覆盖率', null],
    ['固定资产投资', '固定资产投资', null],
    ['参保率由', '参保率', null],
    ['高新技术产业增加值占规模以上工业增加值的比重', '高新技术产业增加值', null],
    ['服务业占经济的比重', '服务业占经济的比重', null]
  ])('%s', (text, object, pivot) => {
    expect(subjectOf(text)).toEqual({ object, pivot })
  })

  test.each([
    ['参保率由90%', '', '参保率'],
    ['办理时限从15个工作日', '', '办理时限'],
    ['由90%', '参保率稳步提升，', '参保率稳步提升'],
    ['由90%', '加强征缴；城乡参保率，', '城乡参保率'],
    ['参保率90%', '', null],
    [undefined, '参保率，', null]
  ])('before a change from %s behind %s', (head, earlier, subject) => {
    expect(subjectOfChange(head, earlier)).toBe(subject)
  })
})

test.each([
  ['示范园', true],
  ['（含改扩建）示范园', true],
  ['（含改扩建）', false],
  ['全覆盖', false],
  ['生产能力', false],
  ['以上', false],
  ['', false]
])('a number with %s behind it counts that: %s', (after, expected) => {
  expect(hasObjectBehind({ after } as Surroundings)).toBe(expected)
})

describe('the verb that governs, where several could', () => {
  test.each([
    ['实现引进外资企业', '实现引进'],
    ['完成中小学校舍改造项目', '完成'],
    ['建设“改造”试点', '建设'],
    ['举办各类培训班', '举办'],
    ['对企业开展技能培训', '开展'],
    ['企业家培训班', null],
    ['建成投用公交站等改造项目', '建成投用'],
    ['建设高等级公路', '建设']
  ])('%s', (text, verb) => {
    expect(name(text, governingChain(text, findChains(text)))).toBe(verb)
  })
})

describe('a deed behind a number of things', () => {
  test.each([
    ['中小学的校舍安全鉴定和加固改造', '改造'],
    ['企业进行走访', '走访'],
    ['企业予以表彰', '表彰'],
    ['企业做好服务', '服务'],
    ['学校的负责人', null]
  ])('%s', (tail, deed) => {
    expect(deedBehind(tail)).toBe(deed)
  })
})
