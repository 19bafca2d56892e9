import type { Call } from './command.js'
import { parse } from './core.js'
import { forEachInput } from './each-input.js'
import type { Input } from './files.js'
import { formatJson } from './json.js'
import type { ParseCommandOptions, ScriptChoice } from './options.js'
import { refuseOtherEncodings, streamLines } from './read-lines.js'
import { type BadRecord, type PlanRecord, readRecord } from './record.js'
import type { Report } from './report.js'
import { type ExitCode, type Streams, write } from './streams.js'

/** What folders are searched for. */
const ENDINGS = ['ndjson', 'jsonl']

/** Reads every input as NDJSON records and writes one result a record before it reads on. A bad record gives an error, and the next one follows. */
export async function runRecords(call: Call<ParseCommandOptions>): Promise<ExitCode> {
  let hasBad = false
  const code = await forEachInput(
    call,
    (_inputs, report) => ({
      each: async (input) => {
        const counts = await writeResults(input, call.options, call.streams)
        if (counts.bad === 0) return
        hasBad = true
        if (!call.options.quiet) warn(report, input, counts)
      }
    }),
    ENDINGS
  )
  return code === 0 && hasBad ? 1 : code
}

interface Counts {
  records: number
  bad: number
  /** Line of the first bad record, from 1. */
  first: number | undefined
}

/** Only this tells of lines: in a result they would depend on how the records were shared out among processes. */
function warn(report: Report, input: Input, { records, bad, first }: Counts): void {
  report.warning(input.shown, `bad records: ${bad} of ${records}, the first in line ${first}`)
}

async function writeResults(input: Input, options: ParseCommandOptions, streams: Streams): Promise<Counts> {
  const counts: Counts = { records: 0, bad: 0, first: undefined }
  let line = 0
  for await (const lines of streamLines(input, options.maxBytes, streams, refuseNoRecords))
    for (const one of lines) {
      line++
      const record = readRecord(one, options)
      if (record === undefined) continue
      const { result, isBad } = resultOf(record, options.script)
      counts.records++
      if (isBad) {
        counts.bad++
        counts.first ??= line
      }
      await write(streams.stdout, result)
    }
  return counts
}

/** A file of another kind is no stream of bad records. */
function refuseNoRecords(first: Uint8Array): void {
  refuseOtherEncodings(first, () => 'save it as UTF-8 first')
}

function resultOf(record: PlanRecord | BadRecord, script: ScriptChoice): { readonly result: string; readonly isBad: boolean } {
  const made = 'code' in record ? record : parseRecord(record, script)
  return typeof made === 'string' ? { result: made, isBad: false } : { result: formatError(made), isBad: true }
}

function parseRecord({ id, text, rest }: PlanRecord, script: ScriptChoice): string | BadRecord {
  try {
    const document = formatJson(parse(text, { script }), false).trimEnd()
    return `{"id":${id},"ok":true,"document":${document}${keptPart(rest)}}\n`
  } catch (error) {
    return { id, rest, code: 'internal', message: error instanceof Error ? error.message : String(error) }
  }
}

function keptPart(rest: string | undefined): string {
  return rest === undefined ? '' : `,"record":${rest}`
}

function formatError({ id = 'null', rest, code, message, excerpt }: BadRecord): string {
  const error = formatJson({ code, message, ...(excerpt !== undefined && { excerpt }) }, false).trimEnd()
  return `{"id":${id},"ok":false,"error":${error}${keptPart(rest)}}\n`
}
