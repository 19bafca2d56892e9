import { createHash } from 'node:crypto'
import { type DecodedText, decodeText } from '../input/text.js'
import { type ParseOptions, type PlanDocument, parse } from './core.js'
import type { Input } from './files.js'
import { describeInvalidBytes } from './invalid-bytes.js'
import type { PlanOptions } from './options.js'
import { readInput } from './read-input.js'
import type { Streams } from './streams.js'

/** One input as a plan: its text, how it was parsed, and what came of it. */
export interface PlanFile {
  readonly text: string
  readonly parseOptions: ParseOptions
  readonly document: PlanDocument
}

/** Reads, decodes and parses one input. */
export async function readPlanFile(input: Input, options: PlanOptions, streams: Streams): Promise<PlanFile> {
  const bytes = await readInput(input, streams.stdin, options.maxBytes)
  const decoded = decodeText(bytes, options.encoding)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const source = { encoding: decoded.encoding, bytes: bytes.length, sha256 }
  const parseOptions = { path: input.path, script: options.script, source }
  return { text: decoded.text, parseOptions, document: parseDecoded(decoded, parseOptions) }
}

function parseDecoded(decoded: DecodedText, parseOptions: ParseOptions): PlanDocument {
  const document = parse(decoded.text, parseOptions)
  return decoded.replaced === 0 ? document : { ...document, messages: [describeInvalidBytes(decoded), ...document.messages] }
}
