/** What the view knows: what is written, what was asked, and what came of it. */
import type { ReadOnlyAnswer, SqlFault } from '@rodtrad/sql'
import { untrack } from 'svelte'
import { langOf } from '../../i18n/use-words.ts'
import { useSession, type Session } from '../../session/session.svelte.ts'
import { History } from './history.svelte.ts'
import { fromAddress, toAddress, tooLong } from './question-address.ts'
import { readyMade, type ReadyMade } from './ready-made.ts'
import { messageOf } from '../../session/message-of.ts'

export type Answer = Extract<ReadOnlyAnswer, { ok: true }>

/** What came of a question. */
export type Outcome =
  | { readonly kind: 'answer'; readonly sql: string; readonly answer: Answer; readonly took: number }
  | { readonly kind: 'fault'; readonly sql: string; readonly fault: SqlFault }
  | { readonly kind: 'stopped'; readonly sql: string }
  /** The engine itself is gone. */
  | { readonly kind: 'broken'; readonly sql: string; readonly reason: string }

/** How often the passing time is shown, in ms. */
const tick = 100

export class Explore {
  readonly session: Session = useSession()
  readonly history = new History(
    {
      getItem: (name) => localStorage.getItem(name),
      setItem: (name, text) => localStorage.setItem(name, text),
      removeItem: (name) => localStorage.removeItem(name),
    },
    () => new Date(),
  )
  /** What stands in the editor. */
  text = $state('')
  /** What was asked last. */
  asked = $state.raw<string | undefined>()
  outcome = $state.raw<Outcome | undefined>()
  /** How long the question has run, in ms; nothing when none runs. */
  elapsed = $state.raw<number | undefined>()
  /** Whether the address holds something that is no question: a link that was cut on its way. */
  isBroken = $state.raw(false)
  /** Whether the address has no room for the question. */
  readonly isTooLong = $derived.by(() => this.session.url.get('fraga') === tooLong)
  readonly questions = $derived.by<readonly ReadyMade[]>(() => readyMade(langOf()))
  /** The ready-made question that was asked, if it was one. */
  readonly ready = $derived.by(() => this.questions.find(({ sql }) => sql === this.asked))
  readonly isRunning = $derived.by(() => this.elapsed !== undefined)

  /** What an answer rests on besides the question: with another, it is asked anew. */
  readonly #key = $derived.by(() => {
    const { source, choice, filter } = this.session
    return source && JSON.stringify([source.hash, source.kind, choice, filter, langOf(), this.#again])
  })
  #stop = new AbortController()
  #again = $state(0)
  #restored = $state(false)

  constructor() {
    $effect(() => this.#followAddress())
    $effect(() => this.#ask())
    $effect(() => {
      if (this.#restored) this.history.draft(this.text)
    })
  }

  /** Asks what stands in the editor, or something else. */
  run = async (sql: string = this.text): Promise<void> => {
    if (sql.trim() === '') return
    this.replace(sql)
    if (sql === this.asked) this.#again++
    this.asked = sql
    const ready = this.questions.find((each) => each.sql === sql)
    const drawn = this.session.url.get('diagram') === null && ready?.drawn !== true ? null : 'auto'
    await this.session.url.set({
      fraga: ready === undefined ? await toAddress(sql) : `@${ready.id}`,
      diagram: drawn,
      sort: null,
    })
  }

  /** Puts a text in the editor; what stood there and was never asked is kept in the history. */
  replace(sql: string): void {
    const isLoose = this.text !== sql && this.text !== this.asked
    if (isLoose && !this.questions.some((each) => each.sql === this.text))
      this.history.remember(this.text, null)
    this.text = sql
  }

  stop = (): void => {
    this.#stop.abort()
    if (this.asked !== undefined) this.outcome = { kind: 'stopped', sql: this.asked }
  }

  retry = (): void => {
    this.#again++
    void this.session.start(langOf())
  }

  /** The address is what a link, Back and a reload bring: it goes before the draft. */
  #followAddress(): (() => void) | undefined {
    const { url } = this.session
    if (!url.hydrated) return undefined
    const value = url.get('fraga')
    let isLate = false
    untrack(() => this.#restore(value === null || value === tooLong))
    void this.#questionIn(value).then((sql) => {
      if (isLate) return
      this.isBroken = sql === undefined && value !== null && value !== tooLong
      if (sql === undefined || sql === this.asked) return
      this.replace(sql)
      this.asked = sql
    })
    return () => (isLate = true)
  }

  #restore(hasNone: boolean): void {
    if (this.#restored) {
      if (hasNone && this.session.url.get('fraga') === null)
        [this.asked, this.outcome] = [undefined, undefined]
      return
    }
    this.text = this.history.restore()
    this.#restored = true
  }

  async #questionIn(value: string | null): Promise<string | undefined> {
    if (value === null || value === tooLong) return undefined
    if (value.startsWith('@')) return this.questions.find(({ id }) => id === value.slice(1))?.sql
    return fromAddress(value)
  }

  /** Asks anew when the source, its dates or the filter change; the last question is stopped then. */
  #ask(): (() => void) | undefined {
    const { asked: sql, session } = this
    const { engine } = session
    if (sql === undefined || this.#key === undefined) return undefined
    if (engine.kind === 'failed') {
      this.outcome = { kind: 'broken', sql, reason: engine.reason }
      return undefined
    }
    if (engine.kind !== 'ready') return undefined
    const stop = new AbortController()
    this.#stop = stop
    const start = performance.now()
    this.elapsed = 0
    const timer = setInterval(() => (this.elapsed = performance.now() - start), tick)
    const settle = (outcome: Outcome): void => {
      if (stop.signal.aborted) return
      this.outcome = outcome
      if (outcome.kind === 'answer') this.history.remember(sql, outcome.answer.rows.length)
      if (outcome.kind === 'fault') this.history.remember(sql, null)
      end()
    }
    const end = (): void => {
      clearInterval(timer)
      this.elapsed = undefined
    }
    stop.signal.addEventListener('abort', end, { once: true })
    session.readOnly(sql, langOf(), stop.signal).then(
      (answer) => settle(outcomeOf(sql, answer, performance.now() - start)),
      (fault: unknown) => settle({ kind: 'broken', sql, reason: messageOf(fault) }),
    )
    return () => stop.abort()
  }
}

function outcomeOf(sql: string, answer: ReadOnlyAnswer, took: number): Outcome {
  return answer.ok ? { kind: 'answer', sql, answer, took } : { kind: 'fault', sql, fault: answer.fault }
}
