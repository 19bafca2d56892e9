// Every regular expression of src: the literals, as they stand in its files, and those that are composed while the modules load and read texts.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))
const DIST = path.join(root, 'dist')

/** The bundle has all that the modules have, and a worker is none without its thread. */
const NOT_IMPORTED = /^command\/|(?:^|\/)worker\.js$/

const filesBelow = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith(ending))

function literalsOf(file) {
  const found = []
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    node.forEachChild(visit)
  }
  visit(ts.createSourceFile(file, readFileSync(path.join(root, 'src', file), 'utf8'), ts.ScriptTarget.Latest, true))
  return found
}

/** The file of src whose module called; undefined for packages. */
function callerOf(stack) {
  const place = stack.split('\n')[2] ?? ''
  const from = place.indexOf(`${pathToFileURL(DIST).href}/`)
  return from < 0 ? undefined : `${place.slice(from + pathToFileURL(DIST).href.length + 1).split('.js')[0]}.ts`
}

/** Puts a recorder in the place of RegExp; it takes down what the modules of dist compose. */
function record(found) {
  const note = (pattern) => {
    const file = callerOf(new Error().stack.replace(/\n.*note.*/, ''))
    if (file) found.push({ file, source: pattern.source, flags: pattern.flags })
    return pattern
  }
  globalThis.RegExp = new Proxy(RegExp, {
    construct: (target, args, as) => note(Reflect.construct(target, args, as)),
    apply: (target, self, args) => note(Reflect.apply(target, self, args))
  })
}

async function readFixtures() {
  const { explain, findQuantities, mend, parse } = await import(pathToFileURL(path.join(DIST, 'index.js')).href)
  for (const name of filesBelow(path.join(root, 'fixtures'), 'input.txt')) {
    const text = readFileSync(path.join(root, 'fixtures', name), 'utf8')
    for (const read of [parse, explain, mend, findQuantities]) read(text)
  }
}

/** `{ file, source, flags }` of each, once. */
export async function collectPatterns() {
  const found = filesBelow(path.join(root, 'src'), '.ts').flatMap(literalsOf)
  const Plain = RegExp
  record(found)
  for (const name of filesBelow(DIST, '.js')) if (!NOT_IMPORTED.test(name)) await import(pathToFileURL(path.join(DIST, name)).href)
  await readFixtures()
  globalThis.RegExp = Plain
  return [...new Map(found.map((one) => [`/${one.source}/${one.flags}`, one])).values()]
}
