import { describe, expect, test } from 'vitest'
import { inferNodes } from '../../src/tree/infer.js'
import { candidatesOf, levels, why } from './sequence.js'

describe('inferNodes nests styles as the document uses them', () => {
  test.each([
    ['the official order', '一、:1 （一）:2 1.:3 （1）:4 ①:5 ②:5 （2）:4 2.:3 （二）:2 二、:1'],
    ['a level left out', '一、:1 1.:2 2.:2 二、:1 1.:2'],
    ['no Han numbers at all', '1.:1 （1）:2 （2）:2 2.:1 （1）:2'],
    ['（一） above 1.', '（一）:1 1.:2 2.:2 （二）:1 1.:2'],
    ['壹、 above 一、', '壹、:1 一、:2 二、:2 贰、:1 一、:2'],
    ['chapters', '第一章:1 一、:2 二、:2 第二章:1 一、:2'],
    ['leads of a sentence', '一、:1 一是:2 二是:2 二、:1 一是:2'],
    ['Roman numbers alone', 'Ⅰ.:1 Ⅱ.:1 Ⅲ.:1'],
    ['letters alone', 'A.:1 B.:1 C.:1'],
    ['lists under some headings only', '一、:1 二、:1 1.:2 2.:2 三、:1 四、:1 1.:2'],
    ['full and half width side by side', '1、:1 （1）:2 （2）:2 2、:1 (1):2 (2):2'],
    ['one item alone', '一、:1']
  ])('%s', (_, expected) => {
    expect(levels(expected.replace(/:\d/g, ''))).toBe(expected)
  })
})

describe('inferNodes lets numbers run on across sections', () => {
  test.each([
    ['一、:1 （一）:2 （二）:2 二、:1 （三）:2 （四）:2 三、:1 （五）:2', 4],
    ['一、:1 1.:2 2.:2 二、:1 3.:2 4.:2 三、:1 5.:2', 4],
    ['第一章:1 第一条:2 第二条:2 第二章:1 第三条:2', 4],
    ['一、:1 （一）:2 1.:3 2.:3 3.:3 （二）:2 4.:3 5.:3 二、:1 （一）:2 1.:3', 6],
    ['一、:1 （一）:2 （二）:2 二、:1 （三）:2 4）:2 三、:1 （五）:2 （六）:2', 7]
  ])('%s', (expected, place) => {
    const sequence = expected.replace(/:\d/g, '')
    expect(levels(sequence)).toBe(expected)
    expect(why(sequence, place)).toContain('runs-on')
  })
})

describe('inferNodes keeps siblings together where', () => {
  test.each([
    ['the style drifts', '1、:1 2、:1 三、:1 四、:1', 2, 'drift'],
    ['one of them stands in another style', '一、:1 二、:1 3、:1 四、:1', 2, 'drift'],
    ['brackets come and go', '1.:1 2.:1 （3）:1 4.:1', 2, 'drift'],
    ['a number is missing', '一、:1 二、:1 四、:1', 2, 'gap'],
    ['several are missing', '（一）:1 （二）:1 （五）:1 （六）:1', 2, 'gap'],
    ['a parent’s number is missing', '一、:1 （一）:2 （二）:2 三、:1 （一）:2', 3, 'gap'],
    ['a number stands twice', '一、:1 二、:1 二、:1 三、:1', 2, 'duplicate'],
    ['a child’s number stands twice', '一、:1 （一）:2 （二）:2 （二）:2 （三）:2 二、:1', 3, 'duplicate'],
    ['the last two numbers are wrong', '一、:1 二、:1 三、:1 三、:1 五、:1', 3, 'duplicate'],
    ['the numbers begin again with no heading between', '1.:1 2.:1 3.:1 1.:1 2.:1', 3, 'restart'],
    ['a list starts late', '一、:1 （三）:2 （四）:2 二、:1 （一）:2', 1, 'late-start']
  ])('%s', (_, expected, place, reason) => {
    const sequence = expected.replace(/:\d/g, '')
    expect(levels(sequence)).toBe(expected)
    expect(why(sequence, place)).toContain(reason)
  })
})

