import path from 'node:path'
import { commonFolder, type Input } from './files.js'

// Letters only: 计划.2024 has no ending to take off.
const ENDING = /\.[a-z][a-z0-9]{0,7}$/i

/**
 * The file below the output folder for each input: a/b.txt → a/b.json, below the inputs' common folder.
 *
 * Inputs that would share a name keep their endings: a.txt and a.md become a.txt.json and a.md.json.
 */
export function nameOutputs(inputs: readonly Input[]): Map<Input, string> {
  const base = commonFolder(inputs.flatMap((input) => input.base ?? []))
  const names = inputs.map((input) => ({ input, full: `${relativeName(input, base)}.json`, short: shortName(relativeName(input, base)) }))
  const result = new Map(names.map(({ input, short }) => [input, short]))
  for (let shared = sharedNames(result); shared.size > 0; shared = sharedNames(result)) {
    const open = names.filter(({ input, full }) => shared.has(result.get(input) ?? '') && result.get(input) !== full)
    if (open.length === 0) break
    for (const { input, full } of open) result.set(input, full)
  }
  return result
}

function relativeName(input: Input, base: string): string {
  if (input.base !== null) return path.relative(base, path.resolve(input.shown))
  // A name for standard input is a name only: it must not lead out of the output folder.
  const name = path.basename(input.path ?? '')
  return name === '' || name === '.' || name === '..' ? 'stdin' : name
}

function shortName(name: string): string {
  const file = path.basename(name).replace(ENDING, '')
  return path.join(path.dirname(name), `${file || path.basename(name)}.json`)
}

function sharedNames(names: ReadonlyMap<Input, string>): Set<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const name of names.values()) (seen.has(name) ? shared : seen).add(name)
  return shared
}
