/**
 * Cases that the engine is known to read wrongly. They stay out of a run unless it asks for them, so that a change
 * that mends one is seen at once: FAULTS=all npx vitest run tests/targets.
 */
export const withFaults = process.env.FAULTS === 'all'

/** The cases of a table without those that are known to fail. */
export function reliable<T>(cases: readonly T[], faults: ReadonlySet<string>, nameOf: (one: T) => string = String): T[] {
  return withFaults ? [...cases] : cases.filter((one) => !faults.has(nameOf(one)))
}

/** The known faults that no case is: a fault that was renamed or deleted must not stay in the list. */
export function strayFaults<T>(cases: readonly T[], faults: ReadonlySet<string>, nameOf: (one: T) => string = String): string[] {
  const names = new Set(cases.map(nameOf))
  return [...faults].filter((name) => !names.has(name))
}