describe('inferNodes finds numbers that were lost', () => {
  test.each([
    ['between two neighbours', '一、:1 H:1=2 三、:1', 1],
    ['two of them', '（一）:1 （二）:1 H:1=3 H:1=4 （五）:1', 2],
    ['below a heading', '一、:1 （一）:2 （二）:2 H:2=3 （四）:2 二、:1', 3]
  ])('%s', (_, expected, place) => {
    const sequence = expected.replace(/:\d(?:=\d)?/g, '')
    expect(levels(sequence)).toBe(expected)
    expect(why(sequence, place)).toEqual(['lost-number'])
  })

  test('at the start of the plan', () => {
    expect(levels('H H 三、 四、')).toBe('H:1=1 H:1=2 三、:1 四、:1')
  })

  test('of a heading whose children stand two levels down', () => {
    const sequence = '一、 （一） 1. 2. （二） 1. 2. 二、 1. 2. （二） 1.'
    expect(levels(sequence)).toBe('一、:1 （一）:2 1.:3 2.:3 （二）:2 1.:3 2.:3 二、:1 1.:3 2.:3 （二）:2 1.:3')
    expect(why(sequence, 8)).toContain('lost-parent')
  })

  test('in a plan with no numbers at all, where it sections the text', () => {
    expect(levels('H H H')).toBe('H:1=1 H:1=2 H:1=3')
    expect(why('H H H', 1)).toEqual(['unnumbered-heading'])
  })

  test.each(['一、:1 H:- H:- 二、:1', '1.:1 H:- 2.:1'])('but none where no number is missing: %s', (expected) => {
    expect(levels(expected.replace(/:[\d-]/g, ''))).toBe(expected)
  })
})

describe('inferNodes takes a marker at its word', () => {
  test.each([
    ['an annex opens the top level', '一、:1 二、:1 附件1:1 一、:2 二、:2 附件2:1 一、:2'],
    ['headings of an annex stand below it', '附件1:1 H:2=1 H:2=2 H:2=3'],
    ['a box stands below its section', '一、:1 （一）:2 专栏1:3 （二）:2 二、:1'],
    ['decimals name their parents', '1.:1 1.1:2 1.2:2 2.:1 2.1:2 2.1.1:3 2.1.2:3 2.2:2 3.:1'],
    ['markdown states its depth', '#:1 ##:2 ##:2 ###:3 #:1 ##:2']
  ])('%s', (_, expected) => {
    expect(levels(expected.replace(/:\d(?:=\d)?/g, ''))).toBe(expected)
  })
})

test('inferNodes says that a decimal names its parent only where that parent stands above it', () => {
  expect(why('1. 1.1 2. 2.1', 3)).toContain('stated-depth')
  expect(why('1. 1.1 2. 3.1', 3)).not.toContain('stated-depth')
})

test('inferNodes sets an announced list beside the one before it, and any other below', () => {
  expect(levels('一、 1. 2. 3. ！（一） （二） 二、')).toBe('一、:1 1.:2 2.:2 3.:2 ！（一）:2 （二）:2 二、:1')
  expect(levels('一、 1. 2. 3. （一） （二） 二、')).toBe('一、:1 1.:2 2.:2 3.:2 （一）:3 （二）:3 二、:1')
})

test('inferNodes says which markers stood in mid-line', () => {
  expect(why('一、 。（一） 。（二）', 1)).toEqual(['first', 'mid-line'])
  expect(why('一、 （一） （二）', 1)).toEqual(['first'])
})

test('inferNodes charges nothing for a faultless plan', () => {
  const nodes = inferNodes(candidatesOf('一、 （一） 1. 2. （二） 1. 2. 二、 （一） 1. 2.'))
  expect(nodes.every(({ cost }) => cost === 0)).toBe(true)
})

test('inferNodes of nothing is nothing', () => {
  expect(inferNodes([])).toEqual([])
})
