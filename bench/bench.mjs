// npm run bench: what parsing costs beside what it cannot do without and beside Recognizers-Text, on the same texts and in one run, and how
// many numbers the two get right. The times are this machine's; the ratios are to be compared.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { decodeText, findQuantities, parse } from '../dist/index.js'
import { benchAccuracy } from './accuracy.mjs'
import { measureInTurn, summarize, summarizeRatio } from './measure.mjs'
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
  { name: 'one look at each character', run: (file) => lookAtAll(file.text) },
  { name: 'UTF-8 decoding and JSON.stringify', run: (file) => JSON.stringify(utf8.decode(file.bytes)).length }
]
/** What is to be compared, by the tasks' names; a goal is the most that a ratio is to be, on texts of its script. */
const RATIOS = [
  { tasks: ['whole parse', 'UTF-8 decoding and JSON.stringify'], goal: 4, script: 'simplified' },
  { tasks: ['whole parse', 'opencc-js alone'], goal: 1, script: 'traditional' },
  { tasks: ['whole parse', 'Recognizers-Text numbers'], goal: 1 / 50 },
  { tasks: ['findQuantities alone', 'Recognizers-Text numbers'] },
  { tasks: ['one look at each character', 'UTF-8 decoding and JSON.stringify'] }
]
/** The same for the start of the command. */
const COLD_GOAL = 1.5

const format = (ms) => (ms >= 10 ? ms.toFixed(1) : ms.toFixed(ms >= 0.1 ? 3 : 5))
const times = (ratio) => (ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2))

/** Every UTF-16 code unit, as a loop in JavaScript must at least. */
function lookAtAll(text) {
  let han = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x4e00) han++
  return han
}

function printTimes(names, samples) {
  const rows = samples.map((all, at) => {
    const { median, p25, p75 } = summarize(all)
    return [names[at], format(median), `${format(p25)}–${format(p75)}`, String(all.length)]
  })
  printTable(['task', 'median ms', 'p25–p75', 'samples'], rows)
}

function ratioRow(name, samples, others, goal) {
  const { median, p25, p75 } = summarizeRatio(samples, others)
  const verdict = goal === undefined ? ['', ''] : [`≤ ${times(goal)}`, median <= goal ? 'reached' : `${times(median / goal)} × the goal`]
  return [name, times(median), `${times(p25)}–${times(p75)}`, ...verdict]
}

function printRatios(rows) {
  printTable(['ratio', 'median', 'p25–p75', 'goal', ''], rows)
}

function prepareFile(bytes) {
  const { text } = decodeText(bytes)
  return { bytes, text, simplified: parse(text).source.script === 'simplified' ? text : convert(text) }
}

function printSpeed(samples, script) {
  const names = TASKS.map(({ name }) => name)
  printTimes(names, samples)
  const of = (name) => samples[names.indexOf(name)]
  const rows = RATIOS.map(({ tasks: [one, other], goal, script: only = script }) =>
    ratioRow(`${one} ÷ ${other}`, of(one), of(other), only === script ? goal : undefined)
  )
  printRatios(rows)
}

function benchSet({ name, script, files }) {
  const read = files.map(prepareFile)
  const bytes = files.reduce((sum, file) => sum + file.length, 0)
  const tasks = TASKS.map((task) => () => read.reduce((sum, file) => sum + task.run(file), 0))
  const large = bytes > 200_000
  console.log(`\n${name}: ${files.length} file${files.length > 1 ? 's' : ''}, ${(bytes / 1000).toFixed(1)} kB`)
  printSpeed(measureInTurn(tasks, { rounds: large ? 15 : 60, warmUp: large ? 3 : 30 }), script)
}

/** Without the certificates that some systems have every Node.js load at its start, which takes longer than the start itself. */
function start(args) {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  const { status, stderr } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26 })
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
  const samples = measureInTurn(tasks, { rounds: COLD_STARTS, warmUp: 1 })
  rmSync(folder, { recursive: true })
  console.log('\ncold start')
  printTimes(
    runs.map(({ name }) => name),
    samples
  )
  printRatios(runs.slice(1).map(({ name }, at) => ratioRow(`${name} ÷ ${runs[0].name}`, samples[at + 1], samples[0], COLD_GOAL)))
}

const sets = collectTexts()
console.log(`node ${process.version}, ${process.platform} ${process.arch}; the ratios (×, ÷) hold across machines better than the times`)
for (const set of sets) benchSet(set)
benchColdStart(sets)
benchAccuracy()
