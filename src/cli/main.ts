import { Command, CommanderError } from 'commander'
import { Interrupted } from './batch/interruption.js'
import { checkJsonCommand } from './check-json.js'
import { addCommand } from './command.js'
import { parseCommand } from './parse.js'
import { printable, printableLines } from './printable.js'
import { quantitiesCommand } from './quantities.js'
import { schemaCommand } from './schema.js'
import { BrokenOutput, ClosedPipe, type ExitCode, failingInWrite, Misuse, type Streams, write } from './streams.js'
import { targetsCommand } from './targets.js'
import { validateCommand } from './validate.js'
import { readVersion } from './version.js'

const EXAMPLES = `
Examples:
  yaodian parse plan.txt
  yaodian parse plans --out json
  yaodian targets plans -o targets.csv
  yaodian validate plans
  echo '建成城市书房8座。' | yaodian quantities
  yaodian parse --help`

/**
 * Runs the command with the arguments after its name, on the streams and the environment given.
 *
 * Resolves to the exit code and never rejects: whatever goes wrong is one line on standard error and a 2. A signal that stops a
 * run of several inputs is a 130 (SIGINT), a 143 (SIGTERM) or a 129 (SIGHUP); something may be waited for still then, so the process is to be ended.
 */
export async function main(argv: readonly string[], given: Streams): Promise<ExitCode | Interrupted['exitCode']> {
  const streams = failingInWrite(given)
  let code: ExitCode = 0
  let helped: Promise<void> = Promise.resolve()
  const program = createProgram(streams, (text) => {
    helped = helped.then(() => write(streams.stdout, text))
    // Whoever waits for it below is told of its failure; until then nobody listens.
    helped.catch(() => {})
  })
  const finish = (result: ExitCode) => {
    code = result
  }
  addCommand(program, parseCommand, streams, finish)
  addCommand(program, targetsCommand, streams, finish)
  addCommand(program, quantitiesCommand, streams, finish)
  addCommand(program, validateCommand, streams, finish)
  addCommand(program, schemaCommand, streams, finish)
  addCommand(program, checkJsonCommand, streams, finish)
  try {
    await program.parseAsync(argv, { from: 'user' }).catch(passOver)
    await helped
    return code
  } catch (error) {
    return exitCodeOf(error, program, streams)
  }
}

/** Help and version end a call as errors do, and are none. */
function passOver(error: unknown): void {
  if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error
}

function createProgram(streams: Streams, writeOut: (text: string) => void): Command {
  return new Command('yaodian')
    .description("Turns China's published work plans into data: sections, tasks and numbers, each with its place in the raw file.")
    .version(readVersion())
    .option('--no-color', 'no colour in messages (NO_COLOR does the same, FORCE_COLOR the contrary)')
    .addHelpText('after', EXAMPLES)
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut,
      writeErr: (text) => streams.stderr.write(printableLines(text)),
      getOutHelpWidth: () => streams.stdout.columns ?? 100,
      getErrHelpWidth: () => streams.stderr.columns ?? 100
    })
    .exitOverride()
}

function exitCodeOf(error: unknown, program: Command, streams: Streams): ExitCode | Interrupted['exitCode'] {
  if (error instanceof ClosedPipe) return 0
  if (error instanceof Interrupted) return error.exitCode
  if (error instanceof CommanderError) {
    if (error.code === 'commander.unknownCommand') suggestParse(program.args, streams)
    return 2
  }
  const prefix = error instanceof Misuse || error instanceof BrokenOutput ? 'error' : 'error: internal'
  streams.stderr.write(`${prefix}: ${printable(error instanceof Error ? error.message : String(error))}\n`)
  return 2
}

/** `yaodian plan.txt` means a file, not a command. */
function suggestParse(args: readonly string[], streams: Streams): void {
  const [first = ''] = args
  if (/^[a-z]+$/.test(first)) return
  streams.stderr.write(`(To parse a file: yaodian parse ${printable(first)})\n`)
}
