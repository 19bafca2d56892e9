import { formatJson } from '../../json.js'
import type { CreateFormat } from '../format.js'
import { faultRecord } from './fault-record.js'

const SCHEMA_VERSION = 1

/** One JSON object, written as the inputs come: a line an input. */
export const createJson: CreateFormat = () => {
  const failures: { name: string; reason: string }[] = []
  let before = `{"schemaVersion":${SCHEMA_VERSION},"files":[\n`
  return {
    file: ({ path, faults }) => {
      const text = before + jsonOf({ path, faults: faults.map((fault) => faultRecord(path, fault)) })
      before = ',\n'
      return text
    },
    failure: (name, reason) => {
      failures.push({ name, reason })
      return ''
    },
    end: (totals) => `${before === ',\n' ? '\n' : before}],"failures":${jsonOf(failures)},"totals":${jsonOf(totals)}}\n`
  }
}

function jsonOf(value: unknown): string {
  return formatJson(value, false).trimEnd()
}
