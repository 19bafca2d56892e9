import { type Breakdown, findBreakdowns } from '../breakdowns.js'
import { countedPassages } from '../quantities.js'
import type { Rule } from '../rule.js'

/** 三次产业比重为10.2:41.5:49.3 */
const SECTORS =
  /三(?:次|大)?产业?(?:增加值)?(?:结构|比重|比例|比|占比)[^，。；\d]{0,12}?(\d{1,2}(?:\.\d{1,2})?)%?[:：∶、](\d{1,2}(?:\.\d{1,2})?)%?[:：∶、](\d{1,2}(?:\.\d{1,2})?)%?(?![\d:：∶、])/g
/** Each of three rounded shares may be off by half of its last digit. */
const ROUNDING = 0.2

/** 项目10个，其中新建6个、改扩建5个; not 其中新建6个. */
export const breakdownSum: Rule = {
  name: 'breakdown-sum',
  group: 'numbers',
  level: 'warning',
  grade: 'practice',
  clauses: [],
  summary: 'parts that do not add up to their total',
  description:
    'Parts told behind 其中 or 包括 may be some of the total, and are a fault only where they are more than it; parts told behind 分别为 or a colon are all of it; ' +
    'the three sectors of an economy make 100. Looked at are lists in the total’s own unit. Totals that are a lower bound (10个以上, 超10个), changes from a base, ' +
    'and kinds that cut across each other (女性, 党员, 重点项目, 开工) are let pass.',
  faulty: [
    {
      text: '2025年教育工作要点\n一、改善办学条件\n共建设校舍项目10个，其中新建6个、改扩建5个。\n',
      finds: ['10个']
    },
    {
      text: '一、完善养老服务\n新增养老床位1.2万张（其中护理型9000张、普通型4000张），培训护理员300名。\n二、优化医疗资源\n设置社区卫生站15个，分别为城东6个、城西5个、城南3个。\n',
      finds: ['1.2万张', '15个']
    },
    {
      text: '一、预期目标\n三次产业结构调整为9.8:42.1:49.1，完成造林5万亩，其中人工造林7万亩。\n',
      finds: ['9.8:42.1:49.1', '5万亩']
    }
  ],
  clean: [
    '一、扩大供给\n新建学校10所，其中小学6所，新增公园8所。改造农房300户、其中危房120户，改厕500户。\n',
    '一、招商引资\n签约项目不少于100个，其中省级70个、市级60个；引进人才50名，其中女性30名、博士25名。\n',
    '一、优化结构\n三次产业比重为8.7:41.2:50.1，新建站点12个，分别为城东5个、城西4个、城北3个。\n',
    '一、建设场馆\n建设场馆9个，其中区级5个（其中体育馆3个）、镇级4个；比上年增加3个，其中城区5个。\n'
  ],
  *check(plan) {
    for (const passage of countedPassages(plan)) {
      for (const breakdown of findBreakdowns(passage)) {
        const fault = faultOf(breakdown)
        if (fault) yield { span: passage.passage.toRaw(breakdown.total), reason: fault }
      }
      for (const found of passage.text.matchAll(SECTORS)) {
        const sum = round(Number(found[1]) + Number(found[2]) + Number(found[3]))
        if (Math.abs(sum - 100) <= ROUNDING) continue
        const from = found.index + found[0].search(/\d/)
        const span = passage.passage.toRaw({ from, to: found.index + found[0].length })
        yield { span, reason: `the three sectors add up to ${sum}: they should make 100` }
      }
    }
  }
}

/** Sums of decimals without what binary fractions leave. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

function faultOf({ total, parts, isWhole }: Breakdown): string | undefined {
  const { max, comparator, unit } = total.quantity
  if (max === null || comparator === 'approx' || comparator === 'range') return undefined
  const sum = round(parts.reduce((whole, { quantity }) => whole + (quantity.min ?? 0), 0))
  if (sum > max) return `the parts add up to ${sum}${unit}: they are more than the ${max}${unit} of the whole`
  const areExact = comparator === 'eq' && parts.length > 1 && parts.every(({ quantity }) => quantity.comparator === 'eq')
  return isWhole && areExact && sum < max ? `the parts add up to ${sum}${unit}: they should make ${max}${unit}` : undefined
}
