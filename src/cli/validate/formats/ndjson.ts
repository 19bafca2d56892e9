import { formatJson } from '../../json.js'
import type { CreateFormat } from '../format.js'
import { faultRecord } from './fault-record.js'

/** One line a fault, each a JSON object. */
export const createNdjson: CreateFormat = () => ({
  file: ({ path, faults }) => faults.map((fault) => formatJson(faultRecord(path, fault), false)).join(''),
  failure: () => '',
  end: () => ''
})
