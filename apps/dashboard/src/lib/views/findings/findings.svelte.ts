/** What the view of the findings knows: how many of each code, which code is open, and what is searched for. */
import { getContext, setContext } from 'svelte'
import type { Severity } from '@rodtrad/core'
import type { QueryRow } from '@rodtrad/sql'
import { langOf } from '../../i18n/use-words.ts'
import { toggledIn } from '../../session/filter.ts'
import { useSession, type Session } from '../../session/session.svelte.ts'
import { useRows } from '../../session/use-rows.svelte.ts'
import { amountOf, groupsOf, severities, type Group, type GroupRow } from './groups.ts'

export type FindingRow = QueryRow<'findings-list'>

/** What the page is built with. */
export interface Built {
  readonly groups: readonly GroupRow[]
  readonly tables: readonly QueryRow<'findings-tables'>[]
  readonly suppressed: readonly QueryRow<'findings-suppressed'>[]
}

/** How many findings stand on the page before the reader asks for more; never more than a page holds with ease. */
const step = 50
const most = 1000
/** No source has more rows than an engine counts. */
const all = 2_000_000_000

export class Findings {
  readonly session: Session
  readonly #groups
  readonly #tables
  readonly #suppressed
  readonly #list
  #shown = $state(step)

  constructor(data: () => Built) {
    this.session = useSession()
    const isPlain = (): boolean => this.table === '' && this.search === ''
    this.#groups = useRows(() => ({
      query: 'findings-groups',
      params: [this.table, this.search],
      built: isPlain() ? data().groups : undefined,
    }))
    this.#tables = useRows(() => ({ query: 'findings-tables', params: [], built: data().tables }))
    this.#suppressed = useRows(() => ({ query: 'findings-suppressed', params: [], built: data().suppressed }))
    this.#list = useRows(() => ({
      query: 'findings-list',
      params: [this.severities, this.table, this.search, this.code, this.#wanted],
    }))
  }

  readonly table = $derived.by(() => this.session.url.get('tabell') ?? '')
  readonly search = $derived.by(() => this.session.url.get('sok') ?? '')
  /** The code that is open; empty for none. */
  readonly code = $derived.by(() => this.session.url.get('kod') ?? '')
  /** Whether all stand in one list, and not by code. */
  readonly isList = $derived.by(() => this.session.url.get('sort') === 'lista')
  /** The severities that are asked for; all when empty. */
  readonly severities = $derived.by<readonly Severity[]>(() => {
    const chosen = (this.session.url.get('allvar') ?? '').split(' ')
    return severities.filter((severity) => chosen.includes(severity))
  })
  readonly isNarrowed = $derived.by(
    () => this.table !== '' || this.search !== '' || this.severities.length > 0,
  )

  readonly fault = $derived.by(() => this.#groups.fault)
  /** All groups that pass the search, of every severity. */
  readonly rows = $derived.by(() => this.#groups.rows)
  readonly groups = $derived.by<readonly Group[]>(() => groupsOf(this.rows ?? [], this.severities))
  readonly amount = $derived.by(() => amountOf(this.groups))
  readonly tables = $derived.by(() => this.#tables.rows ?? [])
  readonly suppressed = $derived.by(() => this.#suppressed.rows ?? [])

  /** Nothing is asked of the engine as long as no list is open. */
  readonly #wanted = $derived.by(() => (this.isList || this.code !== '' ? this.#shown : 0))
  readonly list = $derived.by(() => this.#list.rows)
  readonly listFault = $derived.by(() => this.#list.fault)
  readonly isBusy = $derived.by(() => this.#list.isBusy)
  /** How many the open list has in all. */
  readonly listed = $derived.by(() =>
    this.code === '' ? this.amount : amountOf(this.groups.filter(({ code }) => code === this.code)),
  )
  readonly canShowMore = $derived.by(() => this.listed > this.#shown && this.#shown < most)

  showMore = (): void => {
    this.#shown = Math.min(most, Math.max(step, this.#shown * 2))
  }

  toggleCode(code: string): void {
    this.#shown = step
    void this.session.url.set({ kod: this.code === code ? null : code })
  }

  toggleSeverity(severity: Severity): void {
    void this.session.url.set((coming) => ({ allvar: toggledIn(coming('allvar'), severity) }))
  }

  clear = (): void => {
    void this.session.url.set({ tabell: null, sok: null, allvar: null })
  }

  /** All that pass the filters, however many: for the files. */
  everything(): Promise<readonly FindingRow[]> {
    const { severities: chosen, table, search, code } = this
    return this.session.rows('findings-list', [chosen, table, search, code, all], langOf())
  }

  retry(): void {
    for (const rows of [this.#groups, this.#tables, this.#suppressed, this.#list]) rows.retry()
  }
}

const place = Symbol('findings')

export function provideFindings(data: () => Built): Findings {
  return setContext(place, new Findings(data))
}

/** The state of the view. Call it while a component is set up. */
export function useFindings(): Findings {
  return getContext<Findings>(place)
}
