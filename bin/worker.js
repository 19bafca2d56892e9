// What the threads of a pool run: the command's bundle, as bin/yaodian.js loads it.
const { workerData } = require('node:worker_threads')
const { load } = require('./load.js')

// The pool puts data of its own before ours.
const [, { name }] = workerData
const worker = load(require.resolve('../dist/command/main.js'), name).loadWorker()

module.exports = async (item) => (await worker).default(item)
