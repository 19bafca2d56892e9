// `强區(qū)`, `構（gòu）`: a reading in brackets after its character, as pages with a pinyin plug-in leave it; and `的(de)` without a tone
// mark, where the document shows many readings. Not `(FBI)`, `(app)`, `(a)`, nor a gloss such as `咖啡(café)`.
import { findMatches } from '../../source/matches.js'

import { matchSpans } from './match-spans.js'
import type { RawNoisePattern } from './pattern.js'

const letter = 'a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿɑɡ\\u0300\\u0301\\u0304\\u0308\\u030c'
const bracketed = new RegExp(`(?<=\\p{Script=Han})[(（] ?([${letter}]{1,10}(?:[ '’-][${letter}]{1,10}){0,3}) ?[)）]`, 'gu')

/** How many readings with a tone mark make a document one with readings, so that a bare `(de)` is one of them. */
const manyReadings = 8

const initials = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?'
const finals = '(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo|v|ve|van|vn)'
const syllable = new RegExp(`^(?:${initials}${finals}|m|n|ng|hm|hng)$`)
const noSyllable = /^(?:f(?:e|i|ai|ao|ong|ing)|[bpm](?:ong|uo|un|ui|ua)|[wy]ong$(?<!yong)|w(?:u.|i|ou|e)|[a-z]*vv)$/

const plain: readonly (readonly [RegExp, string])[] = [
  [/u\u0308/g, 'v'],
  [/[\u0300\u0301\u0304\u030c]/g, ''],
  [/ɑ/g, 'a'],
  [/ɡ/g, 'g']
]

/** `qū` → `qu`, `lǜ` → `lv`. */
function toneless(reading: string): string {
  return plain.reduce(
    (text, [from, to]) => text.replace(from, to),
    reading.normalize('NFD').replace(/u([\u0300\u0301\u0304\u030c])\u0308/g, 'u\u0308$1')
  )
}

const isToned = (reading: string): boolean => /[\u0300\u0301\u0304\u030c]/.test(reading.normalize('NFD'))

function isReading(text: string): boolean {
  return toneless(text)
    .split(/[ '’-]/)
    .every((part) => syllable.test(part) && !noSyllable.test(part))
}

export const pinyin: RawNoisePattern = {
  kind: 'pinyin',
  samples: [
    { text: '建設教育強區(qū)', noise: ['(qū)'] },
    { text: '構（gòu）建綠(lǜ)色學校', noise: ['（gòu）', '(lǜ)'] },
    { text: '重慶(chóng qìng)', noise: ['(chóng qìng)'] },
    {
      text: '區(qū)構(gòu)質(zhì)體(tǐ)長(zhǎng)發(fā)業(yè)學(xué)的(de)',
      noise: ['(qū)', '(gòu)', '(zhì)', '(tǐ)', '(zhǎng)', '(fā)', '(yè)', '(xué)', '(de)']
    }
  ],
  nearMisses: ['聯邦調查局(FBI)', '手機(app)', '附註(a)', '咖啡(café)', '我們的(de)學校', 'qū(qū)', '人工智能(AI)'],
  find(text) {
    const found = findMatches(text, bracketed).filter((match) => isReading(match[1] as string))
    const toned = found.filter((match) => isToned(match[1] as string)).length
    const counts = (reading: string): boolean => isToned(reading) || (toned >= manyReadings && reading.length > 1)
    return matchSpans(text, bracketed, (match) => isReading(match[1] as string) && counts(match[1] as string))
  }
}
