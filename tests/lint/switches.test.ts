import { describe, expect, it } from 'vitest'
import { parse, validate } from '../../src/index.js'

/** Two gaps, （三） and （六）, with their text on the same line. */
const LINES = ['一、重点任务', '（一）改造老旧管网。', '（三）整修背街小巷。', '（四）增设停车泊位。', '（六）清理河道淤泥。']

function found(lines: readonly string[], end = '\n', last = end): string[] {
  const text = lines.join(end) + last
  return validate(text)
    .filter(({ rule }) => rule !== 'conversion-noise')
    .map(({ rule, position }) => `${rule} ${text.slice(position.start.offset, position.end.offset)}`)
}

/** The lines with one put in before an index. */
function withLine(index: number, line: string, lines: readonly string[] = LINES): string[] {
  return [...lines.slice(0, index), line, ...lines.slice(index)]
}

/** The lines with a text put behind one. */
function behind(index: number, text: string, lines: readonly string[] = LINES): string[] {
  return lines.map((line, at) => (at === index ? line + text : line))
}

const ENDS = [
  ['LF', '\n'],
  ['CR LF', '\r\n'],
  ['CR', '\r']
] as const

describe.each(ENDS)('with %s', (_name, end) => {
  it('nothing is off without a comment', () => {
    expect(found(LINES, end)).toEqual(['number-gap （三）', 'number-gap （六）'])
  })

  it('disable-line holds for its own line alone', () => {
    expect(found(behind(2, '<!-- yaodian-disable-line -->'), end)).toEqual(['number-gap （六）'])
    expect(found(behind(4, '<!-- yaodian-disable-line -->'), end)).toEqual(['number-gap （三）'])
    expect(found(behind(3, '<!-- yaodian-disable-line -->'), end)).toHaveLength(2)
  })

  it('disable-line holds on a last line without an end', () => {
    expect(found(behind(4, '<!-- yaodian-disable-line -->'), end, '')).toEqual(['number-gap （三）'])
  })

  it('disable-next-line holds for the line below alone', () => {
    expect(found(withLine(2, '<!-- yaodian-disable-next-line -->'), end)).toEqual(['number-gap （六）'])
    expect(found(withLine(4, '  <!-- yaodian-disable-next-line -->'), end, '')).toEqual(['number-gap （三）'])
    expect(found(behind(1, '<!-- yaodian-disable-next-line -->'), end)).toEqual(['number-gap （六）'])
    expect(found(withLine(1, '<!-- yaodian-disable-next-line -->'), end)).toHaveLength(2)
  })

  it('disable-next-line on the last line does nothing, with a line end or without', () => {
    const comment = '<!-- yaodian-disable-next-line -->'
    expect(found(behind(4, comment), end)).toHaveLength(2)
    expect(found(behind(4, comment), end, '')).toHaveLength(2)
  })

  it('disable holds down to enable, or to the end of the text', () => {
    expect(found(withLine(0, '<!-- yaodian-disable -->'), end, '')).toEqual([])
    expect(found(withLine(3, '<!-- yaodian-enable -->', withLine(0, '<!--yaodian-disable-->')), end)).toHaveLength(2)
    expect(found(withLine(4, '<!-- yaodian-enable -->', withLine(0, '<!--yaodian-disable-->')), end)).toEqual(['number-gap （六）'])
    expect(found(withLine(4, '<!-- yaodian-disable -->'), end)).toEqual(['number-gap （三）'])
  })
})

