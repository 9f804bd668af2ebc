/** What the view of the uppsikt knows: the questions, which are shown, and which are chosen for a protocol. */
import { getContext, setContext } from 'svelte'
import type { QueryRow } from '@rodtrad/sql'
import { useSession, type Session } from '../../session/session.svelte.ts'
import { useRows } from '../../session/use-rows.svelte.ts'
import { byOrgan, byUrgency, isUrgent, type OrganQuestions, type QuestionRow } from './by-organ.ts'
import { keysIn, keysText, moved, toggled } from './chosen.ts'

/** What the page is built with. */
export interface Built {
  readonly questions: readonly QuestionRow[]
  readonly dialogues: readonly QueryRow<'oversight-dialogues'>[]
  readonly proposals: readonly QueryRow<'oversight-proposals'>[]
  readonly late: readonly QueryRow<'oversight-late'>[]
  readonly earlier: readonly QueryRow<'oversight-earlier'>[]
}

/** Stands in the address for the kommun itself. */
export const ownId = '~'

/** How many questions one list shows before the reader asks for more. */
const step = 200

export class Oversight {
  readonly session: Session
  readonly #questions
  readonly dialogues
  readonly proposals
  readonly late
  readonly earlier
  /** How many questions are shown where there are many. */
  most = $state(step)

  constructor(data: () => Built) {
    this.session = useSession()
    this.#questions = useRows(() => ({ query: 'oversight-questions', params: [], built: data().questions }))
    this.dialogues = useRows(() => ({ query: 'oversight-dialogues', params: [], built: data().dialogues }))
    this.proposals = useRows(() => ({ query: 'oversight-proposals', params: [], built: data().proposals }))
    this.late = useRows(() => ({ query: 'oversight-late', params: [], built: data().late }))
    this.earlier = useRows(() => ({ query: 'oversight-earlier', params: [], built: data().earlier }))
  }

  readonly fault = $derived.by(() => this.#questions.fault)
  readonly rows = $derived.by(() => this.#questions.rows)

  /** Whether all stand in one list, and not organ by organ. */
  readonly isList = $derived.by(() => this.session.url.get('sort') === 'lista')
  /** Whose questions are all shown, also the less pressing; every organ's where something is searched for. */
  isWhole(organisation: string | null): boolean {
    return this.isList || this.search !== '' || this.session.url.get('id') === (organisation ?? ownId)
  }

  /** Whether those to take up if there is time are left out. */
  readonly isUrgentOnly = $derived.by(() => this.session.url.get('niva') === 'ta-upp')
  readonly search = $derived.by(() => this.session.url.get('sok') ?? '')

  /** What passes the search and the choice of how pressing. */
  readonly found = $derived.by<readonly QuestionRow[]>(() => {
    const words = this.search.toLocaleLowerCase().split(/\s+/).filter(Boolean)
    return (this.rows ?? []).filter((row) => {
      const text =
        `${row.question} ${row.organisationName ?? ''} ${row.ground} ${row.code}`.toLocaleLowerCase()
      return (!this.isUrgentOnly || isUrgent(row)) && words.every((word) => text.includes(word))
    })
  })
  readonly organs = $derived.by<readonly OrganQuestions[]>(() => byOrgan(this.found))
  /** The questions that are shown: organ by organ, or in one list. */
  readonly shown = $derived.by<readonly OrganQuestions[]>(() => {
    if (!this.isList) return byOrgan(this.found.slice(0, this.most))
    const rows = byUrgency(this.found).slice(0, this.most)
    return rows.length === 0
      ? []
      : [{ organisation: null, name: null, rows, urgent: 0, rest: 0, since: null }]
  })
  readonly hidden = $derived.by(() => Math.max(0, this.found.length - this.most))

  readonly keys = $derived.by(() => keysIn(this.session.url.get('valda')))
  /** The chosen questions in their order. */
  readonly chosen = $derived.by<readonly QuestionRow[]>(() => {
    const byKey = new Map((this.rows ?? []).map((row) => [row.key, row]))
    return this.keys.flatMap((key) => byKey.get(key) ?? [])
  })
  /** How many chosen questions are none on the day and among the organs that are asked about. */
  readonly gone = $derived.by(() => (this.rows === undefined ? 0 : this.keys.length - this.chosen.length))

  isChosen(key: string): boolean {
    return this.keys.includes(key)
  }

  toggle(key: string): void {
    this.#choose((keys) => toggled(keys, key))
  }

  /** Moves a chosen question past the next one that is shown. */
  move(key: string, by: 1 | -1): void {
    const shown = this.chosen.map((row) => row.key)
    this.#choose((keys) => [...moved(shown, key, by), ...keys.filter((other) => !shown.includes(other))])
  }

  clear = (): void => this.#choose(() => [])

  /** Chooses all of an organ that are to be taken up and pass the search. */
  chooseUrgent(organisation: string | null): void {
    const own = this.found.filter((row) => row.organisation === organisation && isUrgent(row))
    this.#choose((keys) => [...new Set([...keys, ...own.map(({ key }) => key)])])
  }

  showMore = (): void => {
    this.most += step
  }

  retry(): void {
    for (const rows of [this.#questions, this.dialogues, this.proposals, this.late, this.earlier])
      rows.retry()
  }

  #choose(change: (keys: readonly string[]) => readonly string[]): void {
    void this.session.url.set((coming) => ({ valda: keysText(change(keysIn(coming('valda')))) }))
  }
}

const place = Symbol('oversight')

export function provideOversight(data: () => Built): Oversight {
  return setContext(place, new Oversight(data))
}

/** The state of the view. Call it while a component is set up. */
export function useOversight(): Oversight {
  return getContext<Oversight>(place)
}
