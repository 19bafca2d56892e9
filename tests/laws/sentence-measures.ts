import type { Comparator } from '../../src/targets/tables/comparators.js'
import type { Random } from './random.js'
import { amount, changeOf, targetOf, type Writer } from './sentence-clauses.js'
import { type WrittenNumber, writeExact, writeShare } from './sentence-numbers.js'
import { deadlines, growing, limits, rates, rateVerbs, shrinking, type Thing, things } from './sentence-words.js'

type Bounds = Pick<WrittenNumber, 'min' | 'max' | 'comparator'>

function share(random: Random, value: number) {
  const written = writeShare(value, random)
  const isBound = random.chance(0.4)
  const comparator: Comparator = isBound ? 'gte' : 'eq'
  return { text: written.text + (isBound ? '以上' : ''), kinds: [written.kind], min: value, max: isBound ? null : value, comparator }
}

const percentOf = ({ min, max, comparator }: Bounds, object: string, action: string, unit = '%') => ({
  ...{ min, max, comparator, unit, kind: 'percent' as const, per: null, change: changeOf(action), object, action }
})

/** The ways to write a clause about a measured value, by name. */
export const measureWriters: Readonly<Record<string, Writer>> = {
  rate: (random) => {
    const [object, verb] = [random.pick(rates), random.pick(rateVerbs)]
    const value = share(random, random.chance(0.3) ? random.int(201, 999) / 10 : random.int(20, 99))
    return { text: `${object}${verb}${value.text}`, targets: [percentOf(value, object, verb.replace('在', ''))], kinds: value.kinds }
  },
  'from-to': (random) => {
    const [object, verb] = [random.pick(rates), random.pick(['提高到', '提升至'])]
    const start = random.int(20, 60)
    const value = share(random, start + random.int(5, 35))
    return {
      text: `${object}${random.pick(['由', '从'])}${start}%${verb}${value.text}`,
      targets: [{ ...percentOf(value, object, verb), object: undefined }],
      kinds: value.kinds
    }
  },
  growth: (random) => {
    const isUp = random.chance(0.5)
    const [object, verb] = isUp ? [random.pick(growing), '增长'] : [random.pick(shrinking), '下降']
    const value = share(random, random.int(1, 120) / 10)
    return { text: `${object}${verb}${value.text}`, targets: [percentOf(value, object, verb)], kinds: value.kinds }
  },
  points: (random) => {
    const [object, verb] = [random.pick(rates), random.pick(['提高', '提升'])]
    const value = random.int(1, 60) / 10
    const target = percentOf({ min: value, max: value, comparator: 'eq' }, object, verb, '个百分点')
    return { text: `${object}${verb}${value}个百分点`, targets: [target], kinds: [] }
  },
  'level-and-growth': (random) => {
    const of = random.pick(limits)
    const [number, value] = [writeExact(of, random), share(random, random.int(1, 120) / 10)]
    const level = { ...targetOf(of, number, '达到'), change: 'level' as const }
    const targets = [level, percentOf(value, of.object, '增长')]
    return { text: `${of.object}达到${amount(of, number)}，增长${value.text}`, targets, kinds: [...number.kinds, ...value.kinds] }
  },
  'shares-of-several': (random) => {
    const low = random.int(20, 50)
    const values = [low, low + random.int(1, 40)]
    const [owners, rate] = random.pick([
      [['小学', '初中'], '巩固率'],
      [['城镇', '农村'], '自来水普及率'],
      [['水稻', '小麦'], '良种覆盖率']
    ] as const)
    const verb = random.pick(['达到', '提高到'])
    const targets = values.map((value, index) => percentOf({ min: value, max: value, comparator: 'eq' }, `${owners[index]}${rate}`, verb))
    return { text: `${owners.join('、')}${rate}分别${verb}${values.map((value) => `${value}%`).join('、')}`, targets, kinds: [] }
  },
  deadline: (random) => {
    const { object, unit } = random.pick(deadlines)
    const of: Thing = { object, unit, kind: 'duration', verbs: [], range: [2, 30] }
    const [number, verb] = [writeExact(of, random, 'digits'), random.pick(['压缩至', '缩短至'])]
    return { text: `${object}${verb}${amount(of, number)}`, targets: [targetOf(of, number, verb)], kinds: number.kinds }
  },
  cap: (random) => {
    const [object, value] = [random.pick(['城镇登记失业率', '居民消费价格涨幅', '义务教育辍学率']), random.int(10, 60) / 10]
    const isCap = random.chance(0.5)
    const bounds = isCap ? { min: null, max: value, comparator: 'lte' as const } : { min: value, max: value, comparator: 'approx' as const }
    return { text: `${object}控制在${value}%${isCap ? '以内' : '左右'}`, targets: [percentOf(bounds, object, '控制')], kinds: [] }
  },
  cumulative: (random) => {
    const of = random.pick(things.filter(({ verbs, kind }) => verbs.includes('新增') && kind === 'count'))
    const [added, total] = [writeExact(of, random, 'digits'), writeExact({ ...of, range: [9001, 19_000] }, random, 'digits')]
    const targets = [targetOf(of, added, '新增'), targetOf(of, total, '达到')]
    return { text: `新增${of.object}${amount(of, added)}，累计达到${amount(of, total)}`, targets, kinds: [...added.kinds, ...total.kinds] }
  }
}
