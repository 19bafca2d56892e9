/** How much may be under way or wait for its turn. */
export interface Window {
  /** Items. */
  readonly items: number
  /** What waiting results may weigh together; with more of it, nothing new is begun. */
  readonly weight: number
}

/** One thing that was given in, and what came of it. */
interface Pair<In, Out> {
  readonly given: In
  readonly result: Out
}

/**
 * Runs several at a time and gives the results in the order of what was given in.
 *
 * `wait` stands around each wait for a result, and may throw to end it.
 */
export async function* inOrder<In, Out>(
  all: Iterable<In>,
  run: (one: In) => Promise<Out>,
  weigh: (result: Out) => number,
  window: Window,
  wait: (result: Promise<Out>) => Promise<Out>
): AsyncGenerator<Pair<In, Out>> {
  const queue: { given: In; result: Promise<Out> }[] = []
  let weight = 0
  const begin = async (one: In) => {
    const result = await run(one)
    weight += weigh(result)
    return result
  }
  const next = async ({ given, result }: { given: In; result: Promise<Out> }) => {
    const got = await wait(result)
    weight -= weigh(got)
    return { given, result: got }
  }
  for (const given of all) {
    queue.push({ given, result: begin(given) })
    while (queue.length >= window.items || (weight > window.weight && queue.length > 0))
      yield await next(queue.shift() as (typeof queue)[0])
  }
  for (const one of queue) yield await next(one)
}
