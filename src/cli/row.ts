import type { PlanDocument } from './core.js'

/** What stands in one place of a row. */
export type Cell = string | number | boolean | null

/** What a column holds: whether its cells have an order, and which. */
export type Holds = 'text' | 'number' | 'day'

/** The columns of a kind of row, in their order. */
export type Columns = Readonly<Record<string, Holds>>

/** A row as NDJSON has it, and its cells by the names of their columns. */
export interface Row {
  readonly record: Readonly<Record<string, unknown>>
  readonly cells: Readonly<Record<string, Cell>>
}

/** A column of the table for people: its name and what it shows of a row. */
export interface TableColumn {
  readonly name: string
  readonly show: (cells: Row['cells']) => Cell
  /** Whether it stays whole where the terminal is narrow: a number that is cut is another number. */
  readonly whole: boolean
}

/** A kind of row: what of a plan's document it is, and how it is shown. */
export interface RowKind {
  readonly columns: Columns
  readonly table: readonly TableColumn[]
  readonly rowsOf: (document: PlanDocument) => Row[]
}
