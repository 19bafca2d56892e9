/** Ways to name the period of a frequency, and the period as the output has it. */
export const periods: readonly { readonly pattern: RegExp; readonly per: (match: RegExpExecArray) => string }[] = [
  {
    pattern: /每(?:个|一)?(半年|半月|学期|学年度?|季度|年度|月度|教学周|周|月|年|天|日|季|星期|旬|晚)/g,
    per: ([, unit = '']) => PERIODS[unit] ?? unit
  },
  {
    pattern: /每(?:隔)?([2-9]|[二两三四五六七八九]|\d{2})(个月|个季度|个学期|个学年|周|年|天|个星期)/g,
    per: ([, count = '', unit = '']) => count + unit
  },
  { pattern: /(?<![\d每])一(学期|学年|季度|周|月|年|天)$/g, per: ([, unit = '']) => PERIODS[unit] ?? unit },
  { pattern: /(?<![\d度全])年度(?=(?:内)?(?:举办|开展|组织|召开|不少于|至少|培训|完成))/g, per: () => '年' }
]

const PERIODS: Readonly<Record<string, string>> = {
  日: '天',
  季: '季度',
  星期: '周',
  年度: '年',
  月度: '月',
  教学周: '周',
  晚: '天',
  学年度: '学年'
}
