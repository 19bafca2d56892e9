import { type Dirent, readdir, realpath, type Stats, stat } from 'node:fs'
import path from 'node:path'

/** The file system as a search sees it, and the folders that it could not look into, each with the error's code. */
export interface SearchedFiles {
  readonly fs: { readonly stat: typeof stat; readonly readdir: typeof readdir }
  readonly closed: Map<string, string>
}

/**
 * A file system for a search that follows links, in which a link to a folder that it lies in, or that was passed on the way to it,
 * leads nowhere: two such links would be followed in every order, down to the longest path there may be.
 */
export function searchedFiles(): SearchedFiles {
  const closed = new Map<string, string>()
  const readNoting = (name: string, options: { withFileTypes: true }, done: ReadDone) => {
    readdir(name, options, (error, entries) => {
      if (error && (error.code === 'EACCES' || error.code === 'EPERM')) closed.set(name, error.code)
      done(error, entries)
    })
  }
  return { closed, fs: { stat: statWithoutCircles, readdir: readNoting as unknown as typeof readdir } }
}

type ReadDone = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void

const statWithoutCircles = ((name: string, done: StatDone) => {
  stat(name, (error, found) => {
    if (error || !found.isDirectory()) return done(error, found)
    isCircle(name).then((circle) => done(circle ? new Error('a link in a circle') : null, found), done)
  })
}) as typeof stat

type StatDone = (error: Error | null, found?: Stats) => void

async function isCircle(link: string): Promise<boolean> {
  const target = await realPath(link)
  const passed = await Promise.all(foldersAbove(path.resolve(link)).map(realPath))
  return passed.some((folder) => folder === target)
}

function foldersAbove(name: string): string[] {
  const above = path.dirname(name)
  return above === name ? [] : [above, ...foldersAbove(above)]
}

function realPath(name: string): Promise<string> {
  return new Promise((resolve, reject) => realpath(name, (error, real) => (error ? reject(error) : resolve(real))))
}
