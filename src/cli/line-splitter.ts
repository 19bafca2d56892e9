const LINE_FEED = 0x0a

/** Parts bytes that come in pieces at their line feeds. Bytes, so that a character on the edge of two pieces stays whole. */
export class LineSplitter {
  #open: Uint8Array[] = []

  /** The lines that end in this piece, without their line feeds. */
  push(piece: Uint8Array): Uint8Array[] {
    const lines: Uint8Array[] = []
    let from = 0
    for (let at = piece.indexOf(LINE_FEED); at >= 0; at = piece.indexOf(LINE_FEED, from)) {
      lines.push(this.#close(piece.subarray(from, at)))
      from = at + 1
    }
    if (from < piece.length) this.#open.push(piece.subarray(from))
    return lines
  }

  /** The last line, where no line feed ended it. */
  end(): Uint8Array[] {
    return this.#open.length === 0 ? [] : [this.#close(new Uint8Array())]
  }

  #close(last: Uint8Array): Uint8Array {
    const line = this.#open.length === 0 ? last : Buffer.concat([...this.#open, last])
    this.#open = []
    return line
  }
}
