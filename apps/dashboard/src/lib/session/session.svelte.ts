/** What is shown: which source, as of which day, of which period; and the engine that answers for it. */
import { getContext, setContext } from 'svelte'
import type { Changes as SourceChanges } from '@rodtrad/io'
import type { Filter, Passing, QueryName, QueryParameters, QueryRow, ReadOnlyAnswer } from '@rodtrad/sql'
import { dayIn } from './day-in.ts'
import { filterIn, filterNames, isFiltering } from './filter.ts'
import type { DroppedFile } from './kept.ts'
import type { Answers, Progress, Reading, Request } from './protocol.ts'
import type { MergePreview } from './merging.ts'
import { linkedIn, linkOf } from './source-link.ts'
import type { Choice, Source } from './source.ts'
import type { Changes, UrlState } from './url-state.svelte.ts'
import type { Lang } from '../i18n/words.ts'
import type { AskOptions, WorkerLine } from './worker-line.ts'
import { messageOf } from './message-of.ts'

export type Engine =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading'; readonly progress: Progress }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: string }

/** How the page follows the filter by itself. */
export interface Narrows {
  /** Whether it does, now or soon. */
  readonly isUsed: boolean
  /** What passes; undefined as long as that isn't known of what is shown. */
  readonly passing: Passing | undefined
}

/** What a session cannot make itself. */
export interface SessionEffects {
  /** Starts the worker. */
  readonly openLine: () => WorkerLine
  /** Small notes that outlive the page. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
}

/**
 * The note in the storage that the reader has sources of their own: the hash of the one that is shown, empty while it is
 * the sample. Also read by `app.html`.
 */
export const ownSourceNote = 'rodtrad.source'

const keyOf = ({ asOf, period }: Choice): string => `${asOf} ${period}`

export class Session {
  readonly url: UrlState
  readonly sample: Source
  readonly #sampleUrl: string
  readonly #effects: SessionEffects
  #line: WorkerLine | undefined
  #started: Promise<unknown> | undefined
  /** Source and address change one after the other: between them they don't fit, and nothing is amiss. How many changes are under way. */
  #changes = $state(0)

  /** The source that is shown; undefined while an own one is brought back after a reload. */
  source = $state.raw<Source | undefined>()
  engine = $state.raw<Engine>({ kind: 'idle' })
  /** How many times the source has been shown as if it were otherwise: rows of another edition are others. */
  edition = $state(0)
  /** Whether the source is shown as if it were otherwise. */
  isWhatIf = $state(false)
  /** What the reading of the own source found. */
  reading = $state.raw<Reading | undefined>()
  /** What a filled collection workbook would change in the source. */
  merge = $state.raw<MergePreview | undefined>()

  readonly asOf = $derived.by(() => dayIn(this.url.get('per')) ?? this.source?.asOf ?? this.sample.asOf)
  readonly period = $derived.by(
    () => periodIn(this.url.get('period')) ?? this.source?.period ?? this.sample.period,
  )
  readonly choice = $derived.by<Choice>(() => ({ asOf: this.asOf, period: this.period }))
  /** What the reader has chosen to see, on every view. */
  readonly filter = $derived.by<Filter>(() => filterIn((name) => this.url.get(name)))
  readonly isFiltered = $derived.by(() => isFiltering(this.filter))

  /** Whether the reader is about to choose what to see. */
  isFilterNear = $state(false)
  /** How the page follows the filter by itself; undefined until it has come to life. */
  narrowing = $state.raw<Narrows | undefined>()

  /** Whether the rows that the page was built with are what is asked for, where no filter narrows them. */
  readonly isPrerendered = $derived.by(
    () => this.source === this.sample && keyOf(this.choice) === keyOf(this.sample) && !this.isWhatIf,
  )

  /** The source that a link was made for, when it isn't the one that is shown: its name and its hash's beginning. */
  readonly wanted = $derived.by(() => {
    const link = linkedIn(this.url.get('kalla'))
    if (link === undefined || this.source === undefined || this.#changes > 0) return undefined
    return this.source.hash.startsWith(link.hash) ? undefined : link
  })
  /** The hash of a wanted or last shown source that is not kept here, or can't be read any more. */
  missing = $state.raw<string | undefined>()

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
    if (this.#remembered !== undefined) this.source = undefined
  }

  /** Loads the engine, and brings an own source back. Asked again after a failure, it tries again. */
  start(lang: Lang): Promise<unknown> {
    this.#started ??= this.#start(lang).catch((fault: unknown) => {
      this.#started = undefined
      this.#line?.close()
      this.#line = undefined
      this.engine = { kind: 'failed', reason: messageOf(fault) }
    })
    return this.#started
  }

