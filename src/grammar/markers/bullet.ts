// Recognises ●产业升级 at the start of a line; rejects ★★★ (a rating), ○二四年 (a zero), 约翰·史密斯 (a name), -5.
import { marker, matchUnnumbered } from './match-number.js'
import type { MarkerStyle } from './style.js'
import { atLineStart, atParagraphStart, blank } from './surroundings.js'

/** Drawn bullets, and the private-use characters that the Symbol and Wingdings fonts leave behind. */
const drawn = '●•◆■★▲◇○▪▶►➢➤◎∙‧・·⚫✓√\\uf06c\\uf06e\\uf06f\\uf075\\uf0a7\\uf0b7\\uf0be\\uf0d8\\uf0fc'
/** Set on lines of their own by some extractions of PDF, with the text on the next line. */
const alone = '●•◆■▪\\uf06c\\uf0b7\\uf0be'
const typed = '*+\\-'
const text = '(?=[\\u3400-\\u9fff“‘「『《〈"（(A-Za-z0-9０-９])'

export const bullet: MarkerStyle = {
  name: 'bullet',
  rank: 120,
  opens: 'both',
  first: `${drawn}${typed}`,
  samples: [
    { text: '●产业升级', marker: '●', ordinal: null },
    { text: '•', marker: '•', ordinal: null },
    { text: '• 民生改善', marker: '•', ordinal: null },
    { text: '◆创新引领', marker: '◆', ordinal: null },
    { text: '■ 绿色低碳', marker: '■', ordinal: null },
    { text: '★文化繁荣', marker: '★', ordinal: null },
    { text: '▲统筹推进', marker: '▲', ordinal: null },
    { text: '·质量提升', marker: '·', ordinal: null },
    { text: '- 压实责任', marker: '-', ordinal: null },
    { text: '* 督促检查', marker: '*', ordinal: null },
    { text: '\uf0be 道路工程', marker: '\uf0be', ordinal: null }
  ],
  nearMisses: ['★★★', '○二四年', '约翰·史密斯', '-5', '- 5 -', '**', '* * *', '+0.3', '城市好 • 易行', '□是 □否', '资产负债率▲'],
  match: matchUnnumbered(
    marker(
      `(?:${atParagraphStart}[${drawn}](?!○?[一二三四五六七八九〇○]+年)(?=${blank}*${text})|${atLineStart}[${alone}](?=${blank}*(?:$|[\\n\\r]))|${atLineStart}[${typed}](?=${blank}+${text})(?!${blank}*[0-9]))`
    )
  )
}
