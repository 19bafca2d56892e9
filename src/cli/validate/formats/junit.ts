import junit, { type Builder, type TestCase, type TestSuite } from 'junit-report-builder'
import xmlbuilder from 'xmlbuilder'
import { excerptAround } from '../excerpt.js'
import type { CheckedFile, CreateFormat, ReportedFault } from '../format.js'
import { reportPath } from '../report-path.js'
import { cdataLines, startingWith, XML_DECLARATION, xmlText } from '../xml.js'

const HEAD = `${XML_DECLARATION}<testsuites name="yaodian">\n`
const TAIL = '</testsuites>\n'
const EXCERPT_WIDTH = 100

// Its types have the builder under `default`; to an ES module in Node.js it is the module itself.
const builder = junit as unknown as Builder

/** JUnit's XML: a suite for each file, a case for each fault; errors and warnings fail, an info passes and says what it is. */
export const createJunit: CreateFormat = () => {
  const behindHead = startingWith(HEAD)
  return {
    file: (checked) => behindHead(formatSuite(checked.path ?? checked.name, (suite, name) => addFaults(suite, name, checked))),
    failure: (name, reason) =>
      behindHead(formatSuite(name, (suite, shown) => addCase(suite, shown, 'input').error(xmlText(reason), 'input'))),
    end: () => behindHead(TAIL)
  }
}

/** One suite by itself: the builder's own root has an attribute that Jenkins' schema forbids, and needs all of them at once. */
function formatSuite(path: string, fill: (suite: TestSuite, name: string) => void): string {
  const name = xmlText(reportPath(path))
  const suite = builder.newBuilder().testSuite().name(name).time(0)
  fill(suite, name)
  return suite.build(xmlbuilder.create('testsuites')).toString({ pretty: true, offset: 1 })
}

function addFaults(suite: TestSuite, name: string, { faults, text }: CheckedFile): void {
  if (faults.length === 0) addCase(suite, name, 'no faults')
  for (const fault of faults) {
    const { rule, severity, reason, position } = fault
    const one = addCase(suite, name, `${rule} ${position.start.line}:${position.start.column}`)
    const details = describe(fault, name, text)
    if (severity === 'info') one.standardOutput(details)
    else one.failure(xmlText(reason), severity).stacktrace(details)
  }
}

function addCase(suite: TestSuite, className: string, name: string): TestCase {
  return suite.testCase().className(className).name(name).time(0)
}

function describe({ severity, reason, position: { start, end } }: ReportedFault, name: string, text: string): string {
  const { before, found, after, marks } = excerptAround(text, { from: start.offset, to: end.offset }, EXCERPT_WIDTH)
  return cdataLines([`${name}:${start.line}:${start.column} ${severity} ${reason}`, before + found + after, marks])
}
