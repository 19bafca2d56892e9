/** How many times the usual time per code unit is slow. */
const SLOW = 40
/** Shorter texts cost more for their length, and texts parsed before the code is warm too. */
const LEAST_LENGTH = 400
const WARM_UP = 300
const KEPT = 500

/** What parsing usually costs, by the last texts. */
export class Pace {
  readonly #costs: number[] = []
  #count = 0

  /** Takes note of a parse; whether it was slow beside the others. */
  isSlow(length: number, milliseconds: number): boolean {
    if (length < LEAST_LENGTH) return false
    const cost = milliseconds / length
    const slow = this.#count >= WARM_UP && cost > SLOW * this.#median()
    this.#costs[this.#count++ % KEPT] = cost
    return slow
  }

  #median(): number {
    return this.#costs.toSorted((a, b) => a - b)[this.#costs.length >> 1] ?? Number.POSITIVE_INFINITY
  }
}
