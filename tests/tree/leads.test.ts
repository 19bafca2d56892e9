import { describe, expect, test } from 'vitest'
import { splitLead } from '../../src/tree/leads.js'

function split(text: string, lostLineEnd = false): [title: string, rest: string] {
  const { title, rest } = splitLead(text, { from: 0, to: text.length }, lostLineEnd)
  return [text.slice(title.from, title.to), text.slice(rest.from, rest.to)]
}

describe('splitLead takes the whole block as title', () => {
  test.each([
    ['of a heading line', '加强窗口队伍建设'],
    ['of one sentence', '推进窗口单位延时服务。'],
    ['of one sentence with a colon in it', '优化流程：压缩办理时限。'],
    ['of a heading of two clauses', '聚焦群众需求，改进窗口服务'],
    ['of one sentence that a bracket closes', '推进窗口延时服务（周末除外）。'],
    ['where blanks follow the stop', '推进窗口单位延时服务。　　'],
    ['where what stands behind a blank is short', '提升服务能力 各窗口公开清单。'],
    ['where a blank follows a conjunction', '统筹教育和 医疗网点布局，面向偏远村组新建一批服务站并在年内全部开门。'],
    ['where a blank follows a comma', '统筹教育， 医疗网点布局，面向偏远村组新建一批服务站并在年内全部开门。']
  ])('%s', (_, text) => {
    expect(split(text)).toEqual([text, ''])
  })
})

describe('splitLead ends the title', () => {
  test.each([
    ['at the first full stop', '推进窗口延时服务。各窗口周末轮班。', '推进窗口延时服务。', '各窗口周末轮班。'],
    ['at a colon before the first full stop', '优化流程：压缩办理时限。公布办事指南。', '优化流程：', '压缩办理时限。公布办事指南。'],
    ['at a half-width colon', '优化流程:压缩办理时限。公布办事指南。', '优化流程:', '压缩办理时限。公布办事指南。'],
    ['at an exclamation mark', '打好攻坚战！各科室分片包干。', '打好攻坚战！', '各科室分片包干。'],
    ['at a question mark', '群众盼什么？逐户走访记录。', '群众盼什么？', '逐户走访记录。'],
    ['in front of the responsible unit', '推进窗口延时服务。（责任单位：局办公室）', '推进窗口延时服务。', '（责任单位：局办公室）'],
    [
      'not at a colon behind the first full stop',
      '推进延时服务。时间：周末两天。地点另定。',
      '推进延时服务。',
      '时间：周末两天。地点另定。'
    ],
    ['behind a closing mark whose opening one was lost', '窗口全年无休。”各镇照此办理。', '窗口全年无休。”', '各镇照此办理。'],
    ['with no blanks at the head of the rest', '推进延时服务。　　各窗口轮班。', '推进延时服务。', '各窗口轮班。']
  ])('%s', (_, text, title, rest) => {
    expect(split(text)).toEqual([title, rest])
  })
})

describe('splitLead looks past marks that end nothing', () => {
  test.each([
    ['the colon of a time', '窗口每天9:00开门。午间不打烊。', '窗口每天9:00开门。'],
    ['the colon of a ratio', '按1：3配备代办员。村村都有。', '按1：3配备代办员。'],
    ['a stop in quotation marks', '开展“讲安全。守规矩。”主题宣讲。每季一次。', '开展“讲安全。守规矩。”主题宣讲。'],
    ['a stop in brackets', '推行轮班（周末除外。节日另定）制度。窗口执行。', '推行轮班（周末除外。节日另定）制度。'],
    ['a colon in quotation marks', '开展“安全：人人有责”宣讲。进村入户。', '开展“安全：人人有责”宣讲。'],
    ['a colon in a book title', '落实《服务规范：试行》条款。逐条对照。', '落实《服务规范：试行》条款。'],
    ['a decimal point', '办件量增长3.5倍以上。窗口扩容。', '办件量增长3.5倍以上。']
  ])('%s', (_, text, title) => {
    expect(split(text)[0]).toBe(title)
  })
})

describe('splitLead with quotation marks that are never closed', () => {
  test.each([
    ['takes the first stop all the same', '落实“四方责任，压实监管。各单位每月自查。', '落实“四方责任，压实监管。'],
    ['takes the first stop behind an open bracket', '规范收费（含代收项目。公开标准清单。', '规范收费（含代收项目。'],
    ['takes the colon behind an open quotation mark', '推行“一窗：受理材料。限时办结。', '推行“一窗：']
  ])('%s', (_, text, title) => {
    expect(split(text)[0]).toBe(title)
  })

  test('does not look for the closing mark through a whole lost document', () => {
    const text = `推行“一窗受理${'各窗口轮班值守，'.repeat(80)}${'照常办理。'.repeat(5)}`
    expect(split(text)[0].length).toBeLessThan(text.length)
  })
})

describe('splitLead closes a heading at a blank', () => {
  const body = '各窗口单位对照事项清单逐项梳理流程，压缩办理时限并公开结果。'
  test.each([
    ['half width', `提升服务能力 ${body}`, '提升服务能力'],
    ['ideographic', `提升服务能力　${body}`, '提升服务能力'],
    ['several', `提升服务能力 　 ${body}`, '提升服务能力']
  ])('%s', (_, text, title) => {
    expect(split(text)).toEqual([title, body])
  })

  test('but not a word of less than four characters', () => {
    expect(split(`要求 ${body}`)).toEqual([`要求 ${body}`, ''])
  })

  test('but not behind a colon, which ends the heading itself', () => {
    expect(split(`提升服务能力： ${body}另有安排。`)[0]).toBe('提升服务能力：')
  })
})

test('splitLead keeps to its span of the text', () => {
  const text = '前文。1.推进延时服务。窗口轮班。2.后文。'
  const span = { from: text.indexOf('推进'), to: text.indexOf('2.') }
  const { title, rest } = splitLead(text, span, false)
  expect(text.slice(title.from, title.to)).toBe('推进延时服务。')
  expect(text.slice(rest.from, rest.to)).toBe('窗口轮班。')
})

describe('splitLead at its edges', () => {
  const body = '各窗口单位对照事项清单逐项梳理流程，压缩办理时限并公开结果。'
  const heading = (length: number) =>
    '深化便民服务改革优化窗口布局完善乡镇网点健全帮办代办机制加强队伍培训提升办事效率压实各级责任'.slice(0, length)

  test.each<[string, string, string]>([
    ['a straight quotation mark closes what another opened', '落实“四方责任"。各单位自查。', '落实“四方责任"。'],
    ['a closing mark too many opens nothing', '落实）四方责任。各单位自查。', '落实）四方责任。'],
    ['a heading of forty characters before a blank', `${heading(40)} ${body}`, heading(40)],
    ['a heading of forty-one before a blank', `${heading(41)} ${body}`, `${heading(41)} ${body}`],
    ['a heading of four characters before a blank', `办理事项 ${body}`, '办理事项'],
    ['a body of twenty characters behind a blank', `提升服务能力 ${'办'.repeat(18)}。`, '提升服务能力'],
    ['a shorter one', `提升服务能力 ${'办'.repeat(17)}。`, `提升服务能力 ${'办'.repeat(17)}。`],
    ['a blank before a colon', `提升能力 服务群众：${body}另有安排。`, '提升能力'],
    ['a blank behind a comma', `提升能力，服务 ${body}`, '提升能力，服务'],
    ['a colon behind no digit', '分工1：窗口。另有安排。', '分工1：']
  ])('%s', (_, text, title) => {
    expect(split(text)[0]).toBe(title)
  })
})
