import type { Words } from '../i18n/words.ts'
import type { Session } from './session.svelte.ts'

/**
 * What every figure is for: source, as-of date and period; and that it is a part, or tried, where it is.
 *
 * @example datesOf(w, session) // 'Ale kommun · per 2026-11-23 · utfall 2025 · urval'
 */
export function datesOf(
  w: Words,
  {
    source,
    asOf,
    period,
    isFiltered,
    isWhatIf,
  }: Pick<Session, 'source' | 'asOf' | 'period' | 'isFiltered' | 'isWhatIf'>,
): string {
  return [
    w.t('head.dates', { source: source?.municipality ?? '', asOf, period }),
    isFiltered ? w.t('head.filtered') : '',
    isWhatIf ? w.t('head.whatIf') : '',
  ]
    .filter((text) => text !== '')
    .join(' · ')
}
