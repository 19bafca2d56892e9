// npm run bench:growth [-- --full]: how time and memory grow with the text. Each measurement is a process of its own, so that
// its peak of memory is its own; that of an empty text is taken off. The exponents are those of the last step in size.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { FAMILIES } from './growth-texts.mjs'
import { printTable } from './table.mjs'

const ONE = fileURLToPath(new URL('growth-one.mjs', import.meta.url))
const MB = 2 ** 20
/** Linear is 1; collecting garbage of a larger heap takes a little longer for each byte. */
const GOAL = 1.1
/** What is smaller than this is the start of the machine, and says nothing of growth. */
const LEAST_MS = 100
const LEAST_BYTES = 16 * MB
/** Small texts are measured so many times; large ones take their minutes once. */
const RUNS = 3
const LARGE_MS = 5000
/** Checking and mending are a few parses each: they go as far as this. */
const OTHER_TASKS = [
  { task: 'validate', most: 4_200_000 },
  { task: 'mend', most: 1_300_000 }
]

const isFull = process.argv.includes('--full')

function measureOnce(name, size, task) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [ONE, name, String(size), task], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${task} of ${name}, ${size}: ${stderr.slice(-400)}`)
  return JSON.parse(stdout)
}

const medianOf = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

function measure(name, size, task) {
  const runs = [measureOnce(name, size, task)]
  while (runs.length < RUNS && runs[0].ms < LARGE_MS) runs.push(measureOnce(name, size, task))
  return { bytes: runs[0].bytes, ms: medianOf(runs.map(({ ms }) => ms)), peak: medianOf(runs.map(({ peak }) => peak)) }
}

/** The slope of log y over log x between the last two points: the smaller sizes are still warming up. */
function exponentOf(points) {
  const [before, last] = points.slice(-2)
  return last && Math.log(last[1] / before[1]) / Math.log(last[0] / before[0])
}

const shown = (exponent) => (exponent === undefined ? 'too small to tell' : `${exponent.toFixed(2)}${exponent > GOAL ? ' (over)' : ''}`)

function benchFamily({ name, unit, text, sizes, large }, task, most, empty) {
  const rows = []
  const points = []
  for (const size of isFull ? [...sizes, ...large] : sizes) {
    if (Buffer.byteLength(text(size)) > most) break
    const { bytes, ms, peak } = measure(name, size, task)
    const memory = Math.max(0, peak - empty)
    points.push({ bytes, ms, memory })
    rows.push([`${size} ${unit}`, (bytes / 1e6).toFixed(2), ms.toFixed(0), (memory / MB).toFixed(0)])
  }
  console.log(`\n${task}: ${name}`)
  printTable(['size', 'MB', 'CPU ms', 'peak MiB'], rows)
  const time = exponentOf(points.filter(({ ms }) => ms >= LEAST_MS).map(({ bytes, ms }) => [bytes, ms]))
  const memory = exponentOf(points.filter((point) => point.memory >= LEAST_BYTES).map((point) => [point.bytes, point.memory]))
  console.log(`  exponent of time ${shown(time)}, of memory ${shown(memory)}; goal: ${GOAL} at most`)
}

const empty = measure('', 0, 'parse').peak
console.log(`node ${process.version}, ${process.platform} ${process.arch}; an empty text: ${(empty / MB).toFixed(0)} MiB`)
for (const family of FAMILIES) benchFamily(family, 'parse', Number.POSITIVE_INFINITY, empty)
for (const { task, most } of OTHER_TASKS)
  for (const family of FAMILIES) benchFamily({ ...family, large: [], sizes: family.sizes.slice(0, 2) }, task, most, empty)
