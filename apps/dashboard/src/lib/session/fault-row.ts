import { describe, type Finding } from '@rodtrad/core'
import type { Lang } from '../i18n/words.ts'
import { columnName, tableName } from './names-of.ts'
import type { FaultRow } from './source.ts'

/** A finding with its sentences in the reader's language, and its column as the reader's file calls it. */
export function toFaultRow(finding: Finding, lang: Lang): FaultRow {
  const { code, severity, place } = finding
  const { table, file = tableName(table, lang), row = null, column = '', value = '' } = place
  return {
    code,
    severity,
    file,
    row,
    column: columnName(table, column, lang),
    value,
    ...describe(finding, lang),
  }
}
