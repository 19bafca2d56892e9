import { describe, expect, test } from 'vitest'
import type { Span } from '../../src/source/span.js'
import {
  splitAddressees,
  splitAnnouncement,
  splitContacts,
  splitDatedName,
  splitFrontMatter,
  splitSignature,
  splitSubtitle
} from '../../src/tree/matter-splits.js'
import { BODY } from './outline.js'

const parts = (split: (text: string, span: Span) => Span[], text: string): string[] =>
  split(text, { from: 0, to: text.length }).map(({ from, to }) => text.slice(from, to))

const LONG = BODY.repeat(4)

describe('splitFrontMatter parts what ran into the body', () => {
  const name = '某区人民政府办公室关于做好便民服务的意见'
  const number = '某政办发〔2025〕3号'
  const addressees = '各镇人民政府，区政府各部门：'
  test.each([
    ['name, number, addressees', [name, number, addressees, BODY]],
    ['name and addressees', ['关于做好便民服务的通知', addressees, BODY]],
    ['number and addressees', [number, addressees, BODY]],
    ['number, date, addressees', [number, '2025年2月1日', addressees, BODY]],
    ['a report and its subtitle', ['政府工作报告', `——2025年1月8日在大会上${BODY}`]]
  ])('%s', (_, expected) => {
    expect(parts(splitFrontMatter, expected.join(''))).toEqual(expected)
  })

  test('and drops the blanks between them', () => {
    expect(parts(splitFrontMatter, `${name}　${number}  ${addressees} ${BODY}`).slice(0, 3)).toEqual([name, number, addressees])
  })

  test.each([
    ['a heading', '一、总体要求'],
    ['a body', BODY],
    ['a title alone', '某区2025年便民服务工作要点'],
    ['a sentence that cites a number', '按照某区实施方案（某政办发〔2025〕3号）的规定办理各项业务。']
  ])('not %s', (_, text) => {
    expect(parts(splitFrontMatter, text)).toEqual([text])
  })
})

describe('splitAddressees', () => {
  test('parts them from the notice behind them', () => {
    const text = '各镇人民政府，区政府各部门：现将工作要点印发给你们。'
    expect(parts(splitAddressees, text)).toEqual(['各镇人民政府，区政府各部门：', '现将工作要点印发给你们。'])
  })

  test.each([
    ['a line of their own', '各镇人民政府：'],
    ['who does what', '各镇人民政府：负责网点选址。'],
    ['a body', BODY]
  ])('leaves %s whole', (_, text) => {
    expect(parts(splitAddressees, text)).toEqual([text])
  })
})

describe('splitDatedName', () => {
  test('parts a date from the name behind it', () => {
    expect(parts(splitDatedName, '2025年2月1日某区便民服务行动计划')).toEqual(['2025年2月1日', '某区便民服务行动计划'])
  })

  test.each([
    ['a date alone', '2025年2月1日'],
    ['a sentence', '2025年2月1日起窗口延时开放。'],
    ['a name with a year', '2025年便民服务行动计划']
  ])('leaves %s whole', (_, text) => {
    expect(parts(splitDatedName, text)).toEqual([text])
  })
})

describe('splitSignature parts', () => {
  test.each([
    ['issuing body and date at the end', [LONG, '某区人民政府办公室', '2025年2月1日']],
    ['a Han date', [LONG, '某区人民政府办公室', '二〇二五年二月一日']],
    ['the remark behind the date', [LONG, '某区人民政府办公室', '2025年2月1日', '（此件公开发布）']],
    ['what follows it', [LONG, '某区人民政府办公室', '2025年2月1日', '某区便民服务行动计划', `为方便群众，${LONG}`]]
  ])('%s', (_, expected) => {
    expect(parts(splitSignature, expected.join(''))).toEqual(expected)
  })

  test.each([
    ['a date in a sentence', `${LONG}各镇于2025年2月1日前报送方案。${BODY}`],
    ['a date that something begins at', `${LONG}本要点由某区人民政府办公室2025年2月1日起施行。`],
    ['a short block', '某区人民政府办公室2025年2月1日'],
    ['a text without dates', LONG]
  ])('but leaves %s whole', (_, text) => {
    expect(parts(splitSignature, text)).toEqual([text])
  })
})

describe('splitAnnouncement', () => {
  const list = '附件：1.任务分工表2.进度安排表'
  test('parts the list of annexes at the end', () => {
    expect(parts(splitAnnouncement, LONG + list)).toEqual([LONG, list])
  })

  test('parts it from the first annex behind it', () => {
    expect(parts(splitAnnouncement, `${LONG}${list}附件1任务分工表${BODY}`)).toEqual([LONG, list, `附件1任务分工表${BODY}`])
  })

  test.each([
    ['a reference inside a sentence', `${LONG}分工详见附件：1.任务分工表。`],
    ['a short block', `按要求执行。${list}`]
  ])('leaves %s whole', (_, text) => {
    expect(parts(splitAnnouncement, text)).toEqual([text])
  })
})

