/** What the list knows: the indicators, what is picked out, how they are grouped, and the run of their years. */
import type { SparkRow } from '@rodtrad/charts'
import type { Words } from '../../i18n/words.ts'
import { useSession, type Session } from '../../session/session.svelte.ts'
import { useRows } from '../../session/use-rows.svelte.ts'
import { countsOf } from './headline.ts'
import { filtered, grouped, groupings, picks, sorted, sorts } from './list.ts'
import { keyOf, type Indicator } from './rows.ts'

/** The one of the words that the address says; the first where it says none of them. */
const oneOf = <T extends string>(words: readonly T[], said: string | null): T =>
  words.find((word) => word === said) ?? words[0]!

export class Indicators {
  readonly session: Session
  readonly #list
  readonly #sparks

  readonly fault = $derived.by(() => this.#list.fault)
  readonly isBusy = $derived.by(() => this.#list.isBusy)
  readonly rows = $derived.by(() => this.#list.rows)
  readonly counts = $derived.by(() => countsOf(this.rows ?? []))

  readonly pick = $derived.by(() => picks.find((pick) => pick === this.session.url.get('urval')) ?? null)
  readonly grouping = $derived.by(() => oneOf(groupings, this.session.url.get('grupp')))
  readonly sort = $derived.by(() => oneOf(sorts, this.session.url.get('sort')))
  readonly search = $derived.by(() => this.session.url.get('sok') ?? '')

  readonly found = $derived.by(() => {
    const rows = filtered(this.rows ?? [], this.pick, this.search)
    return sorted(rows, this.sort, this.#words())
  })
  readonly groups = $derived.by(() => grouped(this.found, this.grouping, this.#words()))

  readonly #words: () => Words
  readonly #runs = $derived.by(() => Map.groupBy(this.#sparks.rows ?? [], keyOf))

  constructor(session: Session, words: () => Words, built: () => readonly Indicator[]) {
    this.session = session
    this.#words = words
    this.#list = useRows(() => ({ query: 'indicator-list', params: [], built: built() }))
    this.#sparks = useRows(() => ({ query: 'indicator-sparks', params: [session.period] }))
  }

  retry(): void {
    this.#list.retry()
  }

  /** The outcomes of the last years; none until they have come. */
  runOf(row: Indicator): readonly SparkRow[] {
    return this.#runs.get(keyOf(row)) ?? []
  }
}

/** The state of the list. Call it while the page is set up. */
export const useIndicators = (words: () => Words, built: () => readonly Indicator[]): Indicators =>
  new Indicators(useSession(), words, built)
