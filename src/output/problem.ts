/** One thing that is wrong with a document. */
export interface Problem {
  /** Keys and indices from the document down to it. */
  readonly path: readonly (string | number)[]
  /** The same as it is written in code: `sections[3].position.start.line`; empty for the document itself. */
  readonly place: string
  /** What should be there and what is: one line. */
  readonly reason: string
}

/** A problem at a path. */
export function problemAt(path: readonly (string | number)[], reason: string): Problem {
  return { path, place: formatPath(path), reason }
}

function formatPath(path: readonly (string | number)[]): string {
  return path.map((key, index) => formatKey(key, index === 0)).join('')
}

function formatKey(key: string | number, isFirst: boolean): string {
  if (typeof key === 'number') return `[${key}]`
  if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `[${JSON.stringify(key)}]`
  return isFirst ? key : `.${key}`
}
