/** What the filter lets pass, told by the page: the engine is asked once of a source and a day, and not for each choice. */
import { passingOf, type Passing } from '@rodtrad/sql'
import type { Narrows, Session } from './session.svelte.ts'
import type { Source } from './source.ts'
import { Rows } from './use-rows.svelte.ts'

/** Of a source with more goals than this, the engine narrows. */
const mostGoals = 5000

const isSmall = (source: Source | undefined): boolean =>
  (source?.tables.find(({ table }) => table === 'goals')?.rows ?? Infinity) <= mostGoals

export class Narrowing implements Narrows {
  readonly #session: Session
  readonly #organs
  readonly #goals

  constructor(session: Session) {
    this.#session = session
    const isWanted = (): boolean => isSmall(session.source) && (session.isFilterNear || session.isFiltered)
    this.#organs = new Rows(session, () => (isWanted() ? { query: 'filter-organs', params: [] } : undefined))
    this.#goals = new Rows(session, () => (isWanted() ? { query: 'filter-goals', params: [] } : undefined))
  }

  /** Whether the page tells by itself what passes, now or soon. */
  readonly isUsed: boolean = $derived.by(
    () =>
      isSmall(this.#session.source) && this.#organs.fault === undefined && this.#goals.fault === undefined,
  )

  /** What passes; undefined as long as the engine hasn't answered for what is shown. */
  readonly passing = $derived.by<Passing | undefined>(() => {
    const [organs, goals] = [this.#organs, this.#goals]
    if (organs.isBusy || goals.isBusy || organs.rows === undefined || goals.rows === undefined)
      return undefined
    return passingOf({ organs: organs.rows, goals: goals.rows }, this.#session.filter)
  })
}
