import { describe, expect, test } from 'vitest'
import { type Candidate, findCandidates } from '../../src/tree/candidates.js'
import { BODY, blocksOf, outline } from './outline.js'

function candidates(text: string, excluded: readonly number[] = []): Candidate[] {
  return findCandidates(text, blocksOf(text).blocks, new Set(excluded))
}

/** Each candidate's text up to its marker's end, or the first four characters of a line without one. */
function places(text: string): string[] {
  return candidates(text).map(({ at, readings }) => text.slice(at, readings[0]?.to ?? at + 4))
}

/** The candidate that begins with `start`. */
function candidateAt(text: string, start: string): Candidate | undefined {
  return candidates(text).find(({ at }) => text.startsWith(start, at))
}

/** A text that lost its line ends: one line of many sentences. */
const lost = (...parts: readonly string[]) => parts.map((part) => part + BODY.repeat(6)).join('')

describe('findCandidates in a text that kept its line ends', () => {
  const text = `一、总体要求\n${BODY}\n二、重点任务\n（一）窗口延时。${BODY}2.材料精简。`

  test('takes every marker that opens a line', () => {
    expect(places(text)).toEqual(expect.arrayContaining(['一、', '二、', '（一）']))
  })

  test('lets a marker in mid-line be text for nothing', () => {
    expect(candidateAt(text, '2.')).toMatchObject({ boundary: 'stop', reject: 0 })
    expect(candidateAt(text, '二、')).toMatchObject({ boundary: 'line', accept: 0 })
    expect(candidateAt(text, '二、')?.reject).toBeGreaterThan(0)
  })

  test('passes over plain paragraphs', () => {
    expect(places(`${BODY}\n${BODY}`)).toEqual([])
  })

  test('takes a line without marker that looks like a heading, with its likeness', () => {
    const found = candidateAt(`保障措施\n${BODY}`, '保障措施')
    expect(found?.readings).toEqual([])
    expect(found?.likeness).toBeGreaterThan(0.5)
  })
})

describe('findCandidates in a text that lost its line ends', () => {
  const text = lost('一、总体要求', '二、重点任务。', '（一）窗口延时。', '（二）材料精简。')

  test('takes the markers in mid-line', () => {
    expect(places(text)).toEqual(['一、', '二、', '（一）', '（二）'])
  })

  test('has a price for leaving them as text', () => {
    expect(candidateAt(text, '（二）')?.reject).toBeGreaterThan(0)
  })

  test('takes those that stand right behind a word, if they can be nothing else', () => {
    expect(places(lost('重点任务（一）窗口延时', '材料精简（二）帮办代办'))).toEqual(['（一）', '（二）'])
    expect(places(lost('共①个窗口', '另②个网点'))).toEqual([])
  })

  test.each([
    ['ordinals', '进入第（一）批'],
    ['quantities', '建成12个网点，投入3.5万元。'],
    ['years', '到2026年，'],
    ['classes', '推动一、二、三产业融合。'],
    ['references', '按照第（三）、（四）项执行。']
  ])('passes over %s', (_, words) => {
    expect(places(lost(words, words))).toEqual([])
  })
})

describe('findCandidates says what stands before a marker', () => {
  test.each([
    ['line', '一、窗口延时'],
    ['stop', '窗口延时。一、材料精简'],
    ['stop', '窗口（延时）一、材料精简'],
    ['colon', '重点任务：一、材料精简'],
    ['semicolon', '窗口延时；一、材料精简'],
    ['space', '窗口延时 一、材料精简'],
    ['none', '窗口延时一、材料精简']
  ])('%s: %s', (boundary, start) => {
    expect(candidateAt(lost(start, '另有安排。', '其余照旧。', '按月通报。', '年终考核。'), '一、')?.boundary).toBe(boundary)
  })

  test('gap: two ideographic spaces', () => {
    expect(candidateAt('窗口延时。　　一、材料精简', '一、')?.boundary).toBe('gap')
  })
})