describe('splitContacts', () => {
  test('parts who to call from the end of a long text', () => {
    expect(parts(splitContacts, `${LONG}联系人：张某，电话：88886666`)).toEqual([LONG, '联系人：张某，电话：88886666'])
  })

  test.each([
    ['a sentence that speaks of one', `${LONG}各镇报送联系人：一名。`],
    ['a short block', '按要求报送。联系人：张某']
  ])('leaves %s whole', (_, text) => {
    expect(parts(splitContacts, text)).toEqual([text])
  })
})

describe('splitSubtitle', () => {
  test('parts a report’s name from when and where it was given, wherever it stands', () => {
    const text = '某区人民政府。政府工作报告——2025年1月8日在会上'
    const from = text.indexOf('政府工作')
    expect(splitSubtitle(text, { from, to: text.length }).map((one) => text.slice(one.from, one.to))).toEqual([
      '政府工作报告',
      '——2025年1月8日在会上'
    ])
  })

  test.each(['政府工作报告', '某区工作要点——2025年', `${BODY}政府工作报告——2025年`])('leaves whole: %s', (text) => {
    expect(parts(splitSubtitle, text)).toEqual([text])
  })
})

describe('the parts of a signature', () => {
  test.each<[string, readonly string[]]>([
    ['a date that nobody signed, at the end', [LONG, '2025年2月1日']],
    ['a date that nobody signed, before another document', [LONG, '2025年2月1日', `为认真贯彻落实上级部署，${LONG}`]],
    ['the names of annexes before the issuing body', [`${LONG}附件：便民服务任务分工表`, '某区人民政府办公室', '2025年2月1日']],
    [
      'a name that the text has announced',
      [`现将《东湖片区便民服务方案》印发给你们。${LONG}`, '某区人民政府', '2025年2月1日', '东湖片区便民服务方案', LONG]
    ],
    ['the label of an annex behind it', [LONG, '某区人民政府', '2025年2月1日', '附件1', `任务分工。${LONG}`]]
  ])('%s', (_, expected) => {
    expect(parts(splitSignature, expected.join(''))).toEqual(expected)
  })

  test.each([
    ['a date in the midst of a sentence', `${LONG}会议定于2025年2月1日在区政府召开。${LONG}`],
    ['a date that somebody else acts on', `${LONG}各镇各部门2025年2月1日前报送清单。`],
    ['a body that begins the text', `某区人民政府办公室2025年2月1日${LONG}`]
  ])('but not %s', (_, text) => {
    expect(parts(splitSignature, text)).toEqual([text])
  })

  test('of a span that does not begin the text', () => {
    const text = `${LONG}${LONG}某区人民政府2025年2月1日`
    const found = splitSignature(text, { from: LONG.length, to: text.length })
    expect(found.map((one) => text.slice(one.from, one.to))).toEqual([LONG, '某区人民政府', '2025年2月1日'])
  })
})

describe('spans that do not begin the text', () => {
  const told = (split: (text: string, span: Span) => Span[], text: string, from: number) =>
    split(text, { from, to: text.length }).map((one) => text.slice(one.from, one.to))

  test('are parted all the same', () => {
    const contact = '联系人：张某，电话：88886666'
    const list = '附件：1.任务分工表2.进度安排表'
    expect(told(splitContacts, `${LONG}${LONG}${contact}`, LONG.length)).toEqual([LONG, contact])
    expect(told(splitAnnouncement, `${LONG}${LONG}${list}`, LONG.length)).toEqual([LONG, list])
    expect(told(splitDatedName, `${LONG}2025年2月1日某区便民服务行动计划`, LONG.length)).toEqual(['2025年2月1日', '某区便民服务行动计划'])
    expect(told(splitAddressees, `${LONG}各镇人民政府：现将要点印发给你们。`, LONG.length)).toEqual([
      '各镇人民政府：',
      '现将要点印发给你们。'
    ])
  })
})

describe('an announcement of annexes', () => {
  test.each<[string, string]>([
    ['is none where it is far too long', `${LONG}附件：1.${'任务分工表'.repeat(200)}`],
    ['is none at the head of the text', `附件：1.任务分工表2.进度安排表${LONG}`]
  ])('%s', (_, text) => {
    expect(parts(splitAnnouncement, text)).toEqual([text])
  })
})
