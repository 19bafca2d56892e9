import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalize } from '../../src/source/normalize.js'

const cases: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  widths: [
    ['２０２４年', '2024年'],
    ['增长８．５％', '增长8.5%'],
    ['ＡＩ＋教育', 'AI+教育'],
    ['推进改革,加强建设;落实责任:', '推进改革，加强建设；落实责任：'],
    ['是否完成?完成!', '是否完成？完成！'],
    ['投资1,000万元', '投资1,000万元'],
    ['上午9:30开始', '上午9:30开始'],
    ['增长8.5%', '增长8.5%'],
    ['落实到位.', '落实到位。'],
    ['（一）全面推进，“四个一”。', '（一）全面推进，“四个一”。']
  ],
  brackets: [
    ['第四中学(二期)改造', '第四中学（二期）改造'],
    ['中心(AI)建设', '中心（AI）建设'],
    ['(2024-2026)', '(2024-2026)'],
    ['f(x) and g(y)', 'f(x) and g(y)'],
    ['建设(含改造(扩建))项目', '建设（含改造（扩建））项目'],
    ['建设（一期)项目', '建设（一期）项目']
  ],
  blanks: [
    ['推 进 改 革', '推进改革'],
    ['　　推进改革　', '推进改革'],
    ['2024 年 3 月', '2024年3月'],
    ['推进\n改革', '推进改革'],
    ['推进\u00a0改革', '推进改革'],
    ['Wi-Fi 6 network', 'Wi-Fi 6 network'],
    ['建设 AI 平台', '建设AI平台'],
    ['10 000', '10 000']
  ]
}

describe.each(Object.entries(cases))('%s', (_, rows) => {
  it.each(rows)('%j becomes %j', (before, after) => {
    expect(normalize(before).text).toBe(after)
  })

  it.each(rows)('%j is not changed a second time', (before) => {
    const once = normalize(before).text
    expect(normalize(once).text).toBe(once)
  })
})

describe('the blanks taken out', () => {
  it('are told as spans of the text that went in', () => {
    const text = '推 进　　改革'
    const { blanks } = normalize(text)
    expect(blanks).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 5 }
    ])
  })

  it('are not told where they stay', () => {
    expect(normalize('Wi-Fi 6').blanks).toEqual([])
  })
})

describe('any text', () => {
  const pieces = fc.array(
    fc.constantFrom('推', '进', '１', '2', '．', '.', ',', '，', '(', ')', '（', '）', ' ', '　', '\t', 'a', '\ud83d', '😀', '％'),
    {
      maxLength: 30
    }
  )

  it('keeps its visible characters, one for one', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('')
        const visible = (one: string): number => [...one].filter((character) => /\S/.test(character)).length
        expect(visible(normalize(text).text)).toBe(visible(text))
      })
    )
  })

  it('holds no full-width digit and no blank inside Han text, a table cell apart', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const { text } = normalize(parts.filter((part) => part !== '\t').join(''))
        expect(text).not.toMatch(/[０-９]/)
        expect(text).not.toMatch(/[推进]\s+[推进]/)
      })
    )
  })
})
