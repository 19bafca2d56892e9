import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** This package's version. */
export function readVersion(): string {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(file) as { version: string }).version
}

/** What tells this build from any other one, also of the same version: a digest of the file that this stands in, the whole bundle. */
export function readBuild(): string {
  const bundle = readFileSync(fileURLToPath(import.meta.url))
  return `${readVersion()} ${createHash('sha256').update(bundle).digest('hex')}`
}
