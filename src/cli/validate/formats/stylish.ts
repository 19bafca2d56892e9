import { printable } from '../../printable.js'
import type { CheckedFile, CreateFormat, ReportedFault } from '../format.js'

/** One line a fault, and one for the whole run. */
export const createStylish: CreateFormat = ({ chalk }) => {
  const paint = { info: chalk.blue, warning: chalk.yellow, error: chalk.red }
  const line = ({ name }: CheckedFile, { position, severity, reason, rule }: ReportedFault) =>
    `${printable(name)}:${position.start.line}:${position.start.column} ${paint[severity](severity)} ${printable(reason)} ${chalk.dim(rule)}\n`
  return {
    file: (checked) => checked.faults.map((fault) => line(checked, fault)).join(''),
    failure: () => '',
    end: ({ errors, warnings, infos, files, known }) =>
      `${errors} errors, ${warnings} warnings, ${infos} infos in ${files} files${known > 0 ? ` (${known} known to the baseline)` : ''}\n`
  }
}
