import { formatCsvHead, formatCsvRow, formatTsvRow } from './delimited.js'
import { formatJson } from './json.js'
import type { RowFormatName } from './options.js'
import type { Cell, Row, RowKind } from './row.js'
import { formatRowTable, type TableLayout } from './row-table.js'

/** How rows are written. */
export interface RowFormat {
  /** What comes before all rows, once. */
  readonly head: string
  /** The rows of one plan. */
  readonly format: (rows: readonly Row[]) => string
}

/** The format of a name for rows of a kind. */
export function createRowFormat(name: RowFormatName, kind: RowKind, layout: TableLayout): RowFormat {
  const { header } = layout
  const names = Object.keys(kind.columns)
  const each = (formatRow: (cells: Cell[]) => string) => (rows: readonly Row[]) =>
    rows.map(({ cells }) => formatRow(names.map((column) => cells[column] ?? null))).join('')
  if (name === 'csv') return { head: header ? formatCsvHead(names) : '', format: each(formatCsvRow) }
  if (name === 'tsv') return { head: header ? formatTsvRow(names) : '', format: each(formatTsvRow) }
  if (name === 'table') return { head: '', format: (rows) => formatRowTable(rows, kind.table, layout) }
  return { head: '', format: (rows) => rows.map(({ record }) => formatJson(record, false)).join('') }
}

const ENDINGS: Readonly<Record<string, RowFormatName>> = { csv: 'csv', tsv: 'tsv', ndjson: 'ndjson', jsonl: 'ndjson' }

/** The format that a file's name asks for; undefined where it says nothing. */
export function matchFormatOf(file: string): RowFormatName | undefined {
  return ENDINGS[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '']
}
