import { driftStyles, runOnStyles, type StyleName, type Widths } from './numbering.js'
import type { Oddity, Shape } from './plan-spec.js'
import type { Random } from './random.js'

/** How a node's text is written: `list` items end with ；, a `colon` item runs on behind its colon. */
type Form = 'heading' | 'intro' | 'run-in' | 'colon' | 'sentence' | 'bare' | 'list'

export interface Draft {
  readonly level: number
  readonly parent: number | null
  readonly children: number[]
  /** Place among its siblings, from 0, and how many they are. */
  readonly place: number
  readonly siblings: number[]
  ordinal: number
  path: readonly number[]
  style: StyleName
  form: Form
  clauses: 1 | 2
  lost: boolean
  wrapped: boolean
}

export type Breaks = 'kept' | 'none' | 'wide'

export interface Page {
  readonly random: Random
  readonly has: (oddity: Oddity) => boolean
  readonly kinds: Set<string>
  readonly nodes: readonly Draft[]
  readonly styles: readonly StyleName[]
  readonly widths: Widths
  breaks: Breaks
}

export function plant(shapes: readonly Shape[], parent: number | null, level: number, nodes: Draft[]): void {
  const siblings: number[] = []
  for (const [place, shape] of shapes.entries()) {
    const index = nodes.length
    siblings.push(index)
    if (parent !== null) (nodes[parent] as Draft).children.push(index)
    const fresh = { level, parent, children: [], place, siblings, ordinal: place + 1, path: [] }
    nodes.push({ ...fresh, style: 'han-comma', form: 'run-in', clauses: 1, lost: false, wrapped: false })
    plant(shape.children, index, level + 1, nodes)
  }
}

/** The runs of siblings, each as the list of its nodes. */
function runsOf(nodes: readonly Draft[]): Draft[][] {
  return [...new Set(nodes.map((node) => node.siblings))].map((run) => run.map((index) => nodes[index] as Draft))
}

/** Styles that are no markers right behind a word. */
const needsPause: ReadonlySet<StyleName> = new Set<StyleName>(['arabic-decimal', 'arabic-half-paren', 'han-article', 'han-section'])

export function chooseForms(page: Page): void {
  const random = page.random.fork('forms')
  const { breaks } = page
  for (const level of [1, 2, 3]) {
    const style = page.styles[level - 1] as StyleName
    // A heading glued to its body (`一、总体要求以习近平…`) is not decidable: without line ends and gaps, bodies run in.
    const leaves: readonly Form[] =
      style === 'han-article' || breaks === 'none'
        ? ['run-in']
        : breaks === 'wide'
          ? ['run-in', 'heading']
          : ['heading', 'heading', 'run-in', 'run-in', 'colon', 'sentence', 'bare', 'list']
    const leaf = random.pick(leaves)
    const child = page.styles[level] as StyleName
    // Right behind a heading's last word 1.1 and 1) read like a number of that word, 第一条 and 第一节 like a reference.
    const mustRunIn = style === 'han-article' || (breaks === 'none' && needsPause.has(child))
    const section = mustRunIn
      ? 'run-in'
      : random.pick<Form>(breaks === 'none' ? ['heading', 'run-in'] : ['heading', 'heading', 'intro', 'run-in'])
    for (const node of page.nodes) {
      if (node.level !== level) continue
      node.form = node.children.length > 0 ? section : leaf
      node.clauses = random.chance(0.4) ? 2 : 1
    }
    if (page.nodes.some((node) => node.level === level && node.children.length === 0)) page.kinds.add(`items-${leaf}`)
    if (page.nodes.some((node) => node.level === level && node.children.length > 0)) page.kinds.add(`sections-${section}`)
  }
}

export function number(page: Page): void {
  const random = page.random.fork('run-on')
  const depth = Math.max(...page.nodes.map((node) => node.level))
  const runnable = [2, 3].filter((level) => level <= depth && runOnStyles.has(page.styles[level - 1] as StyleName))
  const chosen = page.has('run-on') && runnable.length > 0 ? random.pick(runnable) : 0
  const last = new Map<number, number>()
  for (const run of runsOf(page.nodes)) {
    const { level } = run[0] as Draft
    const style = page.styles[level - 1] as StyleName
    const runsOn = level === chosen || style === 'han-article'
    // 1、 printed up to （九十九）: no plan of this size goes further.
    let ordinal = runsOn ? (last.get(level) ?? 0) : 0
    if (ordinal > 0) page.kinds.add('run-on')
    for (const node of run) {
      node.ordinal = ++ordinal
      node.style = style
    }
    last.set(level, ordinal)
  }
  for (const node of page.nodes) node.path = [...(node.parent === null ? [] : (page.nodes[node.parent] as Draft).path), node.ordinal]
}

