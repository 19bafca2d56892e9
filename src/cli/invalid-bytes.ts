import type { DecodedText } from '../input/text.js'
import { SourceText } from '../source/source-text.js'

/** The message that some of a text's bytes were read as U+FFFD. */
export function describeInvalidBytes({ text, encoding, replaced }: DecodedText) {
  const source = new SourceText(text)
  const point = (offset: number) => ({ ...source.point(offset), offset })
  const first = text.indexOf('\ufffd')
  const reason = `bytes that are not valid ${encoding} are read as U+FFFD, ${replaced} of them, the first here`
  return { rule: 'invalid-bytes', severity: 'warning' as const, reason, position: { start: point(first), end: point(first + 1) } }
}

/** The same for a line of a stream in UTF-8, of which nobody knows what follows. */
export function describeInvalidLine(text: string, line: number) {
  const reason = 'bytes that are not valid utf-8 are read as U+FFFD, the first here; --encoding names another encoding'
  const start = { line, column: text.indexOf('\ufffd') + 1 }
  return { rule: 'invalid-bytes', severity: 'warning' as const, reason, position: { start } }
}
