import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../src/', import.meta.url))
const MANIFEST = new URL('../package.json', import.meta.url)

/** What stands in src itself: the public API. */
const API = 'api'

/** Which folders of src a folder may import from. A folder without a row here is a breach. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  source: [],
  numeral: [],
  input: ['source'],
  grammar: ['numeral', 'source'],
  tree: ['grammar', 'numeral', 'source'],
  targets: ['tree', 'grammar', 'numeral', 'source'],
  lint: ['targets', 'tree', 'grammar', 'numeral', 'source'],
  output: ['targets', 'tree', 'grammar', 'numeral', 'source'],
  [API]: ['input', 'lint', 'output', 'targets', 'tree', 'grammar', 'numeral', 'source'],
  cli: [API, 'input', 'lint', 'output', 'targets', 'tree', 'grammar', 'numeral', 'source']
}

/** Packages with one place in src; those without a row may stand in any layer. */
const PACKAGES: Readonly<Record<string, string>> = {
  'opencc-js': 'source/script.ts',
  commander: 'cli/',
  chalk: 'cli/',
  'fast-glob': 'cli/',
  'junit-report-builder': 'cli/validate/formats/junit.ts',
  'node-sarif-builder': 'cli/validate/',
  xmlbuilder: 'cli/validate/',
  node: 'cli/'
}

interface Import {
  readonly file: string
  readonly specifier: string
}

function readSource(): Map<string, string> {
  const names = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  return new Map(names.map((name) => [name.replaceAll(path.sep, '/'), readFileSync(path.join(SRC, name), 'utf8')]))
}

/** Import, export-from and import() alike; types too. */
function findImports(files: ReadonlyMap<string, string>): Import[] {
  return [...files].flatMap(([file, text]) =>
    ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({ file, specifier: fileName }))
  )
}

function layerOf(file: string): string {
  const [folder, ...rest] = file.split('/')
  return rest.length === 0 ? API : (folder as string)
}

/** Path below src of what a relative import names; undefined for a package. */
function targetOf({ file, specifier }: Import): string | undefined {
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : undefined
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node'
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] as string)
}

function describeBreach({ file, specifier }: Import, rule: string): string {
  return `src/${file} imports '${specifier}': ${rule}`
}

function layerBreach(one: Import): string[] {
  const target = targetOf(one)
  if (target === undefined) return []
  const [from, to] = [layerOf(one.file), layerOf(target)]
  const allowed = LAYERS[from]
  if (allowed === undefined) return [describeBreach(one, `the folder ${from} has no row in the table of layers`)]
  if (from === to || allowed.includes(to)) return []
  return [describeBreach(one, `${from} may import ${allowed.join(', ') || 'nothing of ours'}, not ${to}`)]
}

function packageBreach(one: Import, known: ReadonlySet<string>): string[] {
  if (targetOf(one) !== undefined) return []
  const name = packageOf(one.specifier)
  const place = PACKAGES[name]
  if (place !== undefined && !one.file.startsWith(place)) return [describeBreach(one, `only src/${place} imports ${name}`)]
  if (name === 'node' || known.has(name) || known.has(`@types/${name}`)) return []
  return [describeBreach(one, `${name} is not among the dependencies of package.json`)]
}

/** Folders that import each other in a circle, each circle once: `tree → targets → tree`. */
function findCycles(imports: readonly Import[]): string[] {
  const edges = new Map<string, Set<string>>()
  for (const one of imports) {
    const target = targetOf(one)
    if (target === undefined || layerOf(one.file) === layerOf(target)) continue
    edges.set(layerOf(one.file), (edges.get(layerOf(one.file)) ?? new Set()).add(layerOf(target)))
  }
  const cycles = new Set<string>()
  const walk = (trail: readonly string[]): void => {
    const [first, last] = [trail[0] as string, trail.at(-1) as string]
    for (const next of edges.get(last) ?? []) {
      if (next === first) cycles.add([...trail, first].join(' → '))
      else if (next > first && !trail.includes(next)) walk([...trail, next])
    }
  }
  for (const folder of edges.keys()) walk([folder])
  return [...cycles]
}

function findBreaches(files: ReadonlyMap<string, string>): string[] {
  const { dependencies } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as { dependencies: Record<string, string> }
  const known = new Set(Object.keys(dependencies))
  const imports = findImports(files)
  return [...imports.flatMap(layerBreach), ...imports.flatMap((one) => packageBreach(one, known)), ...findCycles(imports)]
}

const oneFile = (name: string, text: string): string[] => findBreaches(new Map([[name, text]]))

describe('the layers of src', () => {
  const files = readSource()

  it('are all read', () => {
    expect(files.size).toBeGreaterThan(100)
    expect(findImports(files).length).toBeGreaterThan(files.size)
  })

  it('import only what lies below them, and packages only in their places', () => {
    expect(findBreaches(files)).toEqual([])
  })

  it('use every dependency', () => {
    const { dependencies } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as { dependencies: Record<string, string> }
    const used = new Set(findImports(files).map(({ specifier }) => packageOf(specifier)))
    expect(Object.keys(dependencies).filter((name) => !used.has(name.replace('@types/', '')))).toEqual([])
  })
})

describe('the layer check', () => {
  it.each([
    ['numeral/a.ts', "import { b } from '../source/b.js'", 'numeral may import nothing of ours, not source'],
    ['tree/a.ts', "import type { B } from '../targets/b.js'", 'tree may import grammar, numeral, source, not targets'],
    ['tree/a.ts', "export { b } from '../output/b.js'", 'tree may import grammar, numeral, source, not output'],
    ['output/a.ts', "const b = await import('../lint/b.js')", 'output may import targets, tree, grammar, numeral, source, not lint'],
    ['input/a.ts', "import '../index.js'", 'input may import source, not api'],
    ['index.ts', "import { main } from './cli/main.js'", 'not cli'],
    ['attic/a.ts', "import '../source/span.js'", 'the folder attic has no row'],
    ['tree/a.ts', "import { readFileSync } from 'node:fs'", 'only src/cli/ imports node'],
    ['output/a.ts', "import chalk from 'chalk'", 'only src/cli/ imports chalk'],
    ['source/view.ts', "import { Converter } from 'opencc-js/t2cn'", 'only src/source/script.ts imports opencc-js'],
    ['tree/a.ts', "import { sum } from 'lodash/fp'", 'lodash is not among the dependencies']
  ])('names file and import: %s %s', (name, text, rule) => {
    const breaches = oneFile(name, text)
    expect(breaches.join('\n')).toContain(`src/${name} imports '${/'([^']+)'/.exec(text)?.[1]}': `)
    expect(breaches.join('\n')).toContain(rule)
  })

  it('names folders that import each other', () => {
    const files = new Map([
      ['tree/a.ts', "import '../grammar/b.js'"],
      ['grammar/b.ts', "import '../source/c.js'"],
      ['source/c.ts', "import '../tree/a.js'"]
    ])
    expect(findBreaches(files)).toContain('grammar → source → tree → grammar')
  })

  it('takes no import out of a comment or a string', () => {
    expect(oneFile('numeral/a.ts', "// import '../tree/a.js'\nconst text = \"import '../tree/a.js'\"")).toEqual([])
  })
})
