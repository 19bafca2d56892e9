// Loads the bundled command with what V8 compiled of it in an earlier run: compiling it anew takes longer than most runs need.
const { readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs')
const { Script } = require('node:vm')

/** The exports of a bundle in CommonJS and ASCII, and `keepCompiled`, to be called when the run is over. */
exports.load = (file) => {
  // Beside the code, where only those write who could change the code itself. V8 refuses what another version or CPU compiled.
  const cache = `${file}.${process.version}-${process.arch}.cache`
  const cachedData = readIfThere(cache)
  const source = `(function (module, require, __filename) {${readFileSync(file, 'latin1')}\n})`
  const script = new Script(source, { filename: file, cachedData })
  const bundle = { exports: {} }
  script.runInThisContext()(bundle, require, file)
  const isFresh = cachedData !== undefined && !script.cachedDataRejected
  return { ...bundle.exports, keepCompiled: () => isFresh || writeIfAllowed(cache, script.createCachedData()) }
}

function readIfThere(file) {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** Whole or not at all, as another run may read it; where the package is not ours to write to, runs go without. */
function writeIfAllowed(file, data) {
  const temporary = `${file}.${process.pid}`
  try {
    writeFileSync(temporary, data, { flag: 'wx' })
    renameSync(temporary, file)
  } catch {
    rmSync(temporary, { force: true })
  }
}
