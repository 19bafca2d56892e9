import { createHash } from 'node:crypto'
import type { Severity } from '../../../index.js'
import { formatJson } from '../../json.js'
import { printable } from '../../printable.js'
import type { CreateFormat, ReportedFault } from '../format.js'
import { reportPath } from '../report-path.js'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** A Code Quality report of GitLab: one JSON array, an object a fault. */
export const createGitlab: CreateFormat = () => {
  const seen = new Map<string, number>()
  let between = '[\n'
  const entry = (fault: ReportedFault, path: string) => {
    const json = between + formatJson(issueOf(fault, path, uniqueFingerprint(seen, fault, path)), false).trimEnd()
    between = ',\n'
    return json
  }
  return {
    file: ({ path, name, faults }) => faults.map((fault) => entry(fault, reportPath(path ?? name))).join(''),
    // The report has places in files only.
    failure: () => '',
    end: () => (seen.size === 0 ? '[]\n' : '\n]\n')
  }
}

function issueOf({ rule, severity, reason, position }: ReportedFault, path: string, fingerprint: string) {
  return {
    description: printable(reason),
    check_name: rule,
    fingerprint,
    severity: SEVERITIES[severity],
    location: { path, lines: { begin: position.start.line } }
  }
}

/** GitLab drops all but one of those that share a fingerprint, also across files. */
function uniqueFingerprint(seen: Map<string, number>, { fingerprint, rule }: ReportedFault, path: string): string {
  const key = JSON.stringify([path, rule, fingerprint])
  const times = (seen.get(key) ?? 0) + 1
  seen.set(key, times)
  return createHash('sha256').update(`${key}${times}`).digest('hex').slice(0, 32)
}
