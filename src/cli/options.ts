import { InvalidArgumentError, Option } from 'commander'
import type { TextQuantity } from '../find-quantities.js'
import { ENCODINGS, type EncodingName, parseEncodingName } from '../input/encodings.js'
import type { SchemaTarget } from '../schemas.js'
import { DEFAULT_MAX_BYTES, parseSize } from './size.js'

export type ScriptChoice = 'auto' | 'traditional' | 'simplified'
export type FailOn = 'error' | 'warning' | 'info' | 'never'
export type RowFormatName = 'csv' | 'tsv' | 'ndjson' | 'table'
export type Role = TextQuantity['role']

/** What messages depend on. */
export interface ReportOptions {
  failOn: FailOn
  quiet?: boolean
  color: boolean
}

/** What the options of a run over many inputs come to. */
export interface BatchOptions {
  /** Threads; undefined for as many as pay. */
  jobs?: number
  summary?: boolean
}

/** The options of every command that parses plans. */
export interface PlanOptions extends ReportOptions, BatchOptions {
  encoding?: EncodingName
  script: ScriptChoice
  filePath?: string
  maxBytes: number
}

/** What the options of `parse` come to. */
export interface ParseCommandOptions extends PlanOptions {
  pretty?: boolean
  compact?: boolean
  out?: string
  explain?: boolean
  records?: boolean
  keep?: boolean
  cache?: string
}

/** What the options of `targets` come to. */
export interface TargetsCommandOptions extends PlanOptions {
  format?: RowFormatName
  header: boolean
  out?: string
  where: string[]
  others?: boolean
}

/** What the options of `quantities` come to. */
export interface QuantitiesCommandOptions {
  encoding?: EncodingName
  script: ScriptChoice
  year?: number
  role?: Role[]
  flat?: boolean
  maxBytes: number
  quiet?: boolean
  color: boolean
}

/** What the options of `schema` come to. */
export interface SchemaCommandOptions {
  target: SchemaTarget
  out?: string
  list?: boolean
}

/** What the options of `check-json` come to. */
export interface CheckJsonCommandOptions {
  maxErrors: number
  maxBytes: number
  quiet?: boolean
  color: boolean
}

// A record, so that the compiler asks for a new role here.
const ROLES: Readonly<Record<Role, true>> = {
  target: true,
  year: true,
  ordinal: true,
  name: true,
  'set-label': true,
  existing: true,
  past: true,
  furniture: true,
  description: true,
  reference: true,
  marker: true
}

function parseEncodingOption(name: string): EncodingName {
  try {
    return parseEncodingName(name)
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message)
  }
}

function parseYear(text: string): number {
  if (!/^[1-9]\d{3}$/.test(text)) throw new InvalidArgumentError('A year has four digits.')
  return Number(text)
}

function parseCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 1 on.')
  return Number(text)
}

function parseBytes(text: string): number {
  const bytes = parseSize(text)
  if (bytes === undefined) throw new InvalidArgumentError('It is a size of at least one byte, as 1000000, 64M or 64MiB.')
  return bytes
}

function parseJobs(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 1 to 999.')
  return Number(text)
}

function addRole(text: string, roles: Role[] = []): Role[] {
  if (!Object.hasOwn(ROLES, text)) throw new InvalidArgumentError(`Allowed choices are ${Object.keys(ROLES).join(', ')}.`)
  return [...roles, text as Role]
}

function maxBytesOf(what: string): Option {
  return new Option('--max-bytes <size>', `largest size of ${what}`).argParser(parseBytes).default(DEFAULT_MAX_BYTES, '64MiB')
}

/** Results are one line each on standard output, of texts that JSON has decoded. */
const NOT_FOR_RECORDS = ['explain', 'out', 'pretty', 'encoding', 'filePath', 'failOn', 'jobs', 'cache', 'summary']

/** The file of a `--cache` without one, in the working folder. */
const DEFAULT_CACHE = '.yaodiancache'

