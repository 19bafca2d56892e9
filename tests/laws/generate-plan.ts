import { addNoise, type NoiseWishes, toTraditional } from './disguise.js'
import { formatMarker, makeWidths, orders, plainWidths, type StyleName } from './numbering.js'
import { type Breaks, chooseForms, type Draft, drift, loseNumbers, number, type Page, plant, wrap } from './plan-draft.js'
import type { Oddity, PlanSpec } from './plan-spec.js'
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
