import { type FileHandle, open } from 'node:fs/promises'
import { Misuse } from './streams.js'
import { beginReplacing, type Replacing, saying } from './write.js'

/** A file that is written piece by piece and is there whole at the end or not at all. */
export class WholeFile {
  #handle: FileHandle | undefined
  #replacing: Replacing | undefined
  #waiting: string[] = []
  #length = 0

  constructor(readonly name: string) {}

  /** Throws a Misuse where the file cannot be written. */
  async write(text: string): Promise<void> {
    this.#waiting.push(text)
    this.#length += text.length
    if (this.#length > MOST_WAITING) await this.#flush()
  }

  /** Puts the file in its place. */
  async finish(): Promise<void> {
    await this.#flush()
    await this.#saying(async () => {
      await this.#handle?.close()
      this.#handle = undefined
      await this.#replacing?.commit()
    })
  }

  /** Leaves what was there before, and nothing else. */
  async abandon(): Promise<void> {
    this.#waiting = []
    await this.#handle?.close().catch(() => {})
    await this.#replacing?.abandon()
    this.#handle = undefined
    this.#replacing = undefined
  }

  async #flush(): Promise<void> {
    const text = this.#waiting.join('')
    this.#waiting = []
    this.#length = 0
    await this.#saying(async () => {
      this.#replacing ??= await beginReplacing(this.name)
      this.#handle ??= await open(this.#replacing.path, 'a')
      await this.#handle.appendFile(text)
    })
  }

  async #saying(action: () => Promise<unknown>): Promise<void> {
    try {
      await saying(this.name, action)
    } catch (error) {
      await this.abandon()
      throw new Misuse((error as Error).message)
    }
  }
}

/** UTF-16 code units that wait to be written together. */
const MOST_WAITING = 2 ** 16
