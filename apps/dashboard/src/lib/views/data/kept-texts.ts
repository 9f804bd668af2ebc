import type { Words } from '../../i18n/words.ts'
import type { KeptView } from './kept-view.svelte.ts'

/** A size in bytes as people say it: `340 kB`, `1,2 MB`. What is there is never said to be nothing. */
export function sizeText(w: Words, bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000))
  return kilobytes < 1000
    ? w.t('size.kilobytes', { n: kilobytes })
    : w.t('size.megabytes', { n: Math.round(kilobytes / 100) / 10 })
}

/** How many sources are kept, and what they take. */
export function keptSummary(w: Words, { sources, size }: Pick<KeptView, 'sources' | 'size'>): string {
  return sources.length === 0
    ? w.t('kept.none')
    : w.t('kept.title', { n: sources.length, size: sizeText(w, size) })
}
