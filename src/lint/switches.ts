import { append } from '../source/many.js'
import type { Span } from '../source/span.js'

/** Which findings the comments of a text switch off. */
export interface Switches {
  /** Whether a rule is off at an offset of the raw text. */
  isOff(rule: string, offset: number): boolean
  /** Names that the comments give, with their places. */
  readonly named: readonly NamedSpan[]
  /** The first words of comments that mean to be switches and are none: `yaodian-disabel-line`. */
  readonly unknown: readonly NamedSpan[]
}

export interface NamedSpan extends Span {
  readonly name: string
}

/** Names of rules; empty for all of them. */
type RuleSet = ReadonlySet<string>

/** A line that rules are off in. */
interface OffLine extends Span {
  readonly rules: RuleSet
}

/** Rules are off, or on again, from here on. */
interface Turn {
  readonly from: number
  readonly isOff: boolean
  readonly rules: RuleSet
}

/** The words that open a switch. */
export const SWITCH_WORDS = ['yaodian-disable-line', 'yaodian-disable-next-line', 'yaodian-disable', 'yaodian-enable'] as const

type SwitchWord = (typeof SWITCH_WORDS)[number]

/**
 * `<!-- yaodian-disable-line number-gap -->` on the line itself, `<!-- yaodian-disable-next-line -->` on the line before,
 * `<!-- yaodian-disable … -->` down to `<!-- yaodian-enable … -->` or the text's end; the last of them that concerns a rule
 * holds. Without names, all rules. What stands behind ` -- ` is a remark.
 *
 * An HTML comment, because the parser takes it out as noise (kind `markup`) wherever it stands in a plain text. On one line,
 * and no longer than this, so that a comment that is never closed costs nothing.
 */
const COMMENT = /<!--[ \t]*(yaodian(?:-\w{1,20}){0,5})(?!\w)([^\r\n]{0,1000}?)-->/dg

/** The switches of a raw text. */
export function findSwitches(raw: string): Switches {
  const lines: OffLine[] = []
  const turns: Turn[] = []
  const named: NamedSpan[] = []
  const unknown: NamedSpan[] = []
  for (const found of raw.matchAll(COMMENT)) {
    const word = SWITCH_WORDS.find((one) => one === found[1])
    if (!word) {
      unknown.push(groupOf(found, 1))
      continue
    }
    const names = namesIn(found)
    append(named, names)
    const rules = new Set(names.map(({ name }) => name))
    const isOff = word === 'yaodian-disable'
    if (isOff || word === 'yaodian-enable') turns.push({ from: found.index, isOff, rules })
    else for (const line of offLines(word, raw, found.index)) lines.push({ ...line, rules })
  }
  const isOff = (rule: string, at: number) =>
    lines.some((line) => line.from <= at && at < line.to && concerns(line.rules, rule)) ||
    (turns.findLast(({ from, rules }) => from <= at && concerns(rules, rule))?.isOff ?? false)
  return { named, unknown, isOff }
}

function concerns(rules: RuleSet, rule: string): boolean {
  return rules.size === 0 || rules.has(rule)
}

/** Below the last line there is none. */
function offLines(word: SwitchWord, raw: string, at: number): Span[] {
  const line = lineAround(raw, at)
  if (word === 'yaodian-disable-line') return [line]
  return line.to < raw.length ? [lineAround(raw, line.to)] : []
}

const REMARK = /(?:^|[ \t])--(?:[ \t].*)?$/

function namesIn(found: RegExpExecArray): NamedSpan[] {
  const { name: rest, from } = groupOf(found, 2)
  return [...rest.replace(REMARK, '').matchAll(/[^\s,，、]+/g)].map(({ 0: name, index }) => {
    return { name, from: from + index, to: from + index + name.length }
  })
}

function groupOf(found: RegExpExecArray, group: number): NamedSpan {
  const [from, to] = found.indices?.[group] ?? [0, 0]
  return { name: found[group] ?? '', from, to }
}

const LINE_END = /\r\n|\r|\n|$/g

/** The line around an offset with its line end, whichever that is; the last one with the text's end. */
function lineAround(raw: string, at: number): Span {
  const from = at === 0 ? 0 : Math.max(raw.lastIndexOf('\n', at - 1), raw.lastIndexOf('\r', at - 1)) + 1
  LINE_END.lastIndex = at
  const end = LINE_END.exec(raw)
  return { from, to: end?.[0] ? end.index + end[0].length : raw.length + 1 }
}
