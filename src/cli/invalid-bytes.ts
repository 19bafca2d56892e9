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
