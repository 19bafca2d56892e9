// One measurement of the growth benchmark, in a process of its own: `family size task` in, a line of JSON out.
import { mend, parse, validate } from '../dist/index.js'
import { FAMILIES } from './growth-texts.mjs'

/** The JSON list by list: that of a plan of 64 MiB is longer than a string can be. */
const TASKS = {
  parse: (text) => Object.values(parse(text)).reduce((sum, part) => sum + JSON.stringify(part).length, 0),
  validate: (text) => validate(text).length,
  mend: (text) => mend(text).text.length
}

const [name, size, task] = process.argv.slice(2)
// Flat, as a text that was decoded from bytes is.
const text = size === '0' ? '' : Buffer.from(FAMILIES.find((family) => family.name === name).text(Number(size))).toString()
const before = process.cpuUsage()
TASKS[task](text)
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ ms: (user + system) / 1000, peak: process.resourceUsage().maxRSS * 1024, bytes: Buffer.byteLength(text) }))