/** Made anew at each call: commander keeps state in its options. */
export const createOptions = {
  pretty: () => new Option('--pretty', 'JSON over many lines (the default on a terminal)').conflicts('compact'),
  compact: () => new Option('--compact', 'JSON on one line (the default in a pipe and in files)'),
  outFolder: () => new Option('-o, --out <dir>', 'write one JSON file an input below this folder').conflicts('explain'),
  outFile: () => new Option('-o, --out <file>', 'write the rows of all inputs to this file, whole or not at all'),
  encoding: () =>
    new Option('-e, --encoding <name>', `encoding of the inputs: ${ENCODINGS.join(', ')} (default: judged from the bytes)`).argParser(
      parseEncodingOption
    ),
  streamEncoding: () =>
    new Option(
      '-e, --encoding <name>',
      `encoding of the inputs: ${ENCODINGS.join(', ')} (default: utf-8 for standard input, judged from the bytes for files)`
    ).argParser(parseEncodingOption),
  script: () => new Option('--script <script>', 'script of the text').choices(['auto', 'traditional', 'simplified']).default('auto'),
  filePath: () => new Option('--file-path <name>', 'name of standard input, in the output and in messages'),
  explain: () => new Option('--explain', 'print how each line was read instead of JSON'),
  records: () => new Option('--records', 'read NDJSON records {"id", "text"}, write one result a line').conflicts(NOT_FOR_RECORDS),
  keep: () => new Option('--keep', 'with --records: give the other keys of a record back as "record"'),
  maxBytes: () => maxBytesOf('an input; of one that is read line by line, of a line'),
  maxRecordBytes: () => maxBytesOf('a JSON text'),
  failOn: () =>
    new Option('--fail-on <severity>', 'exit with 1 when there are messages of this severity or worse')
      .choices(['error', 'warning', 'info', 'never'])
      .default('never'),
  quiet: () => new Option('-q, --quiet', 'no messages about the text; inputs that cannot be read are still named'),
  jobs: () =>
    new Option(
      '-j, --jobs <n>',
      'threads to work with; 1 for none besides the main one (default: the cores, or fewer for little text)'
    ).argParser(parseJobs),
  summary: () => new Option('--summary', 'end with a line on standard error: how many inputs were read, failed and were skipped'),
  cache: () => new Option('--cache [file]', 'skip inputs that have not changed since the last run with this file').preset(DEFAULT_CACHE),
  format: () => new Option('-f, --format <format>', 'format of the rows').choices(['csv', 'tsv', 'ndjson', 'table']),
  noHeader: () => new Option('--no-header', 'no row of column names in csv, tsv and table, and no byte order mark in csv'),
  where: () =>
    new Option('-w, --where <condition>', 'only rows that meet it, as unit=元 or min>=60; may be given again')
      .argParser((text: string, texts: string[]) => [...texts, text])
      .default([], 'all rows'),
  others: () => new Option('--others', 'the numbers that are no targets, each with the reason, instead of the targets'),
  year: () => new Option('--year <year>', 'year that the text plans for: tells past years from planned ones').argParser(parseYear),
  role: () =>
    new Option('--role <role>', `only numbers of this role (${Object.keys(ROLES).join(', ')}); may be given again`).argParser(addRole),
  flat: () => new Option('--flat', 'one JSON object a number instead of one a line of text'),
  schemaTarget: () => new Option('--target <draft>', 'draft of JSON Schema').choices(['draft-2020-12', 'draft-7']).default('draft-2020-12'),
  schemaFile: () => new Option('-o, --out <file>', 'write the schema to this file, whole or not at all'),
  list: () => new Option('--list', 'list the schemas'),
  maxErrors: () =>
    new Option('--max-errors <count>', 'problems of one document to print; the others are counted').argParser(parseCount).default(20),
  quietAboutProblems: () => new Option('-q, --quiet', 'print nothing of the documents; inputs that cannot be read are still named'),
  quietAboutBytes: () => new Option('-q, --quiet', 'no warning about invalid bytes')
}
