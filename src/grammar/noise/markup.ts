// `<!-- … -->` over any number of lines, tags that were left over (`<br>`, `</td>`), entities that stand for a blank or for nothing
// (`&nbsp;`, `&#8203;`) and R's escapes for them (`<U+00A0>`). Not `职业<工种>目录`, not `x<3`, and not an entity or escape for
// a character that shows (`&ldquo;`, `&amp;`, `<U+2022>`): that one is text.
import type { Span } from '../../source/span.js'
import { matchSpans, withoutOverlaps } from './match-spans.js'
import type { RawNoisePattern } from './pattern.js'
import { isBlankOrUnseen } from './unseen.js'

/** What opens and what closes a block that shows nothing of its inside. */
const hiddenBlocks: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<style', '</style>'],
  ['<script', '</script>']
]

const tagNames =
  'a|abbr|article|b|big|blockquote|body|br|center|code|col|colgroup|dd|div|dl|dt|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|' +
  'img|input|label|li|link|main|meta|nav|ol|option|p|pre|s|section|select|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|' +
  'u|ul|video|[ovw]:[a-z]{1,20}|st1:[a-z]{1,20}|\\?xml|!doctype|!\\[(?:if|endif)'
const tag = new RegExp(`<\\/?(?:${tagNames})(?:[\\s\\]:][^<>]{0,500})?\\/?>`, 'gi')
const codeEscape = /<U\+([0-9A-Fa-f]{4,6})>/g
const namedBlank = /&(?:amp;)?(?:nbsp|ensp|emsp|emsp1[34]|thinsp|hairsp|shy|zwj|zwnj|lrm|rlm|ZeroWidthSpace);?/g
const numbered = /&(?:amp;)?#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}));?/gi

function hiddenSpans(lower: string, [open, close]: readonly [string, string]): Span[] {
  const spans: Span[] = []
  let from = lower.indexOf(open)
  while (from >= 0) {
    const end = lower.indexOf(close, from + open.length)
    if (end < 0) break // never closed: its inside is shown after all
    spans.push({ from, to: end + close.length })
    from = lower.indexOf(open, end + close.length)
  }
  return spans
}

const entityCode = (match: RegExpExecArray): number => (match[1] ? Number.parseInt(match[1], 16) : Number(match[2]))

/** ASCII letters in lower case, everything else as it is, so that offsets stay. */
const lowerAscii = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())

export const markup: RawNoisePattern = {
  kind: 'markup',
  samples: [
    { text: '<!--\n\nvar a=1\n-->\n工作要点', noise: ['<!--\n\nvar a=1\n-->'] },
    { text: '一、目标<br>二、<p class="a">任务</p></TD>', noise: ['<br>', '<p class="a">', '</p>', '</TD>'] },
    { text: '<U+00A0>&nbsp;建设&#160;学&#x200B;校', noise: ['<U+00A0>', '&nbsp;', '&#160;', '&#x200B;'] },
    { text: '<style>p{}</style>工作', noise: ['<style>p{}</style>'] }
  ],
  nearMisses: ['职业<工种>目录', 'x<3且y>2', '&ldquo;双减&rdquo;', 'R&amp;D', '<U+2022>建设', '<!-- 一、目标', '&#8220;', '<app>'],
  find(text) {
    const lower = text.includes('<') ? lowerAscii(text) : ''
    return withoutOverlaps([
      ...hiddenBlocks.flatMap((block) => hiddenSpans(lower, block)),
      ...matchSpans(text, tag),
      ...matchSpans(text, codeEscape, (match) => isBlankOrUnseen(Number.parseInt(match[1] as string, 16))),
      ...matchSpans(text, namedBlank),
      ...matchSpans(text, numbered, (match) => isBlankOrUnseen(entityCode(match)))
    ])
  }
}
