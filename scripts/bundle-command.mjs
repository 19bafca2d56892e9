// Bundles the built command into dist/command: a start reads one file instead of some hundred, and what it compiles can be kept
// (bin/load.js).
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const outdir = `${root}dist/command`
const outfile = `${outdir}/main.js`

/** Node's own modules that most runs do without; each takes a millisecond or two to load. */
const LAZY = /^node:(?:child_process|fs\/promises|os)$/

/** Loads those where something of them is first used. */
const lazyModules = {
  name: 'lazy-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: LAZY }, ({ path, namespace }) => (namespace === 'lazy' ? { path, external: true } : { path, namespace: 'lazy' }))
    onLoad({ filter: LAZY, namespace: 'lazy' }, async ({ path }) => {
      const names = Object.keys(await import(path)).filter((name) => name !== 'default')
      return { contents: `module.exports = {${names.map((name) => `get ${name}() { return require('${path}').${name} }`)}}` }
    })
  }
}

/** A library that makes an object of getters for each of its files, a thousand at every start; as CommonJS it is left alone until it is asked for. */
const wholeLibraries = {
  name: 'whole-libraries',
  setup({ onResolve, onLoad, initialOptions: { absWorkingDir, platform, target } }) {
    onResolve({ filter: /^zod$/ }, ({ path, kind }) => (kind === 'entry-point' ? undefined : { path, namespace: 'whole' }))
    onLoad({ filter: /.*/, namespace: 'whole' }, async ({ path }) => {
      const options = { absWorkingDir, platform, target, entryPoints: [path], bundle: true, format: 'cjs', write: false }
      const { outputFiles } = await build(options)
      return { contents: outputFiles[0].text, resolveDir: absWorkingDir }
    })
  }
}

/** What chalk would guess of the terminal: the command looks for itself, and says so to chalk. */
const noGuess = {
  name: 'no-guess',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^#supports-color$/ }, ({ path }) => ({ path, namespace: 'no-guess' }))
    onLoad({ filter: /.*/, namespace: 'no-guess' }, () => ({ contents: 'export default { stdout: false, stderr: false }' }))
  }
}

await rm(outdir, { recursive: true, force: true })
await build({
  absWorkingDir: root,
  entryPoints: ['scripts/command.mjs'],
  outfile,
  bundle: true,
  platform: 'node',
  // The UMD form of one hides its parts from a bundler; the other starts threads from a file of its own.
  external: ['jsonc-parser', 'tinypool'],
  plugins: [lazyModules, wholeLibraries, noGuess],
  format: 'cjs',
  target: 'node20.19',
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
  define: { 'import.meta.url': 'fileUrlOfBundle' },
  banner: { js: "const fileUrlOfBundle = require('node:url').pathToFileURL(__filename).href;" }
})
// In a package of modules these are CommonJS.
await writeFile(`${outdir}/package.json`, '{ "type": "commonjs" }\n')
await writeFile(`${outdir}/worker.js`, "module.exports = require('../../bin/worker.js')\n")
await finish(outfile)

// A first run, so that the runs after it find their code compiled.
spawnSync(process.execPath, [`${root}bin/yaodian.js`, 'parse', `${root}fixtures/covering-notice/input.txt`], {
  stdio: ['ignore', 'ignore', 'inherit']
})

/** As bin/load.js wants it: ASCII, which is read faster (esbuild leaves the characters of regular expressions as they are), importing by its loader. */
async function finish(file) {
  const text = await readFile(file, 'utf8')
  const ascii = text
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/\bimport\(/g, 'importModule(')
  await writeFile(file, `// ${createHash('sha256').update(ascii).digest('hex')}\n${ascii}`)
}
