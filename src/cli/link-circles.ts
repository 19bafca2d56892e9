import { realpath, type Stats, stat } from 'node:fs'
import path from 'node:path'

/**
 * A file system for a search that follows links, in which a link to a folder that it lies in, or that was passed on the way to it,
 * leads nowhere: two such links would be followed in every order, down to the longest path there may be.
 */
export const withoutCircles = {
  stat: ((name: string, done: StatDone) => {
    stat(name, (error, found) => {
      if (error || !found.isDirectory()) return done(error, found)
      isCircle(name).then((circle) => done(circle ? new Error('a link in a circle') : null, found), done)
    })
  }) as typeof stat
}

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
