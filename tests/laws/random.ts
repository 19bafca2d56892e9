/** A stream of numbers that a seed fixes (mulberry32): fast-check draws the seed, the generator all that hangs on it. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A stream of its own for one part of a case: a change elsewhere in the case does not disturb it. */
  fork(name: string): Random {
    let hash = this.#state ^ 0x811c9dc5
    for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193)
    return new Random(Math.imul(hash ^ (hash >>> 15), 0x85ebca6b))
  }

  /** 0 inclusive to 1 exclusive. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  pick<T>(table: readonly T[]): T {
    return table[this.int(0, table.length - 1)] as T
  }
}
