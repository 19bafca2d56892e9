// Loads the bundled command with what V8 compiled of it in an earlier run: compiling it anew takes longer than most runs need.
const { createHash } = require('node:crypto')
const { accessSync, constants, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs')
const { dirname } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')
const { crc32 } = require('node:zlib')

const CHECKSUM_BYTES = 4

// Nearly every pattern is used more than once: bytecode before machine code is work for nothing.
const NO_BYTECODE_FOR_PATTERNS = '--no-regexp-tier-up'
// Bytes of bytecode run before a function is optimized, about three times the default: most runs are over by then.
const LATE_OPTIMIZATION = '--interrupt-budget=400000'
/** By major version of Node.js: V8 prints an error for a flag that it does not have, and a version that nobody has tried may not. */
const FLAGS = {
  20: [NO_BYTECODE_FOR_PATTERNS, LATE_OPTIMIZATION],
  22: [NO_BYTECODE_FOR_PATTERNS],
  24: [NO_BYTECODE_FOR_PATTERNS]
}

/**
 * The exports of a bundle (CommonJS, ASCII, a digest of itself as its first line), and `keepCompiled`, to be called when the run is over.
 *
 * Each `purpose` (a command) has a cache of its own, as each compiles another part.
 */
exports.load = (file, purpose) => {
  const source = readFileSync(file, 'latin1')
  const bundle = source.slice(0, source.indexOf('\n'))
  const cache = `${file}.${[purpose, process.version, process.arch, ...flags()].join('-')}.cache`
  const cachedData = readCache(cache, bundle)
  const script = new Script(`(function (module, require, __filename, importModule) {${source}\n})`, { filename: file, cachedData })
  const loaded = { exports: {} }
  // A script that comes from a cache cannot import.
  script.runInThisContext()(loaded, require, file, (name) => import(name))
  const isFresh = cachedData !== undefined && !script.cachedDataRejected
  return { ...loaded.exports, keepCompiled: () => isFresh || writeCache(cache, bundle, script) }
}

/** V8 prepares for a long run, and most are over before it is ready. Once a process, before anything is loaded. */
exports.tuneForOneRun = () => {
  // Under other flags Node.js compiles its own modules anew: what every run loads comes first.
  void process.stdout
  for (const flag of FLAGS[process.versions.node.split('.', 1)[0]] ?? []) setFlagsFromString(flag)
}

/** V8 takes back only what it compiled under the same flags. */
function flags() {
  const all = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ').trim()
  return all === '' ? [] : [createHash('sha256').update(all).digest('hex').slice(0, 8)]
}

/** V8 looks at a cache's head alone: it would run what is damaged behind it, or what it compiled of another bundle of the same length. */
function checksum(bundle, data) {
  const bytes = Buffer.alloc(CHECKSUM_BYTES)
  bytes.writeUInt32LE(crc32(data, crc32(bundle)))
  return bytes
}

function readCache(file, bundle) {
  try {
    const whole = readFileSync(file)
    const data = whole.subarray(CHECKSUM_BYTES)
    return checksum(bundle, data).equals(whole.subarray(0, CHECKSUM_BYTES)) ? data : undefined
  } catch {
    return undefined
  }
}

/**
 * Beside the code, where only those write who could change the code itself; where the package is not ours to write to, runs go without.
 * Whole or not at all, as another run may read it.
 */
function writeCache(file, bundle, script) {
  const temporary = `${file}.${process.pid}`
  try {
    accessSync(dirname(file), constants.W_OK)
    const data = script.createCachedData()
    writeFileSync(temporary, Buffer.concat([checksum(bundle, data), data]), { flag: 'wx' })
    renameSync(temporary, file)
  } catch {
    removeIfThere(temporary)
  }
}

function removeIfThere(file) {
  try {
    rmSync(file, { force: true })
  } catch {
    // Nothing depends on it.
  }
}
