import { documentSchema, type PlanDocument } from '../../src/index.js'
import { nodesOf } from './compare.js'

type Position = PlanDocument['tasks'][number]['position']
type Point = Position['start']

interface Claim {
  readonly what: string
  readonly from: number
  readonly to: number
}

const claim = (what: string, position: Position): Claim => ({ what, from: position.start.offset, to: position.end.offset })

function clip(text: string): string {
  return JSON.stringify(text.length > 30 ? `${text.slice(0, 30)}…` : text)
}

/** Law (a): what parse writes passes its schema and is what JSON gives back. */
export function schemaFaults(document: PlanDocument): string[] {
  const checked = documentSchema.safeParse(document)
  const faults = checked.success ? [] : checked.error.issues.map((issue) => `schema: ${issue.path.join('.')}: ${issue.message}`)
  const text = JSON.stringify(document)
  if (JSON.stringify(JSON.parse(text)) !== text) faults.push('JSON does not come back the same')
  return faults
}

/** Every stretch that says what it is: a character outside noise belongs to exactly one. */
function claimsOf(document: PlanDocument): Claim[] {
  const claims: Claim[] = []
  for (const node of nodesOf(document)) {
    if (node.positions.marker) claims.push(claim(`marker of ${node.id}`, node.positions.marker))
    if (node.positions.title) claims.push(claim(`title of ${node.id}`, node.positions.title))
    for (const paragraph of node.paragraphs) claims.push(claim(`paragraph of ${node.id}`, paragraph.position))
  }
  for (const name of ['notice', 'preamble', 'closing'] as const)
    for (const paragraph of document.plan[name]) claims.push(claim(name, paragraph.position))
  for (const [name, places] of Object.entries(document.plan.positions)) {
    if (name === 'notice' || !places) continue
    for (const place of Array.isArray(places) ? places : [places]) claims.push(claim(`plan ${name}`, place))
  }
  return claims
}

/** Law (b): every visible character lies in exactly one claim, or in noise (which may lie inside claims and inside noise). */
export function partitionFaults(raw: string, document: PlanDocument): string[] {
  const noise = new Uint8Array(raw.length)
  for (const one of document.noise) noise.fill(1, one.position.start.offset, one.position.end.offset)
  const owners: (string | undefined)[] = new Array(raw.length)
  const faults: string[] = []
  for (const { what, from, to } of claimsOf(document)) {
    let shared = false
    for (let at = from; at < to; at++) {
      if (noise[at]) continue
      if (owners[at] !== undefined && !shared) {
        faults.push(`partition: ${clip(raw.slice(at, to))} at ${at} is ${owners[at]} and ${what}`)
        shared = true
      }
      owners[at] = what
    }
  }
  for (let at = 0; at < raw.length; at++) {
    if (noise[at] || owners[at] !== undefined || !/\S/.test(raw[at] as string)) continue
    faults.push(`partition: ${clip(raw.slice(at, at + 31))} at ${at} is accounted for nowhere`)
    while (at < raw.length && !noise[at] && owners[at] === undefined) at++
  }
  return faults
}

function everyPosition(document: PlanDocument): { what: string; position: Position }[] {
  const found: { what: string; position: Position }[] = []
  const add = (what: string, position: Position | null | undefined): void => {
    if (position) found.push({ what, position })
  }
  for (const node of nodesOf(document)) {
    add(`node ${node.id}`, node.position)
    add(`marker of ${node.id}`, node.positions.marker)
    add(`title of ${node.id}`, node.positions.title)
    for (const paragraph of node.paragraphs) add(`paragraph of ${node.id}`, paragraph.position)
  }
  for (const task of document.tasks) for (const item of task.items) add(`item of ${task.id}`, item.position)
  for (const name of ['notice', 'preamble', 'closing'] as const) for (const paragraph of document.plan[name]) add(name, paragraph.position)
  for (const [name, places] of Object.entries(document.plan.positions))
    for (const place of Array.isArray(places) ? places : [places]) add(`plan ${name}`, place)
  for (const one of document.noise) add(`noise ${one.kind}`, one.position)
  for (const one of [...document.otherNumbers, ...document.targets]) add(`number ${one.text}`, one.position)
  for (const one of document.messages) add(`message ${one.rule}`, one.position)
  return found
}

