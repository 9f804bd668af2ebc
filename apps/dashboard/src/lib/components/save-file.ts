/** Handing the reader a file, and what it is called. */
import type { Session } from '../session/session.svelte.ts'
import { toCsv, type Column } from './columns.ts'

/**
 * Hands the reader a file.
 *
 * @example saveFile('tackning.csv', new Blob([text], { type: 'text/csv' }))
 */
export function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** Hands the reader rows as CSV. */
export function saveCsv<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): void {
  // With the mark of UTF-8, which spreadsheets look for.
  saveFile(name, new Blob(['\ufeff', toCsv(columns, rows)], { type: 'text/csv' }))
}

/** A name that any file system takes. */
export function fileName(...parts: readonly string[]): string {
  return parts
    .join('-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]+/g, '-')
    .toLowerCase()
}

/**
 * The name of a file of what is shown: whose, what, the period and the day.
 *
 * @example shownName(session, 'tackning', 'csv') // ale-kommun-tackning-2025-per-2026-11-23.csv
 */
export const shownName = (
  { asOf, period, source }: Pick<Session, 'asOf' | 'period' | 'source'>,
  name: string,
  ending: string,
): string => fileName(source?.municipality ?? '', name, period, `per-${asOf}.${ending}`)
