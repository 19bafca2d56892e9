// What the threads of a pool run: the command's bundle, as bin/yaodian.js loads it.
const { load } = require('./load.js')

const worker = load(require.resolve('../dist/command/main.js')).loadWorker()

module.exports = async (item) => (await worker).default(item)
