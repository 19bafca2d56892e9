import { realpathSync, statSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { append } from '../source/many.js'
import { searchedFiles } from './searched-files.js'
import { Misuse } from './streams.js'

/** One text to read. */
export interface Input {
  /** As given or as found, with forward slashes; null for standard input without a name. */
  path: string | null
  /** What messages call it. */
  shown: string
  /** The folder that the output's tree starts at: the file's own, the folder given, or a pattern's fixed part. Null for standard input. */
  base: string | null
}

/** The inputs that arguments stand for, sorted, each once; and a line for each argument that stands for none. */
export interface FoundInputs {
  inputs: Input[]
  misses: { argument: string; reason: string }[]
}

/** The files that a folder stands for, by their endings. */
export const TEXT_ENDINGS: readonly string[] = ['txt', 'md']
const STANDARD_INPUT = '-'

/** Expands the command's arguments: a name that exists wins over reading it as a pattern. */
export async function findInputs(args: readonly string[], filePath?: string, endings = TEXT_ENDINGS): Promise<FoundInputs> {
  const streams = args.filter((one) => one === STANDARD_INPUT).length
  if (streams > 1) throw new Misuse('standard input (-) can be read only once')
  if (filePath !== undefined && streams === 0)
    throw new Misuse('--file-path names standard input, which is not read here; give - as an input')
  const found: FoundInputs = { inputs: [], misses: [] }
  for (const argument of args) {
    const { inputs, misses } =
      argument === STANDARD_INPUT ? { inputs: [standardInput(filePath)], misses: [] } : await expand(argument, endings)
    for (const input of inputs) found.inputs.push(input)
    append(found.misses, misses)
  }
  found.inputs = await withoutDuplicates(found.inputs.sort(byPath))
  return found
}

function standardInput(filePath: string | undefined): Input {
  return { path: filePath ?? null, shown: filePath ?? '<stdin>', base: null }
}

function fileInput(file: string, base = path.dirname(path.resolve(file))): Input {
  return { path: file, shown: file, base }
}

async function expand(argument: string, endings: readonly string[]): Promise<FoundInputs> {
  if (argument === '') return missing("''", 'an empty name stands for no input')
  const kind = kindOf(argument)
  if (kind === 'file') return { inputs: [fileInput(argument)], misses: [] }
  return kind === 'folder' ? filesBelow(argument, endings) : matchPattern(argument)
}

function missing(argument: string, reason: string): FoundInputs {
  return { inputs: [], misses: [{ argument, reason }] }
}

function kindOf(name: string): 'file' | 'folder' | 'none' {
  try {
    return statSync(name).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'none'
  }
}

async function filesBelow(folder: string, endings: readonly string[]): Promise<FoundInputs> {
  const { default: glob } = await import('fast-glob')
  const { fs, closed } = searchedFiles()
  const patterns = endings.map((ending) => `**/*.${ending}`)
  const base = path.resolve(folder)
  const inputs: Input[] = []
  // As a stream: the names of a hundred thousand files need not be held twice.
  for await (const name of glob.stream(patterns, { cwd: folder, caseSensitiveMatch: false, suppressErrors: true, fs }))
    inputs.push(fileInput(path.join(folder, String(name)).replaceAll(path.sep, '/'), base))
  const shut = [...closed].map(([name, code]) => closedFolder(path.join(folder, path.relative(path.resolve(folder), name)), code))
  if (inputs.length + shut.length === 0) return missing(folder, `no ${listOf(endings)} file below this folder`)
  return { inputs, misses: shut }
}

/** A folder that cannot be looked into may hold plans: what was found besides is not all. */
function closedFolder(name: string, code: string): FoundInputs['misses'][number] {
  return { argument: name.replaceAll(path.sep, '/'), reason: describeError(code) ?? code }
}

/** .txt or .md */
function listOf(endings: readonly string[]): string {
  const names = endings.map((ending) => `.${ending}`)
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' or ')
}

async function matchPattern(pattern: string): Promise<FoundInputs> {
  const { default: glob } = await import('fast-glob')
  if (!glob.isDynamicPattern(pattern)) return missing(pattern, (await reasonUnreadable(pattern)) ?? 'no such file or folder')
  const { fs, closed } = searchedFiles()
  const names = await glob(pattern, { suppressErrors: true, fs })
  const base = commonFolder(glob.generateTasks(pattern).map((task) => path.resolve(task.base)))
  const shut = [...closed].map(([name, code]) => closedFolder(path.relative('.', name), code))
  if (names.length + shut.length === 0) return missing(pattern, 'no file matches this pattern')
  return { inputs: names.map((name) => fileInput(name, base)), misses: shut }
}

async function reasonUnreadable(name: string): Promise<string | undefined> {
  const code = await stat(name).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error.code
  )
  return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : describeError(code)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'cannot be read: permission denied',
  EPERM: 'cannot be read: permission denied',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'is a link in a circle',
  EISDIR: 'is a folder'
}

/** What a file system's error code means to a user; undefined for one that needs its own message. */
export function describeError(code: string | undefined): string | undefined {
  return code === undefined ? undefined : REASONS[code]
}

/** By code unit: the same order on every machine. */
function byPath(a: Input, b: Input): number {
  return a.shown < b.shown ? -1 : Number(a.shown > b.shown)
}

/** One input a file, also where links lead to it twice; the first path stays. */
function withoutDuplicates(inputs: readonly Input[]): Input[] {
  const seen = new Map<string, Input>()
  for (const input of inputs) {
    const key = input.base === null ? STANDARD_INPUT : realPathNow(input.shown)
    if (!seen.has(key)) seen.set(key, input)
  }
  return [...seen.values()]
}

/** As `realPathOf`, for a hundred thousand files in a row: a promise for each takes many times as long. */
export function realPathNow(file: string): string {
  try {
    return realpathSync.native(file)
  } catch {
    return path.resolve(file)
  }
}

/** The absolute path of a file behind all links; also of one that does not exist yet. */
export function realPathOf(file: string): Promise<string> {
  return realpath(file).catch(() => path.resolve(file))
}

/** The deepest folder above (or at) all of these absolute folders. */
export function commonFolder(folders: readonly string[]): string {
  const [first = path.resolve('.'), ...rest] = folders
  return rest.reduce((common, folder) => {
    let shared = common
    while (!isInside(shared, folder)) shared = path.dirname(shared)
    return shared
  }, first)
}

/** Whether an absolute path is the folder or lies below it. */
export function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}
