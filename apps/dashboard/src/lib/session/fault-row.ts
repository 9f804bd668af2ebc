import type { Finding } from '@rodtrad/core'
import type { Lang } from '../i18n/words.ts'
import type { FaultRow } from './source.ts'

/** A finding with its sentences in the reader's language. */
export function toFaultRow(finding: Finding, _lang: Lang): FaultRow {
  const { code, severity, place, words } = finding
  const { file = place.table, row = null, column = '', value = '' } = place
  return {
    code,
    severity,
    file,
    row,
    column,
    value,
    message: Object.values(words).join(' · ') || code,
    advice: '',
  }
}
