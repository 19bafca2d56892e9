import type { CreateFormat } from '../format.js'

/** The formats of a report; each is loaded only when it is asked for. */
const LOADERS = {
  stylish: async () => (await import('./stylish.js')).createStylish,
  json: async () => (await import('./json.js')).createJson,
  ndjson: async () => (await import('./ndjson.js')).createNdjson,
  sarif: async () => (await import('./sarif.js')).createSarif,
  junit: async () => (await import('./junit.js')).createJunit,
  github: async () => (await import('./github.js')).createGithub,
  gitlab: async () => (await import('./gitlab.js')).createGitlab,
  checkstyle: async () => (await import('./checkstyle.js')).createCheckstyle
} satisfies Record<string, () => Promise<CreateFormat>>

export type FormatName = keyof typeof LOADERS

export const FORMAT_NAMES = Object.keys(LOADERS) as FormatName[]

/** What makes the format of a name. */
export function loadFormat(name: FormatName): Promise<CreateFormat> {
  return LOADERS[name]()
}
