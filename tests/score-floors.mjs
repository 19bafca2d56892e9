// Holds the score of the parsed seeds against the floors below; exits with 1 where one is missed.
//   node tests/score-floors.mjs FOLDER-OF-PARSED-SEEDS
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FLOORS = [
  { part: 'node', field: 'exact', floor: 128, of: 128 },
  { part: 'node', field: 'produced', floor: 128, of: 128 },
  { part: 'target', field: 'hit', floor: 105, of: 106 },
  { part: 'target', field: 'produced', floor: 107, of: 106 },
  { part: 'target', field: 'value', floor: 104, of: 106 },
  { part: 'target', field: 'comparator', floor: 104, of: 106 },
  { part: 'target', field: 'unit', floor: 104, of: 106 },
  { part: 'target', field: 'per', floor: 104, of: 106 },
  { part: 'target', field: 'object', floor: 102, of: 106 },
  { part: 'target', field: 'action', floor: 102, of: 106 },
  { part: 'target', field: 'exact', floor: 100, of: 106 },
  { part: 'other', field: 'hit', floor: 214, of: 219 },
  { part: 'other', field: 'reason', floor: 195, of: 219 },
  { part: 'noise', field: 'hit', floor: 12, of: 12 },
  { part: 'meta', field: 'hit', floor: 25, of: 25 }
]

const shared = fileURLToPath(new URL('../../shared/', import.meta.url))
const [parsed] = process.argv.slice(2)

function readTotal() {
  const folders = ['--labels', `${shared}plans/labels`, '--raw', `${shared}plans/seeds`, '--parsed', parsed]
  const rows = JSON.parse(execFileSync(process.execPath, [`${shared}score/score.mjs`, ...folders, '--json'], { encoding: 'utf8' }))
  return rows.find((row) => row.name === 'TOTAL')
}

function check(total, { part, field, floor, of }) {
  const { [field]: got, gold } = total[part]
  const ok = gold === of && (field === 'produced' ? got <= floor : got >= floor)
  console.log(`${ok ? 'ok    ' : 'MISSED'} ${part} ${field}: ${got}, floor ${floor} of ${gold}`)
  return ok
}

if (parsed === undefined) {
  console.error('usage: node tests/score-floors.mjs FOLDER')
  process.exitCode = 2
} else if (!existsSync(`${shared}score/score.mjs`)) {
  console.log('SKIPPED: score floors (../shared is not here)')
} else {
  const total = readTotal()
  process.exitCode = FLOORS.map((floor) => check(total, floor)).every(Boolean) ? 0 : 1
}
