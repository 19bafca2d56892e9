import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { View } from '../../src/source/view.js'

/** What a span of a view stands for in the raw text. */
function rawOf(raw: string, view: View, from: number, to: number): string {
  const span = view.toRaw({ from, to })
  return raw.slice(span.from, span.to)
}

describe('a view of a whole text', () => {
  const raw = '一、推进改革'

  it('is the text, and every span stands for itself', () => {
    const view = View.of(raw)
    expect(view.text).toBe(raw)
    expect(view.toRaw({ from: 2, to: 4 })).toEqual({ from: 2, to: 4 })
    expect(view.toRaw({ from: 0, to: raw.length })).toEqual({ from: 0, to: raw.length })
  })

  it('has empty spans that stand for a place', () => {
    expect(View.of(raw).toRaw({ from: 3, to: 3 })).toEqual({ from: 3, to: 3 })
    expect(View.of(raw).toRaw({ from: raw.length, to: raw.length })).toEqual({ from: raw.length, to: raw.length })
    expect(View.of('').toRaw({ from: 0, to: 0 })).toEqual({ from: 0, to: 0 })
  })
})

describe('cut', () => {
  const raw = '教育强区(qū)建[bookmark: _x]设'

  it('takes spans out and keeps the places of the rest', () => {
    const view = View.of(raw).cut([
      { from: 4, to: 8 },
      { from: 9, to: 23 }
    ])
    expect(view.text).toBe('教育强区建设')
    expect(view.toRaw({ from: 3, to: 4 })).toEqual({ from: 3, to: 4 })
    expect(view.toRaw({ from: 4, to: 5 })).toEqual({ from: 8, to: 9 })
    expect(view.toRaw({ from: 5, to: 6 })).toEqual({ from: 23, to: 24 })
  })

  it('leaves what was cut at the edges of a span out of its raw span, and has what was cut inside in it', () => {
    const view = View.of(raw).cut([{ from: 4, to: 8 }])
    expect(rawOf(raw, view, 0, 4)).toBe('教育强区')
    expect(rawOf(raw, view, 4, 5)).toBe('建')
    expect(rawOf(raw, view, 2, 5)).toBe('强区(qū)建')
  })

  it('changes nothing where nothing is cut, and leaves nothing where all is', () => {
    const view = View.of(raw)
    expect(view.cut([])).toBe(view)
    const none = view.cut([{ from: 0, to: raw.length }])
    expect(none.text).toBe('')
    expect(() => none.toRaw({ from: 0, to: 0 })).not.toThrow()
  })

  it('cuts a view that was cut before, by places in that view', () => {
    const view = View.of('abcdefgh')
      .cut([{ from: 1, to: 3 }])
      .cut([{ from: 2, to: 4 }])
    expect(view.text).toBe('adgh')
    expect(view.toRaw({ from: 1, to: 2 })).toEqual({ from: 3, to: 4 })
    expect(view.toRaw({ from: 2, to: 3 })).toEqual({ from: 6, to: 7 })
    expect(view.toRaw({ from: 1, to: 3 })).toEqual({ from: 3, to: 7 })
  })

  it('keeps astral characters whole', () => {
    const text = '𠮷(jí)林😀省'
    const view = View.of(text).cut([{ from: 2, to: 6 }])
    expect(view.text).toBe('𠮷林😀省')
    expect(rawOf(text, view, 0, 2)).toBe('𠮷')
    expect(rawOf(text, view, 3, 5)).toBe('😀')
    expect(rawOf(text, view, 5, 6)).toBe('省')
  })
})

describe('replace', () => {
  it('puts text of the same length in place, and its places stay', () => {
    const raw = '區構發展'
    const view = View.of(raw).replace([{ from: 0, to: 3, text: '区构发' }])
    expect(view.text).toBe('区构发展')
    for (let at = 0; at < raw.length; at++) expect(view.toRaw({ from: at, to: at + 1 })).toEqual({ from: at, to: at + 1 })
  })

  it('maps characters exactly where one moves into the astral planes', () => {
    const raw = '在埨村建設'
    const view = View.of(raw).replace([{ from: 0, to: 5, text: '在𫭢村建设' }])
    expect(view.text).toHaveLength(6)
    expect(rawOf(raw, view, 0, 1)).toBe('在')
    expect(rawOf(raw, view, 1, 3)).toBe('埨')
    expect(rawOf(raw, view, 3, 4)).toBe('村')
    expect(rawOf(raw, view, 4, 6)).toBe('建設')
    expect(rawOf(raw, view, 0, 6)).toBe(raw)
  })

  it('maps characters exactly where one moves out of them', () => {
    const raw = '每𡻕評估'
    const view = View.of(raw).replace([{ from: 0, to: 5, text: '每岁评估' }])
    expect(view.text).toHaveLength(4)
    expect(rawOf(raw, view, 1, 2)).toBe('𡻕')
    expect(rawOf(raw, view, 2, 3)).toBe('評')
    expect(rawOf(raw, view, 2, 4)).toBe('評估')
  })

  it('maps text of another number of characters as a whole', () => {
    const raw = '甲&nbsp;乙'
    const view = View.of(raw).replace([{ from: 1, to: 7, text: ' ' }])
    expect(view.text).toBe('甲 乙')
    expect(rawOf(raw, view, 1, 2)).toBe('&nbsp;')
    expect(rawOf(raw, view, 2, 3)).toBe('乙')
    expect(rawOf(raw, view, 0, 3)).toBe(raw)
  })

  it('goes together with cuts before and after it', () => {
    const raw = '埨(lǔn)村發(fā)展區'
    const cut = View.of(raw).cut([
      { from: 1, to: 6 },
      { from: 8, to: 12 }
    ])
    expect(cut.text).toBe('埨村發展區')
    const view = cut.replace([{ from: 0, to: 5, text: '𫭢村发展区' }])
    expect(view.text).toBe('𫭢村发展区')
    expect(rawOf(raw, view, 0, 2)).toBe('埨')
    expect(rawOf(raw, view, 2, 3)).toBe('村')
    expect(rawOf(raw, view, 3, 5)).toBe('發(fā)展')
    const shorter = view.cut([{ from: 2, to: 3 }])
    expect(rawOf(raw, shorter, 2, 3)).toBe('發')
    expect(rawOf(raw, shorter, 4, 5)).toBe('區')
  })
})

describe('any chain of cuts', () => {
  it('leaves characters that stand for themselves, in their order', () => {
    const steps = fc.array(fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 6 })), { maxLength: 5 }), { maxLength: 4 })
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), steps, (raw, cuts) => {
        let view = View.of(raw)
        for (const spans of cuts) {
          const sorted: { from: number; to: number }[] = []
          for (const [from, length] of [...spans].sort((a, b) => a[0] - b[0])) {
            const span = { from, to: Math.min(view.text.length, from + length) }
            if (span.to > span.from && span.from >= (sorted.at(-1)?.to ?? 0)) sorted.push(span)
          }
          const kept = [...view.text].length > 0 ? view.text : ''
          let expected = ''
          for (let at = 0; at < kept.length; at++) if (!sorted.some((span) => at >= span.from && at < span.to)) expected += kept[at]
          view = view.cut(sorted)
          expect(view.text).toBe(expected)
        }
        let before = 0
        for (let at = 0; at < view.text.length; at++) {
          const span = view.toRaw({ from: at, to: at + 1 })
          expect(raw.slice(span.from, span.to)).toBe(view.text[at])
          expect(span.from).toBeGreaterThanOrEqual(before)
          before = span.to
        }
      })
    )
  })
})