/** Law (c), first half: line, column and offset of every point agree; lines end at line feeds only. */
function pointFaults(raw: string, document: PlanDocument): string[] {
  const starts = [0]
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) starts.push(at + 1)
  const isRight = (point: Point): boolean => {
    const start = starts[point.line - 1]
    const next = starts[point.line] ?? raw.length + 1
    return start !== undefined && start + point.column - 1 === point.offset && point.offset < next
  }
  const faults: string[] = []
  for (const { what, position } of everyPosition(document)) {
    const { start, end } = position
    if (start.offset > end.offset || end.offset > raw.length) faults.push(`position: ${what} ends before it starts or off the text`)
    if (!isRight(start) || !isRight(end)) faults.push(`position: ${what}: line and column do not agree with the offset`)
  }
  for (const one of document.noise)
    if (raw.slice(one.position.start.offset, one.position.end.offset) !== one.text)
      faults.push(`position: noise ${clip(one.text)} is not what stands there`)
  return faults
}

/** Law (c), second half: addresses, levels, order, nesting; a section has children, a task none. */
function treeFaults(document: PlanDocument): string[] {
  const faults: string[] = []
  const nodes = nodesOf(document)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const headingLost = document.messages.some((message) => message.rule === 'heading-lost')
  if (byId.size !== nodes.length) faults.push('tree: ids repeat')
  const families = new Map<string | null, typeof nodes>()
  for (const node of nodes) families.set(node.parent, [...(families.get(node.parent) ?? []), node])
  for (const [parent, children] of families) {
    for (const [index, node] of children.entries()) {
      const address = parent === null ? `${index + 1}` : `${parent}.${index + 1}`
      if (node.id !== address) faults.push(`tree: ${node.id} stands at ${address}`)
      // Below a heading that was lost (and is reported) a node keeps the level that the numbering shows.
      const depth = address.split('.').length
      if (node.level !== depth && !(node.level > depth && headingLost)) faults.push(`tree: ${node.id} has level ${node.level}`)
      const before = children[index - 1]
      if (before && before.position.end.offset > node.position.start.offset) faults.push(`tree: ${before.id} runs into ${node.id}`)
    }
    const above = parent === null ? undefined : byId.get(parent)
    if (parent !== null && !above) faults.push(`tree: no parent ${parent}`)
    if (above) {
      const { start, end } = above.position
      for (const { id, position } of children)
        if (position.start.offset < start.offset || position.end.offset > end.offset) faults.push(`tree: ${id} lies outside ${parent}`)
    }
  }
  for (const section of document.sections) if (!families.has(section.id)) faults.push(`tree: section ${section.id} has no children`)
  for (const task of document.tasks) if (families.has(task.id)) faults.push(`tree: task ${task.id} has children`)
  for (const node of nodes) {
    if ((node.marker === null) !== (node.positions.marker === null)) faults.push(`tree: ${node.id} has a marker without a place`)
    if (node.marker === null && !node.inferred) faults.push(`tree: ${node.id} has no marker and is not inferred`)
    const parts = [node.positions.marker, node.positions.title, ...node.paragraphs.map((paragraph) => paragraph.position)]
    const { start, end } = node.position
    if (parts.some((part) => part && (part.start.offset < start.offset || part.end.offset > end.offset)))
      faults.push(`tree: a part of ${node.id} lies outside it`)
  }
  return faults
}

export function positionFaults(raw: string, document: PlanDocument): string[] {
  return [...pointFaults(raw, document), ...treeFaults(document)]
}

/** An HTML entity's digits are a character's number: &#106; is a j. */
const DIGITS = /&#(?:\d{1,7}|[xX][0-9a-fA-F]{1,6});|[0-9０-９]+/g

/** Law (d): every run of digits is a target, another number, noise, or in a marker. */
export function numberFaults(raw: string, document: PlanDocument): string[] {
  const known = new Uint8Array(raw.length)
  for (const { position } of [...document.targets, ...document.otherNumbers, ...document.noise])
    known.fill(1, position.start.offset, position.end.offset)
  for (const { positions } of nodesOf(document))
    if (positions.marker) known.fill(1, positions.marker.start.offset, positions.marker.end.offset)
  return [...raw.matchAll(DIGITS)]
    .filter((run) => !run[0].startsWith('&') && known.subarray(run.index, run.index + run[0].length).includes(0))
    .map(
      (run) =>
        `numbers: ${run[0]} at ${run.index} (${clip(raw.slice(Math.max(0, run.index - 8), run.index + 12))}) is accounted for nowhere`
    )
}

const HAN = '[\\u3007\\u3400-\\u9fff\\uf900-\\ufaff]'
const LETTERS = 'a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ'

