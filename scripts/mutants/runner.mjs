// A test runner for Stryker that tries mutants in one warm process. Its runner for Vitest starts a worker and loads some
// two hundred modules a mutant, which takes longer than the tests: over a second a mutant, hours for all of them.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where Stryker's instrumented code looks for the mutant to switch on, and counts what was reached. */
globalThis.__stryker__ ??= {}
const shared = globalThis.__stryker__

async function failureOf(test) {
  try {
    await test.run()
    return undefined
  } catch (error) {
    return String(error?.message ?? error)
  }
}

class WarmRunner {
  #tests = []

  capabilities() {
    return { reloadEnvironment: false }
  }

  async init() {
    process.env.LAWS = 'few'
    const { tests } = await import(pathToFileURL(resolve('tests/mutants/all.mjs')).href)
    this.#tests = tests.map((test) => ({ ...test, kills: 0, time: 0 }))
  }

  async dryRun() {
    const results = []
    for (const test of this.#tests) {
      shared.currentTestId = test.id
      const start = performance.now()
      const failureMessage = await failureOf(test)
      const result = { id: test.id, name: test.id, timeSpentMs: performance.now() - start }
      results.push(failureMessage === undefined ? { ...result, status: 0 } : { ...result, status: 1, failureMessage })
    }
    shared.currentTestId = undefined
    return { status: 'complete', tests: results, mutantCoverage: shared.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const wanted = testFilter && new Set(testFilter)
    const tests = this.#tests.filter(({ id }) => !wanted || wanted.has(id)).sort((one, other) => other.kills - one.kills)
    Object.assign(shared, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const result = await this.#try(tests)
    shared.activeMutant = undefined
    return shared.hitCount > hitLimit ? { status: 'timeout', reason: 'reached far more often than without the mutant' } : result
  }

  /** Runs tests until one fails; those that killed the mutants before come first. */
  async #try(tests) {
    for (const [index, test] of tests.entries()) {
      const failureMessage = await failureOf(test)
      for (const one of failureMessage === undefined ? [] : this.#tests) one.kills *= 0.9
      if (failureMessage === undefined) continue
      test.kills++
      return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests: index + 1 }
    }
    return { status: 'survived', nrOfTests: tests.length }
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'warm', factory: () => new WarmRunner() }]
