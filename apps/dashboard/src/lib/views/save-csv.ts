import { toCsv, type Column } from '../components/columns.ts'
import { fileName, saveFile } from '../components/save-file.ts'
import type { Session } from '../session/session.svelte.ts'

/** Hands the reader rows as CSV, named by the source, the period and the day. */
export function saveCsv<Row>(
  { asOf, period, source }: Pick<Session, 'asOf' | 'period' | 'source'>,
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): void {
  const file = fileName(source?.municipality ?? '', name, period, `per-${asOf}.csv`)
  // With the mark of UTF-8, which spreadsheets look for.
  saveFile(file, new Blob(['\ufeff', toCsv(columns, rows)], { type: 'text/csv' }))
}
