import { describe, expect, test } from 'vitest'
import { type FieldSources, findPeriod, readFields } from '../../src/tree/fields.js'

const NONE: FieldSources = {
  title: null,
  subtitle: null,
  byline: null,
  recipients: null,
  documentNumber: null,
  dates: [],
  issuers: [],
  metadata: [],
  preamble: [],
  headings: []
}

const fields = (sources: Partial<FieldSources>) => readFields({ ...NONE, ...sources })

describe('findPeriod reads the years that a title names', () => {
  test.each([
    ['某区2025年便民服务工作要点', 2025, 2025],
    ['2025年度工作计划', 2025, 2025],
    ['某县便民服务行动方案（2024—2026年）', 2024, 2026],
    ['某县便民服务2024-2026年行动方案', 2024, 2026],
    ['某县2024年至2026年便民服务行动方案', 2024, 2026],
    ['某校2024—2025学年工作计划', 2024, 2025],
    ['某县2025—2025年行动方案', 2025, 2025],
    ['二〇二五年工作要点', 2025, 2025],
    ['二○二五年工作要点', 2025, 2025],
    ['某区“十四五”便民服务规划', 2021, 2025],
    ['某区“十五五”规划纲要', 2026, 2030],
    ['某区“十四五”规划2024年度任务清单', 2024, 2024]
  ])('%s: %i to %i', (title, start, end) => {
    expect(findPeriod(title)).toEqual({ start, end })
  })

  test.each(['便民服务工作要点', '便民服务三年行动方案', '政办发〔2024〕12号', '新增20250个车位实施方案'])('%s: none', (title) => {
    expect(findPeriod(title)).toBeNull()
  })
})

describe('readFields takes the plan’s year', () => {
  test.each<[string, Partial<FieldSources>, number | null]>([
    ['from the title before all else', { title: '某区2025年工作要点', dates: ['2024年12月30日'], headings: ['2023年回顾'] }, 2025],
    ['of a report from its latest heading', { title: '政府工作报告', headings: ['2023年工作回顾', '2024年工作安排'] }, 2024],
    ['from the preamble where the title has none', { title: '便民服务工作要点', preamble: ['为做好2025年便民服务，制定本要点。'] }, 2025],
    ['not from a date in the preamble', { title: '工作要点', preamble: ['2024年12月5日会议指出，2025年要见实效。'] }, 2025],
    ['not from a year that something began in', { title: '工作要点', preamble: ['2019年以来成效明显，2025年再接再厉。'] }, 2025],
    ['not from another document’s name', { title: '工作要点', preamble: ['按《2023年任务清单》部署，2025年重点抓好以下工作。'] }, 2025],
    [
      'not from another document’s number',
      { title: '工作要点', preamble: ['按照某文件（政办〔2022〕3号）的要求，2025年抓好落实。'] },
      2025
    ],
    ['from the date of issue where nothing else names one', { title: '工作要点', dates: ['2024年3月8日'] }, 2024],
    ['from the web page’s date after that', { title: '工作要点', metadata: ['发布时间：2024-03-08'] }, 2024],
    ['from the document number at last', { title: '实施方案', documentNumber: '政办发〔2024〕12号' }, 2024],
    ['from nowhere where the text has none', { title: '工作要点' }, null],
    ['from a bare year in the title', { title: '数字某市2025行动方案', dates: ['2024年12月30日'] }, 2025],
    ['not from digits that are no year', { title: '新增20250个车位行动方案', dates: ['2024年12月30日'] }, 2024],
    ['of a title that looks back and ahead from the later year', { title: '某局2024年总结和2025年计划' }, 2025],
    ['of a title that looks back alone from the year behind', { title: '某局2024年工作总结' }, 2025],
    ['of a title that looks back on two years from the year behind them', { title: '某局2023年、2024年工作总结' }, 2025],
    ['of a title whose look back stands before the year', { title: '某局总结2024年工作的报告' }, 2025],
    ['of a five-year plan from its five years, whatever year it names', { title: '某区第十四个五年规划2025年版' }, 2021],
    ['of a report from what it looks back on', { title: '政府工作报告', headings: ['一、2024年工作回顾', '二、重点任务'] }, 2025],
    [
      'of a report from its headings, before its preamble',
      { title: '政府工作报告', headings: ['2025年任务'], preamble: ['2023年各项工作开局良好。'] },
      2025
    ],
    [
      'of a plan from its preamble, before its headings',
      { title: '工作方案', headings: ['2026年任务'], preamble: ['2025年各项工作重点如下。'] },
      2025
    ],
    ['of a plan without a title as of a report', { headings: ['2025年任务'], preamble: ['2023年各项工作开局良好。'] }, 2025],
    ['of a plan from its headings at last', { title: '工作方案', headings: ['2025年任务'], dates: ['2024年12月30日'] }, 2025],
    ['from the period that the preamble states', { title: '行动方案', preamble: ['2023年起步。规划期为2024—2026年。'] }, 2024]
  ])('%s', (_, sources, year) => {
    expect(fields(sources).year).toBe(year)
  })

  test('as the first of a period of several years', () => {
    expect(fields({ title: '便民服务行动方案（2024—2026年）' })).toMatchObject({ year: 2024, period: { start: 2024, end: 2026 } })
  })
})

