import fc from 'fast-check'
import { addNoise, type NoiseWishes, toTraditional } from './disguise.js'
import { driftStyles, formatMarker, makeWidths, orders, plainWidths, runOnStyles, type StyleName, type Widths } from './numbering.js'
import { Random } from './random.js'
import {
  type Issuer,
  makeDate,
  makeDocumentTitle,
  makeIssuer,
  makeMetadata,
  makeNotice,
  makeParagraph,
  makePreamble,
  makeSentence,
  makeTitle,
  scanLines
} from './wording.js'

/** What may be odd about a generated plan, and in how many of a hundred plans it is wished for. */
const oddityShares = {
  drift: 25,
  'lost-number': 25,
  'run-on': 25,
  'wrapped-heading': 20,
  'metadata-line': 30,
  'page-numbers': 15,
  'scan-line': 20,
  bookmark: 15,
  pinyin: 15,
  'zero-width': 15,
  traditional: 25,
  'lost-breaks': 20,
  'wide-gaps': 15,
  'no-title': 15,
  notice: 25,
  signature: 30,
  preamble: 60,
  'marker-widths': 40,
  'wide-digits': 10,
  indent: 40,
  'blank-lines': 15,
  'marker-blank': 20
} as const

export type Oddity = keyof typeof oddityShares

export interface Shape {
  readonly children: readonly Shape[]
}

/** All that a case hangs on; small enough for fast-check to shrink. */
export interface PlanSpec {
  readonly seed: number
  readonly shape: readonly Shape[]
  readonly oddities: readonly Oddity[]
}

export interface ExpectedNode {
  readonly level: number
  readonly ordinal: number
  /** As printed, without the noise inside it; null where the number was lost. */
  readonly marker: string | null
  readonly title: string
  /** Index of the parent in the list of nodes; null at the top. */
  readonly parent: number | null
  readonly inferred: boolean
  /** Its own paragraphs, joined. */
  readonly body: string
}

export interface PlanCase {
  readonly text: string
  readonly nodes: readonly ExpectedNode[]
  readonly title: string | null
  readonly preamble: string
  /** The oddities that the text really shows, and how its items are written. */
  readonly kinds: readonly string[]
}

/** How a node's text is written: `list` items end with ；, a `colon` item runs on behind its colon. */
type Form = 'heading' | 'intro' | 'run-in' | 'colon' | 'sentence' | 'bare' | 'list'

