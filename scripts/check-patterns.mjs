// npm run patterns: no regular expression of src backtracks super-linearly, but for those in patterns/bounded.mjs, whose texts are bounded.
//
// recheck proves most of them linear by their automata. What it cannot prove (it finds an attack, gives up in time, or has only tried
// texts, as for all with lookarounds) is run here, on recheck's attack and on texts made of the pattern's own pieces. What recheck
// gave up is printed by name: it depends on the machine, so it is no fault by itself.
import { createRequire } from 'node:module'
import { explosiveWord, isLinear, worstGrowth } from './patterns/attack.mjs'
import { BOUNDED } from './patterns/bounded.mjs'
import { collectPatterns } from './patterns/collect.mjs'

const require = createRequire(import.meta.url)
// Its native program where there is one; its Java program is never wanted.
process.env.RECHECK_BACKEND ??= process.platform === 'linux' && process.arch === 'x64' ? 'native' : 'pure'
const { check } = require('recheck')

/** In milliseconds; what takes longer is unknown. */
const PATIENCE = { timeout: 1000 }

const shown = ({ file, source, flags }) => `${file} /${source.length > 100 ? `${source.slice(0, 100)}…` : source}/${flags}`

function entryOf(pattern) {
  return BOUNDED.find(({ file, opens }) => file === pattern.file && pattern.source.startsWith(opens))
}

/** What is known of a pattern: `proven`; `linear` or `unknown` (to recheck, in time), and not slow under attack; `vulnerable`. */
async function judge({ source, flags }) {
  // The flag d says only what exec tells of its groups; recheck does not know it.
  const { status, checker, attack, error } = await check(source, flags.replace('d', ''), PATIENCE)
  if (status === 'safe' && checker === 'automaton') return { verdict: 'proven' }
  const exponent = worstGrowth(source, flags, attack)
  if (!isLinear(exponent)) return { verdict: 'vulnerable', exponent }
  return status === 'unknown' ? { verdict: 'unknown', why: error?.kind } : { verdict: 'linear' }
}

const patterns = await collectPatterns()
const counts = { proven: 0, linear: 0, vulnerable: 0, unknown: 0, listed: 0 }
const faults = []
const unknown = []
for (const pattern of patterns) {
  const word = explosiveWord(pattern.source, pattern.flags)
  // A bound is none for what doubles with each word.
  if (word) faults.push(`reads ${word} in more than one way, over and over: ${shown(pattern)}`)
  if (word || entryOf(pattern)) {
    counts.listed += word ? 0 : 1
    continue
  }
  const { verdict, exponent, why } = await judge(pattern)
  counts[verdict]++
  if (verdict === 'vulnerable') faults.push(`grows with the power ${exponent.toFixed(1)} of its text: ${shown(pattern)}`)
  if (verdict === 'unknown') unknown.push(`recheck could not judge (${why}), not slow under attack: ${shown(pattern)}`)
}
for (const entry of BOUNDED)
  if (!patterns.some((pattern) => entryOf(pattern) === entry)) faults.push(`is listed, but is no pattern: ${entry.file} /${entry.opens}`)

console.log(
  `${patterns.length} regular expressions: ${counts.proven} proven linear, ${counts.linear} linear under attack, ` +
    `${counts.unknown} unknown to recheck and linear under attack, ${counts.listed} listed with the bound of their texts`
)
for (const one of unknown) console.log(one)
for (const fault of faults) console.error(fault)
process.exit(faults.length > 0 ? 1 : 0)
