import type { Streams } from '../streams.js'

const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const
type Signal = keyof typeof EXIT_CODES

/** Somebody stopped the run, and what was begun has been left tidy. */
export class Interrupted extends Error {
  readonly exitCode: (typeof EXIT_CODES)[Signal]
  constructor(signal: Signal) {
    super(`stopped by ${signal}`)
    this.exitCode = EXIT_CODES[signal]
  }
}

/**
 * Turns the first SIGHUP, SIGINT or SIGTERM into an error at a place where nothing is half done; the second one kills.
 */
export class Interruption {
  #caught: Interrupted | undefined
  #listeners: [Signal, () => void][] = []
  #end: (reason: Interrupted) => void = () => {}

  constructor(private readonly streams: Streams) {}

  /** From here on signals are caught. */
  listen(): void {
    if (this.#listeners.length > 0 || this.#caught) return
    this.#listeners = (Object.keys(EXIT_CODES) as Signal[]).map((signal) => [signal, () => this.#catch(signal)])
    for (const [signal, listener] of this.#listeners) this.streams.on?.(signal, listener)
  }

  release(): void {
    for (const [signal, listener] of this.#listeners.splice(0)) this.streams.off?.(signal, listener)
  }

  /** Waits for what is under way, but no longer than until a signal comes. Throws an Interrupted then. */
  readonly wait = <Result>(result: Promise<Result>): Promise<Result> => {
    if (this.#caught) return Promise.reject(this.#caught)
    return new Promise((resolve, reject) => {
      this.#end = reject
      result.then(resolve, reject)
    })
  }

  #catch(signal: Signal): void {
    this.release()
    this.#caught = new Interrupted(signal)
    // Nothing else would end a wait for standard input.
    this.streams.stdin.destroy?.()
    this.#end(this.#caught)
  }
}
