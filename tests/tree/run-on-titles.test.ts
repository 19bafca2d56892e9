import { describe, expect, test } from 'vitest'
import { BODY, nodesOf, outline } from './outline.js'

const RUN_ON = '各窗口周末照常开门受理群众申请并在门前公布轮班表和投诉渠道。'

/** A text of one line: its headings stand behind full stops. */
const lost = (...items: readonly string[]) => `一、重点任务${items.map((item) => `${item}${BODY}`).join('')}`

const siblings = (last: string) => lost('（一）便民利企。', '（二）减证提速。', '（三）阳光公开。', `（四）${last}`)

describe('a title that ran on into its body', () => {
  test('ends where its siblings’ titles end, all of one length', () => {
    expect(outline(siblings(`延时服务${RUN_ON}`)).at(-1)).toBe('  （四） 延时服务')
  })

  test('gives the rest to its first paragraph', () => {
    const node = nodesOf(siblings(`延时服务${RUN_ON}`)).at(-1)
    expect(node?.paragraphs[0]?.text.startsWith(RUN_ON)).toBe(true)
  })

  test('ends where the same heading stands by itself elsewhere', () => {
    const text = `${lost('（一）畅通群众投诉渠道。', '（二）公开办件结果清单。')}二、保障措施${BODY}（一）畅通群众投诉渠道${RUN_ON}${BODY}（二）加强培训。${BODY}`
    expect(outline(text).filter((line) => line.includes('畅通'))).toEqual(['  （一） 畅通群众投诉渠道', '  （一） 畅通群众投诉渠道'])
  })
})

describe('a title is left whole', () => {
  const text = `延时服务${RUN_ON}`
  const whole = text.slice(0, -1)
  test.each([
    ['where its siblings’ titles differ in length', lost('（一）便民利企。', '（二）减证。', '（三）阳光公开。', `（四）${text}`)],
    ['where too few siblings tell', lost('（一）便民利企。', '（二）减证提速。', `（三）${text}`)],
    ['where its line ends are kept', siblings(text).replace(/（/g, '\n（')]
  ])('%s', (_, document) => {
    expect(nodesOf(document).at(-1)?.title).toBe(whole)
  })

  test('where another heading is the subject of its sentence', () => {
    const sentence = '畅通群众投诉渠道要坚持有诉必接并在窗口显眼位置公布受理电话和投诉流程'
    const document = `${lost('（一）畅通群众投诉渠道。', '（二）公开办件结果清单。')}二、保障措施${BODY}（一）${sentence}。${BODY}（二）加强培训。${BODY}`
    expect(nodesOf(document).map(({ title }) => title)).toContain(sentence)
  })

  test('where it is a heading of two balanced clauses', () => {
    expect(outline(siblings('窗口延时服务群众，事事有人办处处有回音件件能落实。')).at(-1)).toBe(
      '  （四） 窗口延时服务群众，事事有人办处处有回音件件能落实'
    )
  })
})

describe('a title that ran on', () => {
  test('gives what stood behind it on its line to a paragraph of its own, in front of the rest', () => {
    const text = `一、重点任务（一）便民利企。${BODY}（二）减证提速。${BODY}（三）阳光公开。${BODY}（四）延时服务${RUN_ON}\n窗口另有安排，${BODY}`
    const node = nodesOf(text).at(-1)
    expect(node?.title).toBe('延时服务')
    expect(node?.paragraphs.map(({ text: words }) => words.slice(0, 4))).toEqual([RUN_ON.slice(0, 4), '窗口另有'])
  })
})
