import type { RawPosition } from '../source/source-text.js'
import type { Reading } from './read-plan.js'
import type { Why } from './state.js'

/** A fault of the plan's numbering that was read over: what is there, and what should be. */
export interface StructureMessage {
  readonly rule: string
  readonly severity: 'info' | 'warning' | 'error'
  readonly reason: string
  readonly position: RawPosition | null
}

interface Fault {
  readonly rule: string
  readonly severity: 'info' | 'warning'
  reason(marker: string, ordinal: number | null): string
}

const FAULTS: Partial<Record<Why, Fault>> = {
  gap: {
    rule: 'number-gap',
    severity: 'warning',
    reason: (marker) => `${marker} does not follow the number before it: numbers are missing between them`
  },
  duplicate: { rule: 'number-duplicate', severity: 'warning', reason: (marker) => `${marker} repeats the number before it` },
  'step-back': { rule: 'number-out-of-order', severity: 'warning', reason: (marker) => `${marker} is lower than the number before it` },
  restart: {
    rule: 'number-restart',
    severity: 'warning',
    reason: (marker) => `${marker} starts the numbers again with no heading above to explain it`
  },
  'late-start': {
    rule: 'number-late-start',
    severity: 'warning',
    reason: (marker) => `${marker} opens its list, which should start at one`
  },
  drift: {
    rule: 'marker-style-drift',
    severity: 'warning',
    reason: (marker) => `${marker} is numbered in another style than its siblings`
  },
  'lost-number': {
    rule: 'number-lost',
    severity: 'info',
    reason: (_, ordinal) => `this heading lost its number, which its neighbours show to be ${ordinal}`
  },
  'lost-parent': {
    rule: 'heading-lost',
    severity: 'warning',
    reason: (marker) => `the heading above ${marker} was lost: what follows stands one level up from it`
  },
  'unnumbered-heading': {
    rule: 'heading-unnumbered',
    severity: 'info',
    reason: (_, ordinal) => `this heading has no number; it is section ${ordinal} of the plan`
  }
}

/** What was odd about the numbering, in document order. */
export function structureMessages(reading: Reading): StructureMessage[] {
  const { text } = reading.prepared.view
  const messages: StructureMessage[] = []
  if (reading.blocks.length === 0) {
    const reason = 'the text is empty: there is nothing to read'
    return [{ rule: 'empty-text', severity: 'warning', reason, position: reading.source.position({ from: 0, to: 0 }) }]
  }
  for (const node of reading.nodes) {
    const candidate = reading.candidates[node.candidate]
    if (!candidate) continue
    const to = candidate.readings[node.reading]?.to ?? reading.blocks[candidate.block]?.to ?? candidate.at
    const marker = text.slice(candidate.at, to)
    for (const why of node.why) {
      const fault = FAULTS[why]
      if (!fault) continue
      const position = reading.source.position(reading.prepared.view.toRaw({ from: candidate.at, to }))
      messages.push({ rule: fault.rule, severity: fault.severity, reason: fault.reason(marker, node.ordinal), position })
    }
  }
  return messages
}
