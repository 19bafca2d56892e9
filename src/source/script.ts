import { Converter } from 'opencc-js/t2cn'
import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './script-characters.js'
import type { Span } from './span.js'
import type { View } from './view.js'

/** The script of a text, judged from the text itself. */
export type Script = 'simplified' | 'traditional' | 'mixed'

interface ScriptCount {
  readonly traditional: number
  readonly simplified: number
}

/** One of the two scripts must be this many times as frequent as the other for a paragraph to be called one. */
const CLEAR = 3
/** Fewer telling characters than this say nothing of a document's mixture: a quoted name is not a mixture. */
const ENOUGH = 4

let converter: ((text: string) => string) | undefined

/**
 * Traditional to simplified, character for character: the number of code points never changes (OpenCC `from: 't'`),
 * the UTF-16 length may.
 */
function toSimplified(text: string): string {
  const convert = converter ?? Converter({ from: 't', to: 'cn' })
  converter = convert
  return convert(text)
}

const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff
const IS_SIMPLIFIED = 1
const IS_TRADITIONAL = 2
/** For each character of Unicode's first Han block what script it tells, if any: every character of a text is looked up. */
const SCRIPTS = new Uint8Array(LAST_HAN - FIRST_HAN + 1)
for (const character of TRADITIONAL_ONLY) SCRIPTS[character.charCodeAt(0) - FIRST_HAN] = IS_TRADITIONAL
for (const character of SIMPLIFIED_ONLY) SCRIPTS[character.charCodeAt(0) - FIRST_HAN] = IS_SIMPLIFIED

function countScript(text: string, span: Span): ScriptCount {
  let traditional = 0
  let simplified = 0
  for (let at = span.from; at < span.to; at++) {
    const code = text.charCodeAt(at)
    if (code < FIRST_HAN || code > LAST_HAN) continue
    const script = SCRIPTS[code - FIRST_HAN]
    if (script === IS_SIMPLIFIED) simplified++
    else if (script === IS_TRADITIONAL) traditional++
  }
  return { traditional, simplified }
}

function isClearly(one: number, other: number): boolean {
  return one >= ENOUGH && one >= CLEAR * other
}

/** Judges a text's script from its paragraphs: mixed where paragraphs of both scripts stand in it. */
function judge(counts: readonly ScriptCount[]): Script {
  let traditional = 0
  let simplified = 0
  let bothSeen = 0
  for (const count of counts) {
    traditional += count.traditional
    simplified += count.simplified
    if (isClearly(count.traditional, count.simplified)) bothSeen |= 1
    if (isClearly(count.simplified, count.traditional)) bothSeen |= 2
  }
  if (bothSeen === 3) return 'mixed'
  return traditional > simplified ? 'traditional' : 'simplified'
}

function isToConvert(count: ScriptCount, script: Script): boolean {
  if (script === 'traditional') return count.traditional >= count.simplified
  return count.traditional > count.simplified
}

/**
 * Judges the script of a view and converts what is traditional in it, paragraph by paragraph.
 *
 * A simplified paragraph is never touched: conversion damages text that is simplified already (破坏 → 破坯).
 * `wanted` overrides the judgement: `traditional` converts all, `simplified` nothing.
 */
export function simplify(
  view: View,
  paragraphs: readonly Span[],
  wanted: 'auto' | 'traditional' | 'simplified'
): { view: View; script: Script } {
  const counts = paragraphs.map((span) => countScript(view.text, span))
  const script = wanted === 'auto' ? judge(counts) : wanted
  if (script === 'simplified') return { view, script }
  const replacements = []
  for (const [index, span] of paragraphs.entries()) {
    if (wanted !== 'traditional' && !isToConvert(counts[index] as ScriptCount, script)) continue
    const before = view.text.slice(span.from, span.to)
    const text = toSimplified(before)
    if (text !== before) replacements.push({ ...span, text })
  }
  return { view: view.replace(replacements), script }
}
