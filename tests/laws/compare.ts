import type { PlanDocument, SectionOutput, TaskOutput } from '../../src/index.js'
import type { ExpectedNode, PlanCase } from './generate-plan.js'

/** A comparison key as the scorer of labelled plans makes it: width-folded, no blanks, no punctuation, no pinyin. */
export function fold(text: string | null): string {
  return (text ?? '')
    .normalize('NFKC')
    .replace(/\([a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜü]{1,6}\)/g, '')
    .replace(/[\s\p{P}\p{S}]/gu, '')
}

/** A marker without regard to width and blanks. */
function foldMarker(marker: string | null): string {
  return marker === null ? 'none' : marker.normalize('NFKC').replace(/\s/g, '')
}

type OutputNode = SectionOutput | TaskOutput

/** Every node of a document in document order. */
export function nodesOf(document: PlanDocument): OutputNode[] {
  return [...document.sections, ...document.tasks].sort((a, b) => a.position.start.offset - b.position.start.offset)
}

function readNodes(document: PlanDocument): ExpectedNode[] {
  const nodes = nodesOf(document)
  const indexes = new Map(nodes.map((node, index) => [node.id, index]))
  return nodes.map((node) => ({
    level: node.level,
    ordinal: node.ordinal ?? 0,
    marker: node.marker,
    title: node.title,
    parent: node.parent === null ? null : (indexes.get(node.parent) ?? null),
    inferred: node.inferred,
    body: node.paragraphs.map((paragraph) => paragraph.text).join('')
  }))
}

function isSameNode(one: ExpectedNode, other: ExpectedNode): boolean {
  return (
    one.level === other.level &&
    one.ordinal === other.ordinal &&
    one.parent === other.parent &&
    one.inferred === other.inferred &&
    foldMarker(one.marker) === foldMarker(other.marker) &&
    fold(one.title) === fold(other.title) &&
    fold(one.body) === fold(other.body)
  )
}

/** Where two long texts part, with what stands around. */
function parting(expected: string, got: string): string {
  const [one, other] = [fold(expected), fold(got)]
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const around = (text: string): string => `${text.slice(Math.max(0, at - 16), at)}⟂${text.slice(at, at + 24)}`
  return `bodies part: want …${around(one)}… (${one.length}), got …${around(other)}… (${other.length})`
}

function outline(node: ExpectedNode | undefined): string {
  if (!node) return '(no node)'
  const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
  const above = node.parent === null ? 'top' : `under node ${node.parent}`
  return `${'  '.repeat(node.level - 1)}L${node.level} #${node.ordinal} ${node.marker ?? '(lost)'}${node.inferred ? ' inferred' : ''} «${cut(node.title)}» ${above} | ${cut(node.body)}`
}

/** What differs between the tree that a text was written from and the tree that was read, as readable lines; none where nothing does. */
export function differences(expected: PlanCase, document: PlanDocument): string[] {
  const lines: string[] = []
  const name = document.plan.title
  if (fold(expected.title) !== fold(name)) lines.push(`title: want ${expected.title}, got ${name}`)
  const preamble = document.plan.preamble.map((paragraph) => paragraph.text).join('')
  if (fold(expected.preamble) !== fold(preamble)) lines.push(`preamble: want ${expected.preamble}, got ${preamble}`)
  const got = readNodes(document)
  for (let at = 0; at < Math.max(got.length, expected.nodes.length); at++) {
    const [one, other] = [expected.nodes[at], got[at]]
    if (one && other && isSameNode(one, other)) continue
    lines.push(`node ${at}: want ${outline(one)}`, `node ${at}: got  ${outline(other)}`)
    if (one && other && fold(one.body) !== fold(other.body)) lines.push(`node ${at}: ${parting(one.body, other.body)}`)
    // One node too many or too few shifts all that follow.
    if (got.length !== expected.nodes.length) break
  }
  return lines
}
