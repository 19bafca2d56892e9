import type { Item, Work } from './batch/work.js'
import { explain } from './core.js'
import { formatExplainTable } from './explain-table.js'
import { formatJson } from './json.js'
import type { ParseCommandOptions } from './options.js'
import { readPlanFile } from './plan-file.js'
import type { Message } from './report.js'
import { headingOf } from './table.js'

/** What parsing depends on besides the input. */
export interface ParseSettings extends Pick<ParseCommandOptions, 'encoding' | 'script' | 'explain'> {
  readonly pretty: boolean
  readonly isOneOfSeveral: boolean
}

/** A plan as it is to be written. */
export interface ParsedText {
  readonly text: string
  readonly messages: readonly Message[]
}

/** Parses plans to JSON, or to the table that explains how they were read. */
export function createParseWork(settings: ParseSettings): Work<Item, ParsedText> {
  return {
    run: ({ input }, bytes) => {
      const { text, parseOptions, document } = readPlanFile(input, bytes, settings)
      const formatted = settings.explain
        ? headingOf(input, settings.isOneOfSeveral) + formatExplainTable(explain(text, parseOptions))
        : formatJson(document, settings.pretty)
      return { text: formatted, messages: document.messages }
    }
  }
}
