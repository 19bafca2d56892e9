import { expect, test } from 'vitest'
import { parse, validate } from '../src/index.js'

/** Each of them took minutes once, as a pattern had several ways to read each of its pieces; the test runs out of time then. */
const PIECES: readonly (readonly [string, string, string])[] = [
  ['一、推进数字化建设\n新建机房3座。\n分享', 'QQ空间', '，\n'],
  ['关于印发工作安排的通知\n现将安排印发给你们《', '〈〉', '\n一、工作任务\n修好水渠3条。\n'],
  ['一、推进学校建设\n第一-', '0', '，建成学校3所。\n'],
  ['一、保障供水\n农村自来水普及率', '达到', '啊105%，新建泵站3座。\n']
]

test.each(PIECES)('%j and %j over and over are read at once', (before, piece, behind) => {
  for (const count of [29, 5000]) {
    const text = before + piece.repeat(count) + behind
    expect(parse(text).targets.map((target) => target.text)).toEqual(parse(before + behind).targets.map((target) => target.text))
    expect(() => validate(text)).not.toThrow()
  }
})

/** Of each of them a list as long as the text was once handed to one call, whose arguments overflowed the stack. */
test.each([
  ['a letter-spaced line', '一、任务\n', '政 府 '],
  ['mended brackets', '一、任务\n', '（好) ']
])('%s may be of any length', (_, before, piece) => {
  const text = before + piece.repeat(150_000)
  expect(parse(text).plan.title).toBeNull()
  expect(validate(text).length).toBeGreaterThanOrEqual(0)
})
