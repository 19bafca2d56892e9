import { createReadStream } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { describeError } from '../files.js'
import { type Line, LineSplitter } from '../line-splitter.js'
import { Misuse } from '../streams.js'
import { WholeFile } from '../whole-file.js'

/** The first line of a cache; the others are entries: `["plans/a.txt","<stamp>",<what is kept>]`. */
const HEAD = '{"yaodianCache":1}\n'

/** Where a line stands in the file, in bytes. */
interface Place {
  readonly stamp: string
  readonly at: number
  readonly length: number
}

/** What earlier runs made of files. It stays on disk: in memory are only names, stamps and places. */
export class Cache<Kept> {
  readonly #next: WholeFile
  readonly #written = new Set<string>()

  private constructor(
    file: string,
    private readonly places: ReadonlyMap<string, Place>,
    private readonly handle: FileHandle | undefined
  ) {
    this.#next = new WholeFile(file)
  }

  /** Opens a cache, or begins one. Throws a Misuse for a file that is something else. */
  static async open<Kept>(file: string): Promise<Cache<Kept>> {
    const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw new Misuse(`--cache ${file}: ${describeError(error.code) ?? error.message}`)
    })
    const cache = new Cache<Kept>(file, handle ? await readPlaces(file) : new Map(), handle)
    await cache.#next.write(HEAD)
    return cache
  }

  /** The stamp of what is kept for a name. */
  stampOf(name: string): string | undefined {
    return this.places.get(name)?.stamp
  }

  async read(name: string): Promise<Kept | undefined> {
    const line = await this.#readLine(name)
    return line === undefined ? undefined : (parseLine(line)?.[2] as Kept | undefined)
  }

  async keep(name: string, stamp: string, kept: Kept): Promise<void> {
    this.#written.add(name)
    await this.#next.write(`${JSON.stringify([name, stamp, kept])}\n`)
  }

  /** Writes the cache; what this run did not come to is kept as long as its file is there. */
  async finish(): Promise<void> {
    for (const name of this.places.keys())
      if (!this.#written.has(name) && (await exists(name))) await this.#next.write(`${await this.#readLine(name)}\n`)
    await this.#next.finish()
    await this.handle?.close()
  }

  async #readLine(name: string): Promise<string | undefined> {
    const place = this.places.get(name)
    if (!place || !this.handle) return undefined
    const { buffer } = await this.handle.read(Buffer.alloc(place.length), 0, place.length, place.at)
    return buffer.toString()
  }
}

async function readPlaces(file: string): Promise<Map<string, Place>> {
  const places = new Map<string, Place>()
  const splitter = new LineSplitter(Number.POSITIVE_INFINITY)
  let at = 0
  const add = ({ bytes }: Line) => {
    const text = Buffer.from(bytes).toString()
    if (at === 0 && `${text}\n` !== HEAD) throw new Misuse(refusal(file))
    const entry = parseLine(text)
    if (entry) places.set(entry[0], { stamp: entry[1], at, length: bytes.length })
    at += bytes.length + 1
  }
  for await (const piece of createReadStream(file)) for (const line of splitter.push(piece as Uint8Array)) add(line)
  for (const line of splitter.end()) add(line)
  return places
}

/** An optional value takes what follows it: `--cache plans` names a cache and no input. */
function refusal(file: string): string {
  return `--cache ${file}: is there and no cache; if it is an input, put --cache behind the inputs or write --cache=FILE`
}

/** A line that was cut off or altered is none. */
function parseLine(line: string): [string, string, unknown] | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return Array.isArray(value) && value.length === 3 && value.slice(0, 2).every((one) => typeof one === 'string')
      ? (value as [string, string, unknown])
      : undefined
  } catch {
    return undefined
  }
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false
  )
}
