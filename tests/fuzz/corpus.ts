import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { FuzzInput } from './inputs.js'

/** A case that showed a fault once, as it lies in the corpus. Control characters and halves of characters need JSON's escapes. */
export type CorpusCase = ({ text: string } | { hex: string } | { before: string; piece: string; after: string }) & { showed: string }

/** Longer texts could hold more than a few words of somebody's plan: they are not kept beside the source. */
const LONGEST = 40

export function toInput(found: CorpusCase): FuzzInput {
  return 'hex' in found ? { bytes: Buffer.from(found.hex, 'hex') } : found
}

function toCase(input: FuzzInput, showed: string): CorpusCase {
  return 'bytes' in input ? { hex: Buffer.from(input.bytes).toString('hex'), showed } : { ...input, showed }
}

function escapeOthers(json: string): string {
  return json.replace(
    /[^\n -~\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

function lengthOf(input: FuzzInput): number {
  return Object.values(input).reduce((sum, part: string | Uint8Array) => sum + part.length, 0)
}

/** Every case of a corpus, with its file's name. */
export function readCorpus(folder: string): [string, CorpusCase][] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.sort().map((name) => [name, JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as CorpusCase])
}

/** Writes a case into the corpus where it is short, else into the other folder; its file. */
export function saveCase(input: FuzzInput, showed: string, corpus: string, other: string): string {
  const folder = lengthOf(input) > LONGEST ? other : corpus
  const text = `${escapeOthers(JSON.stringify(toCase(input, showed), null, 2))}\n`
  const name = `${showed.slice(0, showed.indexOf(':'))}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, name), text)
  return path.join(folder, name)
}
