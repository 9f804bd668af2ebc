import type { Words } from '../../i18n/words.ts'
import type { DataView } from './data-view.svelte.ts'

/** The finding of the view: whose data these are, or what keeps them from being used. */
export function dataTitle(w: Words, { reading, session }: DataView): string {
  const { source } = session
  if (reading !== undefined && reading.source === undefined) {
    return w.t('data.title.unusable', { n: reading.counts.error })
  }
  if (source === undefined) return w.t('nav.data')
  if (source.kind === 'sample') return w.t('data.title.sample', { name: source.municipality })
  const { error = 0 } = reading?.counts ?? {}
  return error === 0
    ? w.t('data.title.own', { name: source.municipality, file: source.name })
    : w.t('data.title.ownFaulty', { name: source.municipality, file: source.name, n: error })
}
