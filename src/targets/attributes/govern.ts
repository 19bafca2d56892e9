import type { Passage } from '../passage.js'
import { boundVerb, thingOf, topicOf } from './clauses.js'
import { findChains } from './phrases.js'
import type { Governed, Reader } from './reader.js'
import {
  numberObject,
  objectAroundVerb,
  objectNumber,
  objectVerbNumber,
  partOfTotal,
  verbClauseNumberObject,
  verbNumberObject,
  verbObjectNumber
} from './readers/counts.js'
import { coverb, deadline, listEnd } from './readers/lists.js'
import { byShare, comparedWith, measured, measuredOfBase, rate, shareOf, shareOfChange, toValue } from './readers/measures.js'
import { gives, moneyFor } from './readers/money.js'
import { surroundingsOf } from './surroundings.js'

/** Tried in this order; the first that knows how the clause is built reads it. */
const READERS: readonly Reader[] = [
  toValue,
  listEnd,
  deadline,
  coverb,
  moneyFor,
  gives,
  shareOfChange,
  comparedWith,
  byShare,
  measuredOfBase,
  measured,
  shareOf,
  rate,
  partOfTotal,
  verbNumberObject,
  verbClauseNumberObject,
  objectAroundVerb,
  verbObjectNumber,
  objectVerbNumber,
  objectNumber,
  numberObject
]

/** 开齐艺术课程，累计不少于108节; 完成教师培训，人均不少于72学时: in all or of each, of what the clause before is about. */
const IN_ALL = /^(?:累计|合计|共计?|总计|[人户师生]均|每人)$/
/** 开展应急演练，每学期不少于2次: how often, of what the clause before is about. */
const SO_OFTEN = /^每(?:人每)?(?:个|半|两)?(?:学期|学年|年度?|月度?|周|季度?|半年|半月|天|日)(?:至少|不少于|不低于)?$/

/** Reads the object and the verb of the number at `index` from its clause. */
export function govern(passage: Passage, index: number): Governed {
  const around = surroundingsOf(passage, index)
  const chains = findChains(around.before)
  for (const { name, read } of READERS) {
    const found = read(around, chains)
    if (found)
      return {
        ...found,
        object: found.object ?? (found.inherits && around.head === undefined ? topicOf(around.earlier) : null),
        rule: name
      }
  }
  const topic = around.head === undefined ? topicOf(around.earlier) : null
  const striven = around.head === undefined ? (/(?:确保|力争)$/.exec(around.before)?.[0] ?? null) : null
  const isOfAll = SO_OFTEN.test(around.before) || (around.quantity.boundWord !== null && IN_ALL.test(around.before))
  const told = striven === null && isOfAll ? thingOf(around.earlier) : null
  return { object: topic ?? told, action: boundVerb(around.quantity) ?? striven, rule: 'bare', inherits: true }
}

export type { Governed }
