import { describe, expect, test } from 'vitest'
import { findNotice } from '../../src/tree/notice.js'

const SENTENCE = '现将《某区2025年便民服务工作要点》印发给你们，请认真贯彻执行。'
const BODY = '为方便群众就近办事，结合本区实际制定本要点。'
const SIGNED = ['某区人民政府办公室', '2025年2月1日']
const HEAD = ['关于印发《某区2025年便民服务工作要点》的通知', '各镇人民政府：']

describe('findNotice finds where the plan begins', () => {
  test.each([
    ['its own title behind the signature', [...HEAD, SENTENCE, ...SIGNED, '某区2025年便民服务工作要点', BODY], 5, [5]],
    ['its own title without a signature', [...HEAD, SENTENCE, '某区2025年便民服务工作要点', BODY], 3, [3]],
    ['a title on two lines', [...HEAD, SENTENCE, ...SIGNED, '某区2025年便民', '服务工作要点', BODY], 5, [5, 6]],
    ['a title with a remark below', [...HEAD, SENTENCE, ...SIGNED, '某区2025年便民服务工作要点', '（试行）', BODY], 5, [5, 6]],
    [
      'a title in other punctuation than announced',
      ['各镇：', '现将《某区“一窗”服务工作的实施方案》印发给你们。', ...SIGNED, '某区一窗服务工作实施方案', BODY],
      4,
      [4]
    ],
    [
      'a plan that the notice names without 《》',
      ['某局关于印发某区便民服务实施方案的通知', '各股室：', '现印发给你们，请遵照执行。', '某区便民服务实施方案', BODY],
      3,
      [3]
    ],
    [
      'the name of an annexed plan behind other orders',
      [...HEAD, SENTENCE, '执行中的问题请及时反馈。', ...SIGNED, '附件', '某区2025年便民服务工作要点', BODY],
      7,
      [7]
    ]
  ])('%s', (_, lines, planStart, titleBlocks) => {
    expect(findNotice(lines)).toEqual({ planStart, titleBlocks, announced: undefined })
  })

  test('behind the signature where the plan has no title of its own, and takes the announced name', () => {
    const lines = [...HEAD, SENTENCE, ...SIGNED, '一、总体要求', BODY]
    const notice = findNotice(lines)
    expect(notice).toMatchObject({ planStart: 5, titleBlocks: [] })
    const { block, from, to } = notice?.announced ?? { block: 0, from: 0, to: 0 }
    expect(lines[block]?.slice(from, to)).toBe('某区2025年便民服务工作要点')
  })

  test.each([
    ['not the one that it goes by', '根据《某市便民服务办法》，现将《某区便民服务实施方案》印发给你们。'],
    ['not the one to act on', '现将《某区便民服务实施方案》印发给你们，请对照《某市便民服务标准》执行。']
  ])('and takes the document issued, %s', (_, sentence) => {
    const lines = ['各镇：', sentence, ...SIGNED, '一、总体要求', BODY]
    const { block, from, to } = findNotice(lines)?.announced ?? { block: 0, from: 0, to: 0 }
    expect(lines[block]?.slice(from, to)).toBe('某区便民服务实施方案')
  })
})

describe('findNotice finds none', () => {
  test.each([
    ['in a plan without one', ['某区2025年便民服务工作要点', BODY, '一、总体要求', BODY]],
    ['where nothing follows the notice', [...HEAD, SENTENCE, ...SIGNED]],
    [
      'where a long paragraph speaks of issuing',
      ['某区工作要点', `${BODY.repeat(40)}现将《某区便民清单》印发给你们。`, ...SIGNED, '某区便民清单', BODY]
    ],
    [
      'where the notice is the plan and is numbered at once',
      ['关于做好便民服务的通知', '各镇：', '一、总体要求', BODY, '二、保障措施', BODY]
    ],
    ['in an empty document', []]
  ])('%s', (_, lines) => {
    expect(findNotice(lines)).toBeUndefined()
  })
})

describe('findNotice tells the plan by its name', () => {
  const head = ['各镇：', '现将《某区2025年便民服务工作要点》印发给你们。', ...SIGNED]

  test.each<[string, readonly string[], number]>([
    ['the same name', ['某区2025年便民服务工作要点', BODY], 4],
    ['the name with a remark', ['某区2025年便民服务工作要点（试行）', BODY], 4],
    ['the end of the name', ['便民服务工作要点', BODY], 4],
    ['a name behind a numbered order', ['一、抓好落实', '二、及时上报', '某区2025年便民服务工作要点', BODY], 6],
    ['a name behind orders in brackets', ['（一）抓好落实', '某区2025年便民服务工作要点', BODY], 5],
    ['no other name behind a numbered order', ['十一、抓好落实', '窗口管理办法', BODY], 4],
    ['no other name behind a chapter', ['第十一章 落实', '窗口管理办法', BODY], 4],
    ['no other name behind orders in brackets', ['（十一）抓好落实', '窗口管理办法', BODY], 4]
  ])('%s', (_, lines, planStart) => {
    expect(findNotice([...head, ...lines])?.planStart).toBe(planStart)
  })

  test('on several lines, each as printed', () => {
    const name = ['某区2025年', '便民服务', '工作要点']
    expect(findNotice([...head, ...name, BODY])).toMatchObject({ planStart: 4, titleBlocks: [4, 5, 6] })
    expect(findNotice([...head, ...name, '（试行）', BODY])).toMatchObject({ planStart: 4, titleBlocks: [4, 5, 6, 7] })
  })

  test('which its heading gives where its sentence does not', () => {
    const lines = ['某局关于印发《某区便民服务实施方案》的通知', '各股室：', '现印发给你们，请遵照执行。', ...SIGNED, '一、总体要求', BODY]
    const { block, from, to } = findNotice(lines)?.announced ?? { block: 0, from: 0, to: 0 }
    expect([block, lines[block]?.slice(from, to)]).toEqual([0, '某区便民服务实施方案'])
  })

  test('behind the remarks below its date', () => {
    const lines = [...head, '（此件公开发布）', '一、总体要求', BODY]
    expect(findNotice(lines)?.planStart).toBe(5)
  })
})
