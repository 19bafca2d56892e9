import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'

const BODY = '各镇按照分工推进各项任务，定期通报进展情况，发现偏差及时纠正，年底前向社会公布完成结果。'
const TITLE = '东湖区2025年便民服务工作要点'

/** Every number, target or not, in the order of the text. */
function allNumbers(text: string) {
  const { targets, otherNumbers } = parse(text)
  return [...targets, ...otherNumbers].sort((a, b) => a.position.start.offset - b.position.start.offset)
}

/** Every number but those of the markers. */
const numbersOfText = (text: string) => allNumbers(text).filter((one) => !('reason' in one && one.reason === 'marker'))

/** Each of them with the address of the node that it stands under. */
function numbers(text: string): [text: string, parent: string | null][] {
  return numbersOfText(text).map(({ text: value, parent }) => [value, parent])
}

describe('the numbers of a plan', () => {
  test('name the node that each number stands under', () => {
    const text = [
      TITLE,
      '全年办件8万件。',
      '一、重点任务',
      '共20项。',
      '（一）新增3个网点',
      `培训40人。${BODY}`,
      '（二）精简材料',
      `压缩30%。${BODY}`,
      '二、保障措施',
      `投入1.5亿元。${BODY}`
    ].join('\n')
    expect(numbers(text)).toEqual([
      ['2025年', null],
      ['8万件', null],
      ['20项', '1'],
      ['3个', '1.1'],
      ['40人', '1.1'],
      ['30%', '1.2'],
      ['1.5亿元', '2']
    ])
  })

  test('name the right node where several stand on one line', () => {
    const text = `一、重点任务（一）延时服务。开放3个窗口。${BODY}（二）精简材料。压缩30%。${BODY}二、保障措施培训40人。${BODY}`
    expect(numbers(text)).toEqual([
      ['3个', '1.1'],
      ['30%', '1.2'],
      ['40人', '2']
    ])
  })

  test.each([
    ['1.', `1.延时服务。${BODY}\n2.精简材料。${BODY}`],
    ['（1）', `（1）延时服务。${BODY}\n（2）精简材料。${BODY}`],
    ['1.1', `1 延时服务\n1.1 午间值守。${BODY}\n1.2 周末轮班。${BODY}`],
    ['１、', `１、延时服务。${BODY}\n２、精简材料。${BODY}`],
    ['附件1', `一、延时服务\n${BODY}\n附件1\n任务分工表`]
  ])('call a marker’s number a marker: %s', (marker, text) => {
    expect(numbers(text)).toEqual([])
    expect(parse(text).otherNumbers.map(({ text: value }) => value)).toContain(marker.normalize('NFKC'))
  })

  test('hold a number behind a marker', () => {
    expect(numbers(`1.3个窗口延时。${BODY}\n2.5个网点改造。${BODY}`.replaceAll('.', '. '))).toEqual([
      ['3个', '1'],
      ['5个', '2']
    ])
  })

  test('are furniture in page numbers and counts of views, years in the date of a signature', () => {
    const text = `一、延时服务\n${BODY}\n- 3 -\n二、精简材料\n${BODY}\n东湖区行政审批局\n2025年2月1日\n浏览次数：1205`
    const others = parse(text).otherNumbers.filter(({ reason }) => reason !== 'marker')
    expect(others.map(({ text: value, reason, parent }) => [value, reason, parent])).toEqual([
      ['3', 'furniture', null],
      ['2025年2月1日', 'year', null],
      ['1205', 'furniture', null]
    ])
  })

  test('show digits at half width and point at them in the raw text', () => {
    const text = `${TITLE}\r\n　　一、延时服务\r\n　　新增１２個網點，培訓3萬人次。`
    const found = numbersOfText(text).slice(1)
    expect(found.map(({ text: value }) => value)).toEqual(['12个', '3万人次'])
    expect(found.map(({ position }) => text.slice(position.start.offset, position.end.offset))).toEqual(['１２個', '3萬人次'])
    expect(found[0]?.position.start).toMatchObject({ line: 3, column: 5 })
  })

  test('stand under no node where they close the text', () => {
    const text = `${TITLE}\n一、延时服务\n${BODY}\n二、精简材料\n${BODY}\n谢谢大家，热线12345。`
    expect(numbers(text).at(-1)).toEqual(['12345', null])
  })

  test('are in the order of the raw text, each digit run once', () => {
    const text = `${TITLE}\n各镇人民政府：\n到2026年建成20个。\n一、目标：3项\n${BODY}4件，5件。\n二、任务\n6件。`
    const offsets = numbersOfText(text).map(({ position }) => position.start.offset)
    expect(offsets).toEqual([...new Set(offsets)].sort((a, b) => a - b))
    expect(offsets.map((at) => text.slice(at).match(/^\d+/)?.[0])).toEqual(text.match(/\d+/g))
  })
})

