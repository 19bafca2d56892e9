import type { Point, Position } from 'unist'
import type { Span } from './span.js'

/** A unist point that always says its offset. */
export interface RawPoint extends Point {
  offset: number
}

/** A unist position in the raw text. */
export interface RawPosition extends Position {
  start: RawPoint
  end: RawPoint
}

/**
 * The raw decoded text of one file (after the byte order mark), which every position points into.
 *
 * Lines are counted at line feeds alone (a CRLF counts once; a lone CR or U+2028 ends a paragraph but
 * not a counted line), columns are UTF-16 code units from 1, offsets UTF-16 code units from 0.
 */
export class SourceText {
  readonly #lineStarts: number[] = [0]

  constructor(readonly raw: string) {
    for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1)
  }

  /** The unist point of a raw offset; an offset off the text is a caller's mistake and throws a RangeError. */
  point(offset: number): RawPoint {
    if (!(offset >= 0 && offset <= this.raw.length)) throw new RangeError(`offset ${offset} is off the text`)
    let low = 0
    let high = this.#lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#lineStarts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] as number) + 1, offset }
  }

  /** The unist position of a raw span. */
  position(span: Span): RawPosition {
    return { start: this.point(span.from), end: this.point(span.to) }
  }
}
