import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from '../source/script-characters.js'
import type { Span } from '../source/span.js'
import type { LintedPlan } from './linted-plan.js'

type OneScript = 'simplified' | 'traditional'

/** A stretch of the raw text in the other script than the plan's. */
export interface MinorityStretch extends Span {
  readonly script: OneScript
  /** Its beginning. */
  readonly printed: string
}

/** A paragraph is in the other script as a whole where so many characters tell it, and so many times as many as tell the plan's own. */
const ENOUGH = 4
const CLEAR = 3
/** Fewer different characters are a variant, a name, or a slip of the keyboard. */
const DIFFERENT = 2
/** Two characters further apart belong to different words. */
const NEAR = 4
const EXCERPT = 12
const QUOTED = /《[^《》]{0,60}》|“[^“”]{0,40}”|「[^「」]{0,40}」|"[^"]{0,40}"/g

const TELLING: Readonly<Record<OneScript, ReadonlySet<string>>> = { simplified: SIMPLIFIED_ONLY, traditional: TRADITIONAL_ONLY }

/** The stretches of a plan that are not in the script of most of it, in order: whole paragraphs, or words in them. */
export function findMinorityScript(plan: LintedPlan): MinorityStretch[] {
  const spans = plan.texts.map((text) => text.toRaw({ from: 0, to: text.text.length }))
  const own = majority(spans.map((span) => plan.raw.slice(span.from, span.to)))
  const other: OneScript = own === 'simplified' ? 'traditional' : 'simplified'
  return spans.flatMap((span) => {
    const text = plan.raw.slice(span.from, span.to)
    return stretchesIn(unquoted(text), own, other).map(({ from, to }) => ({
      from: span.from + from,
      to: span.from + to,
      script: other,
      printed: excerptOf(text.slice(from, to))
    }))
  })
}

function majority(texts: readonly string[]): OneScript {
  let balance = 0
  for (const text of texts) balance += count(text, 'simplified') - count(text, 'traditional')
  return balance >= 0 ? 'simplified' : 'traditional'
}

function count(text: string, script: OneScript): number {
  let found = 0
  for (const character of text) if (TELLING[script].has(character)) found++
  return found
}

/** Without the characters of quoted names; places stay. */
function unquoted(text: string): string {
  return text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length))
}

function stretchesIn(text: string, own: OneScript, other: OneScript): Span[] {
  const others = count(text, other)
  if (others < DIFFERENT) return []
  if (others >= ENOUGH && others >= CLEAR * count(text, own)) return [{ from: 0, to: text.length }]
  return runsOf(text, own, other).filter(
    ({ from, to }) => new Set([...text.slice(from, to)].filter((c) => TELLING[other].has(c))).size >= DIFFERENT
  )
}

/** Telling characters of the other script near each other, with no telling one of the plan's own between them. */
function runsOf(text: string, own: OneScript, other: OneScript): Span[] {
  const runs: { from: number; to: number }[] = []
  let last: { from: number; to: number } | undefined
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string
    if (TELLING[own].has(character) || /[，。；：、！？\n]/.test(character)) last = undefined
    if (!TELLING[other].has(character)) continue
    if (last && at - last.to < NEAR) {
      last.to = at + 1
      continue
    }
    last = { from: at, to: at + 1 }
    runs.push(last)
  }
  return runs
}

function excerptOf(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length <= EXCERPT ? line : `${line.slice(0, EXCERPT)}…`
}
