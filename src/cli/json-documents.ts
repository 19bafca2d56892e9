import jsonc from 'jsonc-parser'
import { tooLarge } from './read-input.js'

/** A JSON text of a file, from its first line on. */
export interface JsonText {
  readonly text: string
  /** Line that it begins on, from 1. */
  readonly line: number
}

/** A place in a file, from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/**
 * The JSON texts of a file as its lines come: each line by itself in NDJSON, else all of it.
 *
 * Throws an InputError for a text of more than `maxBytes`. It is NDJSON where its ending says so, or where its first line, or any other line that opens with a brace, is a JSON text by itself.
 */
export async function* readJsonTexts(
  batches: AsyncIterable<readonly string[]>,
  isLines: boolean,
  maxBytes: number
): AsyncGenerator<JsonText> {
  const whole: string[] = []
  let size = 0
  let byLine = isLines ? true : undefined
  let line = 0
  for await (const lines of batches)
    for (const text of lines) {
      line++
      if (byLine === undefined && text.trim() !== '') byLine = isJson(text)
      if (byLine) {
        if (text.trim() !== '') yield { text, line }
        continue
      }
      whole.push(text)
      size += Buffer.byteLength(text) + 1
      if (size > maxBytes) throw tooLarge(maxBytes)
    }
  yield* byLine ? [] : partsOf(whole)
}

function partsOf(lines: readonly string[]): JsonText[] {
  const text = lines.join('\n')
  if (text.trim() === '') return []
  const looksLikeLines = !isJson(text) && lines.some((line) => line.startsWith('{') && isJson(line))
  if (!looksLikeLines) return [{ text, line: 1 }]
  return lines.map((line, index) => ({ text: line, line: index + 1 })).filter((part) => part.text.trim() !== '')
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Where a text stops being JSON, and why; undefined for JSON. */
export function findSyntaxError({ text, line }: JsonText): { place: Place; reason: string } | undefined {
  if (isJson(text)) return undefined
  const errors: jsonc.ParseError[] = []
  parseTree(text, errors)
  const [first] = errors
  const reason = first
    ? jsonc.printParseErrorCode(first.error).replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    : 'syntax'
  return { place: placeOf(text, first?.offset ?? 0, line), reason: `is not JSON: ${reason.toLowerCase()}` }
}

/** The tree of a JSON text; undefined for none, and for one that is nested too deep for a tree of it to be made. */
export function parseTree(text: string, errors: jsonc.ParseError[] = []): jsonc.Node | undefined {
  try {
    return jsonc.parseTree(text, errors, STRICT)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const STRICT: jsonc.ParseOptions = { disallowComments: true, allowTrailingComma: false }

/** Finds where values stand in a JSON text; of a path that leads nowhere, the last value on it. */
export function createLocator({ text, line }: JsonText): (path: readonly (string | number)[]) => Place {
  const root = parseTree(text)
  return (path) => {
    for (let length = path.length; root && length >= 0; length--) {
      const node = jsonc.findNodeAtLocation(root, path.slice(0, length))
      if (node) return placeOf(text, node.offset, line)
    }
    return { line, column: 1 }
  }
}

function placeOf(text: string, offset: number, firstLine: number): Place {
  const before = text.slice(0, offset)
  const lines = before.split('\n').length
  return { line: firstLine + lines - 1, column: offset - before.lastIndexOf('\n') }
}
