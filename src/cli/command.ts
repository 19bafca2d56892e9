import type { Command, Option, OptionValues } from 'commander'
import type { ExitCode, Streams } from './streams.js'

/** One call of a command. */
export interface Call<Options> {
  readonly args: readonly string[]
  readonly options: Options
  readonly streams: Streams
  /** Prints the command's help on standard error. */
  readonly showHelp: () => void
}

/** What makes a command: its words in the help, its options and what it runs. */
export interface CommandDefinition<Options> {
  readonly name: string
  readonly summary: string
  readonly description: string
  /** What stands below the options in its help. */
  readonly examples: string
  readonly options: readonly (() => Option)[]
  /** What it takes besides options; inputs unless it says otherwise. */
  readonly argument?: { readonly name: string; readonly description: string }
  readonly run: (call: Call<Options>) => Promise<ExitCode>
}

const INPUTS = { name: '[inputs...]', description: 'files, folders, glob patterns, or - for standard input' }

/** Adds a command to the program; `finish` is told the exit code. */
export function addCommand<Options extends OptionValues>(
  program: Command,
  definition: CommandDefinition<Options>,
  streams: Streams,
  finish: (code: ExitCode) => void
): void {
  const argument = definition.argument ?? INPUTS
  const command = program
    .command(definition.name)
    .summary(definition.summary)
    .description(definition.description)
    .argument(argument.name, argument.description)
    .addHelpText('after', definition.examples)
  for (const create of definition.options) command.addOption(create())
  const showHelp = () => command.outputHelp({ error: true })
  command.action(async (given: string | string[] | undefined) => {
    const args = [given ?? []].flat()
    finish(await definition.run({ args, options: command.optsWithGlobals<Options>(), streams, showHelp }))
  })
}
