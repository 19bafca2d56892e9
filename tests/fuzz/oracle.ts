import { isDeepStrictEqual } from 'node:util'
import {
  checkDocument,
  decodeText,
  ENCODINGS,
  explain,
  findQuantities,
  InputError,
  mend,
  type PlanDocument,
  parse,
  rules,
  validate
} from '../../src/index.js'
import { encodeText } from '../../src/input/encode.js'
import { faultsOf } from '../laws/laws.js'
import { growthFaults, slowFaults, timed } from './growth.js'
import type { FuzzInput } from './inputs.js'
import { terminalFaults } from './terminal.js'

/** Which of the slow checks are made too, and which command is shown on a terminal. */
export interface Depth {
  readonly mends: boolean
  readonly shows: boolean
  readonly turn: number
}

export const allChecks: Depth = { mends: true, shows: true, turn: 0 }

/** What is wrong, and what the first parse took (CPU milliseconds; 0 where nothing was parsed). */
export interface Findings {
  readonly faults: readonly string[]
  readonly parseTime: number
}

const allOn = Object.fromEntries(rules.map(({ name }) => [name, 'warning' as const]))

interface Placed {
  readonly position: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } }
}

/** A check that must not throw: where and what, without what hangs on the text. */
function attempt(name: string, check: () => readonly string[]): readonly string[] {
  try {
    return check()
  } catch (error) {
    const [first = '', ...frames] = String(error instanceof Error ? error.stack : error).split('\n')
    const place = frames.find((frame) => frame.includes('/src/'))?.replace(/^.*\/src\/|:\d+\)?$/g, '') ?? 'somewhere'
    return [`${name}: throws ${first} (${place})`]
  }
}

function isOff({ position: { start, end } }: Placed, text: string): boolean {
  return start.offset < 0 || end.offset < start.offset || end.offset > text.length
}

function validateFaults(text: string): string[] {
  return validate(text, { rules: allOn }).flatMap((fault) => {
    const edits = fault.fix?.edits ?? []
    const isWrong =
      isOff(fault, text) || edits.some(({ from, to }, index) => from < (edits[index - 1]?.to ?? 0) || to < from || to > text.length)
    return isWrong ? [`validate: the place of ${fault.rule} is off the text`] : []
  })
}

function quantityFaults(text: string): string[] {
  let last = 0
  return findQuantities(text).flatMap(({ start, end }) => {
    const isWrong = start < last || end <= start || end > text.length
    last = end
    return isWrong ? ['quantities: a place is empty, off the text or before the one before it'] : []
  })
}

/** What a reader of the output would miss: titles and addresses of the nodes, and the targets. */
function essenceOf(text: string) {
  const { plan, sections, tasks, targets } = parse(text)
  return {
    title: plan.title,
    nodes: [...sections, ...tasks].map(({ id, level, title }) => ({ id, level, title })),
    targets: targets.map(({ id, text: words, min, max, unit, object, action }) => ({ id, words, min, max, unit, object, action }))
  }
}

/** Mending parses a text again and again; more often than this, or in as long a time, would have no end for a user. */
const SLOW_MEND = { parses: 500, ms: 20_000 }

function mendFaults(text: string, parseTime: number): string[] {
  const { result, time } = timed(() => mend(text, { rules: allOn }))
  const { text: after } = result
  const faults: string[] = []
  if (time > SLOW_MEND.ms && time > SLOW_MEND.parses * parseTime) faults.push('mend: takes too long')
  if (after === text) return faults
  if (!isDeepStrictEqual(essenceOf(after), essenceOf(text))) faults.push('mend: titles, levels or targets change')
  if (mend(after, { rules: allOn }).text !== after) faults.push('mend: a second time changes more')
  return faults
}

function documentFaults(text: string, document: PlanDocument): string[] {
  const same = JSON.stringify(document) === JSON.stringify(parse(text)) ? [] : ['parse: two documents of one text']
  const broken = checkDocument(document).map(({ place, reason }) => `document: ${place}: ${reason}`)
  const others = faultsOf(text, document).filter((fault) => !fault.startsWith('schema: '))
  return [...same, ...broken, ...others]
}

function explainFaults(text: string): string[] {
  return explain(text).some(({ line }) => line < 1) ? ['explain: a line before the first'] : []
}

/** What is wrong with what the library makes of a text. */
async function textFindings(text: string, { mends, shows, turn }: Depth): Promise<Findings> {
  let parseTime = 0
  const faults = [
    ...attempt('parse', () => {
      const { result, time } = timed(() => parse(text))
      parseTime = time
      return [...slowFaults('parse', time, text), ...documentFaults(text, result)]
    }),
    ...attempt('explain', () => explainFaults(text)),
    ...attempt('quantities', () => quantityFaults(text)),
    ...attempt('validate', () => validateFaults(text)),
    ...(mends ? attempt('mend', () => mendFaults(text, parseTime)) : []),
    ...(shows ? await terminalFaults(text, turn) : [])
  ]
  return { faults, parseTime }
}

/** Text of bytes; undefined where they are refused as they may be. */
function decodeOrRefuse(bytes: Uint8Array, encoding?: (typeof ENCODINGS)[number]): string | undefined {
  try {
    return decodeText(bytes, encoding).text
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

/** What was written in an encoding and is read in it, is the same text. */
function encodingFaults(text: string): string[] {
  return ENCODINGS.flatMap((encoding) => {
    let bytes: Uint8Array
    try {
      bytes = encodeText(text, encoding)
    } catch (error) {
      if (error instanceof InputError) return []
      throw error
    }
    const again = decodeOrRefuse(bytes, encoding)
    return again === undefined || again === text ? [] : [`decode: ${encoding} does not come back the same`]
  })
}

async function byteFindings(bytes: Uint8Array, depth: Depth): Promise<Findings> {
  let text: string | undefined
  const faults = attempt('decode', () => {
    text = decodeOrRefuse(bytes)
    for (const encoding of ENCODINGS) decodeOrRefuse(bytes, encoding)
    return text === undefined ? [] : encodingFaults(text)
  })
  if (text === undefined) return { faults, parseTime: 0 }
  const found = await textFindings(text, depth)
  return { faults: [...faults, ...found.faults], parseTime: found.parseTime }
}

/** Holds an input against all that must be so for any input. */
export async function examine(input: FuzzInput, depth: Depth): Promise<Findings> {
  if ('text' in input) return textFindings(input.text, depth)
  if ('bytes' in input) return byteFindings(input.bytes, depth)
  return { faults: attempt('growth', () => growthFaults(input)), parseTime: 0 }
}

/** What kind of fault it is: its words without places and quoted text. */
export function kindOf(fault: string): string {
  return fault
    .replace(/ in the .*/s, '')
    .replace(/"(?:[^"\\]|\\.)*"|[\d.]+/g, '…')
    .slice(0, 120)
}
