import { Converter as toTraditionalConverter } from 'opencc-js/cn2t'
import { Converter as toSimplifiedConverter } from 'opencc-js/t2cn'
import { widenDigits } from './numbering.js'
import type { Random } from './random.js'

/** What is to be scattered inside the lines of a plan. */
export interface NoiseWishes {
  readonly bookmark: boolean
  readonly pinyin: boolean
  readonly zeroWidth: boolean
  readonly wideDigits: boolean
}

const convert = toTraditionalConverter({ from: 'cn', to: 't' })
const convertBack = toSimplifiedConverter({ from: 't', to: 'cn' })

/**
 * Lines in traditional script; undefined where a line does not come back the same: what one simplified character
 * stands for several traditional ones cannot be known from the text.
 */
export function toTraditional(lines: readonly string[]): string[] | undefined {
  const converted = lines.map((line) => convert(line))
  return converted.every((line, index) => convertBack(line) === lines[index]) ? converted : undefined
}

const READINGS: Readonly<Record<string, string>> = {
  区: 'qū',
  區: 'qū',
  构: 'gòu',
  構: 'gòu',
  关: 'guān',
  關: 'guān',
  发: 'fā',
  發: 'fā',
  质: 'zhì',
  質: 'zhì',
  体: 'tǐ',
  體: 'tǐ',
  设: 'shè',
  設: 'shè',
  务: 'wù',
  務: 'wù',
  乡: 'xiāng',
  鄉: 'xiāng',
  实: 'shí',
  實: 'shí'
}

const INVISIBLE = ['\u200b', '\u200d', '\u00ad', '\ufeff']

function bookmark(random: Random): string {
  return random.chance(0.8) ? `[bookmark: _Hlk${random.int(100000000, 999999999)}]` : '[bookmark:_GoBack]'
}

/** A line with noise inside it. Pinyin stands right behind its character: nothing goes between the two. */
export function addNoise(text: string, isHeading: boolean, wishes: NoiseWishes, random: Random, kinds: Set<string>): string {
  let made = ''
  const add = (kind: string, piece: string): void => {
    kinds.add(kind)
    made += piece
  }
  if (wishes.bookmark && isHeading && random.chance(0.2)) add('bookmark', bookmark(random))
  for (const character of text) {
    made += wishes.wideDigits ? widenDigits(character) : character
    const reading = READINGS[character]
    if (wishes.pinyin && reading && random.chance(0.4)) add('pinyin', `(${reading})`)
    if (wishes.zeroWidth && random.chance(0.01)) add('zero-width', random.pick(INVISIBLE))
    if (wishes.bookmark && character !== '\n' && random.chance(0.001)) add('bookmark', bookmark(random))
  }
  if (wishes.wideDigits && /[0-9]/.test(text)) kinds.add('wide-digits')
  return made
}
