import { createHash } from 'node:crypto'
import { type DecodedText, decodeText } from '../input/text.js'
import { type ParseOptions, type PlanDocument, parse } from './core.js'
import type { Input } from './files.js'
import { describeInvalidBytes } from './invalid-bytes.js'
import type { PlanOptions } from './options.js'

/** One input as a plan: its text, how it was parsed, and what came of it. */
export interface PlanFile {
  readonly text: string
  readonly parseOptions: ParseOptions
  readonly document: PlanDocument
}

/** Decodes and parses the bytes of one input. */
export function readPlanFile(input: Input, bytes: Uint8Array, options: Pick<PlanOptions, 'encoding' | 'script'>): PlanFile {
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