/** The syllables of Hanyu Pinyin, each initial with its finals (GB/T 16159-2012, its table): what is spelt otherwise may be a word of any language. */
const FINALS_OF: Readonly<Record<string, string>> = {
  '': 'a o e ai ei ao ou an en ang eng er',
  b: 'a o ai ei ao an en ang eng i iao ie ian in ing u',
  p: 'a o ai ei ao ou an en ang eng i iao ie ian in ing u',
  m: 'a o e ai ei ao ou an en ang eng i iao ie iu ian in ing u',
  f: 'a o ei ou an en ang eng u',
  d: 'a e ai ei ao ou an en ang eng ong i ia iao ie iu ian ing u uo ui uan un',
  t: 'a e ai ao ou an ang eng ong i iao ie ian ing u uo ui uan un',
  n: 'a e ai ei ao ou an en ang eng ong i iao ie iu ian in iang ing u uo uan un ü üe',
  l: 'a e o ai ei ao ou an ang eng ong i ia iao ie iu ian in iang ing u uo uan un ü üe',
  'g k h': 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  'j q x': 'i ia iao ie iu ian in iang ing iong u ue uan un',
  'zh ch sh': 'a e i ai ao ou an en ang eng u ua uo uai ui uan un uang',
  r: 'e i ao ou an en ang eng ong u uo ui uan un',
  'z c s': 'a e i ai ao ou an en ang eng ong u uo ui uan un',
  y: 'a ai ao e i in ing ong ou u ue uan un an ang',
  w: 'a o ai ei an en ang eng u'
}
export const SYLLABLES: ReadonlySet<string> = new Set(
  Object.entries(FINALS_OF).flatMap(([initials, finals]) =>
    initials.split(' ').flatMap((initial) => finals.split(' ').map((final) => initial + final))
  )
)
const TONES = /[\u0300\u0301\u0304\u030c]/g

/** A syllable with one tone mark. */
function isToned(letters: string): boolean {
  const plain = letters.normalize('NFD').replace(TONES, '').normalize('NFC')
  return letters.normalize('NFD').match(TONES)?.length === 1 && SYLLABLES.has(plain)
}

interface Dirt {
  readonly name: string
  readonly pattern: RegExp
  /** Of what the pattern finds, only where this is so of its first group. */
  readonly only?: (group: string) => boolean
  /** What stands in the raw text that allows it. */
  readonly unless?: RegExp
}

const dirt: readonly Dirt[] = [
  // Word's names have 40 characters at most, and none of them of full width.
  { name: 'a bookmark', pattern: /\[bookmark: ?_[A-Za-z0-9]{1,39}\]/, unless: /[Ａ-Ｚａ-ｚ]/ },
  { name: 'pinyin', pattern: new RegExp(`${HAN}[(（]([${LETTERS}]{1,6})[)）]`), only: isToned },
  { name: 'a full-width digit', pattern: /[０-９]/ },
  { name: 'a blank between Han characters', pattern: new RegExp(`${HAN}\\s+${HAN}`), unless: /\t/ }
]

/** Law (f): the texts of the output are clean. Cells of a table that a tab parts keep one blank. */
export function textFaults(raw: string, document: PlanDocument): string[] {
  const texts: { what: string; text: string | null; printed: string }[] = []
  const add = (what: string, text: string | null, position: Position | null): void => {
    texts.push({ what, text, printed: position ? raw.slice(position.start.offset, position.end.offset) : raw })
  }
  for (const name of ['title', 'recipients', 'issuer'] as const) add(`plan ${name}`, document.plan[name], null)
  for (const node of nodesOf(document)) {
    add(`title of ${node.id}`, node.title, node.positions.title)
    for (const paragraph of node.paragraphs) add(`paragraph of ${node.id}`, paragraph.text, paragraph.position)
  }
  for (const task of document.tasks) for (const item of task.items) add(`item of ${task.id}`, item.text, item.position)
  for (const name of ['notice', 'preamble', 'closing'] as const)
    for (const paragraph of document.plan[name]) add(name, paragraph.text, paragraph.position)
  return texts.flatMap(({ what, text, printed }) =>
    dirt.flatMap(({ name, pattern, only, unless }) => {
      const all = text === null || unless?.test(printed) ? [] : [...text.matchAll(new RegExp(pattern, 'g'))]
      const found = all.find(([, group = '']) => only?.(group) ?? true)
      return found ? [`text: ${name} in the ${what}: ${clip(found[0])}`] : []
    })
  )
}

/** Every law that holds for any text. */
export function faultsOf(raw: string, document: PlanDocument): string[] {
  return [
    ...schemaFaults(document),
    ...partitionFaults(raw, document),
    ...positionFaults(raw, document),
    ...numberFaults(raw, document),
    ...textFaults(raw, document)
  ]
}
