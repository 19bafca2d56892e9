import { normalize } from '../source/normalize.js'
import { SourceText } from '../source/source-text.js'
import type { Span } from '../source/span.js'
import { Assembler } from './assemble.js'
import { type Block, findBlocks } from './blocks.js'
import { type Candidate, findCandidates } from './candidates.js'
import { draftPlan } from './draft.js'
import { readFields } from './fields.js'
import { type InferredNode, inferNodes } from './infer.js'
import { FRONT_BLOCKS, type MatterMap, mapMatter, type Role } from './matter.js'
import type { Field, FieldName, Plan, PlanNode } from './nodes.js'
import { cutPieces, type Piece } from './pieces.js'
import { DASHES, findSalutation } from './plan-title.js'
import { type Prepared, prepare } from './prepare.js'

/** How a text is to be read. */
export interface ReadOptions {
  /** The script of the text; `auto` (the default) judges from the text itself. */
  readonly script?: 'auto' | 'traditional' | 'simplified' | undefined
}

/** Everything that was decided on the way to a plan: what `explain` prints. */
export interface Reading {
  readonly source: SourceText
  readonly prepared: Prepared
  readonly blocks: readonly Block[]
  readonly matter: MatterMap
  readonly candidates: readonly Candidate[]
  readonly nodes: readonly InferredNode[]
  readonly pieces: readonly Piece[]
  readonly plan: Plan
}

const FIELD_OF_ROLE: Partial<Record<Role, FieldName>> = {
  title: 'title',
  'title-again': 'title',
  subtitle: 'subtitle',
  byline: 'byline',
  recipients: 'recipients',
  'document-number': 'documentNumber',
  date: 'issuedOn',
  issuer: 'issuer'
}

function fieldsOf(assembler: Assembler, blocks: readonly Block[], matter: MatterMap): Field[] {
  const fields: Field[] = []
  for (const [index, block] of blocks.entries()) {
    const name = FIELD_OF_ROLE[matter.roles[index] as Role]
    if (name) fields.push({ type: 'field', name, value: assembler.text(block), position: assembler.position(block) })
  }
  return fields
}

/** The title's lines as one; 《》 round the whole of it are no part of it. */
function joinTitle(text: string, blocks: readonly Block[], matter: MatterMap): string | null {
  const lines = blocks
    .filter((_, index) => matter.roles[index] === 'title')
    .map((block) => normalize(text.slice(block.from, block.to)).text)
  return lines.length === 0
    ? null
    : lines
        .join('')
        .replace(DASHES, '')
        .replace(/^《([^《》]+)》$/, '$1')
}

/** Who speaks: the blank between office and name stays. */
function bylineOf(text: string, blocks: readonly Block[], matter: MatterMap): string | null {
  const block = blocks[matter.roles.indexOf('byline')]
  return block
    ? text
        .slice(block.from, block.to)
        .trim()
        .replace(/[\s\u3000]+/g, ' ')
    : null
}

/** A field's lines as one. */
function allOf(fields: readonly Field[], name: FieldName): string | null {
  const lines = fields.filter((field) => field.name === name).map((field) => field.value)
  return lines.length > 0 ? lines.join('') : null
}

function firstOf(fields: readonly Field[], name: FieldName): string | null {
  return fields.find((field) => field.name === name)?.value ?? null
}

function titleOf(node: PlanNode): string {
  const title = node.children.find((child) => child.type === 'title')
  return title?.type === 'title' ? title.value : ''
}

/** Reads a raw text as a plan. Never throws on account of the text. */
export function readPlan(raw: string, options: ReadOptions = {}): Reading {
  const source = new SourceText(raw)
  const prepared = prepare(raw, options.script ?? 'auto')
  const { text } = prepared.view
  const blocks = findBlocks(text)
  const matter = mapMatter(text, blocks)
  // What stands before the title or the salutation of a speech is no section, whatever it looks like.
  const salutation = findSalutation(blocks.slice(0, FRONT_BLOCKS).map((block) => text.slice(block.from, block.to)))
  const titled = Math.max(matter.roles.indexOf('title'), salutation)
  const excluded = new Set(matter.roles.flatMap((role, index) => (role === 'body' && index >= titled ? [] : [index])))
  const candidates = findCandidates(text, blocks, excluded)
  const nodes = inferNodes(candidates)
  const pieces = cutPieces(blocks, matter.roles, candidates, nodes)
  const draft = draftPlan(text, pieces, candidates)
  const assembler = new Assembler(source, prepared.view)
  const fields = fieldsOf(assembler, blocks, matter)
  const children = assembler.children(draft)
  const signatures: Span[] = blocks.filter((_, index) => matter.roles[index] === 'signature')
  const signed = signatures.map((span) => normalize(text.slice(span.from, span.to)).text)
  const announced = matter.announced && normalize(text.slice(matter.announced.from, matter.announced.to)).text
  const noise = assembler.noise(prepared.noise, signatures)
  const preamble = draft.preamble.map((span) => text.slice(span.from, span.to))
  const facts = readFields({
    title: joinTitle(text, blocks, matter) ?? announced ?? null,
    subtitle:
      allOf(fields, 'subtitle')
        ?.replace(/^[（(](.*)[）)]$/, '$1')
        .replace(/^[（(]?[—―–-]+/, '') ?? null,
    byline: bylineOf(text, blocks, matter),
    recipients: firstOf(fields, 'recipients')?.replace(/[：:]$/, '') ?? null,
    documentNumber: firstOf(fields, 'documentNumber')?.replace(/^[（(]|[）)]$/g, '') ?? null,
    dates: [...fields.filter((field) => field.name === 'issuedOn').map((field) => field.value), ...signed],
    issuers: [
      ...fields.filter((field) => field.name === 'issuer').map((field) => field.value),
      ...signed.filter((line) => /[\u4e00-\u9fff]{3}/.test(line) && !/[：:]|\d年|年[^年]*月|此件/.test(line))
    ],
    metadata: prepared.noise
      .filter((one) => one.kind === 'metadata-line' || (one.kind === 'legal-header' && /发布日期|公布日期/.test(one.seen)))
      .map((one) => one.seen),
    preamble,
    headings: children.flatMap((child) => (child.type === 'section' || child.type === 'task' ? [titleOf(child)] : []))
  })
  const plan: Plan = {
    type: 'plan',
    script: prepared.script,
    fields: facts,
    children: [...fields, ...children, ...noise],
    targets: [],
    numbers: [],
    position: source.position({ from: 0, to: raw.length })
  }
  return { source, prepared, blocks, matter, candidates, nodes, pieces, plan }
}
