import { greatest } from '../source/many.js'
import type { Input } from './files.js'
import { printable } from './printable.js'
import { displayWidth, padTo } from './width.js'

/** Rows of cells as lines, their columns aligned also where Han characters take two places. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = columnWidths(rows)
  return rows.map((row) => `${formatRow(row, widths)}\n`).join('')
}

/** How many columns of a terminal each column of a table takes. */
export function columnWidths(rows: readonly (readonly string[])[]): number[] {
  return (rows[0] ?? []).map((_, column) => greatest(rows.map((row) => displayWidth(row[column] ?? ''))))
}

function formatRow(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, column) => padTo(cell, widths[column] ?? 0))
  return cells.join(GAP).trimEnd()
}

/** What stands between two columns. */
export const GAP = '  '

/** The line above what is printed for one of several inputs; nothing where it is the only one. */
export function headingOf(input: Input, isOneOfSeveral: boolean): string {
  return isOneOfSeveral ? `== ${printable(input.shown)} ==\n` : ''
}
