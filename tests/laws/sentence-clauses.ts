import type { Comparator } from '../../src/targets/tables/comparators.js'
import type { UnitKind } from '../../src/targets/tables/units.js'
import type { Random } from './random.js'
import { type WrittenNumber, writeExact, writeNumber } from './sentence-numbers.js'
import { deltas, habits, limits, type Thing, things, works } from './sentence-words.js'

/** What a sentence commits to, as `findQuantities` should give it back. */
export interface ExpectedTarget {
  readonly min: number | null
  readonly max: number | null
  readonly comparator: Comparator
  readonly unit: string
  readonly kind: UnitKind
  readonly per: string | null
  readonly change: 'level' | 'delta'
  /** Undefined where it is not compared. */
  readonly object: string | undefined
  readonly action: string | null
}

/** A clause, what it commits to, and the names of what it is made of. */
export interface Written {
  readonly text: string
  readonly targets: readonly ExpectedTarget[]
  readonly kinds: readonly string[]
}

export type Writer = (random: Random) => Written

/** Money before what it is for (安排3万元技改资金) loses it: see `sentenceFaults`. */
const numberFirst = things.filter(({ kind }) => kind !== 'money')

const everyVerb = [...new Set(things.flatMap(({ verbs }) => verbs))]
const listVerbs = everyVerb.filter((verb) => things.filter(({ verbs }) => verbs.includes(verb)).length > 1)

export const changeOf = (verb: string): 'level' | 'delta' => (deltas.has(verb) ? 'delta' : 'level')

export function targetOf(of: Thing, { min, max, comparator }: WrittenNumber, action: string | null): ExpectedTarget {
  const { unit, kind, object } = of
  return { min, max, comparator, unit, kind, per: null, change: action === null ? 'level' : changeOf(action), object, action }
}

export const amount = (of: Thing, { before, core, after }: WrittenNumber) => `${before}${core}${of.unit}${after}`

/** Two things that one verb governs. */
function pair(random: Random): readonly [verb: string, first: Thing, second: Thing] {
  const verb = random.pick(listVerbs)
  const governed = things.filter((one) => one.verbs.includes(verb))
  const at = random.int(0, governed.length - 1)
  const next = (at + random.int(1, governed.length - 1)) % governed.length
  return [verb, governed[at] as Thing, governed[next] as Thing]
}

/** The ways to write a clause about things that are counted, by name. */
export const countWriters: Readonly<Record<string, Writer>> = {
  'verb-number-object': (random) => {
    const of = random.pick(numberFirst)
    const [verb, number] = [random.pick(of.verbs), writeNumber(of, random)]
    return { text: `${verb}${amount(of, number)}${of.object}`, targets: [targetOf(of, number, verb)], kinds: number.kinds }
  },
  'verb-object-number': (random) => {
    const of = random.pick(things)
    const [verb, number] = [random.pick(of.verbs), writeNumber(of, random)]
    return { text: `${verb}${of.object}${amount(of, number)}`, targets: [targetOf(of, number, verb)], kinds: number.kinds }
  },
  'object-comparator-number': (random) => {
    const of = random.pick(limits)
    const exact = writeExact(of, random)
    const isLow = random.chance(0.5)
    const before = random.pick(isLow ? ['不少于', '不低于'] : ['不超过', '不高于'])
    const number: WrittenNumber = { ...exact, before, comparator: isLow ? 'gte' : 'lte', ...(isLow ? { max: null } : { min: null }) }
    return { text: of.object + amount(of, number), targets: [targetOf(of, number, null)], kinds: number.kinds }
  },
  'list-object-first': (random) => {
    const [verb, first, second] = pair(random)
    const [one, other] = [writeExact(first, random, 'digits'), writeExact(second, random, 'digits')]
    const text = `${verb}${first.object}${amount(first, one)}、${second.object}${amount(second, other)}`
    return { text, targets: [targetOf(first, one, verb), targetOf(second, other, verb)], kinds: [...one.kinds, ...other.kinds] }
  },
  'list-number-first': (random) => {
    const [verb, first, second] = pair(random)
    const [one, other] = [writeExact(first, random, 'digits'), writeExact(second, random, 'digits')]
    const text = `${verb}${amount(first, one)}${first.object}${random.pick(['、', '和'])}${amount(second, other)}${second.object}`
    return { text, targets: [targetOf(first, one, verb), targetOf(second, other, verb)], kinds: [...one.kinds, ...other.kinds] }
  },
  breakdown: (random) => {
    const of = random.pick(things.filter(({ kind, range }) => kind === 'count' && range[1] <= 90))
    const verb = random.pick(of.verbs)
    const [total, part] = [writeExact({ ...of, range: [40, 90] }, random), writeExact({ ...of, range: [2, 30] }, random, 'digits')]
    const object = `农村${of.object}`
    const text = `${verb}${of.object}${amount(of, total)}，其中${object}${amount(of, part)}`
    return { text, targets: [targetOf(of, total, verb), targetOf({ ...of, object }, part, verb)], kinds: [...total.kinds, ...part.kinds] }
  },
  frequency: (random) => {
    const { verb, object, unit, pers } = random.pick(habits)
    const of: Thing = { object, unit, kind: 'count', verbs: [verb], range: [2, 12] }
    const [per, exact] = [random.pick(pers), writeExact(of, random)]
    const isLow = random.chance(0.5)
    const number: WrittenNumber = isLow ? { ...exact, comparator: 'gte', max: null } : exact
    const target = { ...targetOf(of, number, verb), per }
    const core = exact.core + unit
    const lead = `每${per}${isLow ? '至少' : ''}${verb}`
    return { text: random.chance(0.5) ? `${lead}${core}${object}` : `${lead}${object}${core}`, targets: [target], kinds: exact.kinds }
  },
  coverb: (random) => {
    const { object, unit, deed } = random.pick(works)
    const of: Thing = { object, unit, kind: 'count', verbs: [deed], range: [2, 90] }
    const number = writeExact(of, random, 'digits')
    return { text: `对${amount(of, number)}${object}开展${deed}`, targets: [targetOf(of, number, deed)], kinds: number.kinds }
  }
}
