import { suggestName } from '../lint/suggest.js'
import type { Cell, Columns, Holds, Row } from './row.js'
import { Misuse } from './streams.js'

/** Whether a row meets a condition. */
export type Condition = (cells: Row['cells']) => boolean

const CONDITION = /^\s*([^\s=!<>~]+)\s*(==|!=|>=|<=|[=<>~])(.*)$/s

/** What an operator asks of a cell's place in the order: below 0, 0 or above 0 the value; NaN for an empty cell. */
const OPERATORS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '==': (order) => order === 0,
  '!=': (order) => order !== 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0
}

/** Conditions as users write them, `unit=元`, as one that holds where all of them do; a Misuse says what is wrong with one. */
export function parseConditions(texts: readonly string[], columns: Columns): Condition {
  const conditions = texts.map((text) => parseCondition(text, columns))
  return (cells) => conditions.every((holds) => holds(cells))
}

function parseCondition(text: string, columns: Columns): Condition {
  const [, field = '', operator = '', rest = ''] = CONDITION.exec(text) ?? []
  if (operator === '') throw misuse(text, "give a field, one of = != > >= < <= ~ and a value, in quotes: 'min>=60'")
  const holds = columnOf(text, field, columns)
  const value = rest.trim()
  if (operator === '~') return (cells) => String(cells[field] ?? '').includes(value)
  const meets = OPERATORS[operator] as (order: number) => boolean
  const orderTo = value === '' ? orderToNothing(text, operator) : orderToValue(text, operator, value, holds)
  return (cells) => meets(orderTo(cells[field] ?? null))
}

function columnOf(text: string, field: string, columns: Columns): Holds {
  const holds = Object.hasOwn(columns, field) ? columns[field] : undefined
  if (holds) return holds
  const names = Object.keys(columns)
  const near = suggestName(field, names)
  throw misuse(text, `there is no field '${field}'${near ? ` (did you mean ${near}?)` : ''}; the fields are ${names.join(', ')}`)
}

type Order = (cell: Cell) => number

function orderToNothing(text: string, operator: string): Order {
  if (!operator.endsWith('=') || /[<>]/.test(operator)) throw misuse(text, `${operator} needs a value`)
  return (cell) => (cell === null || cell === '' ? 0 : 1)
}

function orderToValue(text: string, operator: string, value: string, holds: Holds): Order {
  if (holds === 'number') return orderToNumber(text, value)
  if (holds === 'day') return orderToDay(text, value)
  if (/[<>]/.test(operator)) throw misuse(text, 'this field holds text, which has no order; use =, != or ~')
  return (cell) => (String(cell ?? '') === value ? 0 : 1)
}

function orderToNumber(text: string, value: string): Order {
  const wanted = Number(value)
  if (!Number.isFinite(wanted)) throw misuse(text, `'${value}' is no number; write 30000 for 3万, and 60 for 60%`)
  return (cell) => (cell === null ? Number.NaN : Number(cell) - wanted)
}

/** A month or a year stands for all of its days. */
function orderToDay(text: string, value: string): Order {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(value)) throw misuse(text, `'${value}' is no day; write 2026-06-30, 2026-06 or 2026`)
  return (cell) => {
    if (cell === null) return Number.NaN
    const day = String(cell).slice(0, value.length)
    return day < value ? -1 : Number(day > value)
  }
}

function misuse(text: string, reason: string): Misuse {
  return new Misuse(`--where ${text}: ${reason}`)
}
