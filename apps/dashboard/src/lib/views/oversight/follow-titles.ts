import type { QueryRow } from '@rodtrad/sql'
import type { Words } from '../../i18n/words.ts'

/** Which dialogues of the year are missing, or that all are held. */
export function dialoguesTitle(w: Words, rows: readonly QueryRow<'oversight-dialogues'>[]): string {
  const [first] = rows
  if (first === undefined) return w.t('oversight.dialogues.none')
  const { year } = first
  const missing = rows.filter(({ state }) => state === 'missing').length
  const coming = rows.filter(({ state }) => state === 'coming').length
  const [n, key] =
    missing > 0
      ? ([missing, 'oversight.dialogues.missing'] as const)
      : coming > 0
        ? ([coming, 'oversight.dialogues.coming'] as const)
        : ([rows.length, 'oversight.dialogues.held'] as const)
  return w.t(key, { n, some: w.count(n, 'common'), year: String(year) })
}
