import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/**
 * Builds once before all tests, so that those that run the command run what stands in src.
 *
 * A type error is printed and does not stop the tests: the compiler writes its output all the same, and
 * `npm run typecheck` is there to fail.
 */
export default function setup(): void {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const tsc = createRequire(import.meta.url).resolve('typescript/lib/tsc.js')
  for (const step of [[tsc, '-p', 'tsconfig.build.json'], ['scripts/bundle-command.mjs']])
    spawnSync(process.execPath, step, { cwd: root, stdio: 'inherit' })
}
