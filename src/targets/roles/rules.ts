import {
  article,
  bareScale,
  capacity,
  conditions,
  costInPassing,
  formula,
  noUnitDigits,
  rateBase,
  recipientClass,
  size,
  threshold,
  toldInPassing,
  ungoverned
} from './rules/descriptions.js'
import { duration } from './rules/duration.js'
import { existing, statedShare } from './rules/existing.js'
import { gradeUnit, inBookTitle, inQuotation, namedProgramme, noUnitHan, score } from './rules/names.js'
import { fromValue, lookBack, pastClause, pastDuration } from './rules/past.js'
import type { RoleRule } from './rules/rule.js'
import { bracketedCount, firmSet, levelsOfGovernment, placesAndParties, quotedSet, setLabel } from './rules/sets.js'

/** Tried in this order; the first that holds is the number's reason. A quantity that none holds of is a target. */
export const roleRules: readonly RoleRule[] = [
  inBookTitle,
  quotedSet,
  inQuotation,
  noUnitHan,
  score,
  levelsOfGovernment,
  gradeUnit,
  pastDuration,
  namedProgramme,
  fromValue,
  rateBase,
  recipientClass,
  lookBack,
  conditions,
  firmSet,
  statedShare,
  costInPassing,
  formula,
  bareScale,
  existing,
  pastClause,
  placesAndParties,
  setLabel,
  article,
  size,
  threshold,
  bracketedCount,
  toldInPassing,
  capacity,
  duration,
  noUnitDigits,
  ungoverned
]

export type { Case, RoleRule, Setting } from './rules/rule.js'
