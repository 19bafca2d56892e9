import { printable } from './printable.js'
import { formatTable } from './table.js'
import { cutTo } from './width.js'

/** How one line was read. */
export interface ExplainRow {
  line: number
  text: string
  style: string | null
  level: number | null
  ordinal: number | null
  id: string | null
  role: string
  why: string
  cost: number | null
}

const TEXT_WIDTH = 40
const WHY_WIDTH = 60
const HEAD = ['line', 'role', 'style', 'level', 'ordinal', 'id', 'cost', 'text', 'why']

function cellsOf({ line, role, style, level, ordinal, id, text, why, cost }: ExplainRow): string[] {
  const cells = [
    String(line),
    role,
    style ?? '-',
    String(level ?? '-'),
    String(ordinal ?? '-'),
    id ?? '-',
    cost === null ? '-' : cost.toFixed(1)
  ]
  return [...cells, cutTo(printable(text.trim()), TEXT_WIDTH), cutTo(printable(why), WHY_WIDTH)]
}

/** A table with a row a line of the text. */
export function formatExplainTable(lines: readonly ExplainRow[]): string {
  return formatTable([HEAD, ...lines.map(cellsOf)])
}
