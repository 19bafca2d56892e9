import { describe, expect, test } from 'vitest'
import { findItems } from '../../src/tree/items.js'

/** Each item as `marker|body`. */
function items(text: string): string[] {
  const found = findItems(text, { from: 0, to: text.length })
  return found.map(({ marker, body }) => `${text.slice(marker.from, marker.to)}|${text.slice(body.from, body.to)}`)
}

describe('findItems reads the enumeration of a paragraph', () => {
  test.each([
    ['一是 … 二是', '一是窗口延时；二是材料精简。', ['一是|窗口延时；', '二是|材料精简。']],
    ['behind a lead', '重点抓好两件事：一是窗口延时，二是材料精简。', ['一是|窗口延时，', '二是|材料精简。']],
    ['behind a sentence', '群众盼方便。一是窗口延时。二是材料精简。', ['一是|窗口延时。', '二是|材料精简。']],
    [
      '（1）…（2）',
      '主要包括：（1）窗口延时；（2）材料精简；（3）帮办代办。',
      ['（1）|窗口延时；', '（2）|材料精简；', '（3）|帮办代办。']
    ],
    ['half-width brackets', '包括:(1)窗口延时;(2)材料精简。', ['(1)|窗口延时;', '(2)|材料精简。']],
    ['第一，… 第二，', '第一，窗口延时。第二，材料精简。', ['第一，|窗口延时。', '第二，|材料精简。']],
    [
      '首先 … 其次 … 最后',
      '首先，摸清底数。其次，列出清单。最后，逐项销号。',
      ['首先，|摸清底数。', '其次，|列出清单。', '最后，|逐项销号。']
    ],
    ['circled numbers', '流程为：①受理；②审核；③送达。', ['①|受理；', '②|审核；', '③|送达。']],
    ['a dash at the paragraph’s head', '——便民优先。窗口延时开放。', ['——|便民优先。窗口延时开放。']],
    [
      'more than ten members',
      [...'一二三四五六七八九十']
        .map((n) => `${n}是办事；`)
        .join('')
        .concat('十一是收尾。'),
      expect.arrayContaining(['十是|办事；', '十一是|收尾。'])
    ]
  ])('%s', (_, text, expected) => {
    expect(items(text)).toEqual(expected)
  })
})

test('findItems says each member’s style and number', () => {
  const text = '首先，摸清底数。其次，列出清单。最后，逐项销号。'
  expect(findItems(text, { from: 0, to: text.length }).map(({ style, ordinal }) => [style, ordinal])).toEqual([
    ['xian-item', 1],
    ['xian-item', 2],
    ['xian-item', null]
  ])
})

describe('findItems keeps to one enumeration', () => {
  test.each([
    ['the outer one where another is nested in it', '一是窗口延时，包括：（1）午间；（2）周末。二是材料精简。', ['一是', '二是']],
    ['the one that counts where the first mark counts nothing', '（3）另有规定。一是窗口延时；二是材料精简。', ['一是', '二是']],
    ['members in their order where a number stands twice', '一是受理；二是审核；二是送达。', ['一是', '二是']]
  ])('%s', (_, text, expected) => {
    expect(items(text).map((item) => item.split('|')[0])).toEqual(expected)
  })
})

describe('findItems finds none', () => {
  test.each([
    ['in plain sentences', '窗口延时开放，材料能减则减。'],
    ['in a proverb', '办事要一是一，二是二，不打折扣。'],
    ['where one number stands alone', '详见操作手册（1）的说明，其余照旧。'],
    ['where a list has one member', '要求如下：（1）窗口延时。'],
    ['where the numbers stand inside a clause', '窗口延时（1）材料精简（2）帮办代办'],
    ['where the count begins at two', '二是材料精简；三是帮办代办。'],
    ['in quantities', '全年新增3.5万件，其中1.2万件网上办结。'],
    ['in years', '2025年建成5个，2026年建成8个。'],
    ['in lists of classes', '推动一、二、三产业融合发展。'],
    ['in ranks', '满意度排名第一，投诉率第二低。'],
    ['where the dash is inside the paragraph', '窗口开放时间为周一——周五。'],
    ['in the midst of words', '统一是前提，唯一是原则。']
  ])('%s', (_, text) => {
    expect(items(text)).toEqual([])
  })
})

test('findItems keeps to its span', () => {
  const text = '一是受理。要求如下：一是窗口延时；二是材料精简。二是审核。'
  const from = text.indexOf('要求')
  const found = findItems(text, { from, to: text.indexOf('二是审核') })
  expect(found.map(({ body }) => text.slice(body.from, body.to))).toEqual(['窗口延时；', '材料精简。'])
})

describe('findItems finds no enumeration', () => {
  test.each([
    ['in one member alone', '一是窗口延时开放。'],
    ['where the numbers do not begin at one', '二是窗口延时；三是材料精简。'],
    ['in a number inside a phrase', '推进（1）号窗口和（2）号窗口改造。'],
    ['in digits that a blank follows', '共有 1 处，2 处在建。'],
    ['in annexes that it names', '分工见附件1；进度见附件2。'],
    ['behind a word', '窗口一是延时二是轮班。'],
    ['in nothing', '']
  ])('%s', (_, text) => {
    expect(items(text)).toEqual([])
  })
})

describe('findItems reads', () => {
  test.each([
    [
      'the run that begins at one, its stray numbers left out',
      '包括：（1）延时；（3）代办；（2）精简。',
      ['（1）|延时；（3）代办；', '（2）|精简。']
    ],
    ['the first run that counts', '包括：（3）延时；一是精简；二是代办。', ['一是|精简；', '二是|代办。']],
    ['a lone 第一 with others behind it', '第一，延时。第三，代办。', ['第一，|延时。第三，代办。']],
    ['a number behind a blank', '包括：　（1）延时； （2）精简。', ['（1）|延时； ', '（2）|精简。']],
    ['a member at the paragraph’s very start only there', '——便民优先。', ['——|便民优先。']]
  ])('%s', (_, text, expected) => {
    expect(items(text)).toEqual(expected)
  })

  test('nothing before or behind its paragraph', () => {
    const text = '一是延时；二是精简；三是代办。'
    const span = { from: text.indexOf('二是'), to: text.length }
    expect(findItems(text, span)).toEqual([])
  })
})
