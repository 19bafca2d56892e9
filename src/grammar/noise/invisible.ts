// `教\u00AD育`, `\uFEFF一、`, `工作\uE004。`: characters that show nothing (soft hyphens, zero-width and bidi marks, variation selectors,
// control characters) or that only one font could show (private use). Not tabs and line ends, not U+FFFD (a lost character, which a reader
// should see), not a lone surrogate, and not a private-use character between a digit and
// another or Han text: there it was the point of 4.5 or of a marker, and without it the number would be another.

import { matchSpans } from './match-spans.js'
import type { RawNoisePattern } from './pattern.js'
import { privateClass, unseenClass } from './unseen.js'

const invisibleRun = new RegExp(
  `[${unseenClass}]+|(?<![0-9０-９])[${privateClass}]|[${privateClass}](?![0-9０-９\\u3400-\\u9fff“《])`,
  'gu'
)

export const invisible: RawNoisePattern = {
  kind: 'invisible',
  samples: [
    { text: '推进教\u00AD育公\u200B\u200D平', noise: ['\u00AD', '\u200B\u200D'] },
    { text: '一、目标\n\uFEFF二、任务', noise: ['\uFEFF'] },
    { text: '\uF0B7建设学校\u0007', noise: ['\uF0B7', '\u0007'] },
    { text: '改造\u{E0100}校舍\u{F0001}', noise: ['\u{E0100}', '\u{F0001}'] }
  ],
  nearMisses: ['建设\t学校\r\n\f改造', '12\uE01050万元', '1\uE010突破关键技术', '改\uFFFD校舍', '\uD83D工作', '𠮷林'],
  find: (text) => matchSpans(text, invisibleRun)
}