interface Draft {
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

type Breaks = 'kept' | 'none' | 'wide'

interface Page {
  readonly random: Random
  readonly has: (oddity: Oddity) => boolean
  readonly kinds: Set<string>
  readonly nodes: readonly Draft[]
  readonly styles: readonly StyleName[]
  readonly widths: Widths
  breaks: Breaks
}

function plant(shapes: readonly Shape[], parent: number | null, level: number, nodes: Draft[]): void {
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

function chooseForms(page: Page): void {
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

function number(page: Page): void {
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
function drift(page: Page, used: Set<StyleName>): Set<Draft[]> {
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
function loseNumbers(page: Page, drifted: ReadonlySet<Draft[]>): void {
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
function wrap(page: Page): void {
  const random = page.random.fork('wrap')
  for (const node of page.nodes) {
    if (node.lost || node.clauses === 1 || !['heading', 'intro', 'bare', 'list'].includes(node.form) || !random.chance(0.4)) continue
    node.wrapped = true
    page.kinds.add('wrapped-heading')
  }
}

interface Line {
  /** With \n inside where a heading is wrapped. */
  readonly text: string
  readonly isHeading: boolean
}

interface Written {
  readonly lines: readonly Line[]
  readonly node: ExpectedNode
}

/** A heading that shares no clause with another: where one is the beginning of the other, it could end there. */
function uniqueTitle(random: Random, clauses: 1 | 2, taken: Set<string>): string {
  for (;;) {
    const title = makeTitle(random, clauses)
    const parts = title.split('，')
    if (new Set(parts).size < parts.length || parts.some((part) => taken.has(part))) continue
    for (const part of parts) taken.add(part)
    return title
  }
}

function gapBehind(page: Page, style: StyleName, random: Random): string {
  // 第一条 without a blank behind is as often a first line, road or strip (第一条高速公路).
  if (style === 'han-article') return random.pick(['　', ' '])
  if (style === 'han-chapter' || style === 'han-section') return random.pick(['　', ' ', ''])
  if (style === 'arabic-decimal') return ' '
  return page.has('marker-blank') ? ' ' : ''
}

/** The lines that a node is written on (its children's not), and what is to be read of them. */
function write(page: Page, index: number, least: number, taken: Set<string>, gaps: ReadonlyMap<StyleName, string>): Written {
  const node = page.nodes[index] as Draft
  const random = page.random.fork(`node ${index}`)
  const printed = formatMarker(node.style, node.path, page.widths, random)
  const marker = node.lost ? null : printed
  const opening = node.lost ? '' : printed + (gaps.get(node.style) ?? '')
  let title = uniqueTitle(random, node.clauses, taken)
  const heading = opening + (node.wrapped ? title.replace('，', '，\n') : title)
  const lines: Line[] = []
  let body = ''
  const paragraph = (isLineStart: boolean): string => {
    const made = makeParagraph(random, random.int(least, least + 60), isLineStart)
    body += made
    return made
  }
  switch (node.form) {
    case 'heading':
      lines.push({ text: heading, isHeading: true })
      if (node.children.length > 0) break
      for (let more = random.int(1, 2); more > 0; more--) lines.push({ text: paragraph(true), isHeading: false })
      break
    case 'intro':
      lines.push({ text: heading, isHeading: true }, { text: paragraph(true), isHeading: false })
      break
    case 'run-in':
      lines.push({ text: `${heading}。${paragraph(false)}`, isHeading: false })
      break
    case 'colon': {
      // One sentence behind a colon would be a heading line as a whole (decided cases); two make a body.
      const two = makeSentence(random) + paragraph(true)
      body = two
      lines.push({ text: `${heading}：${two}`, isHeading: false })
      break
    }
    case 'sentence':
      title = makeSentence(random)
      lines.push({ text: opening + title, isHeading: false })
      break
    case 'bare':
      lines.push({ text: heading, isHeading: true })
      break
    case 'list':
      lines.push({ text: heading + (node.place === node.siblings.length - 1 ? '。' : '；'), isHeading: false })
      break
  }
  return { lines, node: { level: node.level, ordinal: node.ordinal, marker, title, parent: node.parent, inferred: node.lost, body } }
}

function chooseBreaks(spec: PlanSpec): Breaks {
  if (spec.oddities.includes('lost-breaks')) return 'none'
  return spec.oddities.includes('wide-gaps') ? 'wide' : 'kept'
}

interface Around {
  readonly title: string | null
  /** Lines in front of the plan's body that keep their line ends even where the body lost them. */
  readonly front: readonly string[]
  readonly preamble: string
  readonly signature: readonly string[]
  readonly foot: readonly string[]
}

function writeAround(page: Page, issuer: Issuer): Around {
  const random = page.random.fork('around')
  const name = makeDocumentTitle(random, issuer)
  // A notice names the plan, so that a plan with a notice has a title.
  const notice = page.has('notice') ? makeNotice(random, issuer, name) : []
  const title = notice.length > 0 || !page.has('no-title') ? name : null
  const metadata = page.has('metadata-line') ? [makeMetadata(random, issuer)] : []
  const named = title === null ? [] : [title]
  const front = notice.length > 0 ? [...metadata, ...notice, ...named] : [...named, ...metadata]
  for (const kind of ['metadata-line', 'notice', 'signature', 'preamble', 'scan-line'] as const) if (page.has(kind)) page.kinds.add(kind)
  if (title === null) page.kinds.add('no-title')
  return {
    title,
    front,
    preamble: page.has('preamble') ? makePreamble(random, issuer) : '',
    signature: page.has('signature') ? [issuer.place + issuer.body, makeDate(random, issuer)] : [],
    foot: page.has('scan-line') ? [random.pick(scanLines)] : []
  }
}

/** Page numbers on lines of their own, between the lines of the plan. */
function withPageNumbers(lines: readonly Line[], random: Random): Line[] {
  const format = random.pick([(page: number) => `- ${page} -`, (page: number) => `— ${page} —`, (page: number) => `第 ${page} 页 共 9 页`])
  let page = random.int(1, 3)
  return lines.flatMap((line) => (page < 9 && random.chance(0.1) ? [line, { text: format(page++), isHeading: false }] : [line]))
}

function layOut(page: Page, around: Around, body: readonly Line[], signature: readonly Line[], wishes: NoiseWishes): string {
  const random = page.random.fork('layout')
  const disguise = (text: string, isHeading: boolean): string => addNoise(text, isHeading, wishes, random, page.kinds)
  const front = around.front.map((text) => (/^信息来源/.test(text) ? text : disguise(text, false)))
  const indent = page.has('indent') ? random.pick(['　　', '    ']) : ''
  if (page.breaks !== 'kept') {
    const joined = [...body, ...signature].map((line) => disguise(line.text, line.isHeading)).join(page.breaks === 'wide' ? '　　' : '')
    return [...front, joined, ...around.foot].join('\n')
  }
  const numbered = page.has('page-numbers') ? withPageNumbers(body, random) : body
  if (numbered.length > body.length) page.kinds.add('page-numbers')
  if (indent !== '') page.kinds.add('indent')
  const lines = [...numbered, ...signature].map((line) => indent + disguise(line.text, line.isHeading))
  return [...front, ...lines, ...around.foot].join(page.has('blank-lines') ? '\n\n' : '\n')
}

/** Writes the plan of a specification: its text, and the tree that it was written from. */
export function writePlan(spec: PlanSpec): PlanCase {
  const made = writeWith(spec, chooseBreaks(spec))
  // Where line ends are lost, a short text cannot be told from one long paragraph.
  return made.text.length < 1600 && chooseBreaks(spec) !== 'kept' ? writeWith(spec, 'kept') : made
}

function writeWith(spec: PlanSpec, breaks: Breaks): PlanCase {
  const random = new Random(spec.seed)
  const nodes: Draft[] = []
  plant(spec.shape, null, 1, nodes)
  const order = random.fork('order').pick(orders)
  // ①…②… in a text without line ends may as well be an enumeration inside one paragraph.
  const styles: readonly StyleName[] = breaks === 'none' && order[2] === 'circled' ? ['han-comma', 'han-paren', 'arabic-dot'] : order
  const wished = new Set(spec.oddities)
  const has = (oddity: Oddity): boolean => wished.has(oddity)
  const widths = has('marker-widths') ? makeWidths(random.fork('widths')) : plainWidths
  const page: Page = { random, has, kinds: new Set([styles.join('/')]), nodes, styles, widths, breaks }
  if (has('marker-widths')) page.kinds.add('marker-widths')
  chooseForms(page)
  number(page)
  const depth = Math.max(...nodes.map((node) => node.level))
  const drifted = has('drift') ? drift(page, new Set(styles.slice(0, depth))) : new Set<Draft[]>()
  // Glued together, an unnumbered heading is a sentence like any other.
  if (has('lost-number') && breaks !== 'none') loseNumbers(page, drifted)
  if (has('wrapped-heading') && breaks === 'kept') wrap(page)

  const around = writeAround(page, makeIssuer(random.fork('issuer')))
  const taken = new Set<string>()
  const gaps = new Map(nodes.map((node) => node.style).map((style) => [style, gapBehind(page, style, random.fork(style))]))
  const leaves = nodes.filter((node) => node.children.length === 0).length
  const least = breaks === 'kept' ? 45 : Math.max(60, Math.ceil(1600 / leaves))
  const written = nodes.map((_, index) => write(page, index, least, taken, gaps))
  if (breaks !== 'kept') page.kinds.add(breaks === 'none' ? 'lost-breaks' : 'wide-gaps')
  if (has('marker-blank')) page.kinds.add('marker-blank')

  const lines = [...(around.preamble ? [{ text: around.preamble, isHeading: false }] : []), ...written.flatMap((one) => one.lines)]
  const signature = around.signature.map((text) => ({ text, isHeading: false }))
  const text = dress(page, around, lines, signature)
  const isTraditional = page.kinds.has('traditional')
  const asPrinted = (marker: string | null): string | null =>
    marker !== null && isTraditional ? (toTraditional([marker])?.[0] ?? marker) : marker
  return {
    text,
    nodes: written.map(({ node }) => ({ ...node, marker: asPrinted(node.marker) })),
    title: around.title,
    preamble: around.preamble,
    kinds: [...page.kinds]
  }
}

/** The last steps: script, noise inside the lines, line ends. */
function dress(page: Page, around: Around, body: readonly Line[], signature: readonly Line[]): string {
  const wishes: NoiseWishes = {
    bookmark: page.has('bookmark'),
    pinyin: page.has('pinyin'),
    zeroWidth: page.has('zero-width'),
    wideDigits: page.has('wide-digits')
  }
  const all = [...around.front, ...body.map((line) => line.text), ...signature.map((line) => line.text), ...around.foot]
  const converted = page.has('traditional') ? toTraditional(all) : undefined
  if (!converted) return layOut(page, around, body, signature, wishes)
  page.kinds.add('traditional')
  const queue = [...converted]
  const next = (): string => queue.shift() as string
  const front = around.front.map(next)
  const bodyLines = body.map((line) => ({ ...line, text: next() }))
  const signatureLines = signature.map((line) => ({ ...line, text: next() }))
  return layOut(page, { ...around, front, foot: around.foot.map(next) }, bodyLines, signatureLines, wishes)
}

const leaf: fc.Arbitrary<Shape> = fc.constant({ children: [] })
const listOf = (shape: fc.Arbitrary<Shape>, most: number): fc.Arbitrary<Shape[]> => fc.array(shape, { minLength: 2, maxLength: most })
const third: fc.Arbitrary<Shape> = fc.oneof(
  { weight: 2, arbitrary: leaf },
  { weight: 1, arbitrary: listOf(leaf, 6).map((children) => ({ children })) }
)
const second: fc.Arbitrary<Shape> = fc.oneof(
  { weight: 1, arbitrary: leaf },
  { weight: 3, arbitrary: listOf(third, 9).map((children) => ({ children })) }
)
/** One to three levels of 2 to 9 siblings, of ragged depth. */
const shapes: fc.Arbitrary<readonly Shape[]> = fc.oneof(
  { weight: 1, arbitrary: listOf(leaf, 9) },
  { weight: 5, arbitrary: listOf(second, 7) }
)
const oddities: fc.Arbitrary<Oddity[]> = fc
  .tuple(
    ...(Object.keys(oddityShares) as Oddity[]).map((name) =>
      fc.integer({ min: 0, max: 99 }).map((n) => (n >= 100 - oddityShares[name] ? [name] : []))
    )
  )
  .map((found) => found.flat())

/** Specifications of random plans; `writePlan` writes them. */
export const planSpecs: fc.Arbitrary<PlanSpec> = fc.noBias(
  fc.record({ seed: fc.noShrink(fc.nat({ max: 0x7fffffff })), shape: shapes, oddities })
)
