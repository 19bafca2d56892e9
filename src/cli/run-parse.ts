import { createHash } from 'node:crypto'
import { type DecodedText, decodeText, InputError } from '../input/text.js'
import { SourceText } from '../source/source-text.js'
import { explain, type ParseOptions, parse } from './core.js'
import { formatExplainTable } from './explain-table.js'
import { describeError, findInputs, type Input, readInput } from './files.js'
import type { ParseCommandOptions } from './options.js'
import { printable } from './printable.js'
import { Report } from './report.js'
import { createSink, type Sink } from './sink.js'
import { ClosedPipe, type ExitCode, type Streams, write } from './streams.js'

/** Reads, parses and writes every input in turn; one that fails does not stop the others. */
export async function runParse(
  args: readonly string[],
  options: ParseCommandOptions,
  streams: Streams,
  showHelp: () => void
): Promise<ExitCode> {
  if (args.length === 0 && streams.stdin.isTTY) {
    showHelp()
    return 2
  }
  const { inputs, misses } = await findInputs(args.length === 0 ? ['-'] : args, options.filePath)
  const report = new Report(streams, options)
  for (const { argument, reason } of misses) report.error(argument, reason)
  if (inputs.length === 0) return 2
  const sink = options.explain ? createExplainSink(inputs, streams) : await createSink(inputs, options, streams)
  for (const input of inputs) await parseOne(input, options, streams, report, sink)
  if (report.failed) return 2
  return report.found ? 1 : 0
}

/** What is known of one input before it is parsed. */
interface Prepared {
  decoded: DecodedText
  parseOptions: ParseOptions
}

async function parseOne(input: Input, options: ParseCommandOptions, streams: Streams, report: Report, sink: Sink): Promise<void> {
  try {
    const prepared = prepare(input, await readInput(input, streams.stdin), options)
    const document = parseDecoded(prepared)
    report.messages(input.shown, document.messages)
    await sink(input, options.explain ? explain(prepared.decoded.text, prepared.parseOptions) : document)
  } catch (error) {
    if (error instanceof ClosedPipe) throw error
    report.error(input.shown, reasonOf(error))
  }
}

function prepare(input: Input, bytes: Uint8Array, options: ParseCommandOptions): Prepared {
  const decoded = decodeText(bytes, options.encoding)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const source = { encoding: decoded.encoding, bytes: bytes.length, sha256 }
  return { decoded, parseOptions: { path: input.path, script: options.script, source } }
}

function parseDecoded({ decoded, parseOptions }: Prepared): ReturnType<typeof parse> {
  const document = parse(decoded.text, parseOptions)
  return decoded.replaced === 0 ? document : { ...document, messages: [invalidBytes(decoded), ...document.messages] }
}

function invalidBytes({ text, encoding, replaced }: DecodedText): ReturnType<typeof parse>['messages'][number] {
  const source = new SourceText(text)
  const point = (offset: number) => ({ ...source.point(offset), offset })
  const first = text.indexOf('\ufffd')
  const reason = `bytes that are not valid ${encoding} are read as U+FFFD, ${replaced} of them, the first here`
  return { rule: 'invalid-bytes', severity: 'warning', reason, position: { start: point(first), end: point(first + 1) } }
}

function createExplainSink(inputs: readonly Input[], streams: Streams): Sink {
  return (input, lines) => {
    const heading = inputs.length > 1 ? `== ${printable(input.shown)} ==\n` : ''
    return write(streams.stdout, heading + formatExplainTable(lines as ReturnType<typeof explain>))
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const known = error instanceof InputError || error.constructor === Error
  return describeError((error as NodeJS.ErrnoException).code) ?? (known ? error.message : `internal error: ${error.message}`)
}