describe('readFields tells the date of issue from the date of publishing', () => {
  test.each<[string, Partial<FieldSources>, string | null, string | null]>([
    ['a signature', { dates: ['2024年3月8日'] }, '2024-03-08', null],
    ['a Han signature', { dates: ['二〇二四年三月八日'] }, '2024-03-08', null],
    ['a web page’s line', { metadata: ['发布时间：2024-03-08 来源：办公室'] }, null, '2024-03-08'],
    ['a page’s line that names no field', { metadata: ['2024-03-08 浏览次数：12'] }, null, '2024-03-08'],
    ['both', { dates: ['2024年3月1日'], metadata: ['发布日期：2024-03-08'] }, '2024-03-01', '2024-03-08'],
    ['a field of a page’s table', { metadata: ['成文日期：2024-03-01', '发布日期：2024-03-08'] }, '2024-03-01', '2024-03-08'],
    ['a line that names both in that order', { metadata: ['发布日期：2024-03-08 成文日期：2024-03-01'] }, '2024-03-01', '2024-03-08'],
    ['the printing line below the text', { metadata: ['某局办公室 2024年3月8日印发'] }, '2024-03-08', null],
    ['a day that is no date', { dates: ['2024年2月30日'] }, null, null],
    ['the first of two signatures', { dates: ['2024年3月1日', '2024年3月5日'] }, '2024-03-01', null]
  ])('%s', (_, sources, issuedOn, publishedOn) => {
    expect(fields(sources)).toMatchObject({ issuedOn, publishedOn })
  })
})

describe('readFields names the issuer', () => {
  test.each<[string, Partial<FieldSources>, string | null]>([
    ['of a signature', { issuers: ['某区人民政府办公室'] }, '某区人民政府办公室'],
    ['of a joint signature', { issuers: ['某区教育局', '某区财政局'] }, '某区教育局、某区财政局'],
    ['from the title', { title: '某市人民政府办公厅关于做好2025年便民服务的意见' }, '某市人民政府办公厅'],
    ['from a title that issues another document', { title: '某县人民政府印发2025年工作要点' }, '某县人民政府'],
    ['not from a title that names a place alone', { title: '某县2025年工作要点' }, null]
  ])('%s', (_, sources, issuer) => {
    expect(fields(sources).issuer).toBe(issuer)
  })
})

test('readFields makes nothing up for an empty document', () => {
  expect(fields({})).toEqual({
    title: null,
    subtitle: null,
    byline: null,
    year: null,
    period: null,
    issuer: null,
    recipients: null,
    documentNumber: null,
    issuedOn: null,
    publishedOn: null
  })
})

describe('readFields takes the date of publishing', () => {
  test.each<[string, readonly string[], string | null]>([
    ['behind its label', ['来源：区政府 2024-01-02 发布时间：2024-03-08'], '2024-03-08'],
    ['of the line that has a label, not of one before it', ['2024-01-02 来源：区政府', '发布日期：2024-03-08'], '2024-03-08'],
    ['of the first line with a date, where none has a label', ['来源：区政府', '2024-03-08 区政府', '2024-05-01 区政府'], '2024-03-08'],
    ['not of a line that says when it was signed', ['成文日期：2024-01-02', '发布日期：2024-03-08'], '2024-03-08'],
    ['of no line without a date', ['发布日期：不详'], null]
  ])('%s', (_, metadata, publishedOn) => {
    expect(fields({ metadata }).publishedOn).toBe(publishedOn)
  })
})
