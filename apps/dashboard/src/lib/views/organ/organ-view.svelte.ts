/** What the view of the organs knows: the list with its order, and whose sheet is open. */
import type { QueryRow } from '@rodtrad/sql'
import { useSession, type Session } from '../../session/session.svelte.ts'
import { useRows } from '../../session/use-rows.svelte.ts'
import { orderOf, sorted, type Order } from './order.ts'
import type { OrganRow } from './rows.ts'

/** What the page is built with. */
export interface Built {
  readonly organs: readonly OrganRow[]
  readonly cells: readonly QueryRow<'organ-cells'>[]
}

export class OrganView {
  readonly session: Session
  readonly #organs
  readonly #cells

  constructor(data: () => Built) {
    const session = useSession()
    this.session = session
    this.#organs = useRows(() => ({ query: 'organ-list', params: [session.asOf], built: data().organs }))
    this.#cells = useRows(() => ({ query: 'organ-cells', params: [], built: data().cells }))
  }

  readonly fault = $derived.by(() => this.#organs.fault ?? this.#cells.fault)
  /** In the order of the source; undefined until they have come. */
  readonly all = $derived.by(() => (this.#cells.rows === undefined ? undefined : this.#organs.rows))
  /** Those that pass the filter. */
  readonly shown = $derived.by(() => this.all?.filter((row) => row.shown))
  readonly exempt = $derived.by(() => this.shown?.filter((row) => row.exempt) ?? [])
  readonly order = $derived.by<Order>(() => orderOf(this.session.url.get('sort')))
  readonly listed = $derived.by(() =>
    sorted(
      (this.shown ?? []).filter((row) => !row.exempt),
      this.order,
    ),
  )
  readonly #byOrgan = $derived.by(() => Map.groupBy(this.#cells.rows ?? [], (cell) => cell.organisation))
  readonly illustrative = $derived.by(() => this.shown?.some((row) => row.illustrative) ?? false)

  /** The organ that the address names. */
  readonly id = $derived.by(() => this.session.url.get('id'))
  readonly open = $derived.by(() => this.all?.find(({ organisation }) => organisation === this.id))
  /** Those before and after it, in the order of the source. */
  readonly neighbours = $derived.by(() => {
    const at = this.all?.findIndex(({ organisation }) => organisation === this.id) ?? -1
    return at < 0 ? {} : { previous: this.all?.[at - 1], next: this.all?.[at + 1] }
  })

  /** The organ's row of the coverage. */
  cellsOf(organ: string): readonly QueryRow<'organ-cells'>[] {
    return this.#byOrgan.get(organ) ?? []
  }

  sortBy(order: Order): void {
    void this.session.url.set({ sort: order === 'plan' || order === this.order ? null : order })
  }

  retry(): void {
    this.#organs.retry()
    this.#cells.retry()
  }
}
