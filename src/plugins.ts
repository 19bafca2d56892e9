import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Plugin, Processor } from 'unified'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { fatalOf } from './lint/rule.js'
import { toDocument } from './output/document.js'
import type { Message, PlanDocument, SourceInfo } from './output/schema.js'
import { readWithNumbers } from './targets/read-with-numbers.js'
import { structureMessages } from './tree/messages.js'
import type { Plan } from './tree/nodes.js'
import type { Reading, ReadOptions } from './tree/read-plan.js'

/** What is known of the bytes that a text was decoded from. */
export type SourceFacts = Pick<SourceInfo, 'encoding' | 'bytes' | 'sha256'>

declare module 'vfile' {
  interface DataMap {
    /** Facts of the bytes read; worked out from the text (as UTF-8) where absent. */
    yaodianSource: SourceFacts
  }
}

/** Facts of a text that came without its bytes: those of its UTF-8 form. */
export function factsOfText(text: string): SourceFacts {
  const bytes = new TextEncoder().encode(text)
  return { encoding: 'utf-8', bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) }
}

function report(file: VFile, reading: Reading): void {
  for (const { rule, severity, reason, position } of structureMessages(reading)) {
    const message = file.message(reason, { ...(position && { place: position }), ruleId: rule, source: 'yaodian' })
    message.fatal = fatalOf(severity)
  }
}

function messagesOf(file: VFile): Message[] {
  return file.messages.map((message) => ({
    rule: message.ruleId ?? 'unknown',
    severity: message.fatal ? 'error' : message.fatal === false ? 'warning' : 'info',
    reason: message.reason,
    position: message.place && 'start' in message.place ? (message.place as Message['position']) : null
  }))
}

/** A unified parser: text of a plan in, a unist tree of type `plan` with raw positions out; oddities are vfile messages. */
export const yaodianParse: Plugin<[ReadOptions?], string, Plan> = function (this: Processor, options: ReadOptions = {}) {
  this.parser = ((text: string, file: VFile): Plan => {
    const reading = readWithNumbers(text, options)
    report(file, reading)
    file.data.yaodianReading = reading
    return reading.plan
  }) as unknown as NonNullable<Processor['parser']>
}

/** Writes a parsed file's tree and messages as the object of the output contract. */
export function compileDocument(plan: Plan, file: VFile): PlanDocument {
  const facts = file.data.yaodianSource ?? factsOfText(String(file.value ?? ''))
  return toDocument(plan, { path: file.path ?? null, ...facts }, messagesOf(file))
}

/** A unified compiler: a `plan` tree in, its JSON text out. */
export const yaodianStringify: Plugin<[{ space?: number }?], Plan, string> = function (this: Processor, options: { space?: number } = {}) {
  this.compiler = ((tree: Node, file: VFile): string =>
    `${JSON.stringify(compileDocument(tree as Plan, file), null, options.space)}\n`) as unknown as NonNullable<Processor['compiler']>
}
