// npm run bench: what parsing costs beside what it cannot do without and beside Recognizers-Text, on the same texts and in one run, and how
// many numbers the two get right. The times are this machine's; the ratios are to be compared.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { decodeText, findQuantities, parse } from '../dist/index.js'
import { benchAccuracy } from './accuracy.mjs'
import { measureInTurn } from './measure.mjs'
import { convert, findNumbers, findNumbersAndPercentages } from './recognizers.mjs'
import { printTable } from './table.mjs'
import { collectTexts } from './texts.mjs'

const COMMAND = fileURLToPath(new URL('../bin/yaodian.js', import.meta.url))
const COLD_STARTS = 21

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * What is measured on every set of files; each task returns a length, so that nothing is optimized away.
 * Recognizers-Text is given decoded, simplified text: neither step is in its time, both are in the whole parse's.
 */
const TASKS = [
  { name: 'whole parse', run: (file) => JSON.stringify(parse(decodeText(file.bytes).text)).length },
  { name: 'findQuantities alone', run: (file) => findQuantities(file.text).length },
  { name: 'Recognizers-Text numbers', run: (file) => findNumbers(file.simplified).length },
  { name: 'Recognizers-Text, and percentages', run: (file) => findNumbersAndPercentages(file.simplified).length },
  { name: 'opencc-js alone', run: (file) => convert(file.text).length },
  { name: 'UTF-8 decoding', run: (file) => utf8.decode(file.bytes).length }
]
/** Ratios of medians to print, by the tasks' names. */
const RATIOS = [
  ['whole parse', 'opencc-js alone'],
  ['whole parse', 'Recognizers-Text numbers'],
  ['findQuantities alone', 'Recognizers-Text numbers']
]

const format = (ms) => (ms >= 10 ? ms.toFixed(1) : ms.toFixed(ms >= 0.1 ? 3 : 5))
const times = (ratio) => (ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2))

function rowOf(name, { median, p25, p75, samples }, ratio) {
  return [name, format(median), `${format(p25)}–${format(p75)}`, String(samples), times(ratio)]
}

function prepareFile(bytes) {
  const { text } = decodeText(bytes)
  return { bytes, text, simplified: parse(text).source.script === 'simplified' ? text : convert(text) }
}

function printSpeed(results) {
  const medians = new Map(TASKS.map(({ name }, at) => [name, results[at].median]))
  const rows = TASKS.map(({ name }, at) => rowOf(name, results[at], medians.get(name) / medians.get('UTF-8 decoding')))
  printTable(['task', 'median ms', 'p25–p75', 'samples', '× UTF-8 decoding'], rows)
  for (const [one, other] of RATIOS) console.log(`  ${one} ÷ ${other}: ${times(medians.get(one) / medians.get(other))}`)
}

function benchSet({ name, files }) {
  const read = files.map(prepareFile)
  const bytes = files.reduce((sum, file) => sum + file.length, 0)
  const tasks = TASKS.map((task) => () => read.reduce((sum, file) => sum + task.run(file), 0))
  const large = bytes > 200_000
  console.log(`\n${name}: ${files.length} file${files.length > 1 ? 's' : ''}, ${(bytes / 1000).toFixed(1)} kB`)
  printSpeed(measureInTurn(tasks, { rounds: large ? 15 : 60, warmUp: large ? 3 : 30 }))
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
benchAccuracy()
