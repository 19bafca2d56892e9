// Recognises ——产业升级 at the start of a line; rejects a rule of dashes, — 9 — (a page number), ——2026年2月3日在…会议上 (a subtitle).
import { marker, matchUnnumbered } from './match-number.js'
import type { MarkerStyle } from './style.js'
import { atLineStart, atParagraphStart, blank } from './surroundings.js'

const subtitle =
  '[0-9０-９一二三四五六七八九〇○]{4}年[0-9０-９一二三四五六七八九十]{1,3}月[0-9０-９一二三四五六七八九十]{1,3}日|在[^，。；]{2,40}[会上]上?(?:[）)]?$)'

export const dash: MarkerStyle = {
  name: 'dash',
  rank: 110,
  opens: 'both',
  first: '—―–─－﹣\\-',
  samples: [
    { text: '——产业升级', marker: '——', ordinal: null },
    { text: '―― 民生改善', marker: '――', ordinal: null },
    { text: '--创新引领', marker: '--', ordinal: null },
    { text: '–– 绿色低碳', marker: '––', ordinal: null },
    { text: '— 文化繁荣', marker: '—', ordinal: null },
    { text: '－统筹推进', marker: '－', ordinal: null },
    { text: '─────质量提升', marker: '─────', ordinal: null },
    { text: '——2025年，建成投用', marker: '——', ordinal: null },
    { text: '——“十五五”开好局', marker: '——', ordinal: null }
  ],
  nearMisses: [
    '————',
    '—',
    '— 9 —',
    '-0.6',
    '－5',
    '–',
    '——2025年1月8日在某县第一次会议上',
    '——在某县第一次代表大会第二次会议上',
    '2021—2025年',
    '(i) 互联互通 —— 全速落实',
    '附录 A — 续'
  ],
  match: matchUnnumbered(
    marker(
      `(?:${atParagraphStart}(?:[—―–─－﹣]{2,8}|-{2,8})|${atLineStart}[—―–─－﹣](?!${blank}*[0-9０-９]))(?![—―–─－﹣\\-])(?=${blank}*[\\u3400-\\u9fff“‘「『《〈"（(A-Za-z0-9])(?!${blank}*(?:${subtitle}))`
    )
  )
}
