import type { Literal, Parent } from 'unist'
import type { NoiseKind } from '../grammar/noise/pattern.js'
import type { Script } from '../source/script.js'
import type { RawPosition } from '../source/source-text.js'
import type { Why } from './state.js'

/** The marker of a section or task, as printed. */
export interface Marker extends Literal {
  type: 'marker'
  /** Place in the raw text. */
  position: RawPosition
  value: string
}

/** The title of a section or task, normalized; its position holds the closing full stop or colon too. */
export interface Title extends Literal {
  type: 'title'
  /** Place in the raw text. */
  position: RawPosition
  value: string
}

/** An enumeration's member inside a paragraph: 一是…, （1）…, a lead dash. */
export interface Item extends Literal {
  type: 'item'
  /** Place in the raw text. */
  position: RawPosition
  marker: string
  ordinal: number | null
  value: string
}

/** A paragraph, normalized. */
export interface Paragraph extends Parent {
  type: 'paragraph'
  /** Place in the raw text. */
  position: RawPosition
  value: string
  children: Item[]
}

/** A numbered (or inferred) heading or item: `section` where it has child nodes, else `task`. */
export interface PlanNode extends Parent {
  type: 'section' | 'task'
  /** Place in the raw text. */
  position: RawPosition
  /** Address: 1-based places among siblings, joined by dots. */
  id: string
  level: number
  ordinal: number | null
  style: string | null
  inferred: boolean
  /** Why it was read as this node at this level. */
  data: { why: readonly Why[] }
  children: (Marker | Title | Paragraph | PlanNode)[]
}

/** Names of the plan's own fields, as the output has them. */
export type FieldName = 'title' | 'subtitle' | 'byline' | 'recipients' | 'documentNumber' | 'issuedOn' | 'publishedOn' | 'issuer'

/** A line, or a part of one, that is a field of the plan; normalized. */
export interface Field extends Literal {
  type: 'field'
  /** Place in the raw text. */
  position: RawPosition
  name: FieldName
  value: string
}

/** What was taken out of the text, as it stands in the raw text. */
export interface Noise extends Literal {
  type: 'noise'
  /** Place in the raw text. */
  position: RawPosition
  kind: NoiseKind
  value: string
}

/** A group of the plan's paragraphs that belong to no section. */
export interface Matter extends Parent {
  type: 'notice' | 'preamble' | 'closing'
  children: Paragraph[]
}

/** Why a numeral is no target (the output contract's reasons). */
export type NumberReason =
  | 'year'
  | 'ordinal'
  | 'name'
  | 'set-label'
  | 'existing'
  | 'past'
  | 'furniture'
  | 'description'
  | 'reference'
  | 'marker'

/** Facts of the plan as a whole; null where the text has none. */
export interface PlanFields {
  title: string | null
  /** When and where a report was given: 2026年2月4日在…会议上. */
  subtitle: string | null
  /** Who gave it: 市长 某某. */
  byline: string | null
  year: number | null
  period: { start: number; end: number } | null
  issuer: string | null
  recipients: string | null
  documentNumber: string | null
  issuedOn: string | null
  publishedOn: string | null
}

/** A numeral that is no target, with the reason why; its position in the raw text. */
export interface OtherNumber extends Literal {
  type: 'number'
  /** Place in the raw text. */
  position: RawPosition
  value: string
  reason: NumberReason
  parent: string | null
}

/** When a commitment is due: the text's words and the days that they bound (ISO), where those can be known. */
export interface DueDate {
  text: string
  start: string | null
  end: string | null
}

/** A numeric commitment; its position in the raw text is that of its number and unit. */
export interface Target extends Literal {
  type: 'target'
  /** Place in the raw text. */
  position: RawPosition
  /** Address: its node's id, #, and its place among the node's targets. */
  id: string
  parent: string | null
  /** Number and unit, normalized. */
  value: string
  min: number | null
  max: number | null
  comparator: 'eq' | 'gte' | 'gt' | 'lte' | 'lt' | 'approx' | 'range'
  unit: string | null
  kind: 'count' | 'percent' | 'money' | 'duration' | 'area' | 'length' | 'mass' | 'other'
  object: string | null
  action: string | null
  per: string | null
  change: 'level' | 'delta'
  due: DueDate | null
  repeat: boolean
  sentence: string
}

/** A whole plan document. */
export interface Plan extends Parent {
  type: 'plan'
  script: Script
  fields: PlanFields
  children: (Field | Matter | PlanNode | Noise)[]
  targets: Target[]
  numbers: OtherNumber[]
  position: RawPosition
}
