import xmlbuilder from 'xmlbuilder'
import type { CheckedFile, CreateFormat, ReportedFault } from '../format.js'
import { reportPath } from '../report-path.js'
import { startingWith, XML_DECLARATION, xmlText } from '../xml.js'

/** The version of Checkstyle whose report this is; readers that look for one want at least this. */
const HEAD = `${XML_DECLARATION}<checkstyle version="4.3">\n`
const TAIL = '</checkstyle>\n'

interface CheckstyleError {
  readonly line: number
  readonly column?: number
  readonly severity: string
  readonly message: string
  readonly source: string
}

/** The XML of Checkstyle: one element a file, also for files without faults. */
export const createCheckstyle: CreateFormat = () => {
  const behindHead = startingWith(HEAD)
  return {
    file: (checked) => behindHead(formatFile(checked.path ?? checked.name, errorsOf(checked))),
    failure: (name, reason) =>
      behindHead(formatFile(name, [{ line: 1, severity: 'error', message: xmlText(reason), source: 'yaodian.input' }])),
    end: () => behindHead(TAIL)
  }
}

function errorsOf({ faults }: CheckedFile): CheckstyleError[] {
  return faults.map(({ rule, severity, reason, position: { start } }: ReportedFault) => ({
    line: start.line,
    column: start.column,
    severity,
    message: xmlText(reason),
    source: `yaodian.${rule}`
  }))
}

function formatFile(name: string, errors: readonly CheckstyleError[]): string {
  const file = xmlbuilder.create('file', { headless: true }).att('name', xmlText(reportPath(name)))
  for (const error of errors) file.ele('error', { ...error })
  return `${file.end({ pretty: true, offset: 1 })}\n`
}
