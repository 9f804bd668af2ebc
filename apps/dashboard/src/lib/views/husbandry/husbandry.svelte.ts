/** What the view knows: the goals, the money, and what is missing. */
import { useSession, type Session } from '../../session/session.svelte.ts'
import { useRows, type Rows } from '../../session/use-rows.svelte.ts'
import type { QueryName } from '@rodtrad/sql'
import {
  blocksOf,
  type Budget,
  type Ended,
  type Funding,
  type Goal,
  type Loose,
  type Missing,
} from './rows.ts'

/** What the page is built with. */
export interface Built {
  readonly goals: readonly Goal[]
  readonly budget: readonly Budget[]
  readonly funding: readonly Funding[]
  readonly loose: readonly Loose[]
  readonly ended: readonly Ended[]
  readonly missing: readonly Missing[]
}

export class Husbandry {
  readonly session: Session
  readonly #goals
  readonly #budget
  readonly #funding
  readonly #loose
  readonly #ended
  readonly #missing
  readonly #all: readonly Pick<Rows<QueryName>, 'fault' | 'rows' | 'retry'>[]

  readonly fault = $derived.by(() => this.#all.find(({ fault }) => fault !== undefined)?.fault)
  readonly isReady = $derived.by(() => this.#all.every(({ rows }) => rows !== undefined))
  readonly goals = $derived.by(() => this.#goals.rows ?? [])
  readonly blocks = $derived.by(() => blocksOf(this.goals))
  readonly budget = $derived.by(() => this.#budget.rows ?? [])
  /** The kinds of money that there is, each with its organs and their sum. */
  readonly kinds = $derived.by(() =>
    [...Map.groupBy(this.budget, ({ kind }) => kind)].map(([kind, rows]) => ({ kind, rows })),
  )
  readonly unfunded = $derived.by(() => (this.#funding.rows ?? []).filter(({ funded }) => !funded))
  readonly funding = $derived.by(() => this.#funding.rows ?? [])
  readonly loose = $derived.by(() => this.#loose.rows ?? [])
  readonly ended = $derived.by(() => this.#ended.rows ?? [])
  readonly missing = $derived.by(() => this.#missing.rows ?? [])
  readonly isEmpty = $derived.by(
    () => this.goals.every(({ goal }) => goal === null) && this.budget.length === 0,
  )

  constructor(session: Session, built: () => Built) {
    this.session = session
    const period = (): [string] => [session.period]
    this.#goals = useRows(() => ({ query: 'husbandry-goals', params: period(), built: built().goals }))
    this.#budget = useRows(() => ({ query: 'budget-by-organ', params: [], built: built().budget }))
    this.#funding = useRows(() => ({ query: 'goal-funding', params: [], built: built().funding }))
    this.#loose = useRows(() => ({ query: 'budget-without-goal', params: period(), built: built().loose }))
    this.#ended = useRows(() => ({ query: 'husbandry-ended', params: [], built: built().ended }))
    this.#missing = useRows(() => ({ query: 'husbandry-findings', params: [], built: built().missing }))
    this.#all = [this.#goals, this.#budget, this.#funding, this.#loose, this.#ended, this.#missing]
  }

  retry(): void {
    for (const rows of this.#all) if (rows.fault !== undefined) rows.retry()
  }
}

/** The state of the view. Call it while the page is set up. */
export const useHusbandry = (built: () => Built): Husbandry => new Husbandry(useSession(), built)
