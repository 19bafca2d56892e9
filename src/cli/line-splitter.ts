const LINE_FEED = 0x0a
/** Bytes that are kept of a line over the limit. */
const KEPT = 256

/** A line's bytes without its line feed. */
export interface Line {
  readonly bytes: Uint8Array
  /** Whether the line is over the limit: `bytes` are its first then, and the rest is passed over. */
  readonly isCut: boolean
}

/** Parts bytes that come in pieces at their line feeds. Bytes, so that a character on the edge of two pieces stays whole. */
export class LineSplitter {
  #open: Uint8Array[] = []
  #length = 0
  /** Whether the open line was cut, and given already. */
  #isPassedOver = false

  /** Lines of more bytes are cut; they are given as soon as they are too long, as they may have no end. */
  constructor(private readonly maxBytes: number) {}

  /** The lines that end in this piece, or grow too long in it. */
  push(piece: Uint8Array): Line[] {
    const lines: Line[] = []
    let from = 0
    for (let at = piece.indexOf(LINE_FEED); at >= 0; at = piece.indexOf(LINE_FEED, from)) {
      this.#add(piece.subarray(from, at), lines)
      this.#close(lines)
      from = at + 1
    }
    if (from < piece.length) this.#add(piece.subarray(from), lines)
    return lines
  }

  /** The last line, where no line feed ended it. */
  end(): Line[] {
    const lines: Line[] = []
    if (this.#open.length > 0) this.#close(lines)
    return lines
  }

  #add(part: Uint8Array, lines: Line[]): void {
    if (this.#isPassedOver) return
    this.#open.push(part)
    this.#length += part.length
    if (this.#length <= this.maxBytes) return
    // A copy, or the whole line would stay in memory with it.
    lines.push({ bytes: Uint8Array.from(this.#take().subarray(0, KEPT)), isCut: true })
    this.#isPassedOver = true
  }

  #close(lines: Line[]): void {
    if (!this.#isPassedOver) lines.push({ bytes: this.#take(), isCut: false })
    this.#isPassedOver = false
  }

  #take(): Uint8Array {
    const parts = this.#open
    this.#open = []
    this.#length = 0
    return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts)
  }
}
