import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../src/index.js'

const changes = (text: string) =>
  findQuantities(text, { year: 2025 })
    .filter(({ role }) => role === 'target')
    .map(({ text: core, change }) => `${core} ${change}`)

describe('a number is a difference', () => {
  test.each([
    ['新增托位400个。', '400个'],
    ['新增认定研发中心5家。', '5家'],
    ['增加绿地30公顷。', '30公顷'],
    ['压减煤炭消费2万吨。', '2万吨'],
    ['工业增加值增长6%。', '6%'],
    ['空置率下降2个百分点。', '2个百分点'],
    ['压缩会议30%。', '30%'],
    ['城镇新增就业5.2万人。', '5.2万人'],
    ['受理量同比增长6%。', '6%'],
    ['受理量年均增长6%。', '6%'],
    ['扩建并新增泊位40个。', '40个']
  ])('%s', (text, core) => {
    expect(changes(text)).toEqual([`${core} delta`])
  })
})

describe('a number is a state', () => {
  test.each([
    ['建成托位400个。', '400个'],
    ['森林覆盖率达到45%。', '45%'],
    ['森林覆盖率提高到45%。', '45%'],
    ['空置率降至2%。', '2%'],
    ['失业率控制在5%以内。', '5%'],
    ['托位增加到400个。', '400个'],
    ['会议压缩至30场。', '30场'],
    ['骨干教师不少于30名。', '30名'],
    ['托位总数扩大到400个。', '400个']
  ])('%s', (text, core) => {
    expect(changes(text)).toEqual([`${core} level`])
  })
})

test('the members of a list go on with the change of its verb, a new measure does not', () => {
  expect(changes('新增托位400个、车位30个。')).toEqual(['400个 delta', '30个 delta'])
  expect(changes('建成托位400个、车位30个。')).toEqual(['400个 level', '30个 level'])
  expect(changes('新增托位400个，入托率达到60%。')).toEqual(['400个 delta', '60% level'])
})