/** Would the number go on another list too: that of an ancestor, or of what ended right before it? */
function continuesAnother(nodes: readonly Draft[], node: Draft): boolean {
  for (let at = node.parent; at !== null; at = (nodes[at] as Draft).parent)
    if ((nodes[at] as Draft).ordinal + 1 === node.ordinal) return true
  let before = nodes[node.siblings[node.place - 1] as number] as Draft
  while (before.children.length > 0) {
    before = nodes[before.children.at(-1) as number] as Draft
    if (before.ordinal + 1 === node.ordinal) return true
  }
  return false
}

/**
 * Prints some siblings in another style: 1、 2、 三、. Only in a style that no other level has (else 三、 would be the
 * next section), never the first of a run (an only 一、 before 2、 reads as its parent), in runs of three and more, and
 * not where the number would go on another open list as well (一、 二、（一）（二） 3. is the third of either).
 */
export function drift(page: Page, used: Set<StyleName>): Set<Draft[]> {
  const random = page.random.fork('drift')
  const drifted = new Set<Draft[]>()
  // Without line ends, a number in another style may as well count something inside the sentence.
  if (page.breaks === 'none') return drifted
  for (const run of runsOf(page.nodes)) {
    const { style } = run[0] as Draft
    if (run.length < 3 || !random.chance(0.5)) continue
    const to = (driftStyles[style] ?? []).filter((other) => !used.has(other))
    if (to.length === 0) continue
    const other = random.pick(to)
    const node = run[random.int(1, run.length - 1)] as Draft
    if (continuesAnother(page.nodes, node)) continue
    node.style = other
    // The same stray style at a second level would again be ambiguous.
    used.add(other)
    drifted.add(run)
    page.kinds.add('drift')
  }
  return drifted
}

function isHeadingForm(node: Draft): boolean {
  return ['heading', 'intro', 'bare'].includes(node.form)
}

function hasLostKin(nodes: readonly Draft[], node: Draft): boolean {
  for (let at = node.parent; at !== null; at = (nodes[at] as Draft).parent) if ((nodes[at] as Draft).lost) return true
  return node.children.some((child) => (nodes[child] as Draft).lost || hasLostBelow(nodes, nodes[child] as Draft))
}

function hasLostBelow(nodes: readonly Draft[], node: Draft): boolean {
  return node.children.some((child) => (nodes[child] as Draft).lost || hasLostBelow(nodes, nodes[child] as Draft))
}

/**
 * Takes the numbers of one or two neighbours in the middle of a run of four or more: the numbers around prove them.
 * Only short headings on lines of their own; not where another number above or below is lost too, nor in a run that
 * drifts: which line fills which gap would then be open.
 */
export function loseNumbers(page: Page, drifted: ReadonlySet<Draft[]>): void {
  const random = page.random.fork('lost')
  const skip = new Set([...drifted].map((run) => (run[0] as Draft).siblings))
  for (const run of runsOf(page.nodes)) {
    const first = run[0] as Draft
    if (run.length < 4 || skip.has(first.siblings) || first.style === 'han-article' || !random.chance(0.4)) continue
    const many = Math.min(random.int(1, 2), run.length - 3)
    const start = random.int(1, run.length - 1 - many)
    const chosen = run.slice(start, start + many)
    if (!chosen.every(isHeadingForm) || chosen.some((node) => hasLostKin(page.nodes, node))) continue
    for (const node of chosen) {
      node.lost = true
      node.clauses = 1
    }
    page.kinds.add('lost-number')
  }
}

/** Wraps headings at their comma. Not a heading without number: its first half alone could be one. */
export function wrap(page: Page): void {
  const random = page.random.fork('wrap')
  for (const node of page.nodes) {
    if (node.lost || node.clauses === 1 || !['heading', 'intro', 'bare', 'list'].includes(node.form) || !random.chance(0.4)) continue
    node.wrapped = true
    page.kinds.add('wrapped-heading')
  }
}
