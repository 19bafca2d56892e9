// Bundles the built command into dist/command: a start reads a few files instead of some hundred, and only those of the
// command that is called (each `import()` in src/cli becomes a file of its own).
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const outdir = `${root}dist/command`

await rm(outdir, { recursive: true, force: true })
await build({
  absWorkingDir: root,
  entryPoints: { main: 'dist/cli/main.js', worker: 'dist/cli/batch/worker.js' },
  outdir,
  bundle: true,
  splitting: true,
  platform: 'node',
  // The UMD form of one hides its parts from a bundler; the other starts threads from a file of its own.
  external: ['jsonc-parser', 'tinypool'],
  format: 'esm',
  target: 'node20.19',
  minify: true,
  keepNames: true,
  legalComments: 'linked',
  logLevel: 'warning',
  // Packages in CommonJS call require() for what Node.js brings along.
  banner: { js: "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);" }
})
