import { printable } from './printable.js'
import type { Cell, Row, TableColumn } from './row.js'
import { columnWidths, formatTable, GAP } from './table.js'
import { cutTo } from './width.js'

/** Where nothing says how wide the reader's window is, a cell takes no more than this. */
const WIDEST_CELL = 40
/** Cells are not cut to less than this, however narrow the terminal: lines wrap then. */
const NARROWEST_CELL = 4

/** How a table is laid out: with a row of names or without, and how wide the terminal is that it goes to, if to one. */
export interface TableLayout {
  readonly header: boolean
  readonly width: number | undefined
}

/** Rows as a table, cut to the terminal's width. Nothing where there are no rows. */
export function formatRowTable(rows: readonly Row[], columns: readonly TableColumn[], { header, width }: TableLayout): string {
  if (rows.length === 0) return ''
  const head = header ? [columns.map(({ name }) => name)] : []
  const table = [...head, ...rows.map((row) => columns.map(({ show }) => showCell(show(row.cells))))]
  const limit = width === undefined ? WIDEST_CELL : widestCell(columnWidths(table), columns, width)
  const isCut = columns.map(({ whole }) => !whole)
  return formatTable(table.map((cells) => cells.map((cell, at) => (isCut[at] ? cutTo(cell, limit) : cell))))
}

function showCell(cell: Cell): string {
  return cell === null || cell === '' ? '-' : printable(String(cell))
}

/** The widest that a cell may be for the table to fit: short columns stay as they are, the long ones share what is left. */
function widestCell(widths: readonly number[], columns: readonly TableColumn[], width: number): number {
  const isWhole = (at: number) => columns[at]?.whole === true
  const kept = widths.filter((_, at) => isWhole(at)).reduce((sum, one) => sum + one, 0)
  let left = width - kept - GAP.length * (widths.length - 1)
  const cuttable = widths.filter((_, at) => !isWhole(at)).sort((a, b) => a - b)
  for (const [index, one] of cuttable.entries()) {
    const share = Math.floor(left / (cuttable.length - index))
    if (one > share) return Math.max(share, NARROWEST_CELL)
    left -= one
  }
  return Math.max(width, NARROWEST_CELL)
}
