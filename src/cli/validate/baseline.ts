import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { describeError } from '../files.js'
import { Misuse } from '../streams.js'
import { writeWhole } from '../write.js'
import type { ReportedFault } from './format.js'
import type { ValidateCommandOptions } from './options.js'

const schema = z.strictObject({
  schemaVersion: z.literal(1),
  files: z.record(z.string(), z.array(z.string().regex(/^[0-9a-f]{16}$/)))
})

/** Fingerprints by path; paths are relative to the baseline's folder, with forward slashes. */
type Entries = ReadonlyMap<string, ReadonlySet<string>>

/** The baseline that the options name. Throws a Misuse for a file that is none, and where none is named. */
export function openBaseline({ baseline, updateBaseline = false }: ValidateCommandOptions): Promise<Baseline> {
  if (baseline === undefined) throw new Misuse('--update-baseline writes the file of --baseline, which is not given')
  return Baseline.read(baseline, updateBaseline)
}

/** Faults that are known and not reported. */
export class Baseline {
  readonly #found = new Map<string, Set<string>>()

  private constructor(
    readonly file: string,
    private readonly entries: Entries
  ) {}

  /** Reads a baseline; one that is still to be written may be missing. Throws a Misuse for a file that is none. */
  static async read(file: string, mayBeMissing: boolean): Promise<Baseline> {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' && mayBeMissing) return undefined
      throw new Misuse(`--baseline ${file}: ${describeError(error.code) ?? error.message}`)
    })
    return new Baseline(file, text === undefined ? new Map() : parseEntries(file, text))
  }

  /** Takes note of all faults of a text, and gives back those that were not known before. */
  take(name: string, faults: readonly ReportedFault[]): ReportedFault[] {
    const key = this.#keyOf(name)
    const found = this.#found.get(key) ?? new Set()
    for (const { fingerprint } of faults) found.add(fingerprint)
    this.#found.set(key, found)
    return faults.filter(({ fingerprint }) => !this.entries.get(key)?.has(fingerprint))
  }

  /** How many entries stand for nothing any more: faults that are gone, and files that are. */
  async countStale(): Promise<number> {
    let stale = 0
    for (const [key, known] of this.entries) {
      const found = this.#found.get(key)
      if (found) stale += [...known].filter((fingerprint) => !found.has(fingerprint)).length
      else if (!(await exists(path.resolve(path.dirname(this.file), key)))) stale += known.size
    }
    return stale
  }

  /** Writes what was found, and nothing else; returns what was done. Throws a Misuse where the file cannot be written. */
  async update(): Promise<string> {
    const files = [...this.#found].filter(([, found]) => found.size > 0).sort(([a], [b]) => (a < b ? -1 : 1))
    const sorted = Object.fromEntries(files.map(([key, found]) => [key, [...found].sort()]))
    await writeWhole(this.file, `${JSON.stringify({ schemaVersion: 1, files: sorted }, null, 2)}\n`).catch((error: Error) => {
      throw new Misuse(error.message)
    })
    const written = files.reduce((sum, [, found]) => sum + found.size, 0)
    const dropped = [...this.entries].flatMap(([key, known]) => [...known].filter((one) => !this.#found.get(key)?.has(one))).length
    return `written (faults: ${written}, files: ${files.length}, entries dropped: ${dropped})`
  }

  #keyOf(name: string): string {
    return path.relative(path.dirname(path.resolve(this.file)), path.resolve(name)).replaceAll(path.sep, '/')
  }
}

function parseEntries(file: string, text: string): Entries {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new Misuse(`--baseline ${file}: is no valid JSON: ${(error as Error).message}`)
  }
  const { data } = schema.safeParse(value)
  if (!data) throw new Misuse(`--baseline ${file}: is no baseline of this version; --update-baseline writes one where there is no file`)
  return new Map(Object.entries(data.files).map(([key, known]) => [key, new Set(known)]))
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false
  )
}
