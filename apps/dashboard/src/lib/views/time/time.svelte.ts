/** What the view of time knows: what holds when, what falls when, and the municipal year. */
import type { QueryRow } from '@rodtrad/sql'
import { useSession, type Session } from '../../session/session.svelte.ts'
import { useRows } from '../../session/use-rows.svelte.ts'

export type Span = QueryRow<'time-spans'>
export type Turn = QueryRow<'time-turns'>
export type Ending = QueryRow<'time-expiry'>
export type EndingGoal = QueryRow<'time-expiry-coverage'>
export type WheelEvent = QueryRow<'time-wheel'>

/** What the page is built with. */
export interface Built {
  readonly spans: readonly Span[]
  readonly turns: readonly Turn[]
  readonly endings: readonly Ending[]
  readonly goals: readonly EndingGoal[]
  readonly wheel: readonly WheelEvent[]
}

export class Time {
  readonly session: Session
  readonly #spans
  readonly #turns
  readonly #endings
  readonly #goals
  readonly #wheel
  readonly #all

  constructor(data: () => Built) {
    this.session = useSession()
    this.#spans = useRows(() => ({ query: 'time-spans', params: [this.session.asOf], built: data().spans }))
    this.#turns = useRows(() => ({ query: 'time-turns', params: [], built: data().turns }))
    this.#endings = useRows(() => ({ query: 'time-expiry', params: [], built: data().endings }))
    this.#goals = useRows(() => ({ query: 'time-expiry-coverage', params: [], built: data().goals }))
    this.#wheel = useRows(() => ({ query: 'time-wheel', params: [], built: data().wheel }))
    this.#all = [this.#spans, this.#turns, this.#endings, this.#goals, this.#wheel] as const
  }

  readonly fault = $derived.by(() => this.#all.find(({ fault }) => fault !== undefined)?.fault)
  readonly isReady = $derived.by(() => this.#all.every(({ rows }) => rows !== undefined))
  readonly spans = $derived.by<readonly Span[]>(() => this.#spans.rows ?? [])
  readonly turns = $derived.by<readonly Turn[]>(() => this.#turns.rows ?? [])
  readonly endings = $derived.by<readonly Ending[]>(() => this.#endings.rows ?? [])
  readonly goals = $derived.by<readonly EndingGoal[]>(() => this.#goals.rows ?? [])
  readonly wheel = $derived.by<readonly WheelEvent[]>(() => this.#wheel.rows ?? [])
  /** Whether the day after is shown with the drafts. */
  readonly withDrafts = $derived.by(() => this.session.url.get('utkast') !== null)

  retry(): void {
    for (const rows of this.#all) if (rows.fault !== undefined) rows.retry()
  }
}
