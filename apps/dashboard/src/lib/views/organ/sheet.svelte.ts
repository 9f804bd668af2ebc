/** All that stands on one organ's sheet: asked of the engine when the sheet is opened. */
import { useSession, type Session } from '../../session/session.svelte.ts'
import { useRows } from '../../session/use-rows.svelte.ts'

export class Sheet {
  readonly #session: Session = useSession()
  readonly #id: () => string
  readonly missions = useRows(() => ({ query: 'organ-missions', params: [this.#id()] }))
  readonly goals = useRows(() => ({ query: 'organ-goals', params: [this.#id(), this.#session.period] }))
  readonly budget = useRows(() => ({ query: 'organ-budget', params: [this.#id(), this.#session.asOf] }))
  readonly cells = useRows(() => ({ query: 'organ-coverage', params: [this.#id(), this.#session.period] }))
  readonly indicators = useRows(() => ({ query: 'organ-indicators', params: [this.#id()] }))
  readonly descriptions = useRows(() => ({
    query: 'organ-description',
    params: [this.#id(), this.#session.period, this.#session.asOf],
  }))
  readonly dialogues = useRows(() => ({ query: 'organ-dialogues', params: [this.#id()] }))
  readonly proposals = useRows(() => ({
    query: 'organ-proposals',
    params: [this.#id(), this.#session.asOf],
  }))
  readonly principles = useRows(() => ({ query: 'organ-principles', params: [this.#id()] }))
  readonly operations = useRows(() => ({ query: 'organ-operations', params: [this.#id()] }))
  readonly questions = useRows(() => ({ query: 'organ-questions', params: [this.#id()] }))
  readonly decisions = useRows(() => ({ query: 'organ-decisions', params: [this.#id(), this.#session.asOf] }))

  readonly #all = [
    this.missions,
    this.goals,
    this.budget,
    this.cells,
    this.indicators,
    this.descriptions,
    this.dialogues,
    this.proposals,
    this.principles,
    this.operations,
    this.questions,
    this.decisions,
  ]
  readonly fault = $derived.by(() => this.#all.find((rows) => rows.fault !== undefined)?.fault)
  /** Shown at once and whole: a sheet that grows while one reads or prints it helps nobody. */
  readonly isReady = $derived.by(() => this.#all.every((rows) => rows.rows !== undefined))

  constructor(id: () => string) {
    this.#id = id
  }

  retry(): void {
    for (const rows of this.#all) rows.retry()
  }
}
