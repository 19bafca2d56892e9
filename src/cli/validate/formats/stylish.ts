import type { ChalkInstance } from 'chalk'
import type { Severity } from '../../../index.js'
import { printable } from '../../printable.js'
import { cutTo } from '../../width.js'
import { type Excerpt, excerptAround } from '../excerpt.js'
import type { CheckedFile, CreateFormat, FormatSettings, ReportedFault, Totals } from '../format.js'
import { foldRepeats, type Repeats } from '../repeats.js'

/** Columns of what is no terminal. */
const WIDTH = 100
const LEAST_WIDTH = 24
const INDENT = '    '
/** Columns of each side of `found → expected`. */
const CHANGE_WIDTH = 30
const MOST_PLACES = 10

/** For people: each fault with the line that it stands on; repeats are folded, and a line at the end sums up. */
export const createStylish: CreateFormat = ({ chalk, width = WIDTH, mended }) => {
  const columns = Math.max(LEAST_WIDTH, width - INDENT.length - 1)
  const counts: Counts = { faulty: 0, fixable: 0, renumbering: 0 }
  return {
    file: (checked) => {
      if (checked.faults.length === 0) return ''
      count(counts, checked.faults)
      const { shown, folded } = foldRepeats(checked.faults)
      const heading = chalk.underline(printable(checked.name))
      const blocks = shown.map((fault) => formatFault(fault, checked, columns, chalk))
      return `${[heading, ...blocks, ...folded.map((repeats) => formatRepeats(repeats, chalk))].join('\n')}\n\n`
    },
    // Standard error has it already.
    failure: () => '',
    end: (totals) => `${[summaryOf(totals, counts, chalk), ...hintsOf(counts, mended)].join('\n')}\n`
  }
}

/** What only the faults themselves tell. */
interface Counts {
  faulty: number
  fixable: number
  renumbering: number
}

function count(counts: Counts, faults: readonly ReportedFault[]): void {
  counts.faulty++
  for (const { fix } of faults) {
    if (fix?.renumbers) counts.renumbering++
    else if (fix) counts.fixable++
  }
}

function painterOf(severity: Severity, chalk: ChalkInstance): ChalkInstance {
  return { info: chalk.blue, warning: chalk.yellow, error: chalk.red }[severity]
}

function formatFault(fault: ReportedFault, { text }: CheckedFile, columns: number, chalk: ChalkInstance): string {
  const { rule, severity, reason, position } = fault
  const paint = painterOf(severity, chalk)
  const place = `${position.start.line}:${position.start.column}`
  const head = `  ${place} ${paint(severity)} ${printable(reason)} ${chalk.dim(rule)}`
  const excerpt = excerptAround(text, { from: position.start.offset, to: position.end.offset }, columns)
  return [head, ...formatExcerpt(excerpt, formatChange(fault, text), paint)].join('\n')
}

function formatExcerpt({ before, found, after, marks }: Excerpt, change: string, paint: ChalkInstance): string[] {
  const blanks = marks.slice(0, marks.indexOf('^'))
  const carets = paint(marks.slice(blanks.length))
  return [`${INDENT}${before}${paint(found)}${after}`.trimEnd(), `${INDENT}${blanks}${carets}`, ...(change === '' ? [] : [INDENT + change])]
}

/** `（四） → （三）`; nothing where it is not certain what should stand there. */
function formatChange({ position, expected }: ReportedFault, text: string): string {
  if (expected === null) return ''
  return [text.slice(position.start.offset, position.end.offset), expected].map(formatSide).join(' → ')
}

/** Blanks, and nothing at all, are seen only between quotes. */
function formatSide(text: string): string {
  const shown = cutTo(printable(text), CHANGE_WIDTH)
  return text.trim() === text && text !== '' ? shown : `"${shown}"`
}

function formatRepeats({ rule, faults }: Repeats, chalk: ChalkInstance): string {
  const places = faults.slice(0, MOST_PLACES).map(({ position: { start } }) => `${start.line}:${start.column}`)
  return `  … and ${faults.length} more of ${chalk.dim(rule)} at ${places.join(', ')}${faults.length > MOST_PLACES ? ', …' : ''}`
}

/** `✖ 3 errors, 1 warning in 2 of 10 files (4 known to the baseline)`. */
function summaryOf(totals: Totals, { faulty }: Counts, chalk: ChalkInstance): string {
  const { files, failed, known } = totals
  const notes = [
    ...(known > 0 ? [`${known} known to the baseline`] : []),
    ...(failed > 0 ? [`${plural(failed, 'input')} not checked`] : [])
  ]
  const behind = notes.length > 0 ? ` (${notes.join('; ')})` : ''
  const worst = worstOf(totals)
  if (worst === undefined && failed > 0) return chalk.red(`✖ no faults in ${plural(files, 'file')}${behind}`)
  if (worst === undefined) return chalk.green(`✔ no faults in ${plural(files, 'file')}${behind}`)
  return painterOf(worst, chalk)(`✖ ${countsOf(totals)} in ${faulty} of ${plural(files, 'file')}${behind}`)
}

function worstOf({ errors, warnings, infos }: Totals): Severity | undefined {
  if (errors > 0) return 'error'
  if (warnings > 0) return 'warning'
  return infos > 0 ? 'info' : undefined
}

function countsOf({ errors, warnings, infos }: Totals): string {
  const counts = [
    [errors, 'error'],
    [warnings, 'warning'],
    [infos, 'info']
  ] as const
  return counts
    .filter(([count]) => count > 0)
    .map(([count, name]) => plural(count, name))
    .join(', ')
}

/** What a run that mends has left cannot be mended. */
function hintsOf({ fixable: found, renumbering }: Counts, mended: FormatSettings['mended']): string[] {
  if (mended === 'all') return []
  const fixable = mended === 'nothing' ? found : 0
  const ways = [
    ...(fixable > 0 ? [`${fixable} can be mended with --fix`] : []),
    ...(renumbering > 0 ? [`${renumbering}${fixable > 0 ? ' more' : ' can be mended'} with --fix-numbers`] : [])
  ]
  return ways.length > 0 ? [`  ${ways.join(', ')}`] : []
}

function plural(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`
}
