import { decodeAs, decodeValidUtf8 } from '../input/decode.js'
import { escapeControls, formatJson } from './json.js'
import { findSyntaxError, parseTree } from './json-documents.js'
import type { Line } from './line-splitter.js'
import { tooLarge } from './read-input.js'

/** Why a record gives no document. */
export type RecordErrorCode =
  | 'too-large'
  | 'not-utf-8'
  | 'not-json'
  | 'not-an-object'
  | 'no-text'
  | 'text-not-string'
  | 'too-deep'
  | 'internal'

/** A record to parse. */
export interface PlanRecord {
  /** JSON, as the record has it: numbers keep digits that JavaScript's would lose. */
  readonly id: string
  readonly text: string
  /** JSON of the other keys, where they are to be kept. */
  readonly rest: string | undefined
}

/** A record that gives no document. */
export interface BadRecord {
  readonly code: RecordErrorCode
  readonly message: string
  /** JSON, as the record has it; undefined where it cannot be known. */
  readonly id?: string | undefined
  /** As in a PlanRecord. */
  readonly rest?: string | undefined
  /** How the line begins, where no id tells which it is. */
  readonly excerpt?: string
}

/** How records are read. */
export interface RecordOptions {
  /** Of one record. */
  readonly maxBytes: number
  readonly keep?: boolean | undefined
}

/** Characters of an excerpt. */
const EXCERPT = 80

/** The record that a line holds, or what is wrong with it; undefined for a line of blanks. */
export function readRecord({ bytes, isCut }: Line, options: RecordOptions): PlanRecord | BadRecord | undefined {
  const decoded = decodeValidUtf8(bytes)
  const text = (decoded ?? decodeAs(bytes, 'utf-8')).replace(/^\ufeff/, '')
  const bad = (code: RecordErrorCode, message: string) => ({ code, message, excerpt: excerptOf(text) })
  if (isCut) return bad('too-large', tooLarge(options.maxBytes).message)
  if (decoded === undefined) return bad('not-utf-8', 'is not UTF-8, as JSON must be')
  if (text.trim() === '') return undefined
  const broken = findSyntaxError({ text, line: 1 })
  if (broken) return bad('not-json', `${broken.reason}, at column ${broken.place.column}`)
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad('not-an-object', 'is not a JSON object')
  return readObject(value as Readonly<Record<string, unknown>>, text, options) ?? bad('too-deep', 'is nested too deep')
}

function readObject(value: Readonly<Record<string, unknown>>, json: string, { keep }: RecordOptions): PlanRecord | BadRecord | undefined {
  const id = idOf(value, json)
  const rest = keep ? restOf(json) : undefined
  if (id === undefined || (keep && rest === undefined)) return undefined
  const { text } = value
  if (!Object.hasOwn(value, 'text')) return { id, rest, code: 'no-text', message: 'has no key "text"' }
  if (typeof text !== 'string') return { id, rest, code: 'text-not-string', message: '"text" is no string' }
  return { id, text, rest }
}

/** JSON of the id: written anew where that loses nothing, else cut out of the record. */
function idOf(value: Readonly<Record<string, unknown>>, json: string): string | undefined {
  if (!Object.hasOwn(value, 'id')) return 'null'
  const { id } = value
  if (typeof id === 'number' || (typeof id === 'object' && id !== null)) return propertiesOf(json)?.get('id')
  return formatJson(id, false).trimEnd()
}

function restOf(json: string): string | undefined {
  const properties = propertiesOf(json)
  if (!properties) return undefined
  const kept = [...properties].filter(([key]) => key !== 'id' && key !== 'text')
  return `{${kept.map(([key, value]) => `${formatJson(key, false).trimEnd()}:${value}`).join(',')}}`
}

/** JSON of each value of an object; of a key that it has twice the last, as JavaScript has it. Undefined for one that is nested too deep. */
function propertiesOf(json: string): Map<string, string> | undefined {
  const root = parseTree(json)
  if (!root) return undefined
  return new Map(
    (root.children ?? []).map(({ children: [key, value] = [] }) => [String(key?.value), value ? sourceOf(json, value) : 'null'])
  )
}

function sourceOf(json: string, { offset, length }: { readonly offset: number; readonly length: number }): string {
  // Blanks only, as no JSON string has it raw; but some readers take it for a line end.
  return escapeControls(json.slice(offset, offset + length).replaceAll('\r', ' '))
}

function excerptOf(text: string): string {
  return text.slice(0, EXCERPT)
}
