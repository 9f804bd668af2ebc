import type { QueryRow } from '@rodtrad/sql'
import type { Words } from '../../i18n/words.ts'
import type { Changes, UrlState } from '../../session/url-state.svelte.ts'
import { views } from '../views.ts'
import type { Hit } from './hit.ts'

type Place = QueryRow<'search-places'>

/** Where each table of places is shown, in the order of its number. */
const shownIn: readonly {
  readonly section: Hit['section']
  readonly path: string
  readonly choice: (id: string) => Changes
}[] = [
  { section: 'organ', path: '/organ', choice: (id) => ({ id }) },
  { section: 'goal', path: '/trad', choice: (id) => ({ id }) },
  { section: 'indicator', path: '/indikatorer', choice: (id) => ({ id }) },
  { section: 'mission', path: '/uppdrag', choice: (id) => ({ id }) },
  { section: 'finding', path: '/iakttagelser', choice: (id) => ({ kod: id }) },
]

/** What the database has found, with where it is shown. */
export function placeHits(w: Words, url: Pick<UrlState, 'href'>, rows: readonly Place[]): readonly Hit[] {
  return rows.flatMap(({ table, id, kind, title, number, owners }) => {
    const shown = shownIn[table]
    if (shown === undefined || !views.some(({ path }) => path === shown.path)) return []
    const note =
      kind === 'finding' ? id : [w.code('kind', kind), number, ...owners].filter(Boolean).join(' · ')
    const href = url.href(shown.path, shown.choice(id))
    return [{ section: shown.section, key: `${table} ${id}`, title, note, href }]
  })
}
