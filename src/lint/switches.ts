import type { Span } from '../source/span.js'

/** Which findings the comments of a text switch off. */
export interface Switches {
  /** Whether a rule is off at an offset of the raw text. */
  isOff(rule: string, offset: number): boolean
  /** Names that the comments give, with their places. */
  readonly named: readonly (Span & { readonly name: string })[]
}

interface Stretch extends Span {
  /** Empty for all rules. */
  readonly rules: ReadonlySet<string>
}

/**
 * `<!-- yaodian-disable-line number-gap -->` on the line itself, `<!-- yaodian-disable-next-line -->` on the line before,
 * `<!-- yaodian-disable … -->` down to `<!-- yaodian-enable … -->` or the text's end. Without names, all rules.
 *
 * An HTML comment, because the parser takes it out as noise (kind `markup`) wherever it stands in a plain text.
 */
const SWITCH = /<!--[ \t]*yaodian-(disable-next-line|disable-line|disable|enable)(?![\w-])([\w\-, \t]*)-->/g

/** The switches of a raw text. */
export function findSwitches(raw: string): Switches {
  const stretches: Stretch[] = []
  const named: (Span & { name: string })[] = []
  const open = new Map<string, number>()
  for (const found of raw.matchAll(SWITCH)) {
    const names = namesIn(found)
    named.push(...names)
    const rules = new Set(names.map(({ name }) => name))
    const line = lineAround(raw, found.index)
    const end = found.index + found[0].length
    if (found[1] === 'disable-line') stretches.push({ ...line, rules })
    else if (found[1] === 'disable-next-line') stretches.push({ ...lineAround(raw, line.to), rules })
    else if (found[1] === 'disable') for (const name of keysOf(rules)) open.set(name, open.get(name) ?? end)
    else close(open, rules, found.index, stretches)
  }
  close(open, new Set(), raw.length + 1, stretches)
  return {
    named,
    isOff: (rule, offset) => stretches.some(({ from, to, rules }) => from <= offset && offset < to && (rules.size === 0 || rules.has(rule)))
  }
}

const ALL = ''

function keysOf(rules: ReadonlySet<string>): Iterable<string> {
  return rules.size === 0 ? [ALL] : rules
}

/** `enable` without names ends all that is switched off; with names, those alone. */
function close(open: Map<string, number>, rules: ReadonlySet<string>, to: number, stretches: Stretch[]): void {
  for (const name of rules.size === 0 ? [...open.keys()] : rules) {
    const from = open.get(name)
    if (from === undefined) continue
    stretches.push({ from, to, rules: new Set(name === ALL ? [] : [name]) })
    open.delete(name)
  }
}

function namesIn(found: RegExpExecArray): (Span & { name: string })[] {
  const list = found[2] ?? ''
  const start = found.index + found[0].lastIndexOf(`${list}-->`)
  return [...list.matchAll(/[^\s,]+/g)].map((name) => {
    const from = start + name.index
    return { name: name[0], from, to: from + name[0].length }
  })
}

const LINE_END = /\r\n|\r|\n|$/g

/** The line around an offset with its line end, whichever that is. */
function lineAround(raw: string, at: number): Span {
  const from = Math.max(raw.lastIndexOf('\n', at - 1), raw.lastIndexOf('\r', at - 1)) + 1
  LINE_END.lastIndex = at
  const end = LINE_END.exec(raw)
  return { from: at === 0 ? 0 : from, to: end ? Math.max(at + 1, end.index + end[0].length) : raw.length + 1 }
}
