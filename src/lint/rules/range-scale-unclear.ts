import { countedPassages } from '../quantities.js'
import type { Rule } from '../rule.js'

/** A range with a scale behind its second bound alone: 2—5万. */
const HALF_SCALED = /^(\d+(?:\.\d+)?)(?:[-－—–―~～〜−]{1,2}|[至到])(\d+(?:\.\d+)?)((?:[十百千]?万亿|[十百千]?[万亿]))/

/** 2—5万元; not 2万—5万元, 4—5所. */
export const rangeScaleUnclear: Rule = {
  name: 'range-scale-unclear',
  group: 'numbers',
  level: 'info',
  grade: 'standard',
  clauses: [
    {
      name: 'GB/T 15835-2011 4.1.1',
      force: 'may',
      says: 'the unit behind the first bound of a range may be left out only where nothing becomes ambiguous'
    }
  ],
  summary: 'a range whose first bound has lost its 万 or 亿',
  description:
    '2—5万元 may be 2元 to 5万元, or 2万元 to 5万元: 万, 亿 and the like stand behind both bounds. A unit alone may stand behind the second one (4—5所), ' +
    'and a first bound that can only be meant as it stands (8000—1万元) is let pass.',
  faulty: [
    {
      text: '2025年农业农村工作要点\n一、发展特色产业\n对新建冷库给予2—5万元补助，建设冷库12座。\n',
      finds: ['2—5万元']
    },
    {
      text: '一、扩大有效投资\n新引进3～8亿元项目4个，完成技改投资20亿元。\n二、做强文旅产业\n接待游客120至150万人次。\n',
      finds: ['3～8亿元', '120至150万人次']
    },
    {
      text: '一、夯实水利基础\n（一）建设高标准农田\n新增高效节水灌溉面积1.5-2万亩，改造渠道30公里。\n',
      finds: ['1.5-2万亩']
    }
  ],
  clean: [
    '一、扩大供给\n新建幼儿园4—5所，新增学位2万—3万个，每所补助100万元。\n',
    '一、发放补助\n每户补助8000—1万元，奖励企业20～30家，培训100—150人。\n',
    '一、扩大投资\n储备项目总投资1.2亿元～1.5亿元，每个项目补助2—5元。\n'
  ],
  *check(plan) {
    for (const { passage, text, counted } of countedPassages(plan))
      for (const { from, to, quantity } of counted) {
        const [, low, high, scale] = HALF_SCALED.exec(text.slice(quantity.from, quantity.to)) ?? []
        if (scale === undefined || Number(low) >= Number(high)) continue
        const reason = `${low} may stand for ${low} or ${low}${scale}: ${scale} should stand behind both bounds`
        yield { span: passage.toRaw({ from, to }), reason }
      }
  }
}
