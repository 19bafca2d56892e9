/** A level that is open at some point of the reading. */
export interface Level {
  /** Numbering styles met among its members; empty where none had a number. */
  readonly styles: readonly string[]
  readonly rank: number
  /** The last member's number; null where it has none. */
  readonly last: number | null
  readonly count: number
  /** What the number of a member in its place would be: its place in the list plus this. */
  readonly base: number
  /** True while every member was an unnumbered heading. */
  readonly unnumbered: boolean
}

/** What a style was used for so far: to know it again under the next parent. */
export interface StyleMemory {
  readonly style: string
  readonly depth: number
  readonly last: number
  readonly uses: number
}

/** How one candidate was read. */
export interface Choice {
  readonly candidate: number
  /** Index of the reading taken; -1 for an unnumbered heading. */
  readonly reading: number
  readonly level: number
  readonly ordinal: number | null
  readonly why: readonly Why[]
  readonly cost: number
  readonly previous: Choice | undefined
}

/** Why a choice cost what it did, for `explain` and for messages. */
export type Why =
  | 'first'
  | 'next'
  | 'runs-on'
  | 'drift'
  | 'gap'
  | 'duplicate'
  | 'step-back'
  | 'restart'
  | 'new-list'
  | 'late-start'
  | 'lost-number'
  | 'lost-parent'
  | 'unnumbered-heading'
  | 'style-moved'
  | 'self-nested'
  | 'rank-inverted'
  | 'mid-line'
  | 'annex'
  | 'box'
  | 'stated-depth'

/** One partial reading of the sequence of candidates. */
export interface State {
  readonly cost: number
  readonly levels: readonly Level[]
  readonly memory: readonly StyleMemory[]
  readonly choice: Choice | undefined
}

export const EMPTY_STATE: State = { cost: 0, levels: [], memory: [], choice: undefined }

/** What a style was used for at a depth. */
export function recall(state: State, style: string, depth: number): StyleMemory | undefined {
  return state.memory.find((entry) => entry.style === style && entry.depth === depth)
}

/** The memory with one more use of a style at a depth. */
export function remember(memory: readonly StyleMemory[], style: string, depth: number, last: number | null): readonly StyleMemory[] {
  const before = memory.find((entry) => entry.style === style && entry.depth === depth)
  const entry = { style, depth, last: last ?? before?.last ?? 0, uses: (before?.uses ?? 0) + 1 }
  return before ? memory.map((one) => (one === before ? entry : one)) : [...memory, entry]
}

/** Two states with the same key have the same future: only the cheaper one need be kept. */
export function stateKey(state: State): string {
  let key = ''
  for (const level of state.levels) key += `${level.styles.join('+')}:${level.last}:${level.unnumbered ? level.count : ''}|`
  for (const entry of state.memory) key += `;${entry.style}@${entry.depth}=${entry.last}`
  return key
}
