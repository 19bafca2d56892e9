// npm run fuzz -- [--seconds 60] [--seed N] [--from N] [--plans FOLDER]: bundles main.ts with the source that it tests, and runs it.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))
// As deep as src/cli, whose files look for package.json two folders above them.
const outfile = `${root}dist/fuzz/main.js`

await build({
  absWorkingDir: root,
  entryPoints: ['tests/fuzz/main.ts'],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  sourcemap: true,
  logLevel: 'warning'
})
process.setSourceMapsEnabled(true)
const { main } = await import(outfile)
process.exitCode = await main(process.argv.slice(2), root)
