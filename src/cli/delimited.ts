import type { Cell } from './row.js'

/** Opens UTF-8 files that Excel would read in the machine's own encoding. */
const BYTE_ORDER_MARK = '\ufeff'
// What spreadsheets read as a formula, full-width signs too (CWE-1236); a hostile plan's text may open so.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
// RFC 4180 quotes for the first three; spreadsheets of some countries part cells at ; and some imports at tabs.
const TO_QUOTE = /[",\r\n;\t]/
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
// A terminal may take them for commands.
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g

/** A row of CSV for spreadsheets (RFC 4180): numbers stay numbers, a text that opens like a formula gets an apostrophe. */
export function formatCsvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

/** The row of column names, with the byte order mark that spreadsheets want first. */
export function formatCsvHead(names: readonly string[]): string {
  return BYTE_ORDER_MARK + formatCsvRow(names)
}

/** A row of TSV for programs: no quotes; tabs and line ends inside a text become one blank. */
export function formatTsvRow(cells: readonly Cell[]): string {
  return `${cells.map((cell) => withoutControls(String(cell ?? '').replace(BREAKS, ' '))).join('\t')}\n`
}

function csvCell(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell ?? '')
  const safe = withoutControls(FORMULA.test(cell) ? `'${cell}` : cell)
  return TO_QUOTE.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function withoutControls(text: string): string {
  return text.replace(CONTROLS, '\ufffd')
}
