import { KEY_COLUMNS, type Model, type TableKey } from '@rodtrad/core'
import type { LooseRow } from './loose-rows.ts'

/** The columns by which a row of each table is known again where two sources are put together. */
export const ROW_KEYS: Readonly<Record<TableKey, readonly string[]>> = {
  ...KEY_COLUMNS,
  // A new decision is a new target; the old one stands beside it.
  targets: [...KEY_COLUMNS.targets, 'decision'],
}

/** What an empty key means (FORMAT: the defaults of the tables). */
const defaultOf = (table: TableKey, key: string, plan: Model['plan']): string => {
  if (table === 'outcomes' && key === 'gender') return 'T'
  if (table === 'outcomes' && key === 'municipality') return plan.code ?? ''
  return table === 'assessments' && key === 'basis' ? 'outcome' : ''
}

/**
 * The values of a row's keys, as texts, an empty one by its default. A forecast is another row than the outcome of the
 * same period.
 *
 * @example rowKeysOf('outcomes', { indicator: 'i1', period: '2025' }, plan) // ['i1', '2025', '', '1440', 'T']
 */
export const rowKeysOf = (table: TableKey, row: LooseRow, plan: Model['plan']): readonly string[] => [
  ...ROW_KEYS[table].map((key) => {
    const value = row[key]
    return typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : defaultOf(table, key, plan)
  }),
  ...(table === 'outcomes' && row['status'] === 'forecast' ? ['forecast'] : []),
]
