import { checkDocument } from '../check-document.js'
import { createChalk, wantsColor } from './color.js'
import type { Call } from './command.js'
import { forEachInput } from './each-input.js'
import { createLocator, findSyntaxError, type JsonText, type Place, readJsonTexts } from './json-documents.js'
import type { CheckJsonCommandOptions } from './options.js'
import { printable } from './printable.js'
import { readLines } from './read-lines.js'
import { type ExitCode, write } from './streams.js'

const ENDINGS = ['json', 'ndjson', 'jsonl']

/** Checks every document of every input in turn. */
export async function runCheckJson(call: Call<CheckJsonCommandOptions>): Promise<ExitCode> {
  const { options, streams } = call
  const { maxBytes } = options
  const paint = createChalk(wantsColor(streams.stdout, streams.env, options.color)).red
  const counts = { documents: 0, invalid: 0 }
  const code = await forEachInput(
    { ...call, options: { ...options, failOn: 'never' } },
    () => ({
      each: async (input) => {
        const refuse = () => {
          throw new Error('is not UTF-8, as JSON must be')
        }
        const before = counts.documents
        const lines = readLines(input, { encoding: 'utf-8', maxBytes }, streams, refuse)
        for await (const one of readJsonTexts(lines, /\.(?:ndjson|jsonl)$/i.test(input.shown), maxBytes)) {
          const faults = faultsOf(one)
          counts.documents++
          if (faults.length === 0) continue
          counts.invalid++
          if (!options.quiet) await write(streams.stdout, formatFaults(input.shown, faults, options.maxErrors, paint('error')))
        }
        if (counts.documents === before) throw new Error('holds no JSON document')
      }
    }),
    ENDINGS
  )
  if (!options.quiet && counts.documents > 0) streams.stderr.write(`documents: ${counts.documents}, not valid: ${counts.invalid}\n`)
  return code === 0 && counts.invalid > 0 ? 1 : code
}

interface JsonFault {
  readonly place: Place
  readonly reason: string
}

function faultsOf(one: JsonText): JsonFault[] {
  const broken = findSyntaxError(one)
  if (broken) return [broken]
  const problems = checkDocument(JSON.parse(one.text))
  if (problems.length === 0) return []
  const locate = createLocator(one)
  return problems.map(({ path, place, reason }) => ({
    place: locate(path),
    reason: place === '' ? `the document: ${reason}` : `${place}: ${reason}`
  }))
}

function formatFaults(name: string, faults: readonly JsonFault[], most: number, severity: string): string {
  const lines = faults
    .slice(0, most)
    .map(({ place, reason }) => `${printable(name)}:${place.line}:${place.column} ${severity} ${printable(reason)}\n`)
  const more = faults.length - most
  return lines.join('') + (more > 0 ? `… and ${more} more\n` : '')
}
