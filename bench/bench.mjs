// npm run bench: what parsing costs beside what it cannot do without, on the same texts and in one run.
// The times are this machine's; the ratios are to be compared.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Converter } from 'opencc-js/t2cn'
import { decodeText, parse } from '../dist/index.js'
import { measureInTurn } from './measure.mjs'
import { collectTexts } from './texts.mjs'

const COMMAND = fileURLToPath(new URL('../bin/yaodian.js', import.meta.url))
const COLD_STARTS = 21

const convert = Converter({ from: 't', to: 'cn' })
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** What is measured on every set of files; each task returns a length, so that nothing is optimized away. */
const TASKS = [
  { name: 'whole parse', run: (file) => JSON.stringify(parse(decodeText(file.bytes).text)).length },
  { name: 'opencc-js alone', run: (file) => convert(file.text).length },
  { name: 'UTF-8 decoding', run: (file) => utf8.decode(file.bytes).length }
]

const format = (ms) => (ms >= 10 ? ms.toFixed(1) : ms.toFixed(ms >= 0.1 ? 3 : 5))
const times = (ratio) => (ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2))

function printTable(head, rows) {
  const table = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column].length)))
  for (const row of table)
    console.log(`  ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ')}`)
}

function rowOf(name, { median, p25, p75, samples }, ratio) {
  return [name, format(median), `${format(p25)}–${format(p75)}`, String(samples), times(ratio)]
}

function benchSet({ name, files }) {
  const read = files.map((bytes) => ({ bytes, text: decodeText(bytes).text }))
  const bytes = files.reduce((sum, file) => sum + file.length, 0)
  const tasks = TASKS.map((task) => () => read.reduce((sum, file) => sum + task.run(file), 0))
  const large = bytes > 200_000
  const results = measureInTurn(tasks, { rounds: large ? 15 : 60, warmUp: large ? 3 : 30 })
  const [whole, opencc, decoding] = results
  console.log(`\n${name}: ${files.length} file${files.length > 1 ? 's' : ''}, ${(bytes / 1000).toFixed(1)} kB`)
  const rows = TASKS.map((task, at) => rowOf(task.name, results[at], results[at].median / decoding.median))
  printTable(['task', 'median ms', 'p25–p75', 'samples', '× UTF-8 decoding'], rows)
  console.log(`  whole parse ÷ opencc-js alone: ${times(whole.median / opencc.median)}`)
}

function start(args) {
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
}

function benchColdStart(sets) {
  const folder = mkdtempSync(path.join(tmpdir(), 'yaodian-bench-'))
  const plans = sets.slice(0, 2).map(({ name, files }, at) => {
    const file = path.join(folder, `${at}.txt`)
    writeFileSync(file, files[0])
    return { name: `yaodian parse, ${name}`, args: [COMMAND, 'parse', file, '--quiet'] }
  })
  const runs = [{ name: 'node -e 0', args: ['-e', '0'] }, { name: 'yaodian --version', args: [COMMAND, '--version'] }, ...plans]
  const tasks = runs.map(
    ({ args }) =>
      () =>
        start(args)
  )
  const results = measureInTurn(tasks, { rounds: COLD_STARTS, warmUp: 1 })
  rmSync(folder, { recursive: true })
  console.log('\ncold start')
  const rows = runs.map(({ name }, at) => rowOf(name, results[at], results[at].median / results[0].median))
  printTable(['command', 'median ms', 'p25–p75', 'samples', '× node -e 0'], rows)
}

const sets = collectTexts()
console.log(`node ${process.version}, ${process.platform} ${process.arch}; the ratios (×, ÷) hold across machines better than the times`)
for (const set of sets) benchSet(set)
benchColdStart(sets)
