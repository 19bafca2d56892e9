import path from 'node:path'
import { type LilconfigResult, lilconfig } from 'lilconfig'
import { describeError, type Input } from '../files.js'
import { Misuse } from '../streams.js'
import type { ConfigValues } from './config-schema.js'

/** What a config file says. */
export interface Config {
  /** As messages call it; null where there is no config. */
  readonly file: string | null
  /** Absolute: its patterns start here. */
  readonly folder: string
  readonly values: ConfigValues
}

/** A config that cannot be used. */
export class ConfigError extends Error {
  constructor(
    readonly file: string,
    /** A line each. */
    readonly problems: readonly string[]
  ) {
    super(problems.join('; '))
  }
}

/** The config that holds for an input. Throws a ConfigError. */
export type FindConfig = (input: Input) => Promise<Config>

const NONE: Config = { file: null, folder: path.resolve('.'), values: {} }
const KEY = 'yaodian'
/** The first of them wins in a folder; the next above is not looked at then. */
const PLACES = ['.yaodianrc.json', 'package.json']

/** Finds configs: none for `false`, one for all inputs where a file is named, else the nearest above each input. Throws a Misuse for a bad file. */
export async function createConfigFinder(option: string | false | undefined): Promise<FindConfig> {
  if (option === false) return async () => NONE
  if (option === undefined) return createSearch()
  const config = await loadConfig(option)
  return async () => config
}

function createSearch(): FindConfig {
  // A file without a word in it is no JSON, and is not passed by: who wrote it believes that it holds.
  const searcher = lilconfig(KEY, { searchPlaces: PLACES, ignoreEmptySearchPlaces: false, loaders: { '.json': readJson } })
  const checked = new Map<string, Promise<Config>>()
  return async (input) => {
    const folder = folderOf(input)
    const found = await searcher.search(folder).catch((error: Error) => {
      throw asConfigError(path.join(folder, PLACES[0] as string), error)
    })
    if (!found) return NONE
    const config = checked.get(found.filepath) ?? check(found)
    checked.set(found.filepath, config)
    return config
  }
}

/** The input's own folder; of standard input without a name the working folder. */
function folderOf({ path: name }: Input): string {
  return name === null ? path.resolve('.') : path.dirname(path.resolve(name))
}

async function loadConfig(file: string): Promise<Config> {
  const loaders = { [path.extname(file) || 'noExt']: readJson }
  try {
    const found = await lilconfig(KEY, { searchPlaces: [], ignoreEmptySearchPlaces: false, loaders }).load(file)
    if (!found) throw new ConfigError(file, ['holds no config'])
    return await check({ ...found, filepath: path.resolve(file) })
  } catch (error) {
    throw new Misuse(`--config ${file}: ${asConfigError(file, error as Error).message}`)
  }
}

function readJson(file: string, content: string): unknown {
  try {
    const value: unknown = JSON.parse(content.replace(/^\ufeff/, ''))
    // Of any package.json on the way up, whatever it holds, only the key is asked for.
    return value ?? (path.basename(file) === 'package.json' ? {} : value)
  } catch (error) {
    throw new ConfigError(shown(file), [`is no valid JSON: ${(error as Error).message}`])
  }
}

async function check({ filepath, config, isEmpty }: NonNullable<LilconfigResult>): Promise<Config> {
  const file = shown(filepath)
  if (isEmpty) throw new ConfigError(file, ['is empty; write {} for a config that sets nothing'])
  if (path.basename(filepath) === 'package.json' && config === null) throw new ConfigError(file, [`has no key '${KEY}'`])
  const { checkConfig } = await import('./config-schema.js')
  const { values, problems } = checkConfig(config)
  if (problems.length > 0) throw new ConfigError(file, problems)
  return { file, folder: path.dirname(filepath), values }
}

function asConfigError(file: string, error: Error): ConfigError {
  if (error instanceof ConfigError) return error
  const { code, path: place, message } = error as NodeJS.ErrnoException
  return new ConfigError(shown(place ?? file), [describeError(code) ?? message])
}

/** From the working folder, with forward slashes, as a user would type it. */
function shown(file: string): string {
  return path.relative('.', file).replaceAll(path.sep, '/')
}
