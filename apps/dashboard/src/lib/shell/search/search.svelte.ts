/** What the search knows: what was typed, what that found, and which of it is next. */
import { useWords } from '../../i18n/use-words.ts'
import type { Session } from '../../session/session.svelte.ts'
import { useRows } from '../../session/use-rows.svelte.ts'
import { choiceHits } from './choice-hits.ts'
import { commandHits, type CommandEffects } from './command-hits.ts'
import { sections, type Hit } from './hit.ts'
import { isNamed } from './matching.ts'
import { placeHits } from './place-hits.ts'
import { viewHits } from './view-hits.ts'

export class Search {
  readonly #session: Session
  readonly #effects: CommandEffects
  readonly #places = useRows(() => ({ query: 'search-places', params: [this.typed] }))
  readonly #words = $derived.by(useWords)
  typed = $state('')
  #at = $state(0)

  /** Views, choices and commands need no engine. */
  readonly #own = $derived.by(() => {
    const [w, session] = [this.#words, this.#session]
    const always = [...viewHits(w, session.url), ...commandHits(w, session, this.#effects)]
    if (this.typed.trim() === '') return always
    return [...always, ...choiceHits(w, session, this.typed)].filter(({ title, note }) =>
      isNamed(this.typed, `${title} ${note ?? ''}`),
    )
  })
  /** What is found, by section, in the order in which it is listed. */
  readonly found = $derived.by(() => {
    const places = placeHits(this.#words, this.#session.url, this.#places.rows ?? [])
    const bySection = Map.groupBy([...this.#own, ...places], ({ section }) => section)
    return sections.flatMap((section) => {
      const hits = bySection.get(section)
      return hits === undefined ? [] : [{ section, hits }]
    })
  })
  readonly #hits = $derived.by(() => this.found.flatMap(({ hits }) => hits))
  readonly count = $derived.by(() => this.#hits.length)
  /** The hit that Enter takes. */
  readonly next = $derived.by<Hit | undefined>(() => this.#hits[Math.min(this.#at, this.#hits.length - 1)])
  /** Whether the database is still looking for what was typed. */
  readonly isBusy = $derived.by(() => this.#session.engine.kind === 'ready' && this.#places.isBusy)
  /** Whether the database can't be asked yet. */
  readonly isWaiting = $derived.by(() => this.#session.engine.kind !== 'ready')

  constructor(session: Session, effects: CommandEffects) {
    this.#session = session
    this.#effects = effects
  }

  type = (text: string): void => {
    this.typed = text
    this.#at = 0
  }

  /** Goes to another hit: `1` the next, `-1` the one before, around the ends. */
  move = (step: number): void => {
    const { length } = this.#hits
    if (length > 0) this.#at = (Math.min(this.#at, length - 1) + step + length) % length
  }

  moveTo = (end: 'first' | 'last'): void => {
    this.#at = end === 'first' ? 0 : this.#hits.length - 1
  }
}
