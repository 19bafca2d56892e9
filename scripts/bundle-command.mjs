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

await rm(outdir, { recursive: true, force: true })
await build({
  absWorkingDir: root,
  entryPoints: ['scripts/command.mjs'],
  outfile,
  bundle: true,
  platform: 'node',
  // The UMD form of one hides its parts from a bundler; the other starts threads from a file of its own.
  external: ['jsonc-parser', 'tinypool'],
  format: 'cjs',
  target: 'node20.19',
  minify: true,
  keepNames: true,
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
spawnSync(process.execPath, [`${root}bin/yaodian.js`, 'parse'], {
  input: '一、总体要求\n（一）新建公园2个，覆盖率达到90%。\n',
  stdio: ['pipe', 'ignore', 'inherit']
})

/** As bin/load.js wants it: ASCII, which is read faster (esbuild leaves the characters of regular expressions as they are), importing by its loader. */
async function finish(file) {
  const text = await readFile(file, 'utf8')
  const ascii = text
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/\bimport\(/g, 'importModule(')
  await writeFile(file, `// ${createHash('sha256').update(ascii).digest('hex')}\n${ascii}`)
}
