import type { Severity } from '../../../index.js'
import { printable, printableLines } from '../../printable.js'
import type { CheckedFile, CreateFormat, ReportedFault } from '../format.js'
import { reportPath } from '../report-path.js'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands of GitHub Actions, one a line: annotations of the files in a pull request. */
export const createGithub: CreateFormat = () => ({
  file: (checked) => checked.faults.map((fault) => formatFault(fault, checked)).join(''),
  failure: (name, reason) =>
    formatCommand('error', { file: fileProperty(name), title: 'yaodian' }, `${printable(name)} cannot be checked: ${printable(reason)}`),
  end: () => ''
})

function formatFault({ rule, severity, reason, position }: ReportedFault, { path }: CheckedFile): string {
  const { start, end } = position
  // Columns of two lines are refused.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {}
  const place = { ...(path !== null && { file: fileProperty(path) }), line: start.line, endLine: end.line, ...columns }
  return formatCommand(COMMANDS[severity], { ...place, title: `yaodian ${rule}` }, printable(reason))
}

/** Line feeds stay, as the runner has an escape for them; for other control characters it has none. */
function fileProperty(name: string): string {
  return printableLines(reportPath(name))
}

function formatCommand(command: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${command} ${list.join(',')}::${escapeData(message)}\n`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