describe('findCandidates leaves to the paragraph', () => {
  test('an enumeration that stands on one line', () => {
    expect(candidates('一是窗口延时；二是材料精简。').every(({ reject }) => reject === 0)).toBe(true)
    expect(outline('一、重点任务\n一是窗口延时；二是材料精简。')).toEqual(['一、 重点任务'])
  })

  test('but not its members where each opens a line', () => {
    expect(places('一是窗口延时；\n二是材料精简。')).toEqual(['一是', '二是'])
  })

  test('which it never breaks in a lost text either', () => {
    const text = lost('重点抓好两件事：一是窗口延时；二是材料精简。')
    expect(
      candidates(text)
        .filter(({ readings }) => readings.some(({ style }) => style === 'shi-item'))
        .every(({ reject }) => reject === 0)
    ).toBe(true)
  })
})

test('findCandidates notes every reading of a marker, the more specific first', () => {
  expect(candidates('I.总则')[0]?.readings.map(({ style, ordinal }) => [style, ordinal])).toEqual([
    ['roman', 1],
    ['latin', 9]
  ])
})

test('findCandidates tells decimals of two parts from those of three', () => {
  const found = candidates('1.1 窗口延时\n1.1.1 材料精简')
  const kinds = found.map(({ readings }) => readings[0]?.kind)
  expect(new Set(kinds).size).toBe(2)
})

test.each([
  ['重点抓好以下三个方面的工作：', true],
  ['全年抓好五项重点工作。', true],
  ['窗口延时开放成效明显。', false]
])('findCandidates knows whether %s announces a list: %s', (line, announced) => {
  expect(candidateAt(`${line}\n（一）窗口延时\n${BODY}`, '（一）')?.announced).toBe(announced)
})

test('findCandidates passes over excluded blocks', () => {
  const text = '一、总体要求\n二、重点任务'
  expect(candidates(text, [0]).map(({ block }) => block)).toEqual([1])
})

describe('findCandidates announces a list only by the line right above', () => {
  const announced = (...lines: readonly string[]) => candidateAt([...lines, '（一）窗口延时', BODY].join('\n'), '（一）')?.announced

  test.each<[string, readonly string[], boolean]>([
    ['a line that announces', ['重点抓好以下三个方面的工作：'], true],
    ['a line above that line', ['重点抓好以下三个方面的工作：', BODY], false],
    ['a long paragraph', [`${BODY}${BODY}重点抓好以下三个方面的工作：`], false],
    ['the first line', [], false]
  ])('%s: %s', (_, lines, expected) => {
    expect(announced(...lines)).toBe(expected)
  })
})

describe('findCandidates in mid-line of a lost text', () => {
  test.each<[string, string, readonly string[]]>([
    ['passes over a number behind 第', '进入第一、第二批名单', []],
    ['passes over digits that go on from others', '共3.12、4.15两处', []],
    ['passes over a letter’s number', '完成A1、B2两处改造', []],
    ['takes a number behind a word', '完善窗口布局（二）精简材料', ['（二）']],
    ['passes over a style that may be something else', '完善窗口布局②精简材料', []]
  ])('%s', (_, words, expected) => {
    const text = lost('（一）窗口延时。', words, '另有安排。', '其余照旧。')
    expect(places(text).slice(1)).toEqual(expected)
  })

  test('wants a dearer price for leaving a section’s number than an item’s', () => {
    const text = lost('一、总体要求。', '1.窗口延时。', '2.材料精简。', '其余照旧。')
    expect(candidateAt(text, '一、')?.reject ?? 0).toBeGreaterThan(candidateAt(text, '2.')?.reject ?? 0)
  })

  test('takes them more cheaply than in a text that kept its line ends', () => {
    const kept = candidateAt(`一、总体要求\n${BODY}二、重点任务\n${BODY}\n${BODY}`, '二、')
    const gone = candidateAt(lost('一、总体要求。', '二、重点任务。', '另有安排。', '其余照旧。'), '二、')
    expect(gone?.boundary).toBe(kept?.boundary)
    expect(gone?.accept ?? 9).toBeLessThan(kept?.accept ?? 0)
    expect(gone?.announced).toBe(false)
  })
})

test('findCandidates leaves an enumeration to its paragraph only where the paragraph holds more than its first member', () => {
  expect(places(`一是窗口延时。${BODY}\n二是材料精简。${BODY}`)).toEqual(['一是', '二是'])
  expect(places('一是窗口延时；二是材料精简。')).not.toContain('一是')
})
