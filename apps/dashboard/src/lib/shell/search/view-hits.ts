import type { Words } from '../../i18n/words.ts'
import type { UrlState } from '../../session/url-state.svelte.ts'
import { pages, views } from '../views.ts'
import type { Hit } from './hit.ts'

/** The views and pages, with what each answers. */
export function viewHits(w: Words, url: Pick<UrlState, 'href'>): readonly Hit[] {
  return [...views, ...pages].map(({ path, name }) => ({
    section: 'view',
    key: path,
    title: w.t(`nav.${name}`),
    note: w.code('search.view', name),
    href: url.href(path),
  }))
}
