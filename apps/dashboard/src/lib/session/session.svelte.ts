/** What is shown: which source, as of which day, of which period; and the engine that answers for it. */
import { getContext, setContext } from 'svelte'
import type { Filter, QueryName, QueryParameters, QueryRow } from '@rodtrad/sql'
import { filterIn, isFiltering } from './filter.ts'
import type { DroppedFile, Progress, Reading } from './protocol.ts'
import type { Choice, Source } from './source.ts'
import type { UrlState } from './url-state.svelte.ts'
import type { Lang } from '../i18n/words.ts'
import type { WorkerLine } from './worker-line.ts'

export type Engine =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading'; readonly progress: Progress }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: string }

/** What a session cannot make itself. */
export interface SessionEffects {
  /** Starts the worker. */
  readonly openLine: () => WorkerLine
  /** Small notes that outlive the page. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
}

/** The note in the storage that the reader has a source of their own; also read by `app.html`. */
export const ownSourceNote = 'rodtrad.source'

const keyOf = ({ asOf, period }: Choice): string => `${asOf} ${period}`

export class Session {
  readonly url: UrlState
  readonly sample: Source
  readonly #sampleUrl: string
  readonly #effects: SessionEffects
  #line: WorkerLine | undefined
  #started: Promise<unknown> | undefined

  /** The source that is shown; undefined while an own one is brought back after a reload. */
  source = $state.raw<Source | undefined>()
  engine = $state.raw<Engine>({ kind: 'idle' })
  /** What the reading of the own source found. */
  reading = $state.raw<Reading | undefined>()

  readonly asOf = $derived.by(() => dayIn(this.url.get('per')) ?? this.source?.asOf ?? this.sample.asOf)
  readonly period = $derived.by(
    () => periodIn(this.url.get('period')) ?? this.source?.period ?? this.sample.period,
  )
  readonly choice = $derived.by<Choice>(() => ({ asOf: this.asOf, period: this.period }))
  /** What the reader has chosen to see, on every view. */
  readonly filter = $derived.by<Filter>(() => filterIn((name) => this.url.get(name)))
  readonly isFiltered = $derived.by(() => isFiltering(this.filter))

  /** Whether the rows that the page was built with are what is asked for. */
  readonly isPrerendered = $derived.by(
    () => this.source === this.sample && keyOf(this.choice) === keyOf(this.sample) && !this.isFiltered,
  )

  /** The source that a link was made for, when it isn't the one that is shown: its name and its hash's beginning. */
  readonly wanted = $derived.by(() => {
    const note = this.url.get('kalla')
    const [, name, hash] = /^(.*)~([0-9a-f]{8,64})$/.exec(note ?? '') ?? []
    const { source } = this
    if (name === undefined || hash === undefined || source === undefined || source.hash.startsWith(hash))
      return undefined
    return { name, hash }
  })

  constructor(sample: Source, sampleUrl: string, url: UrlState, effects: SessionEffects) {
    this.sample = sample
    this.url = url
    this.#sampleUrl = sampleUrl
    this.#effects = effects
    this.source = sample
  }

  /** Called when the page has come to life, before its first change: an own source hides the sample at once. */
  hydrate(): void {
    this.url.hydrate()
    if (this.#effects.storage.getItem(ownSourceNote) !== null) this.source = undefined
  }

  /** Loads the engine, and brings an own source back. Asked again after a failure, it tries again. */
  start(lang: Lang): Promise<unknown> {
    this.#started ??= this.#start(lang).catch((fault: unknown) => {
      this.#started = undefined
      this.#line?.close()
      this.#line = undefined
      this.engine = { kind: 'failed', reason: fault instanceof Error ? fault.message : String(fault) }
    })
    return this.#started
  }

  /** The rows of a query, for the choice and the filter that stand now. */
  async rows<N extends QueryName>(
    query: N,
    params: QueryParameters<N>,
    lang: Lang,
    signal?: AbortSignal,
  ): Promise<readonly QueryRow<N>[]> {
    const { choice, filter } = this
    await this.#started
    if (this.#line === undefined) throw new Error('no engine')
    const rows = await this.#line.ask({ kind: 'rows', query, params, choice, filter, lang }, { signal })
    return rows as readonly QueryRow<N>[]
  }

  /** Reads files of the reader's own. They become the source unless a fault of form forbids it. */
  async open(
    name: string,
    files: readonly DroppedFile[],
    lang: Lang,
    onProgress: (at: Progress) => void,
  ): Promise<Reading> {
    await this.start(lang)
    if (this.#line === undefined) throw new Error('no engine')
    const reading = await this.#line.ask({ kind: 'open', name, files, lang }, { onProgress })
    this.reading = reading
    if (reading.source !== undefined) {
      this.#effects.storage.setItem(ownSourceNote, reading.source.municipality)
      this.source = reading.source
      await this.url.set({ per: null, period: null, id: null, kalla: noteOf(reading.source) })
    }
    return reading
  }

  /** Back to the sample: forgets the reader's own source. */
  async remove(): Promise<void> {
    await this.#started
    await this.#line?.ask({ kind: 'remove' })
    this.#effects.storage.removeItem(ownSourceNote)
    this.reading = undefined
    this.source = this.sample
    await this.url.set({ per: null, period: null, id: null, kalla: null })
  }

  /** All faults of the last reading as CSV. */
  async faults(lang: Lang): Promise<Blob | undefined> {
    return this.#line?.ask({ kind: 'faults', lang })
  }

  async #start(lang: Lang): Promise<void> {
    const onProgress = (progress: Progress): void => {
      this.engine = { kind: 'loading', progress }
    }
    onProgress({ step: 'engine', share: 0 })
    this.#line = this.#effects.openLine()
    await this.#line.ask({ kind: 'start', sample: this.#sampleUrl }, { onProgress })
    if (this.source === undefined) {
      const reading = await this.#line.ask({ kind: 'restore', lang }, { onProgress })
      this.reading = reading
      if (reading?.source === undefined) this.#effects.storage.removeItem(ownSourceNote)
      this.source = reading?.source ?? this.sample
    }
    this.engine = { kind: 'ready' }
  }
}

/** A source's name and the beginning of its hash, as a link carries them. */
function noteOf({ name, hash }: Source): string {
  return `${name}~${hash.slice(0, 16)}`
}

function dayIn(text: string | null): string | undefined {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : undefined
}

function periodIn(text: string | null): string | undefined {
  return text !== null && /^\d{4}(-(T[1-3]|Q[1-4]|(0[1-9]|1[0-2])))?$/.test(text) ? text : undefined
}

const place = Symbol('session')

export function provideSession(session: Session): Session {
  return setContext(place, session)
}

/** The session of the page. Call it while a component is set up. */
export function useSession(): Session {
  return getContext<Session>(place)
}