describe('where a plan looks back', () => {
  /** The role of each number of things. */
  const rolesIn = (...lines: readonly string[]) =>
    numbersOfText([TITLE, ...lines].join('\n')).flatMap((one) => (one.text.endsWith('个') ? ['reason' in one ? one.reason : 'target'] : []))

  test.each<[string, readonly string[], readonly string[]]>([
    ['below a heading that does', ['一、工作回顾', '新增学位500个。', '二、重点任务', '新增学位300个。'], ['past', 'target']],
    [
      'below its subheadings too',
      ['一、工作回顾', '（一）学位', '新增学位500个。', '（二）网点', '新建网点3个。', '二、重点任务', BODY],
      ['past', 'past']
    ],
    [
      'not below a subheading of what is to come',
      ['一、重点任务', '（一）夯实发展基础', '新增学位500个。', '（二）发展环境', '新建网点3个。', '二、保障', BODY],
      ['target', 'target']
    ],
    [
      'below a review in what is to come',
      ['一、重点任务', '（一）工作回顾', '新增学位500个。', '（二）网点', '新建网点3个。', '二、保障', BODY],
      ['past', 'target']
    ],
    [
      'from a paragraph that does, down to the next heading',
      ['过去五年，成效明显。', '新增学位500个。', '一、重点任务', '新建网点3个。'],
      ['past', 'target']
    ],
    ['not in a plan without a heading', ['新增学位500个。', '新建网点3个。'], ['target', 'target']]
  ])('%s', (_, lines, roles) => {
    expect(rolesIn(...lines)).toEqual(roles)
  })

  test('an applicant’s numbers are his below a heading of conditions, and its subheadings', () => {
    const text = [
      TITLE,
      '一、申报条件',
      '（一）人员',
      '培养骨干教师30名。',
      '（二）场地',
      '新建食堂8家。',
      '二、任务',
      '新建食堂9家。'
    ].join('\n')
    expect(parse(text).targets.map(({ text: core }) => core)).toEqual(['9家'])
  })
})

describe('a commitment that stands twice', () => {
  const repeats = (...lines: readonly string[]) => parse([TITLE, '一、重点任务', ...lines].join('\n')).targets.map(({ repeat }) => repeat)

  test.each<[string, readonly string[], readonly boolean[]]>([
    ['is a repeat', ['新建公厕12座。', '新建公厕12座。'], [false, true]],
    ['whatever stands in brackets', ['新建公厕（含改造）12座。', '新建公厕12座。'], [false, true]],
    ['not with another number', ['新建公厕12座。', '新建公厕13座。'], [false, false]],
    ['not with another unit', ['新建公厕12座。', '新建公厕12个。'], [false, false]],
    ['not of another thing', ['新建公厕12座。', '新建泵站12座。'], [false, false]],
    ['not with another bound', ['新建公厕12座。', '新建公厕12座以上。'], [false, false]],
    ['not of a bare thing in another sentence', ['东区竣工项目12个。', '签约项目12个。'], [false, false]],
    ['of a bare thing in the same sentence', ['签约项目12个。', '签约项目12个。'], [false, true]]
  ])('%s', (_, lines, expected) => {
    expect(repeats(...lines)).toEqual(expected)
  })
})

describe('the numbers of lines that are no part of the plan', () => {
  const reasons = (...lines: readonly string[]) =>
    allNumbers([TITLE, '一、重点任务', BODY, '二、保障措施', BODY, ...lines].join('\n')).flatMap((one) =>
      'reason' in one && one.reason !== 'marker' ? [`${one.text} ${one.reason}`] : []
    )

  test.each<[string, readonly string[], readonly string[]]>([
    ['a page number', ['- 3 -'], ['3 furniture']],
    ['a count of views', ['浏览次数：1205次'], ['1205次 furniture']],
    ['a signature’s date', ['某区教育局', '2025年2月1日'], ['2025年2月1日 year']],
    ['a page’s date', ['发布时间：2025-02-01 来源：某区教育局'], ['2025-02-01 furniture']]
  ])('%s', (_, lines, expected) => {
    expect(reasons(...lines).slice(1)).toEqual(expected)
  })

  test('say where they stand', () => {
    const text = `${TITLE}\n一、重点任务\n${BODY}\n- 3 -`
    const found = allNumbers(text).at(-1)
    expect(text.slice(found?.position.start.offset, found?.position.end.offset)).toBe('3')
  })
})
