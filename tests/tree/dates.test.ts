import { describe, expect, test } from 'vitest'
import { parseDate } from '../../src/tree/dates.js'

describe('parseDate reads', () => {
  test.each([
    ['2024年3月8日', '2024-03-08'],
    ['2024年03月08日', '2024-03-08'],
    ['2024 年 3 月 8 日', '2024-03-08'],
    ['２０２４年３月８日', '2024-03-08'],
    ['2024-03-08', '2024-03-08'],
    ['2024/3/8 10:30', '2024-03-08'],
    ['2024.3.8', '2024-03-08'],
    ['二〇二四年三月八日', '2024-03-08'],
    ['二○二四年十二月三十一日', '2024-12-31'],
    ['二零二四年十一月二十九日', '2024-11-29'],
    ['二O二四年十月十日', '2024-10-10'],
    ['一九九九年二月一日', '1999-02-01'],
    ['2024年2月29日', '2024-02-29'],
    ['2024年2月30日，2025年1月1日', '2025-01-01'],
    ['发布时间：2024-03-08 09:00 来源：办公室', '2024-03-08'],
    ['（2024年3月8日印发）', '2024-03-08'],
    ['2024年3月8日起施行，2025年1月1日废止', '2024-03-08']
  ])('%s', (text, date) => {
    expect(parseDate(text)).toBe(date)
  })
})

describe('parseDate makes nothing up', () => {
  test.each([
    ['a day that month has not', '2024年2月30日'],
    ['a leap day of a common year', '2023年2月29日'],
    ['a month that no year has', '2024-13-01'],
    ['a month alone', '2024年3月'],
    ['a year alone', '2024年'],
    ['a Han month alone', '二〇二四年三月'],
    ['a phone number', '0519-88886666'],
    ['a document number', '政办发〔2024〕12号'],
    ['no number', '三月的某一天'],
    ['a day nought', '2024年3月0日'],
    ['a thirteenth month', '2024年13月8日'],
    ['a Han day that month has not', '二〇二四年二月三十日'],
    ['nothing', '']
  ])('of %s', (_, text) => {
    expect(parseDate(text)).toBeNull()
  })
})
