import { randomBytes } from 'node:crypto'
import type { Stats } from 'node:fs'
import { access, chmod, chown, constants, lstat, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isInside, realPathOf } from './files.js'
import { whyNotWritten } from './write-errors.js'

/** A text, its parts in order, or bytes. */
type Content = string | readonly string[] | Uint8Array

/**
 * Writes a file below a folder, whole or not at all: a temporary file beside it, then a rename.
 *
 * The folder must exist; folders below it are made. Throws where the name, or a link on its way, leads out of it.
 */
export async function writeBelow(folder: string, name: string, content: Content): Promise<void> {
  const target = path.resolve(folder, name)
  const parent = path.dirname(target)
  if (!isInside(path.resolve(folder), target)) throw outside(name)
  // First what is there: folders would be made behind a link, too.
  const nearest = await nearestFolder(parent)
  await refuseOutside(folder, nearest, name)
  if (nearest !== parent) {
    await saying(name, () => mkdir(parent, { recursive: true }))
    await refuseOutside(folder, parent, name)
  }
  await saying(name, async () => writeThrough(await replaceFile(target), content))
}

async function refuseOutside(folder: string, place: string, name: string): Promise<void> {
  if (!isInside(await realpath(folder), await realPathOf(place))) throw outside(name)
}

/** The folder itself, or the nearest above it that exists. */
async function nearestFolder(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined)
  return found || folder === path.dirname(folder) ? folder : nearestFolder(path.dirname(folder))
}

/**
 * Writes a file that the user named, whole or not at all; folders on its way are made, and a link is followed.
 *
 * What is no regular file (a named pipe, `/dev/null`) is written to and not replaced.
 */
export async function writeWhole(file: string, content: Content): Promise<void> {
  await saying(file, async () => writeThrough(await beginReplacing(file), content))
}

/** A file in the making: what to write to, and what makes it the file that was meant. */
export interface Replacing {
  readonly path: string
  readonly commit: () => Promise<void>
  readonly abandon: () => Promise<void>
}

/** Begins what `writeWhole` does at once. */
export async function beginReplacing(file: string): Promise<Replacing> {
  // Of the name as it is: what /dev/stdout leads to has often no path of its own.
  const found = await stat(file).catch(() => undefined)
  if (found && !found.isFile()) return { path: file, commit: async () => {}, abandon: async () => {} }
  const target = await realPathOf(file)
  await mkdir(path.dirname(target), { recursive: true })
  return replaceFile(target)
}

async function writeThrough({ path, commit, abandon }: Replacing, content: Content): Promise<void> {
  try {
    await writeFile(path, content)
    await commit()
  } catch (error) {
    await abandon()
    throw error
  }
}

/** The new file has the permissions and the owner of the one that it replaces; one that is read-only is not replaced. */
async function replaceFile(target: string): Promise<Replacing> {
  const old = await lstat(target).catch(() => undefined)
  if (old?.isFile()) await refuseReadOnly(target, old)
  const temporary = path.join(path.dirname(target), `.yaodian-${process.pid}-${randomBytes(6).toString('hex')}.tmp`)
  await writeFile(temporary, '', { flag: 'wx', ...(old?.isFile() && { mode: old.mode & PERMISSIONS }) })
  const commit = async () => {
    if (old?.isFile()) await takeOver(temporary, old)
    await rename(temporary, target)
  }
  return { path: temporary, commit, abandon: () => rm(temporary, { force: true }) }
}

const PERMISSIONS = 0o777
const WRITABLE = 0o222

/** A rename asks the folder alone for leave, and root may write everything. */
async function refuseReadOnly(target: string, { mode }: Stats): Promise<void> {
  if ((mode & WRITABLE) === 0) throw new Error('it is read-only')
  await access(target, constants.W_OK)
}

/** The umask has cut the permissions of a new file; the owner can be kept where the user may give files away. */
async function takeOver(temporary: string, { mode, uid, gid }: Stats): Promise<void> {
  const made = await stat(temporary)
  if (made.uid !== uid || made.gid !== gid) await chown(temporary, uid, gid).catch(() => {})
  await chmod(temporary, mode & PERMISSIONS)
}

/** What goes wrong in writing names the file that was to be written. */
export async function saying(name: string, action: () => Promise<unknown>): Promise<void> {
  try {
    await action()
  } catch (error) {
    throw new Error(`cannot write ${name}: ${whyNotWritten(error as NodeJS.ErrnoException)}`)
  }
}

function outside(name: string): Error {
  return new Error(`cannot write ${name}: it leads out of the output folder`)
}
