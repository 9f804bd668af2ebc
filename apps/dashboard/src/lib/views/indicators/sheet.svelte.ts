/** What is known of one indicator: all comes from the engine when it is opened. */
import type { QueryName } from '@rodtrad/sql'
import { useSession, type Session } from '../../session/session.svelte.ts'
import { useRows, type Rows } from '../../session/use-rows.svelte.ts'

export class Sheet {
  readonly session: Session
  readonly #facts
  readonly #goals
  readonly #gap
  readonly #peers
  readonly #pace
  readonly #steps
  readonly #before
  readonly #outcomes
  readonly #targets
  readonly #all: readonly Pick<Rows<QueryName>, 'fault' | 'rows' | 'retry'>[]

  readonly fault = $derived.by(() => this.#all.find(({ fault }) => fault !== undefined)?.fault)
  readonly isReady = $derived.by(() => this.#all.every(({ rows }) => rows !== undefined))
  /** One for each organ that measures its own; none of an id that is no indicator's. */
  readonly holders = $derived.by(() => this.#facts.rows ?? [])
  /** The one that is looked at: the organ's of the address, else the first. */
  readonly facts = $derived.by(() => {
    const organ = this.session.url.get('serie')
    return this.holders.find(({ organisation }) => organisation === organ) ?? this.holders[0]
  })
  readonly goals = $derived.by(() => this.#ofHolder(this.#goals.rows ?? []))
  readonly gaps = $derived.by(() => this.#ofHolder(this.#gap.rows ?? []))
  readonly peers = $derived.by(() => this.#peers.rows?.[0])
  readonly paces = $derived.by(() => this.#ofHolder(this.#pace.rows ?? []))
  readonly steps = $derived.by(() => this.#steps.rows ?? [])
  /** The outcomes of the measures before it. */
  readonly before = $derived.by(() => this.#before.rows ?? [])
  readonly outcomes = $derived.by(() =>
    (this.#outcomes.rows ?? []).filter((row) => !row.own || row.organisation === this.facts?.organisation),
  )
  readonly targets = $derived.by(() =>
    (this.#targets.rows ?? []).filter(
      ({ organisation }) => organisation === null || organisation === this.facts?.organisation,
    ),
  )

  constructor(session: Session, id: () => string) {
    this.session = session
    const ask = <N extends `indicator-${string}` & QueryName>(query: N): Rows<N> =>
      useRows<N>(() => ({ query, params: [id()] as never }))
    this.#facts = ask('indicator-facts')
    this.#goals = ask('indicator-goals')
    this.#gap = ask('indicator-gap')
    this.#peers = ask('indicator-peers')
    this.#pace = ask('indicator-pace')
    this.#steps = ask('indicator-lineage')
    this.#before = ask('indicator-before')
    this.#outcomes = ask('indicator-series')
    this.#targets = useRows(() => ({ query: 'attainment-targets', params: [id()] }))
    this.#all = [
      this.#facts,
      this.#goals,
      this.#gap,
      this.#peers,
      this.#pace,
      this.#steps,
      this.#before,
      this.#outcomes,
      this.#targets,
    ]
  }

  retry(): void {
    for (const rows of this.#all) if (rows.fault !== undefined) rows.retry()
  }

  #ofHolder<R extends { readonly organisation: string | null }>(rows: readonly R[]): readonly R[] {
    return rows.filter(({ organisation }) => organisation === (this.facts?.organisation ?? null))
  }
}

/** The state of an indicator's sheet. Call it while the component is set up. */
export const useSheet = (id: () => string): Sheet => new Sheet(useSession(), id)
