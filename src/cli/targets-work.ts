import type { Item, Work } from './batch/work.js'
import type { RowFormatName, TargetsCommandOptions } from './options.js'
import type { ParsedText } from './parse-work.js'
import { readPlanFile } from './plan-file.js'
import { otherNumberRows, targetRows } from './plan-rows.js'
import type { RowKind } from './row.js'
import { createRowFormat } from './row-formats.js'
import type { TableLayout } from './row-table.js'
import { headingOf } from './table.js'
import { parseConditions } from './where.js'

/** What rows depend on besides the input. */
export interface TargetsSettings extends Pick<TargetsCommandOptions, 'encoding' | 'script' | 'where' | 'others'> {
  readonly format: RowFormatName
  readonly layout: TableLayout
  readonly isOneOfSeveral: boolean
}

/** What the rows are of. */
export function rowKindOf({ others }: Pick<TargetsCommandOptions, 'others'>): RowKind {
  return others ? otherNumberRows : targetRows
}

/** Parses plans to rows. */
export function createTargetsWork(settings: TargetsSettings): Work<Item, ParsedText> {
  const kind = rowKindOf(settings)
  const holds = parseConditions(settings.where, kind.columns)
  const { format } = createRowFormat(settings.format, kind, settings.layout)
  return {
    run: ({ input }, bytes) => {
      const { document } = readPlanFile(input, bytes, settings)
      const rows = format(kind.rowsOf(document).filter(({ cells }) => holds(cells)))
      const isTable = settings.format === 'table' && rows !== ''
      return { text: isTable ? headingOf(input, settings.isOneOfSeveral) + rows : rows, messages: document.messages }
    }
  }
}
