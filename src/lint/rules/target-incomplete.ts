import type { Quantity } from '../../targets/quantities/find-quantities.js'
import { boundOf, countedPassages } from '../quantities.js'
import type { Rule } from '../rule.js'

/** What is measured without a unit, or says its unit itself: 指数, 参保人数. */
const WITHOUT_UNIT = /(?:指数|系数|水平|得分|评分|规模|效率|PUE|[率度值数比量])$/
const COUNTS_PEOPLE = /人口|人次|人数|人只/
/** Behind a number whose unit is left out its clause is over; not 3，989亿, 10亿、50亿级. */
const OVER = /^(?:以上|以内|左右)?[，。；、！）](?![约近超]?\d)/

/** 培训教师200。; not 培训教师200名。 */
export const targetIncomplete: Rule = {
  name: 'target-incomplete',
  group: 'numbers',
  level: 'off',
  grade: 'practice',
  clauses: [],
  summary: 'a commitment whose number has no unit',
  description:
    'A bounded number, or one with 万 or 亿, that ends its clause without a unit (新增学位500以上，) cannot be checked against what was done. ' +
    'Indices and ratios, which have none, and numbers with the thing itself behind them (50万农民) are let pass. ' +
    'Off unless asked for: a unit may be understood from the sentence before.',
  faulty: [
    { text: '2025年教育工作要点\n一、扩大供给\n新增公办学位500以上，改造校舍3栋。\n', finds: ['500'] },
    { text: '一、繁荣文化\n开展惠民演出120以上，新建书房4个。\n二、稳定就业\n培训技能人才2.5万。\n', finds: ['120', '2.5万'] },
    { text: '一、推进绿化\n（一）增绿扩绿\n栽植乔木超过30000；建设口袋公园6个。\n', finds: ['30000'] }
  ],
  clean: [
    '2025年教育工作要点\n一、扩大供给\n新增公办学位500个，居民消费价格指数控制在103左右。\n',
    '一、稳定就业\n常住人口达到120万，参保人数超过30万；帮扶50万农村劳动力就业，数据中心电能利用效率降到1.3以下。\n',
    '一、推进绿化\n栽植乔木3万株、灌木5万株，联系电话86001234。\n'
  ],
  *check(plan) {
    for (const { passage, text, counted } of countedPassages(plan))
      for (const { from, to, quantity, target } of counted) {
        if (passage.role !== 'body' || !target || quantity.unit !== null || !OVER.test(text.slice(to))) continue
        if (target.action === null || WITHOUT_UNIT.test(target.object ?? '') || COUNTS_PEOPLE.test(target.sentence) || isYear(quantity))
          continue
        yield { span: passage.toRaw({ from, to }), reason: `${text.slice(from, to)} has no unit: what is counted should stand behind it` }
      }
  }
}

function isYear(quantity: Quantity): boolean {
  const value = boundOf(quantity)
  return value >= 1949 && value < 2100 && quantity.comparator === 'eq'
}
