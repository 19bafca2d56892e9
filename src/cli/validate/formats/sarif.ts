import { SarifBuilder, SarifResultBuilder, SarifRunBuilder } from 'node-sarif-builder'
import { formatJson } from '../../json.js'
import type { CheckedFile, CreateFormat, ReportedFault } from '../format.js'
import { reportUri } from '../report-path.js'
import { LEVELS, messageText, ruleBuilders } from '../sarif-rules.js'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
/** Names what a fingerprint is made of: another way of making it takes another version. */
const FINGERPRINT = 'yaodian/v1'

type Run = SarifRunBuilder['run']
type Result = SarifResultBuilder['result']
type Notification = NonNullable<NonNullable<Run['invocations']>[number]['toolExecutionNotifications']>[number]

/** SARIF 2.1.0 on one line, written at the end: one run with all rules, also those that found nothing. */
export const createSarif: CreateFormat = ({ version }) => {
  const builder = new SarifRunBuilder({ columnKind: 'utf16CodeUnits', artifacts: [] })
  builder.initSimple({ toolDriverName: 'yaodian', toolDriverVersion: version })
  for (const rule of ruleBuilders()) builder.addRule(rule)
  const notifications: Notification[] = []
  return {
    file: (checked) => {
      const uri = reportUri(checked.path ?? checked.name)
      // Also of files without faults; otherwise the builder adds them with a programming language.
      builder.run.artifacts?.push({ location: { uri } })
      for (const fault of checked.faults) builder.addResult(resultOf(fault, uri, checked))
      return ''
    },
    failure: (name, reason) => {
      notifications.push(notificationOf(name, reason))
      return ''
    },
    end: () => formatLog(builder, notifications)
  }
}

function formatLog(builder: SarifRunBuilder, notifications: Notification[]): string {
  const executionSuccessful = notifications.length === 0
  builder.run.invocations = [{ executionSuccessful, ...(executionSuccessful ? {} : { toolExecutionNotifications: notifications }) }]
  const log = new SarifBuilder({ $schema: SCHEMA })
  log.addRun(builder)
  // Its own string writer throws where a text quotes its name for what is missing.
  return formatJson(log.buildSarifOutput(), false)
}

function resultOf(fault: ReportedFault, uri: string, { text }: CheckedFile): SarifResultBuilder {
  const result = new SarifResultBuilder()
  result.initSimple({ ruleId: fault.rule, level: LEVELS[fault.severity], messageText: messageText(fault.reason) })
  result.setLocationArtifactUri({ uri })
  result.setLocationRegion(regionOf(fault, text))
  result.result.partialFingerprints = { [FINGERPRINT]: fault.fingerprint }
  if (fault.fix) result.result.fixes = [fixOf(fault.fix, uri)]
  // Slices would keep the whole text in memory.
  result.result = structuredClone(result.result)
  return result
}

/** Lines are counted as SARIF does by default, and its columns and offsets are UTF-16 code units by `columnKind`. */
function regionOf({ position: { start, end } }: ReportedFault, text: string) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
    snippet: { text: text.slice(start.offset, end.offset) }
  }
}

function fixOf({ edits, renumbers }: NonNullable<ReportedFault['fix']>, uri: string): NonNullable<Result['fixes']>[number] {
  const replacements = edits.map(({ from, to, text }) => ({
    deletedRegion: { charOffset: from, charLength: to - from },
    insertedContent: { text }
  }))
  const description = { text: `what ${renumbers ? '--fix-numbers' : '--fix'} does` }
  return { description, artifactChanges: [{ artifactLocation: { uri }, replacements }] }
}

function notificationOf(name: string, reason: string): Notification {
  const artifactLocation = { uri: reportUri(name) }
  return { level: 'error', message: { text: messageText(`${name}: ${reason}`) }, locations: [{ physicalLocation: { artifactLocation } }] }
}
