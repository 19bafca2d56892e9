import { bookmark } from './bookmark.js'
import { footnoteMark } from './footnote-mark.js'
import { invisible } from './invisible.js'
import { legalHeader } from './legal-header.js'
import { markdownMark } from './markdown-mark.js'
import { markup } from './markup.js'
import { metadataLine } from './metadata-line.js'
import { pageFurniture } from './page-furniture.js'
import { pageNumber } from './page-number.js'
import type { LineNoisePattern, RawNoisePattern } from './pattern.js'
import { pinyin } from './pinyin.js'
import { rule } from './rule.js'
import { runningHeader } from './running-header.js'
import { toc } from './toc.js'

/** For the whole raw text. Their spans may meet: where they do, the first pattern's stretch goes before. */
export const rawNoisePatterns: readonly RawNoisePattern[] = [markup, bookmark, pinyin, invisible]

/** What a line may end in the middle of, where lines are cut to a width. */
export const wrappedNoisePatterns: readonly RawNoisePattern[] = [bookmark, pinyin]

/** For the lines. Where two patterns take the same line, the first one names it. */
export const lineNoisePatterns: readonly LineNoisePattern[] = [
  toc,
  legalHeader,
  metadataLine,
  pageFurniture,
  pageNumber,
  runningHeader,
  footnoteMark,
  rule,
  markdownMark
]
