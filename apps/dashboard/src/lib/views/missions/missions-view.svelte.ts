/** What the view of the missions knows: the rows, what is picked out of them, and which is open. */
import { useSession, type Session } from '../../session/session.svelte.ts'
import { useRows } from '../../session/use-rows.svelte.ts'
import type { Mission } from './rows.ts'
import { byDue, pickOf, selected, type Grouping, type Pick } from './select.ts'

export class MissionsView {
  readonly session: Session
  readonly #missions

  constructor(data: () => { readonly missions: readonly Mission[] }) {
    const session = useSession()
    this.session = session
    this.#missions = useRows(() => ({
      query: 'mission-list',
      params: [session.asOf],
      built: data().missions,
    }))
  }

  readonly fault = $derived.by(() => this.#missions.fault)
  /** Those that pass the filter. */
  readonly all = $derived.by(() => this.#missions.rows?.filter((row) => row.shown))
  readonly pick = $derived.by(() => pickOf(this.session.url.get('urval')))
  readonly words = $derived.by(() => this.session.url.get('sok') ?? '')
  readonly grouping = $derived.by<Grouping>(() =>
    this.session.url.get('grupp') === 'fas' ? 'phase' : 'organ',
  )
  readonly open = $derived.by(() => this.session.url.get('id'))
  readonly shown = $derived.by(() => selected(this.all ?? [], this.pick, this.words))
  /** With the one that a link has opened, whatever else is asked for. */
  readonly listed = $derived.by(() => {
    const opened = this.#missions.rows?.find(({ id }) => id === this.open)
    return opened === undefined || this.shown.includes(opened) ? this.shown : [opened, ...this.shown]
  })
  /** Those that have a way to draw: a day to be done by, or a report. */
  readonly drawn = $derived.by(() =>
    byDue(this.shown).filter(({ due, reported }) => due !== null || reported !== null),
  )

  /** How many a pick has. */
  countOf(pick: Pick): number {
    return selected(this.all ?? [], pick, '').length
  }

  toggle(id: string): void {
    void this.session.url.set({ id: this.open === id ? null : id })
  }

  choose(pick: Pick | undefined): void {
    void this.session.url.set({ urval: pick === this.pick ? null : (pick ?? null) })
  }

  groupBy(grouping: Grouping): void {
    void this.session.url.set({ grupp: grouping === 'phase' ? 'fas' : null })
  }

  seek(words: string): void {
    void this.session.url.set({ sok: words === '' ? null : words }, { replace: true })
  }

  retry(): void {
    this.#missions.retry()
  }
}
