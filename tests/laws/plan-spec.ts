import fc from 'fast-check'

/** What may be odd about a generated plan, and in how many of a hundred plans it is wished for. */
const oddityShares = {
  drift: 25,
  'lost-number': 25,
  'run-on': 25,
  'wrapped-heading': 20,
  'metadata-line': 30,
  'page-numbers': 15,
  'scan-line': 20,
  bookmark: 15,
  pinyin: 15,
  'zero-width': 15,
  traditional: 25,
  'lost-breaks': 20,
  'wide-gaps': 15,
  'no-title': 15,
  notice: 25,
  signature: 30,
  preamble: 60,
  'marker-widths': 40,
  'wide-digits': 10,
  indent: 40,
  'blank-lines': 15,
  'marker-blank': 20
} as const

export type Oddity = keyof typeof oddityShares

export interface Shape {
  readonly children: readonly Shape[]
}

/** All that a case hangs on; small enough for fast-check to shrink. */
export interface PlanSpec {
  readonly seed: number
  readonly shape: readonly Shape[]
  readonly oddities: readonly Oddity[]
}
const leaf: fc.Arbitrary<Shape> = fc.constant({ children: [] })
const listOf = (shape: fc.Arbitrary<Shape>, most: number): fc.Arbitrary<Shape[]> => fc.array(shape, { minLength: 2, maxLength: most })
const third: fc.Arbitrary<Shape> = fc.oneof(
  { weight: 2, arbitrary: leaf },
  { weight: 1, arbitrary: listOf(leaf, 6).map((children) => ({ children })) }
)
const second: fc.Arbitrary<Shape> = fc.oneof(
  { weight: 1, arbitrary: leaf },
  { weight: 3, arbitrary: listOf(third, 9).map((children) => ({ children })) }
)
/** One to three levels of 2 to 9 siblings, of ragged depth. */
const shapes: fc.Arbitrary<readonly Shape[]> = fc.oneof(
  { weight: 1, arbitrary: listOf(leaf, 9) },
  { weight: 5, arbitrary: listOf(second, 7) }
)
const oddities: fc.Arbitrary<Oddity[]> = fc
  .tuple(
    ...(Object.keys(oddityShares) as Oddity[]).map((name) =>
      fc.integer({ min: 0, max: 99 }).map((n) => (n >= 100 - oddityShares[name] ? [name] : []))
    )
  )
  .map((found) => found.flat())

/** Specifications of random plans; `writePlan` writes them. */
export const planSpecs: fc.Arbitrary<PlanSpec> = fc.noBias(
  fc.record({ seed: fc.noShrink(fc.nat({ max: 0x7fffffff })), shape: shapes, oddities })
)
