import { coreOf, type RoleRule } from './rule.js'

const NO_NUMBER_UNIT = new Set(['级', '分', '时', '度'])

export const inBookTitle: RoleRule = {
  name: 'in-book-title',
  reason: 'name',
  holds: ({ passage, quantity }) => passage.bookAround(quantity) !== undefined,
  samples: ['落实《公共服务[三年]行动计划》。'],
  nearMisses: ['编制《工作指南》[3册]。']
}

export const inQuotation: RoleRule = {
  name: 'in-quotation',
  reason: 'name',
  holds: ({ passage, quantity }) => {
    const quote = passage.quoteAround(quantity)
    return quote !== undefined && quote.to - quote.from <= 16
  },
  samples: ['做实“[一]校一品”。', '巩固“四个[100%]”。'],
  nearMisses: ['打造“红领”品牌[10个]。']
}

export const noUnitHan: RoleRule = {
  name: 'no-unit-han',
  reason: 'name',
  holds: (one) =>
    one.quantity.unit === null &&
    one.quantity.script === 'han' &&
    !one.quantity.shared &&
    !/[一二三四五六七八九十两几数].*[万亿]$/.test(coreOf(one)),
  samples: ['加强[两]车整治。'],
  nearMisses: ['举办讲座[三场]。']
}

export const score: RoleRule = {
  name: 'score',
  reason: 'reference',
  holds: ({ quantity }) => quantity.unit === '分',
  samples: ['该项计[25分]。'],
  nearMisses: ['每天锻炼[60分钟]。']
}

export const gradeUnit: RoleRule = {
  name: 'grade-unit',
  reason: 'name',
  holds: ({ quantity }) => quantity.unit !== null && NO_NUMBER_UNIT.has(quantity.unit) && quantity.kind !== 'percent',
  samples: ['创建[3级]联动机制。'],
  nearMisses: ['建成[3座]水库。']
}

export const namedProgramme: RoleRule = {
  name: 'named-programme',
  reason: 'name',
  holds: ({ quantity, before, after }) =>
    quantity.unit === '年' &&
    !/连续$/.test(before) &&
    /^(?:[\u4e00-\u9fff]{0,12})?(?:行动|计划|规划|方案|攻坚|工程)/.test(after) &&
    !/^(?:内|左右|以上|前|后)/.test(after),
  samples: ['实施教育提质[三年]行动计划。'],
  nearMisses: ['不少于[2年]。', '连续[3年]开展清淤行动。']
}
