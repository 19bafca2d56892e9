// Bundles the tests that run against every mutant with the mutated source. Stryker calls it in its sandbox, once.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Tests of tables' rows take long and kill little: rows are static, and the score leaves them out. A test of time fails by chance. */
const LEFT_OUT = /(?:targets\/(?:units|verbs)|\.time)\.test\.ts$/
/** Tests of the mutated folders, all in memory. */
const own = ['numeral', 'tree', 'targets']
  .flatMap((folder) => readdirSync(`${root}tests/${folder}`).map((name) => `./tests/${folder}/${name}`))
  .filter((path) => path.endsWith('.test.ts') && !LEFT_OUT.test(path))
/** Others that say what a whole plan or a sentence must give, and take milliseconds a case. */
const others = ['fixtures', 'laws/sentences'].map((name) => `./tests/${name}.test.ts`)

const imports = ['./tests/seed.ts', ...own, ...others].map((path) => `import '${path}'`)

await build({
  absWorkingDir: root,
  stdin: { contents: [...imports, `export { tests } from 'vitest'`].join('\n'), resolveDir: root },
  // As deep as tests/fixtures, from where the fixtures are found.
  outfile: 'tests/mutants/all.mjs',
  bundle: true,
  packages: 'external',
  plugins: [{ name: 'stand-ins', setup: standIn }],
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  logLevel: 'warning'
})

/** The tests' stand-in imports the real one itself. */
function standIn(builder) {
  const tests = `${root}scripts/mutants/tests.mjs`
  builder.onResolve({ filter: /^vitest$/ }, ({ importer }) => (importer === tests ? undefined : { path: tests }))
  builder.onResolve({ filter: /\/keep-last\.js$/ }, () => ({ path: `${root}scripts/mutants/keep-last.mjs` }))
}
