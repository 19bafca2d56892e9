import fc from 'fast-check'
import { Random } from '../laws/random.js'
import { breakBytes } from './broken-bytes.js'
import { mutations } from './mutations/index.js'
import { anyPlace } from './mutations/mutation.js'

/** A text; bytes of a file; or a text that is made longer by its piece, to see how the time grows. */
export type FuzzInput =
  | { readonly text: string }
  | { readonly bytes: Uint8Array }
  | { readonly before: string; readonly piece: string; readonly after: string }

/** All that an input hangs on, besides the plans. */
interface FuzzSpec {
  readonly seed: number
  readonly size: 'fragment' | 'lines' | 'plan'
  readonly steps: readonly string[]
  readonly form: 'text' | 'repeated' | 'bytes' | 'growth'
}

const weighted = <T extends string>(weights: Readonly<Record<T, number>>): fc.Arbitrary<T> =>
  fc.constantFrom(...(Object.keys(weights) as T[]).flatMap((name) => Array<T>(weights[name]).fill(name)))

const specs: fc.Arbitrary<FuzzSpec> = fc.noBias(
  fc.record({
    seed: fc.nat({ max: 0x7fffffff }),
    size: weighted({ fragment: 40, lines: 57, plan: 3 }),
    steps: fc.array(fc.constantFrom(...Object.keys(mutations)), { maxLength: 7 }),
    form: weighted({ text: 85, repeated: 6, bytes: 7, growth: 2 })
  })
)

/** Inputs are drawn in rounds, so that one of them can be drawn again without all before it. */
const ROUND = 64
const LONGEST_REPEATED = 40_000
const LONGEST_PIECE = 60

function cut(plan: string, size: FuzzSpec['size'], random: Random): string {
  if (size === 'plan') return plan
  const lines = plan.split(/(?<=\n)/)
  const from = random.chance(0.3) ? 0 : random.int(0, lines.length - 1)
  const part = lines.slice(from, from + random.int(1, size === 'lines' ? 30 : 3)).join('')
  return part.slice(0, size === 'lines' ? 3000 : 300)
}

function stretch(text: string, most: number, random: Random): string {
  const at = anyPlace(text, random)
  return text.slice(at, at + random.int(1, most))
}

function writeText({ size, steps }: FuzzSpec, plans: readonly string[], random: Random): string {
  const part = () => cut(random.pick(plans), size, random)
  return steps.reduce((text, step) => mutations[step]?.(text, random, part) ?? text, part())
}

function repeatSome(text: string, random: Random): string {
  const piece = stretch(text, 20, random)
  const times = Math.min(random.pick([2, 5, 20, 200, 5000]), Math.floor(LONGEST_REPEATED / Math.max(1, piece.length)))
  const at = anyPlace(text, random)
  return text.slice(0, at) + piece.repeat(times) + text.slice(at)
}

function writeInput(spec: FuzzSpec, plans: readonly string[]): FuzzInput {
  const random = new Random(spec.seed)
  const text = writeText(spec, plans, random)
  switch (spec.form) {
    case 'text':
      return { text }
    case 'repeated':
      return { text: repeatSome(text, random) }
    case 'bytes':
      return { bytes: breakBytes(text, random) }
    case 'growth': {
      const around = () => (random.chance(0.5) ? '' : stretch(text, 200, random))
      return { before: around(), piece: stretch(text, LONGEST_PIECE, random) || '（', after: around() }
    }
  }
}

/** The inputs of a seed from the one numbered `from` (0 or more) on, without end; the same for the same plans. */
export function* drawInputs(seed: number, from: number, plans: readonly string[]): Generator<FuzzInput> {
  for (let round = Math.floor(from / ROUND), skip = from % ROUND; ; round++, skip = 0) {
    const drawn = fc.sample(specs, { seed: new Random(seed).fork(`round ${round}`).int(0, 0x7ffffffe), numRuns: ROUND })
    for (const spec of drawn.slice(skip)) yield writeInput(spec, plans)
  }
}
