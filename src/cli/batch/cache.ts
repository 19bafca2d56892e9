import { type FileHandle, open, stat } from 'node:fs/promises'
import { describeError } from '../files.js'
import { type Line, LineSplitter } from '../line-splitter.js'
import { Misuse } from '../streams.js'
import { WholeFile } from '../whole-file.js'

/** The first line of a cache; the others are entries: `["parse","plans/a.txt","<stamp>",<what is kept>]`. */
const HEAD = '{"yaodianCache":2}\n'

/** Where a line stands in the file, in bytes. */
interface Place {
  readonly name: string
  readonly stamp: string
  readonly at: number
  readonly length: number
}

type Entry = readonly [command: string, name: string, stamp: string, kept: unknown]

/**
 * What earlier runs of a command made of files. It stays on disk: in memory are only names, stamps and places.
 *
 * Where it cannot be written, the run goes on without; `finish` tells of it.
 */
export class Cache<Kept> {
  readonly #next: WholeFile
  readonly #written = new Set<string>()
  #failure: Misuse | undefined

  private constructor(
    private readonly command: string,
    file: string,
    private readonly places: ReadonlyMap<string, Place>,
    private readonly handle: FileHandle | undefined
  ) {
    this.#next = new WholeFile(file)
  }

  /** Opens a cache, or begins one. Throws a Misuse for a file that is something else, or cannot be written. */
  static async open<Kept>(command: string, file: string): Promise<Cache<Kept>> {
    const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw new Misuse(`--cache ${file}: ${describeError(error.code) ?? error.message}`)
    })
    const cache = new Cache<Kept>(command, file, handle ? await readPlaces(file, handle) : new Map(), handle)
    await cache.#next.write(HEAD)
    return cache
  }

  /** The stamp of what is kept for a name. */
  stampOf(name: string): string | undefined {
    return this.places.get(this.#keyOf(name))?.stamp
  }

  async read(name: string): Promise<Kept | undefined> {
    const line = await this.#readLine(this.places.get(this.#keyOf(name)))
    return parseLine(line)?.[3] as Kept | undefined
  }

  async keep(name: string, stamp: string, kept: Kept): Promise<void> {
    this.#written.add(this.#keyOf(name))
    await this.#write([this.command, name, stamp, kept])
  }

  /** Writes the cache; what this run did not come to is kept as long as its file is there. Throws a Misuse where it could not be written. */
  async finish(): Promise<void> {
    for (const [key, place] of this.places)
      if (!this.#written.has(key) && (await exists(place.name))) {
        const entry = parseLine(await this.#readLine(place))
        if (entry) await this.#write(entry)
      }
    // An open file cannot be replaced everywhere.
    await this.handle?.close()
    if (this.#failure) throw this.#failure
    await this.#next.finish()
  }

  #keyOf(name: string): string {
    return keyOf(this.command, name)
  }

  async #write(entry: Entry): Promise<void> {
    if (this.#failure) return
    await this.#next.write(`${JSON.stringify(entry)}\n`).catch((error: unknown) => {
      if (!(error instanceof Misuse)) throw error
      this.#failure = error
    })
  }

  async #readLine(place: Place | undefined): Promise<string> {
    if (!place || !this.handle) return ''
    const { buffer } = await this.handle.read(Buffer.alloc(place.length), 0, place.length, place.at)
    return buffer.toString()
  }
}

function keyOf(command: string, name: string): string {
  return `${command} ${name}`
}

/** By the handle that entries are read by later: another run may put another file in its place meanwhile. */
async function readPlaces(file: string, handle: FileHandle): Promise<Map<string, Place>> {
  const places = new Map<string, Place>()
  if ((await handle.stat()).isDirectory()) throw new Misuse(refusal(file))
  const splitter = new LineSplitter(Number.POSITIVE_INFINITY)
  let at = 0
  const add = ({ bytes }: Line) => {
    const text = Buffer.from(bytes).toString()
    if (at === 0 && !/^\{"yaodianCache":\d+\}$/.test(text)) throw new Misuse(refusal(file))
    const entry = parseLine(text)
    if (entry) places.set(keyOf(entry[0], entry[1]), { name: entry[1], stamp: entry[2], at, length: bytes.length })
    at += bytes.length + 1
  }
  for await (const piece of handle.createReadStream({ start: 0, autoClose: false }))
    for (const line of splitter.push(piece as Uint8Array)) add(line)
  for (const line of splitter.end()) add(line)
  return places
}

/** An optional value takes what follows it: `--cache plans` names a cache and no input. */
function refusal(file: string): string {
  return `--cache ${file}: is there and no cache; if it is an input, put --cache behind the inputs or write --cache=FILE`
}

/** A line that was cut off or altered, or that an older version wrote, is none. */
function parseLine(line: string): Entry | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return Array.isArray(value) && value.length === 4 && value.slice(0, 3).every((one) => typeof one === 'string')
      ? (value as unknown as Entry)
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