  /** The rows of a query, for the choice and the filter that stand now, or another filter. */
  async rows<N extends QueryName>(
    query: N,
    params: QueryParameters<N>,
    lang: Lang,
    signal?: AbortSignal,
    filter = this.filter,
  ): Promise<readonly QueryRow<N>[]> {
    const { choice } = this
    await this.#started
    if (this.#line === undefined) throw new Error('no engine')
    const rows = await this.#line.ask({ kind: 'rows', query, params, choice, filter, lang }, { signal })
    return rows as readonly QueryRow<N>[]
  }

  /** What SQL of the reader's own answers, for the choice and the filter that stand now; an aborted one is stopped. */
  async readOnly(sql: string, lang: Lang, signal: AbortSignal): Promise<ReadOnlyAnswer> {
    const { choice, filter } = this
    await this.#started
    if (this.#line === undefined) throw new Error('no engine')
    return this.#line.ask({ kind: 'ask', sql, choice, filter, lang }, { signal })
  }

  /** Reads files of the reader's own. They become the source unless a fault of form forbids it. */
  async open(
    name: string,
    files: readonly DroppedFile[],
    lang: Lang,
    onProgress: (at: Progress) => void,
  ): Promise<Reading> {
    await this.start(lang)
    const reading = await this.ask({ kind: 'open', name, files, lang }, { onProgress })
    await this.#take(reading)
    return reading
  }

  /** Asks for files to be read in another way, and shows the source that they make. */
  async read(request: Extract<Request, { kind: 'rename' | 'takeMerge' }>): Promise<Reading> {
    const reading = await this.ask(request)
    await this.#take(reading)
    return reading
  }

  /** Shows a kept source; false where it isn't kept, or can't be read any more. */
  async show(source: string, lang: Lang, onProgress?: (at: Progress) => void): Promise<boolean> {
    const reading = await this.ask({ kind: 'show', source, lang }, { onProgress })
    if (reading === undefined) this.missing = source
    else await this.#take(reading)
    return reading !== undefined
  }

  /** Shows the source that the address speaks of, if it is kept: after Back, or by a link. */
  async follow({ hash }: { readonly hash: string }, lang: Lang): Promise<void> {
    const reading = await this.ask({ kind: 'show', source: hash, lang })
    if (reading?.source === undefined) this.missing = hash
    else this.#become(reading, reading.source)
  }

  /** Back to the sample; own sources stay where they are kept. */
  async showSample(): Promise<void> {
    await this.ask({ kind: 'sample' })
    const { storage } = this.#effects
    if (storage.getItem(ownSourceNote) !== null) storage.setItem(ownSourceNote, '')
    this.reading = undefined
    await this.#change(this.sample, { kalla: null })
  }

  /** Notes whether anything is kept: without that, no page waits for it. */
  noteKept(any: boolean): void {
    const { storage } = this.#effects
    if (!any) storage.removeItem(ownSourceNote)
    else if (storage.getItem(ownSourceNote) === null) storage.setItem(ownSourceNote, '')
  }

  /** Asks the worker, once the engine stands. */
  async ask<K extends Request['kind']>(
    request: Extract<Request, { kind: K }>,
    options: AskOptions = {},
  ): Promise<Answers[K]> {
    await this.#started
    if (this.#line === undefined) throw new Error('no engine')
    return this.#line.ask(request, options)
  }

  /** Shows the source as if it were changed, or as it is; answers what is wrong with the changes. */
  async whatIf(changes: SourceChanges | undefined, lang: Lang): Promise<Answers['whatIf']> {
    const faults = await this.ask({ kind: 'whatIf', changes, lang })
    if (faults.length === 0) {
      this.isWhatIf = changes !== undefined
      this.edition++
    }
    return faults
  }

  /** All faults of the last reading as CSV or a workbook. */
  async faults(form: 'csv' | 'xlsx', lang: Lang): Promise<Blob | undefined> {
    return this.#line?.ask({ kind: 'faults', form, lang })
  }

  async #start(lang: Lang): Promise<void> {
    const onProgress = (progress: Progress): void => {
      this.engine = { kind: 'loading', progress }
    }
    onProgress({ step: 'engine', share: 0 })
    this.#line = this.#effects.openLine()
    await this.#line.ask({ kind: 'start', sample: this.#sampleUrl }, { onProgress })
    if (this.source === undefined) await this.#bringBack(this.#line, lang, onProgress)
    this.engine = { kind: 'ready' }
  }

  /** The source to bring back: that of the address where any are kept, else the one that was shown last. */
  get #remembered(): string | undefined {
    const note = this.#effects.storage.getItem(ownSourceNote)
    return note === null ? undefined : (linkedIn(this.url.get('kalla'))?.hash ?? (note || undefined))
  }

  async #bringBack(line: WorkerLine, lang: Lang, onProgress: (at: Progress) => void): Promise<void> {
    const note = this.#effects.storage.getItem(ownSourceNote) ?? ''
    for (const source of new Set([this.#remembered ?? note, note].filter(Boolean))) {
      const reading = await line.ask({ kind: 'show', source, lang }, { onProgress })
      if (reading?.source !== undefined) {
        this.#become(reading, reading.source)
        return
      }
      this.missing = source
    }
    this.#effects.storage.setItem(ownSourceNote, '')
    this.source = this.sample
  }

  async #take(reading: Reading): Promise<void> {
    const { source, merge } = reading
    this.merge = merge
    if (merge !== undefined) return
    this.reading = reading
    if (source === undefined) return
    if (reading.isKept) this.#effects.storage.setItem(ownSourceNote, source.hash)
    this.missing = undefined
    await this.#change(source, { kalla: linkOf(source) })
  }

  #become(reading: Reading, source: Source): void {
    this.reading = reading
    this.source = source
    this.#asItIs()
    this.#effects.storage.setItem(ownSourceNote, source.hash)
  }

  /** A source is shown as it is when it comes. */
  #asItIs(): void {
    this.isWhatIf = false
    this.edition++
  }

  async #change(source: Source, changes: Changes): Promise<void> {
    this.#changes++
    try {
      // What was chosen of one source may not be in another.
      const none = Object.fromEntries(filterNames.map((name) => [name, null]))
      const arrived = this.url.set({ per: null, period: null, id: null, ...none, ...changes })
      this.source = source
      this.#asItIs()
      await arrived
    } finally {
      this.#changes--
    }
  }
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
