#!/usr/bin/env node
const { load, tuneForOneRun } = require('./load.js')

const STOPPED = [129, 130, 143]

tuneForOneRun()
const [command = ''] = process.argv.slice(2)
const { main, keepCompiled } = load(require.resolve('../dist/command/main.js'), /^[a-z-]{1,20}$/.test(command) ? command : 'main')
main(process.argv.slice(2), process).then((exitCode) => {
  // What a stopped run still waits for would keep the process.
  if (STOPPED.includes(exitCode)) process.exit(exitCode)
  process.exitCode = exitCode
  keepCompiled()
})
