#!/usr/bin/env node
const { load } = require('./load.js')

const { main, keepCompiled } = load(require.resolve('../dist/command/main.js'))
main(process.argv.slice(2), process).then((exitCode) => {
  process.exitCode = exitCode
  keepCompiled()
})
