import { readFile } from 'node:fs/promises'
import path from 'node:path'
import ignore from 'ignore'
import { describeError, type Input, isInside } from '../files.js'
import { Misuse } from '../streams.js'
import type { Config } from './config.js'

/** The pattern that an input is to be left out for, and where it stands; undefined for an input to check. */
export type FindIgnoring = (input: Input, config: Config) => { readonly pattern: string; readonly file: string } | undefined

type Match = (absolute: string) => string | undefined

const DEFAULT_FILE = '.yaodianignore'

/** Patterns of the ignore file, if there is one, and of the inputs' configs. Throws a Misuse for a file that was named and cannot be read. */
export async function createIgnoring(option: string | undefined): Promise<FindIgnoring> {
  const file = option ?? DEFAULT_FILE
  const byFile = createMatch(path.dirname(path.resolve(file)), await readPatterns(file, option !== undefined))
  const byConfig = new Map<Config, Match>()
  return (input, config) => {
    if (input.path === null) return undefined
    const absolute = path.resolve(input.path)
    const inFile = byFile(absolute)
    if (inFile !== undefined) return { pattern: inFile, file }
    const match = byConfig.get(config) ?? createMatch(config.folder, config.values.ignore ?? [])
    byConfig.set(config, match)
    const inConfig = match(absolute)
    return inConfig === undefined ? undefined : { pattern: inConfig, file: config.file ?? '' }
  }
}

async function readPatterns(file: string, isNamed: boolean): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && !isNamed) return ''
    throw new Misuse(`${isNamed ? '--ignore-path ' : ''}${file}: ${describeError(code) ?? message}`)
  }
}

/** Patterns hold for what lies below their folder, and for nothing else. */
function createMatch(folder: string, patterns: string | readonly string[]): Match {
  // The same on every machine: git too tells a from A, except on disks that do not.
  const matcher = ignore({ ignorecase: false }).add(patterns)
  return (absolute) => {
    const relative = path.relative(folder, absolute).replaceAll(path.sep, '/')
    if (!isInside(folder, absolute) || relative === '') return undefined
    return matcher.test(relative).rule?.pattern
  }
}
