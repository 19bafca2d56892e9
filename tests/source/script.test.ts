import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.js'
import { findLines } from '../../src/source/lines.js'
import { simplify } from '../../src/source/script.js'
import { View } from '../../src/source/view.js'

const traditional = '推進教育強區建設，構建優質均衡的公共服務體系，確保完成年度目標任務。'
const simplified = '推进教育强区建设，构建优质均衡的公共服务体系，确保完成年度目标任务。'

function read(text: string, wanted: 'auto' | 'traditional' | 'simplified' = 'auto') {
  return simplify(View.of(text), findLines(text), wanted)
}

describe('traditional text', () => {
  it('is known and converted', () => {
    const { view, script } = read(traditional)
    expect(script).toBe('traditional')
    expect(view.text).toBe(simplified)
  })

  it.each([
    ['成效顯著，發展迅速，務實創新', '成效显著，发展迅速，务实创新'],
    ['鄉鎮幹部實際調研，營造環境', '乡镇干部实际调研，营造环境'],
    ['綠色發展後續規劃，會議準備', '绿色发展后续规划，会议准备']
  ])('%s', (before, after) => {
    expect(read(before).view.text).toBe(after)
  })

  it('is left alone where the caller says that it is simplified', () => {
    expect(read(traditional, 'simplified')).toMatchObject({ script: 'simplified', view: { text: traditional } })
  })
})

describe('simplified text', () => {
  it.each([
    simplified,
    '成效显著',
    '严禁破坏土地，整治破坏生态的行为',
    '注意后续准备工作，干部下乡',
    '乾县皇后村著名景点，里程三千余里',
    '1.加强AI＋教育，增长８.5％（含“四个一”）。',
    ''
  ])('passes untouched: %j', (text) => {
    const { view, script } = read(text)
    expect(script).toBe('simplified')
    expect(view.text).toBe(text)
  })

  it('passes untouched even where a traditional name is quoted in it', () => {
    const text = `${simplified}\n编辑出版《發展》一书，宣传破坏土地的危害。`
    expect(read(text).view.text).toBe(text)
  })
})

describe('mixed text', () => {
  it('is converted paragraph by paragraph', () => {
    const text = `${traditional}\n${simplified}严禁破坏土地，成效显著。\n${traditional}`
    const { view, script } = read(text)
    expect(script).toBe('mixed')
    expect(view.text).toBe(`${simplified}\n${simplified}严禁破坏土地，成效显著。\n${simplified}`)
  })

  it('is named so in the output, with its titles all simplified', () => {
    const document = parse(`一、${traditional}\n二、${simplified}\n`)
    expect(document.source.script).toBe('mixed')
    expect(document.tasks.map((task) => task.title)).toEqual([simplified.slice(0, -1), simplified.slice(0, -1)])
  })
})

// OpenCC moves a few characters into or out of the astral planes: 埨 → 𫭢, 𡻕 → 岁.
describe('where conversion changes the UTF-16 length', () => {
  it.each([
    ['longer', '埨', '𫭢'],
    ['shorter', '𡻕', '岁']
  ])('positions stay exact: %s', (_, before, after) => {
    const text = `${traditional}\n在${before}村發展產業，建設學校。`
    const { view } = read(text)
    expect(view.text).toBe(`${simplified}\n在${after}村发展产业，建设学校。`)
    for (const [seen, raw] of [
      [after, before],
      ['发展产业', '發展產業'],
      ['学校', '學校'],
      [`${after}村发`, `${before}村發`]
    ] as const) {
      const from = view.text.indexOf(seen, simplified.length)
      const span = view.toRaw({ from, to: from + seen.length })
      expect(text.slice(span.from, span.to)).toBe(raw)
    }
  })

  it.each(['埨', '𡻕'])('the nodes behind %s are cut out of the raw text where they stand', (character) => {
    const text = `一、推進${character}村業務發展\n二、構建${character}區體系建設\n（一）${character}${character}規劃實際運營\n（二）優質環境${character}\n`
    const { sections, tasks } = parse(text)
    const printed = [...sections, ...tasks]
      .sort((a, b) => a.position.start.offset - b.position.start.offset)
      .map(({ positions }) => {
        const cut = (at: typeof positions.title): string => (at ? text.slice(at.start.offset, at.end.offset) : '')
        return cut(positions.marker) + cut(positions.title)
      })
    expect(printed).toEqual(text.trim().split('\n'))
  })
})
