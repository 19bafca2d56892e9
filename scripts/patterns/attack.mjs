// How the time of a pattern grows on texts that are made to hurt it.
import vm from 'node:vm'

const LENGTHS = [4000, 16_000]
/** What looks slow is looked at again, at lengths that take long enough for a coarse clock. */
const LONGER = [16_000, 64_000]
/** Quicker than this it is not slow, whatever the clock says of its growth. */
const QUICK_MS = 8
/** So slow on the shortest text, the longer ones are not tried. */
const SLOW_MS = 500
/** Linear is 1; what the clock adds stays below. */
const LINEAR = 1.5
const PIECES = 24

/** What stands in a pattern's source, as text: words, characters of classes, and what its escapes stand for. */
function piecesOf(source) {
  const plain = source
    .replace(/\\d(?:\{[^}]*\})?|0-9/g, ' 0 ')
    .replace(/\\s|\\t/g, ' \t ')
    .replace(/\\u[0-9a-f]{4}|\\p\{[^}]*\}/gi, ' 中 ')
    .replace(/\\[bBwWSD]|\(\?[:=!<]+|\{[\d,]*\}/g, ' ')
  const words = plain.match(/[\u3400-\u9fff]+|[^\s\\()[\]{}|*+?^$]|\t/g) ?? []
  const unique = [...new Set(words.flatMap((word) => [word.slice(0, 8), word[0]]))]
  const step = Math.max(1, unique.length / PIECES)
  return Array.from({ length: Math.min(PIECES, unique.length) }, (_, at) => unique[Math.floor(at * step)])
}

/** Texts of a length, as functions of it: each piece over and over, each two in turn, and what recheck came upon. */
export function attacksOn(source, found) {
  const pieces = piecesOf(source)
  const pumps = [...pieces, ...pieces.slice(1).map((piece, at) => pieces[at] + piece)]
  const own = pumps.map((pump) => (length) => `${pieces[0] ?? ''}${pump.repeat(length / pump.length)}\u0000`)
  if (!found) return own
  const all = found.pumps.reduce((sum, { pump }) => sum + pump.length, 0)
  const text = (length) => found.pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(length / all))).join('') + found.suffix
  return [text, ...own]
}

/** What a pattern does not end in, it would not end in for hours: only the engine can stop it. */
const STOP_MS = 10_000
const work = new vm.Script('run()')
const context = vm.createContext({ run: undefined })

/** The milliseconds of one run, as the processor counts them; infinite where it had to be stopped. */
function timeOfRun(pattern, text) {
  pattern.lastIndex = 0
  context.run = () => (pattern.global ? text.replace(pattern, '') : pattern.test(text))
  const { user } = process.cpuUsage()
  try {
    work.runInContext(context, { timeout: STOP_MS })
  } catch (error) {
    if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return Number.POSITIVE_INFINITY
    throw error
  }
  return (process.cpuUsage().user - user) / 1000
}

function timeOf(pattern, text) {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 2 && least > QUICK_MS; run++) {
    least = Math.min(least, timeOfRun(pattern, text))
    if (least > SLOW_MS) return least
  }
  return least
}

/** The exponent of the time in the length of an attack's text; 1 where it is quick. */
function growthUnder(pattern, attack, [short, long]) {
  const first = timeOf(pattern, attack(short))
  if (first > SLOW_MS) return Number.POSITIVE_INFINITY
  const last = timeOf(pattern, attack(long))
  return last > QUICK_MS ? Math.log(last / Math.max(first, 0.05)) / Math.log(long / short) : 1
}

/** The exponent of the time in the length of the text, for the attack that does worst; 1 where none is slow. */
export function worstGrowth(source, flags, found) {
  const pattern = new RegExp(source, flags)
  let worst = 1
  for (const attack of attacksOn(source, found)) {
    const growth = growthUnder(pattern, attack, LENGTHS)
    const isSteep = growth > LINEAR && growth < Number.POSITIVE_INFINITY
    worst = Math.max(worst, isSteep ? growthUnder(pattern, attack, LONGER) : growth)
    if (worst === Number.POSITIVE_INFINITY) break
  }
  return worst
}

/** Two ways to read each of so many words take seconds; one way takes none. */
const WORDS = 22
const WORDS_MS = 40

/** A word of a pattern that takes long to read so many times, as two ways to read each of them do; undefined where none does. */
export function explosiveWord(source, flags) {
  const pattern = new RegExp(source, flags)
  const words = new Set(source.match(/[\u3400-\u9fff]{1,8}/g))
  return [...words].find((word) => timeOf(pattern, `${word.repeat(WORDS)}\u0000`) > WORDS_MS)
}

export const isLinear = (exponent) => exponent <= LINEAR
