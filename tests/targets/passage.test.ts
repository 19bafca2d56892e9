import { describe, expect, test } from 'vitest'
import { Passage } from '../../src/targets/passage.js'

/** The clause, or the sentence, round the first place of `word`. */
function around(text: string, word: string, what: 'clause' | 'sentence' = 'clause'): string {
  const passage = new Passage(text)
  const span = { from: text.indexOf(word), to: text.indexOf(word) + word.length }
  const { from, to } = what === 'clause' ? passage.clauseAround(span) : passage.sentenceAround(span)
  return text.slice(from, to)
}

describe('the clause round a number', () => {
  test.each([
    ['新建公厕12座，改造8座。', '12座', '新建公厕12座'],
    ['新建公厕12座，改造8座。', '8座', '改造8座'],
    ['新建停车场3,500个，公厕8座。', '3,500个', '新建停车场3,500个'],
    ['新建,3,公厕', '3', '3'],
    ['新建公厕12座（含改造3座）和停车场', '12座', '新建公厕12座（含改造3座）和停车场'],
    ['新建公厕12座（含改造3座，新建2座）和停车场', '12座', '新建公厕12座（含改造3座，新建2座）和停车场'],
    ['新建公厕12座（含改造3座）和停车场', '3座', '含改造3座'],
    ['打造“一镇，一品”品牌12个', '12个', '打造“一镇，一品”品牌12个'],
    ['打造“一镇（含街道，社区）一品”品牌12个', '12个', '打造“一镇（含街道，社区）一品”品牌12个'],
    ['目标：新建公厕12座', '12座', '新建公厕12座'],
    ['新建公厕12座、停车场8个', '12座', '新建公厕12座、停车场8个']
  ])('%s: %s', (text, word, clause) => {
    expect(around(text, word)).toBe(clause)
  })

  test('reaches two hundred characters either way', () => {
    const long = '办'.repeat(300)
    expect(around(`${long}12座${long}`, '12座')).toHaveLength(200 + 3 + 200)
  })
})

describe('the sentence round a number', () => {
  test.each([
    ['新建公厕12座，改造8座。另建停车场3个。', '8座', '新建公厕12座，改造8座'],
    ['新建公厕12座，改造8座。另建停车场3个。', '3个', '另建停车场3个'],
    ['新建公厕12座！另建停车场3个', '3个', '另建停车场3个']
  ])('%s: %s', (text, word, sentence) => {
    expect(around(text, word, 'sentence')).toBe(sentence)
  })

  test('reaches four hundred characters either way', () => {
    const long = '办'.repeat(500)
    expect(around(`${long}12座${long}。`, '12座', 'sentence')).toHaveLength(400 + 3 + 400)
  })
})

describe('a number aside', () => {
  const aside = (text: string) => {
    const passage = new Passage(text)
    return passage.quantities.filter((one) => passage.isAside(one)).map(({ from, to }) => text.slice(from, to))
  }

  test.each<readonly [string, readonly string[]]>([
    ['打造“12个中心”品牌8个。', ['12个']],
    ['打造“以人民为中心的便民服务12个示范点”品牌8个。', []],
    ['落实《便民服务12条措施》8项。', ['12条']],
    ['引进5000万元以上项目8个。', ['5000万元']],
    ['新建公厕12座、停车场8个。', []]
  ])('%s', (text, expected) => {
    expect(aside(text)).toEqual(expected)
  })

  test('is no neighbour of those that count', () => {
    const text = '新建公厕12座、“8个中心”和停车场3个。'
    const passage = new Passage(text)
    const at = (index: number) => {
      const { previous, next } = passage.neighbours(index)
      return [previous, next].map((one) => (one ? text.slice(one.from, one.to) : null))
    }
    expect(passage.quantities.map(({ from, to }) => text.slice(from, to))).toEqual(['12座', '8个', '3个'])
    expect([at(0), at(1), at(2)]).toEqual([
      [null, '3个'],
      ['12座', '3个'],
      ['12座', null]
    ])
  })
})

test.each([
  ['到2027年底，新建公厕', '，新建公厕'],
  ['力争在2027年6月底前新建公厕', '力争新建公厕'],
  ['新建公厕', '新建公厕']
])('a stretch without its dates: %s', (text, rest) => {
  expect(new Passage(text).sliceWithoutTime(0, text.length)).toBe(rest)
})
