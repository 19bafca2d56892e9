import { findInputs, type Input } from '../files.js'
import { Misuse } from '../streams.js'
import { type Config, ConfigError, createConfigFinder, type FindConfig } from './config.js'
import { createIgnoring, type FindIgnoring } from './ignored.js'
import type { ValidateCommandOptions } from './options.js'

/** An input to check, with the config that holds for it. */
export interface Job {
  readonly input: Input
  readonly config: Config
}

/** What keeps a part of the inputs from being checked. */
export interface Failure {
  readonly name: string
  readonly problems: readonly string[]
}

/** What the arguments come to. */
export interface Selection {
  readonly jobs: readonly Job[]
  readonly failures: readonly Failure[]
  /** Inputs that are ignored though an argument names them, with the reason. */
  readonly passedBy: readonly { readonly name: string; readonly reason: string }[]
}

/** Finds the inputs, their configs, and what of them is to be ignored. Throws a Misuse where nothing is left. */
export async function selectInputs(args: readonly string[], options: ValidateCommandOptions): Promise<Selection> {
  const findConfig = await createConfigFinder(options.config)
  const findIgnoring = await createIgnoring(options.ignorePath)
  const { inputs, misses } = await findInputs(args.length === 0 ? ['-'] : args, options.filePath)
  const { jobs, failures } = await findJobs(inputs, findConfig)
  const missed = misses.map(({ argument, reason }) => ({ name: argument, problems: [reason] }))
  return { ...partIgnored(jobs, args, findIgnoring), failures: [...missed, ...failures] }
}

async function findJobs(inputs: readonly Input[], findConfig: FindConfig): Promise<{ jobs: Job[]; failures: Failure[] }> {
  const jobs: Job[] = []
  const errors = new Map<string, { error: ConfigError; inputs: number }>()
  for (const input of inputs) {
    try {
      jobs.push({ input, config: await findConfig(input) })
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      const known = errors.get(error.file)
      errors.set(error.file, { error, inputs: (known?.inputs ?? 0) + 1 })
    }
  }
  const failures = [...errors.values()].map(({ error, inputs }) => ({
    name: error.file,
    problems: [...error.problems, `${inputs === 1 ? 'the input' : `the ${inputs} inputs`} that it holds for cannot be checked`]
  }))
  return { jobs, failures }
}

function partIgnored(jobs: readonly Job[], args: readonly string[], findIgnoring: FindIgnoring): Pick<Selection, 'jobs' | 'passedBy'> {
  const kept: Job[] = []
  const passedBy: { name: string; reason: string }[] = []
  for (const job of jobs) {
    const { shown, base } = job.input
    const ignoring = findIgnoring(job.input, job.config)
    if (!ignoring) kept.push(job)
    // Of what a folder or a pattern brings, leaving some out is what the patterns are for.
    else if (base === null || args.includes(shown))
      passedBy.push({ name: shown, reason: `not checked: ${ignoring.file} ignores it (${ignoring.pattern})` })
  }
  return { jobs: kept, passedBy }
}

/** The format that a run's configs ask for; undefined where none does. Throws a Misuse where they differ. */
export function formatOf(jobs: readonly Job[]): Config['values']['format'] {
  const asking = jobs.map(({ config }) => config).filter(({ values }) => values.format !== undefined)
  const other = asking.find(({ values }) => values.format !== asking[0]?.values.format)
  if (other) throw new Misuse(`${asking[0]?.file} and ${other.file} ask for different formats; give --format`)
  return asking[0]?.values.format
}
