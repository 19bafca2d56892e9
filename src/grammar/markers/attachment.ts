// Recognises 附件1, 附件一：, 附件 and 附表2; rejects 附件中, 附件1至3, 附件所列, 详见附件1.
import { parseArabic, parseHanInteger } from '../../numeral/index.js'
import { latinLetter, readLatinLetter } from './latin-letter.js'
import { marker } from './match-number.js'
import type { MarkerStyle } from './style.js'
import { arabicNumber, blank, hanNumber } from './surroundings.js'

const notReferred = '(?<![见详按照据由写报在从的和及与、《“‘（(本各该以第将有个关]|参考)'
const ends = `(?=${blank}|$|[\\n\\r])`
const number = `(?:(${arabicNumber})(?:[-－](${arabicNumber}))?|(${hanNumber})|(${latinLetter})(?!${latinLetter}))`
const unless = `(?!${blank}?[至到和及、，。；）)～~—\\-中所的为是列与或件份项个类款套张页维]|[0-9０-９.．])`
/** 附件1 on a line of its own, its title on the next: 附件12026年十件实事; a title that begins with its year: 附表2023年活动安排. */
const beforeYear = `(?:(?:${blank}?([1-9１-９]))?(?=20[0-9]{2}年))`
const numbered = `${blank}?${number}(?:${blank}?[：:](?!\\d)|${ends}|${unless})`
const pattern = marker(
  `${notReferred}附${blank}{0,2}[件表录](?:${beforeYear}|${numbered}|${blank}?[：:]|${ends}(?!${blank}+[0-9０-９一-十]))`
)

export const attachment: MarkerStyle = {
  name: 'attachment',
  rank: 5,
  opens: 'node',
  first: '附',
  samples: [
    { text: '附件1', marker: '附件1', ordinal: 1 },
    { text: '附件一', marker: '附件一', ordinal: 1 },
    { text: '附件', marker: '附件', ordinal: null },
    { text: '附件：任务分工表', marker: '附件：', ordinal: null },
    { text: '附件2：任务分工表', marker: '附件2：', ordinal: 2 },
    { text: '附件12026年十件实事', marker: '附件1', ordinal: 1 },
    { text: '附表2023年活动安排', marker: '附表', ordinal: null },
    { text: '附表2', marker: '附表2', ordinal: 2 },
    { text: '附件 3 任务分工表', marker: '附件 3', ordinal: 3 },
    { text: '附件4任务分工表', marker: '附件4', ordinal: 4 },
    { text: '附件4-2', marker: '附件4-2', ordinal: 2 },
    { text: '附录B 收支表', marker: '附录B', ordinal: 2 }
  ],
  nearMisses: [
    '附件中',
    '附件1至3',
    '附件所列',
    '详见附件1',
    '附件1、附件2',
    '附件3份',
    '附件1-3项',
    '附加值',
    '附件1.docx',
    '附件0',
    '附表中所列'
  ],
  match(text, at) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found === null) return undefined
    const [, yearly = '', arabic = '', sub = '', han = '', letter = ''] = found
    const to = pattern.lastIndex
    const ordinal = parseArabic(yearly || arabic) ?? parseHanInteger(han) ?? readLatinLetter(letter) ?? null
    const below = parseArabic(sub)
    if (ordinal === 0 || below === 0) return undefined
    if (ordinal === null || below === undefined) return { to, ordinal }
    return { to, ordinal: below, path: [ordinal, below], depth: 2 }
  }
}
