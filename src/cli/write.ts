import { randomBytes } from 'node:crypto'
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isInside, realPathOf } from './files.js'

/** A text, or its parts in order. */
type Text = string | readonly string[]

/**
 * Writes a file below a folder, whole or not at all: a temporary file beside it, then a rename.
 *
 * The folder must exist; folders below it are made. Throws where the name, or a link on its way, leads out of it.
 */
export async function writeBelow(folder: string, name: string, text: Text): Promise<void> {
  const target = path.resolve(folder, name)
  const parent = path.dirname(target)
  if (!isInside(path.resolve(folder), target)) throw outside(name)
  await saying(name, () => mkdir(parent, { recursive: true }))
  if (!isInside(await realpath(folder), await realpath(parent))) throw outside(name)
  await saying(name, () => replaceFile(target, text))
}

/**
 * Writes a file that the user named, whole or not at all; folders on its way are made, and a link is followed.
 *
 * What is no regular file (a named pipe, `/dev/null`) is written to and not replaced.
 */
export async function writeWhole(file: string, text: Text): Promise<void> {
  // Of the name as it is: what /dev/stdout leads to has often no path of its own.
  const found = await stat(file).catch(() => undefined)
  await saying(file, async () => {
    if (found && !found.isFile()) return writeFile(file, text)
    const target = await realPathOf(file)
    await mkdir(path.dirname(target), { recursive: true })
    await replaceFile(target, text)
  })
}

async function replaceFile(target: string, text: Text): Promise<void> {
  const temporary = path.join(path.dirname(target), `.yaodian-${process.pid}-${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeFile(temporary, text, { flag: 'wx' })
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
  EISDIR: 'a folder stands in its place',
  ENOTDIR: 'a file stands in the place of a folder',
  EEXIST: 'a file stands in the place of a folder'
}

/** What goes wrong in writing names the file that was to be written. */
async function saying(name: string, action: () => Promise<unknown>): Promise<void> {
  try {
    await action()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new Error(`cannot write ${name}: ${REASONS[code ?? ''] ?? message}`)
  }
}

function outside(name: string): Error {
  return new Error(`cannot write ${name}: it leads out of the output folder`)
}
