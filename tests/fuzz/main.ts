import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readBasePlans } from './base-plans.js'
import { saveCase } from './corpus.js'
import { findLeast } from './find-least.js'
import { growthFaults, waysToGrow } from './growth.js'
import { drawInputs, type FuzzInput } from './inputs.js'
import { type Depth, examine, kindOf } from './oracle.js'
import { Pace } from './pace.js'

/** Mending and the terminal take long: they are looked at for every so many inputs. */
const MENDS_EVERY = 10
const SHOWS_EVERY = 7
/** After so many kinds of fault, what there is to mend is clear. */
const MOST_KINDS = 25
const NEWS_MS = 60_000

interface Options {
  readonly seconds: number
  readonly seed: number
  readonly from: number
  readonly plans: string
}

function readOptions(args: string[], root: string): Options {
  const { values } = parseArgs({
    args,
    options: {
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 0x7fffffff)) },
      from: { type: 'string', default: '0' },
      plans: { type: 'string', default: path.join(root, '../shared/plans') }
    }
  })
  const [seconds = 0, seed = 0, from = 0] = [values.seconds, values.seed, values.from].map(Number)
  if (!(seconds > 0) || !Number.isSafeInteger(seed) || !(from >= 0)) throw new RangeError('--seconds, --seed and --from take numbers')
  return { seconds, seed, from, plans: values.plans }
}

/** One run: what it has found so far. */
class Run {
  executions = 0
  faulty = 0
  readonly #kinds = new Set<string>()
  readonly #pace = new Pace()

  constructor(
    private readonly corpus: string,
    private readonly seed: number
  ) {}

  get isFull(): boolean {
    return this.#kinds.size >= MOST_KINDS
  }

  async take(input: FuzzInput, index: number): Promise<void> {
    const depth = { mends: index % MENDS_EVERY === 0, shows: index % SHOWS_EVERY === 0, turn: index }
    const { faults, parseTime } = await examine(input, depth)
    this.executions++
    if (faults.length > 0) this.faulty++
    for (const fault of faults) await this.#report(input, fault, depth, index)
    if ('text' in input && this.#pace.isSlow(input.text.length, parseTime)) await this.#takeSlow(input.text, depth, index)
  }

  async #takeSlow(text: string, depth: Depth, index: number): Promise<void> {
    for (const growing of waysToGrow(text)) for (const fault of growthFaults(growing)) await this.#report(growing, fault, depth, index)
  }

  async #report(input: FuzzInput, fault: string, depth: Depth, index: number): Promise<void> {
    if (this.#kinds.has(kindOf(fault)) || this.isFull) return
    this.#kinds.add(kindOf(fault))
    console.log(`fault: ${fault}\n  at --seed ${this.seed} --from ${index}`)
    const least = await findLeast(input, fault, depth)
    console.log(`  least case: ${saveCase(least, fault, this.corpus, path.join(tmpdir(), 'yaodian-fuzz'))}`)
  }

  summary(milliseconds: number): string {
    const rate = (this.executions / milliseconds) * 1000
    const memory = Math.round(process.memoryUsage().rss / 1e6)
    return `seed ${this.seed}: ${this.executions} executions, ${rate.toFixed(1)} a second, ${this.faulty} with faults of ${this.#kinds.size} kinds; ${memory} MB`
  }
}

/** Spoils plans and holds what is made of them against the laws until the time is over; 1 where anything was found. */
export async function main(args: string[], root: string): Promise<0 | 1> {
  const { seconds, seed, from, plans } = readOptions(args, root)
  const { texts, from: origin } = readBasePlans(root, plans)
  console.log(`seed ${seed}, ${seconds} seconds, ${origin}`)
  const run = new Run(path.join(root, 'tests/fuzz/corpus'), seed)
  const start = performance.now()
  let news = start + NEWS_MS
  let index = from
  for (const input of drawInputs(seed, from, texts)) {
    await run.take(input, index++)
    const now = performance.now()
    if (now > start + seconds * 1000 || run.isFull) break
    if (now < news) continue
    console.log(run.summary(now - start))
    news = now + NEWS_MS
  }
  console.log(run.summary(performance.now() - start))
  return run.faulty > 0 ? 1 : 0
}
