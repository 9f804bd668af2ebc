/** The ways from a question to what it rests on. */
import type { QueryRow } from '@rodtrad/sql'
import type { Words } from '../../i18n/words.ts'
import type { UrlState } from '../../session/url-state.svelte.ts'
import { thingHref } from '../thing-href.ts'
import type { QuestionRow } from './by-organ.ts'

export interface Way {
  readonly href: string
  readonly text: string
}

/** What is asked about in these is a cell of the coverage: what an organ has done with a riktningsmål. */
const ABOUT_CELLS: ReadonlySet<string> = new Set(['RT031', 'RT032', 'RT034', 'RT035'])

/** The organ, then the things, each once; of what is a cell, the cell. */
export function linksOf(
  w: Words,
  url: Pick<UrlState, 'href'>,
  { organisation, organisationName, code }: Pick<QuestionRow, 'organisation' | 'organisationName' | 'code'>,
  things: readonly QueryRow<'things-named'>[],
): readonly Way[] {
  const organ =
    organisation === null ? [] : [{ id: organisation, title: organisationName, table: 'organisations' }]
  const ways = [...organ, ...things].flatMap((thing): readonly Way[] => {
    const isCell = ABOUT_CELLS.has(code) && 'kind' in thing && thing.kind === 'riktningsmal'
    const text = thing.title ?? thing.id
    if (isCell)
      return [
        {
          href: url.href('/tackning', { id: thing.id, ruta: organisation }),
          text: w.t('oversight.cell', { title: text }),
        },
      ]
    const href = thingHref(url, thing)
    return href === undefined ? [] : [{ href, text }]
  })
  return [...new Map(ways.map((way) => [way.href, way])).values()]
}