describe('the names of a switch', () => {
  const onGap = (comment: string) => found(behind(2, comment))

  it.each([
    '<!-- yaodian-disable-line number-gap -->',
    '<!--yaodian-disable-line number-gap-->',
    '<!--\tyaodian-disable-line\tnumber-gap\t-->',
    '<!-- yaodian-disable-line unknown-switch, number-gap -->',
    '<!-- yaodian-disable-line unknown-switch number-gap -->',
    '<!-- yaodian-disable-line unknown-switch，number-gap -->',
    '<!-- yaodian-disable-line number-gap -- 原件缺（二） -->',
    '<!-- yaodian-disable-line -- 原件缺（二） -->',
    '<!-- 已校对 --><!-- yaodian-disable-line number-gap --><!-- 二校 -->'
  ])('%s switches the gap off', (comment) => expect(onGap(comment)).toEqual(['number-gap （六）']))

  it.each(['<!-- yaodian-disable-line unknown-switch -->', '<!-- yaodian-disable-line number-gap', '<!-- number-gap -->'])(
    '%s does not',
    (comment) => expect(onGap(comment)).toEqual(['number-gap （三）', 'number-gap （六）'])
  )

  it('that no rule has are reported, and the others hold', () => {
    expect(onGap('<!-- yaodian-disable-line number-gaps number-gap -->')).toEqual(['unknown-switch number-gaps', 'number-gap （六）'])
    const [fault] = validate('一、办好\n<!-- yaodian-disable number-gaps -->\n')
    expect(fault?.reason).toBe('there is no rule number-gaps to switch (did you mean number-gap?)')
  })

  it('may be switched off one by one', () => {
    const lines = withLine(0, '<!-- yaodian-disable number-gap unknown-switch -->')
    expect(found(withLine(4, '<!-- yaodian-enable unknown-switch -->', lines))).toEqual([])
    expect(found(withLine(4, '<!-- yaodian-enable number-gap -->', lines))).toEqual(['number-gap （六）'])
    expect(found(withLine(4, '<!-- yaodian-enable -->', lines))).toEqual(['number-gap （六）'])
  })

  it('the last switch that concerns a rule holds', () => {
    const lines = withLine(0, '<!-- yaodian-disable -->')
    expect(found(withLine(4, '<!-- yaodian-enable number-gap -->', lines))).toEqual(['number-gap （六）'])
    expect(found(withLine(4, '<!-- yaodian-enable unknown-switch -->', lines))).toEqual([])
    expect(found(withLine(4, '<!-- yaodian-enable --><!-- yaodian-disable number-gap -->', lines))).toEqual([])
  })
})

describe('a comment that is no switch', () => {
  it('is reported with what was meant', () => {
    const [fault] = validate('一、办好\n<!-- yaodian-enabel -->\n')
    expect(fault).toMatchObject({
      rule: 'unknown-switch',
      severity: 'warning',
      reason: 'yaodian-enabel is no switch (did you mean yaodian-enable?)'
    })
  })

  it('does not reach for the end of another', () => {
    expect(found(behind(2, '<!--yaodian-disable-line--><!-- 二校 -->'))).toEqual(['number-gap （六）'])
    expect(found(behind(2, '<!--yaodian-enabel--><!-- 二校 -->'))).toContain('unknown-switch yaodian-enabel')
  })

  it('costs nothing where many are never closed', () => {
    const text = '<!-- yaodian-disable-line number-gap '.repeat(20_000)
    const start = performance.now()
    validate(`一、办好\n${text}`, { rules: { 'number-gap': 'off' } })
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})

describe('the plan of a text with switches', () => {
  const PLAN = [
    '关于印发某区2031年工作要点的通知',
    '各街道办事处：',
    '现将工作要点印发给你们。',
    '某区2031年工作要点',
    '一、总体要求',
    '　　坚持便民为本，全年办成实事20件。',
    '二、重点任务',
    '（一）改造老旧管网',
    '　　改造管网12公里；一是摸清底数，二是分段施工。',
    '（三）整修背街小巷',
    '整修小巷30条，',
    '受益居民5000户。',
    '某区人民政府',
    '2031年2月3日'
  ]

  /** What a plan says, without the places and the noise. */
  function sense(text: string): unknown {
    const { plan, sections, tasks, targets } = parse(text)
    const drop = (key: string, value: unknown) => (/^(?:position|positions|noise)$/.test(key) ? undefined : value)
    return JSON.parse(JSON.stringify({ plan, sections, tasks, targets }, drop))
  }

  it.each(PLAN.map((_, index) => [index]))('is the same with a comment on a line before line %i', (index) => {
    const text = withLine(index, '<!-- yaodian-disable-next-line number-gap -->', PLAN).join('\n')
    expect(sense(text)).toEqual(sense(PLAN.join('\n')))
  })

  it.each(PLAN.map((_, index) => [index]))('is the same with a comment at the end of line %i', (index) => {
    const text = behind(index, ' <!-- yaodian-disable-line number-gap -->', PLAN).join('\r\n')
    expect(sense(text)).toEqual(sense(PLAN.join('\r\n')))
  })

  it('is the same with a comment inside an indented line', () => {
    const text = PLAN.map((line) => line.replace(/^　　/, '　　<!-- yaodian-disable-line -->')).join('\n')
    expect(sense(text)).toEqual(sense(PLAN.join('\n')))
  })
})
