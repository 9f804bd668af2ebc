/** What can be done from the search. */
import type { Words } from '../../i18n/words.ts'
import { filterNames } from '../../session/filter.ts'
import type { Session } from '../../session/session.svelte.ts'
import type { Overlay } from '../overlays.svelte.ts'
import { schemes, type SchemeName } from '../scheme.svelte.ts'
import type { Hit } from './hit.ts'

/** What the commands can't do themselves. */
export interface CommandEffects {
  readonly print: () => void
  readonly copy: (text: string) => Promise<void>
  readonly chooseScheme: (name: SchemeName) => void
  readonly open: (overlay: Overlay) => void
  readonly tour: () => Promise<void>
  /** The address of the page as it is. */
  readonly address: () => string
}

/** The commands of the page. */
export function commandHits(w: Words, { url, isFiltered }: Session, effects: CommandEffects): readonly Hit[] {
  const hit = (key: string, title: string, does: Pick<Hit, 'href' | 'run'>): Hit => ({
    section: 'command',
    key,
    title,
    ...does,
  })
  const cleared = Object.fromEntries(filterNames.map((name) => [name, null]))
  return [
    ...(isFiltered ? [hit('filter', w.t('command.clearFilter'), { href: url.here(cleared) })] : []),
    hit('language', w.t('command.language'), { href: url.inLanguage(w.lang === 'sv' ? 'en' : 'sv') }),
    ...schemes.map((name) =>
      hit(`scheme ${name}`, w.t('command.scheme', { name: w.t(`scheme.${name}`) }), {
        run: () => effects.chooseScheme(name),
      }),
    ),
    hit('print', w.t('command.print'), { run: effects.print }),
    hit('link', w.t('command.link'), { run: () => effects.copy(effects.address()) }),
    hit('tour', w.t('command.tour'), { run: effects.tour }),
    hit('keys', w.t('command.keys'), { run: () => effects.open('keys') }),
  ]
}
