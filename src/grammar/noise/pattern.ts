import type { Span } from '../../source/span.js'

/** What noise is called in the output. */
export type NoiseKind =
  | 'pinyin' // 區(qū)
  | 'bookmark' // [bookmark: _Hlk131512965]
  | 'markup' // <!-- -->, &nbsp;, <U+00A0>, <br>
  | 'invisible' // soft hyphen, zero-width, private-use, byte order mark inside the text, control characters
  | 'space' // blanks inside Han text
  | 'metadata-line' // source, date, view count; signature, copies
  | 'page-furniture' // scan the code, print, close, breadcrumbs, copyright, font size
  | 'page-number' // - 3 -, 第3页 共12页
  | 'toc' // table of contents
  | 'legal-header' // 【法宝引证码】, 原文链接
  | 'footnote-mark' // 企业[3]45家, （2）1159家
  | 'rule' // a line of ----- or *****

/** Noise in the raw text, before anything else is known: found in the raw text as a whole, offsets into it. */
export interface RawNoisePattern {
  readonly kind: NoiseKind
  /** `text` holds noise exactly at `spans` (cut out of it, as strings). Run by the tests. */
  readonly samples: readonly { readonly text: string; readonly noise: readonly string[] }[]
  readonly nearMisses: readonly string[]
  find(text: string): Span[]
}

/** One line as a line pattern sees it: visible, simplified text, raw noise and script gone, not trimmed. */
export type NoiseLine = string

/** A stretch of noise in one of the lines: offsets into that line's text. */
export interface LineSpan extends Span {
  readonly line: number
  readonly kind: NoiseKind
}

/** Noise that needs lines, their neighbours or their place in the document to be told. */
export interface LineNoisePattern {
  readonly name: string
  readonly kinds: readonly NoiseKind[]
  readonly samples: readonly { readonly lines: readonly string[]; readonly noise: readonly string[] }[]
  readonly nearMisses: readonly (readonly string[])[]
  find(lines: readonly NoiseLine[]): LineSpan[]
}
