import { articleNumber, blank, hanAhead } from './surroundings.js'

const pause = `(?=${blank}|$|[\\n\\r])|[、：:．.](?!\\d)`

/** Behind 第一章: a blank, a pause or the line's end; Han text at once only where the marker itself does not stand behind Han text. */
const closes = `(?:${pause}|(?<![\\u3400-\\u9fff]第[^第]{2,9})${hanAhead})`

/** Not a reference to a part of some document (按照第三章, 本办法第五条, 第一、第二章). */
const notReferred = '(?<![本见照据的及和与至、到在《“‘（(第按依由从对])'

/**
 * The pattern of 第一章 and the like.
 * @param noun what is numbered, as a regular expression: 编|篇|部分
 * @param unless what may not follow it, because it makes a word of the noun: 程 for 章 (第一章程)
 */
export function diPattern(noun: string, unless: string, closing = closes): string {
  return `${notReferred}第${blank}?(${articleNumber})${blank}?(?:${noun})(?!${unless})${closing}`
}

/** For nouns that are counted too (第一条高铁): Han text may not follow at once, except in the first sentence of an article. */
export const closesWithPause = `(?:${pause}|(?=为|本|按照|根据|凡|对|在|各|申请|有下列))`
