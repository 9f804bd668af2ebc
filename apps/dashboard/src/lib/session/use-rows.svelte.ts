/** The rows of a query in a view: those the page was built with, until something else is asked. */
import { untrack } from 'svelte'
import {
  FILTERED_QUERIES,
  isNarrowed,
  narrowed,
  NO_FILTER,
  type QueryName,
  type QueryParameters,
  type QueryRow,
} from '@rodtrad/sql'
import { langOf } from '../i18n/use-words.ts'
import { useSession, type Session } from './session.svelte.ts'
import type { Source } from './source.ts'
import { messageOf } from './message-of.ts'
import { sameRows } from './same-rows.ts'

/** What a view asks. Read inside an effect, so it may depend on state. */
export interface Asked<N extends QueryName> {
  /** The name of a file in `packages/sql/queries`. */
  readonly query: N
  /** What `$1`, `$2`, … are. */
  readonly params: QueryParameters<N>
  /** The rows that the page was built with, if this is what they answer. */
  readonly built?: readonly QueryRow<N>[] | undefined
}

export class Rows<N extends QueryName> {
  readonly #session: Session
  readonly #asked: () => Asked<N> | undefined
  #answer = $state.raw<
    { readonly key: string; readonly source: Source; readonly rows: readonly QueryRow<N>[] } | undefined
  >()
  #fault = $state.raw<string | undefined>()
  #again = $state(0)
  /** What the engine has been asked, though the page has the rows. */
  #warmed = ''
  /** What was shown last. */
  #last: { readonly source: Source; readonly rows: readonly QueryRow<N>[] } | undefined

  /** Whether a filter is chosen that the rows follow, and who narrows them: the page, or the engine. */
  readonly #narrowedBy = $derived.by<'page' | 'engine' | undefined>(() => {
    const { isFiltered, narrowing } = this.#session
    const query = this.#asked()?.query
    if (!isFiltered || query === undefined || !FILTERED_QUERIES.has(query)) return undefined
    return narrowing?.isUsed === true && isNarrowed(query) ? 'page' : 'engine'
  })
  readonly #built = $derived.by(() => {
    const built = this.#asked()?.built
    return this.#session.isPrerendered && this.#narrowedBy !== 'engine' ? built : undefined
  })
  /** What is asked in full. What doesn't follow the filter is not asked anew for another one. */
  readonly #key = $derived.by(() => {
    const asked = this.#asked()
    if (asked === undefined) return undefined
    const { query, params } = asked
    const { source, edition, choice, filter } = this.#session
    return JSON.stringify([
      source?.kind,
      source?.hash,
      edition,
      choice,
      this.#narrowedBy === 'engine' ? filter : null,
      langOf(),
      query,
      params,
      this.#again,
    ])
  })

  /** What has come, before the page narrows it; while others are asked for, the last ones. */
  readonly #come = $derived.by(
    () => this.#built ?? (this.#answer?.source === this.#session.source ? this.#answer?.rows : undefined),
  )
  /** Whether what has come is what is asked for. */
  readonly #isCome = $derived.by(
    () => this.#built !== undefined || this.#key === undefined || this.#answer?.key === this.#key,
  )
  /** The rows; undefined until the first have come. While others are asked for, the last ones stay. */
  readonly rows = $derived.by<readonly QueryRow<N>[] | undefined>(() => {
    if (this.#narrowedBy !== 'page') return this.#come
    const [query, passing] = [this.#asked()?.query, this.#session.narrowing?.passing]
    if (this.#isCome && this.#come && query && passing) return narrowed(query, this.#come, passing)
    return this.#last?.source === this.#session.source ? this.#last?.rows : undefined
  })
  /** Whether other rows are on their way than those that are shown. */
  readonly isBusy = $derived.by(
    () => !this.#isCome || (this.#narrowedBy === 'page' && this.#session.narrowing?.passing === undefined),
  )
  /** Why there are no rows. */
  readonly fault = $derived.by(() => {
    const { engine } = this.#session
    return this.#built ? undefined : engine.kind === 'failed' ? engine.reason : this.#fault
  })

  constructor(session: Session, asked: () => Asked<N> | undefined) {
    this.#session = session
    this.#asked = asked
    $effect(() => this.#follow())
    $effect(() => {
      const { rows } = this
      const { source, url } = session
      if (rows !== undefined && source !== undefined && url.hydrated) this.#last = { source, rows }
    })
  }

  /** Asks once more after a fault. */
  retry(): void {
    this.#again++
  }

  #follow(): (() => void) | undefined {
    const key = this.#key
    const { source, engine, url, isFilterNear } = this.#session
    if (source === undefined || key === undefined) return
    if (this.#built !== undefined) {
      // They stay while others are asked for; but a page that has just come to life may have been asked for those.
      if (url.hydrated) this.#answer = { key, source, rows: this.#built }
      return engine.kind === 'ready' && isFilterNear ? untrack(() => this.#warm(key)) : undefined
    }
    // Its key says all that it depends on: a change of the address that changes nothing here asks nothing anew.
    return engine.kind === 'ready' ? untrack(() => this.#ask(key, source)) : undefined
  }

  /** The first time that the engine is asked something takes long: so it is asked before the reader has chosen. */
  #warm(key: string): (() => void) | undefined {
    const asked = this.#asked()
    if (asked === undefined || this.#warmed === key || !FILTERED_QUERIES.has(asked.query)) return undefined
    if (this.#session.narrowing?.isUsed === true && isNarrowed(asked.query)) return undefined
    this.#warmed = key
    const stop = new AbortController()
    this.#session.rows(asked.query, asked.params, langOf(), stop.signal).catch(() => undefined)
    return () => stop.abort()
  }

  #ask(key: string, source: Source): (() => void) | undefined {
    const asked = this.#asked()
    this.#fault = undefined
    if (asked === undefined || (this.#answer?.key === key && this.#answer.source === source)) return undefined
    const stop = new AbortController()
    const filter = this.#narrowedBy === 'page' ? NO_FILTER : undefined
    this.#session.rows(asked.query, asked.params, langOf(), stop.signal, filter).then(
      (rows) => {
        if (!stop.signal.aborted) this.#answer = { key, source, rows: sameRows(rows, this.#come) }
      },
      (fault: unknown) => {
        if (!stop.signal.aborted) this.#fault = messageOf(fault)
      },
    )
    return () => stop.abort()
  }
}

/**
 * Follows a query for as long as the component lives. Nothing is asked while there is none.
 *
 * @example const coverage = useRows(() => ({ query: 'coverage-matrix', params: [], built: data.coverage }))
 */
export function useRows<N extends QueryName>(asked: () => Asked<N> | undefined): Rows<N> {
  return new Rows(useSession(), asked)
}
