import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** A path as other systems know it: forward slashes, and no `./` before it. */
export function reportPath(name: string): string {
  return name.replaceAll(path.sep, '/').replace(/^(?:\.\/+)+/, '')
}

/** A path as a URI: absolute ones as `file:` URLs, relative ones as relative references (RFC 3986). */
export function reportUri(name: string): string {
  // encodeURIComponent throws for lone surrogates; UTF-8 has U+FFFD for them.
  const wellFormed = Buffer.from(name).toString()
  if (path.isAbsolute(wellFormed)) return pathToFileURL(wellFormed).href
  return reportPath(wellFormed).split('/').map(encodeURIComponent).join('/')
}
