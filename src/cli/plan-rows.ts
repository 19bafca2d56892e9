import type { PlanDocument } from './core.js'
import type { Columns, Row, RowKind, TableColumn } from './row.js'

type Target = PlanDocument['targets'][number]
type OtherNumber = PlanDocument['otherNumbers'][number]

const PLAN_COLUMNS = { path: 'text', plan: 'text', year: 'number' } as const
const PLACE_COLUMNS = { line: 'number', column: 'number', start: 'number', end: 'number' } as const

const TARGET_COLUMNS: Columns = {
  ...PLAN_COLUMNS,
  id: 'text',
  trail: 'text',
  text: 'text',
  min: 'number',
  max: 'number',
  comparator: 'text',
  unit: 'text',
  kind: 'text',
  object: 'text',
  action: 'text',
  per: 'text',
  change: 'text',
  due: 'text',
  due_start: 'day',
  due_end: 'day',
  repeat: 'text',
  sentence: 'text',
  ...PLACE_COLUMNS
}

const OTHER_COLUMNS: Columns = { ...PLAN_COLUMNS, parent: 'text', trail: 'text', text: 'text', reason: 'text', ...PLACE_COLUMNS }

const shown = (name: string): TableColumn => ({ name, show: (cells) => cells[name] ?? null, whole: false })
const shownWhole = (name: string): TableColumn => ({ ...shown(name), whole: true })

/** A row a target. */
export const targetRows: RowKind = {
  columns: TARGET_COLUMNS,
  table: [
    shownWhole('line'),
    shownWhole('id'),
    shown('action'),
    shown('object'),
    shown('text'),
    { name: 'bounds', show: formatBounds, whole: true },
    shown('unit'),
    shown('per'),
    shown('due')
  ],
  rowsOf: (document) => {
    const trails = trailsOf(document)
    return document.targets.map((target) => toRow(targetRecord(target, document, trails)))
  }
}

/** A row a number that is no target. */
export const otherNumberRows: RowKind = {
  columns: OTHER_COLUMNS,
  table: [shownWhole('line'), shownWhole('parent'), shown('reason'), shown('text'), shown('trail')],
  rowsOf: (document) => {
    const trails = trailsOf(document)
    return document.otherNumbers.map((number) => toRow(otherNumberRecord(number, document, trails)))
  }
}

type Trails = ReadonlyMap<string | null, readonly string[]>

/** The headings from the top down to each node. */
function trailsOf({ sections, tasks }: PlanDocument): Trails {
  const trails = new Map<string | null, readonly string[]>()
  // Sections stand in document order, a parent before its children; tasks are no parents.
  for (const { id, parent, title } of [...sections, ...tasks]) trails.set(id, [...(trails.get(parent) ?? []), title])
  return trails
}

function targetRecord(target: Target, document: PlanDocument, trails: Trails): Row['record'] {
  const { id, parent, text, min, max, comparator, unit, kind, object, action, per, change, due, repeat, sentence, position } = target
  const facts = { text, min, max, comparator, unit, kind, object, action, per, change, due, repeat, sentence }
  return { ...planFacts(document), id, trail: trails.get(parent) ?? [], ...facts, ...placeOf(position) }
}

function otherNumberRecord({ parent, text, reason, position }: OtherNumber, document: PlanDocument, trails: Trails): Row['record'] {
  return { ...planFacts(document), parent, trail: trails.get(parent) ?? [], text, reason, ...placeOf(position) }
}

function planFacts({ source, plan }: PlanDocument) {
  return { path: source.path, plan: plan.title, year: plan.year }
}

function placeOf({ start, end }: Target['position']) {
  return { line: start.line, column: start.column, start: start.offset, end: end.offset }
}

function toRow(record: Row['record']): Row {
  const { trail, due, ...rest } = record
  const dueDate = due as Target['due'] | undefined
  const dueCells = { due: dueDate?.text ?? null, due_start: dueDate?.start ?? null, due_end: dueDate?.end ?? null }
  return { record, cells: { ...(rest as Row['cells']), ...dueCells, trail: (trail as string[]).join(' > ') } }
}

const SIGNS: Readonly<Record<string, string>> = { gte: '>=', gt: '>', lte: '<=', lt: '<', approx: '~' }

/** Bounds in signs that take one place on every terminal (≥ takes two on some): >=60, 4..5. */
function formatBounds({ min, max, comparator }: Row['cells']): string {
  const isRange = min !== null && max !== null && min !== max
  return `${SIGNS[String(comparator)] ?? ''}${isRange ? `${min}..${max}` : (min ?? max ?? '')}`
}
