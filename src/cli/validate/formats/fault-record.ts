import { ruleByName } from '../../../lint/rules/index.js'
import type { ReportedFault } from '../format.js'

/** A fault as programs get it: `line` and `column` from 1, `offset` from 0 in UTF-16 code units, ends exclusive. */
export function faultRecord(path: string | null, fault: ReportedFault) {
  const { rule, severity, reason, position, expected, fix, fingerprint } = fault
  const { start, end } = position
  const basis = ruleByName(rule)
  return {
    path,
    rule,
    severity,
    reason,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    offset: start.offset,
    endOffset: end.offset,
    expected,
    fixable: fix && (fix.renumbers ? 'renumbers' : 'safe'),
    fingerprint,
    grade: basis?.grade ?? null,
    clauses: basis?.clauses.map(({ name }) => name) ?? []
  }
}
