import { findLines } from './source/lines.js'
import { normalizeMapped } from './source/normalize.js'
import { simplify } from './source/script.js'
import { View } from './source/view.js'
import { findNumbersOf } from './targets/find-targets.js'
import type { Comparator } from './targets/tables/comparators.js'
import type { UnitKind } from './targets/tables/units.js'
import type { DueDate, NumberReason } from './tree/nodes.js'
import { takeRawNoise } from './tree/prepare.js'

/** A number of a text with its unit and bounds, its place, and what it is for. */
export interface TextQuantity {
  /** Number and unit (of a date, a reference or a name: the whole of it), simplified and half width. */
  text: string
  /** Place in the text that was given: half open, UTF-16 code units from 0. */
  start: number
  end: number
  /** Scaled bounds (3万 is 30000, 60% is 60); null for an open end, and for a number that is no quantity. */
  min: number | null
  max: number | null
  /** Null for a number that is no quantity: a year, an ordinal, a name. */
  comparator: Comparator | null
  unit: string | null
  kind: UnitKind | null
  /** `target`, or why it is none. */
  role: 'target' | NumberReason
  /** Attributes of a target; null for all else, and where the text has none. */
  object: string | null
  action: string | null
  per: string | null
  change: 'level' | 'delta' | null
  due: DueDate | null
}

/** How a text's numbers are to be read. */
export interface QuantityOptions {
  /** The script of the text; `auto` (the default) judges from the text itself. */
  readonly script?: 'auto' | 'traditional' | 'simplified' | undefined
  /** The year that the text plans for: it tells 2023年 as past from 2023年 as planned, and dates 9月底前. */
  readonly year?: number | null | undefined
}

function visible(text: string, script: 'auto' | 'traditional' | 'simplified'): View {
  const view = takeRawNoise(View.of(text), [])
  return simplify(view, findLines(view.text), script).view
}

/**
 * Finds every number of any Chinese text, in order: quantities with unit and bounds, and years, ordinals, names and
 * references as what they are. A text of several lines is read line by line.
 *
 * A role is judged from the sentence alone; `parse` knows the whole plan, with its headings and its year, and judges better.
 * Never throws on account of the text.
 */
export function findQuantities(text: string, options: QuantityOptions = {}): TextQuantity[] {
  const view = visible(text, options.script ?? 'auto')
  return findLines(view.text).flatMap((line) => {
    const { text: normal, toInput } = normalizeMapped(view.text.slice(line.from, line.to))
    return findNumbersOf(normal, { looksBack: false, year: options.year ?? null }).map((found) => {
      const at = toInput(found)
      const raw = view.toRaw({ from: line.from + at.from, to: line.from + at.to })
      const { quantity, target, role } = found
      return {
        text: normal.slice(found.from, found.to),
        start: raw.from,
        end: raw.to,
        min: quantity?.min ?? null,
        max: quantity?.max ?? null,
        comparator: quantity?.comparator ?? null,
        unit: quantity?.unit ?? null,
        kind: quantity?.kind ?? null,
        role,
        object: target?.object ?? null,
        action: target?.action ?? null,
        per: target?.per ?? null,
        change: target?.change ?? null,
        due: target?.due ?? null
      }
    })
  })
}
