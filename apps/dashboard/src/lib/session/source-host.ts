/** What the source worker does: holds the source, computes for a choice, and answers queries. */
import type { Question } from '@rodtrad/analysis'
import {
  analysesNamedIn,
  analysesOf,
  analysisRowsOf,
  ask,
  FILTERED_QUERIES,
  loadAnalyses,
  loadFilter,
  loadModel,
  NO_FILTER,
  type AnalysisKey,
  type Connector,
  type Filter,
  type QueryName,
  type QueryParameters,
} from '@rodtrad/sql'
import { applyChanges, readModel, type Changes } from '@rodtrad/io'
import { wordsIn, type Lang } from '../i18n/words.ts'
import { collectionOf, organsAsked } from './collections.ts'
import { OwnSources, type Opened, type OwnEffects } from './own-sources.ts'
import { toFaultRow } from './fault-row.ts'
import type { Answers, Progress, Reading, Request } from './protocol.ts'
import { questionOf } from './question.ts'
import { sourceOf, type ReadSource } from './read-files.ts'
import { withFolderPlaces } from './sample-places.ts'
import { sarifOf } from './sarif.ts'
import type { Choice, FaultRow } from './source.ts'
import { sourceRow } from './source-row.ts'

/** What the host cannot make itself. */
export interface HostEffects extends OwnEffects {
  readonly openEngine: (onProgress: (share: number) => void) => Promise<Connector>
  readonly fetchBytes: (url: string) => Promise<Uint8Array>
}

/** In ms. */
const SLOW = 200

export class SourceHost {
  readonly #effects: HostEffects
  #sql: Connector | undefined
  #sample: ReadSource | undefined
  /** The source as it is, and as it is shown: the same, but in what-if. */
  #base: ReadSource | undefined
  #source: ReadSource | undefined
  /** What the tables of the analyses answer, and which of them are made. */
  #asked: { readonly key: string; readonly question: Question; readonly made: Set<AnalysisKey> } | undefined
  #filter = JSON.stringify(NO_FILTER)
  /** The queries that have taken long on this source. */
  readonly #slow = new Set<QueryName>()
  readonly #own: OwnSources
  /** What the source that is shown is called; empty for the sample. */
  #name = ''

  constructor(effects: HostEffects) {
    this.#effects = effects
    this.#own = new OwnSources(effects)
  }

  /** Answers one request; requests come one at a time. The signal stops what runs, where it can be stopped. */
  async answer(
    request: Request,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<Answers[Request['kind']]> {
    switch (request.kind) {
      case 'start':
        return this.#start(request.sample, onProgress)
      case 'ask': {
        await this.#analyse(request.choice, request.lang, analysesNamedIn(request.sql))
        await this.#narrow(request.filter)
        return this.#connector().readOnly(request.sql, { signal })
      }
      case 'open':
        return this.#open(onProgress, (onShare) =>
          this.#own.open({ ...request, renamings: [] }, request.lang, onShare, this.#source?.model),
        )
      case 'rename':
        return this.#open(onProgress, (onShare) => this.#own.rename(request.renamings, request.lang, onShare))
      case 'corrected':
        return this.#own.corrected()
      case 'organs':
        return this.#source === undefined ? [] : organsAsked(this.#source, request.choice)
      case 'collect':
        return collectionOf(this.#shown(), request.organ, request.choice)
      case 'merge':
        return this.#own.merge(this.#source?.model, request.force, request.lang)
      case 'takeMerge':
        return this.#open(onProgress, (onShare) => this.#own.takeMerge(this.#name, request.lang, onShare))
      case 'show':
        return this.#open(onProgress, (onShare) => this.#own.show(request.source, request.lang, onShare))
      case 'sample':
        return this.#backToSample()
      case 'kept':
        return this.#own.kept.list()
      case 'remove':
        await this.#own.kept.remove(request.sources)
        return this.#own.kept.list()
      case 'takeBack':
        await this.#own.kept.takeBack(request.sources)
        return this.#own.kept.list()
      case 'faults':
        return this.#own.faults(request.form, request.lang)
      case 'rowsAround':
        return this.#own.rowsAround(request.file, request.row)
      case 'whatIf':
        return this.#whatIf(request.changes, request.lang)
      case 'difference':
        return this.#own.difference(request.before, request.after, request.lang, {
          sample: this.#sample,
          name: this.#name,
          shown: this.#source,
          asItIs: this.#base,
        })
      case 'sarif':
        return this.#sarif(request.choice, request.lang)
      case 'sourceRow':
        return this.#source === undefined ? [] : sourceRow(this.#source.model, request.table, request.row)
      case 'rows': {
        await this.#analyse(request.choice, request.lang, analysesOf(request.query))
        if (FILTERED_QUERIES.has(request.query)) await this.#narrow(request.filter)
        return this.#rows(request, signal)
      }
    }
  }

  async #start(sampleUrl: string, onProgress: (progress: Progress) => void): Promise<null> {
    const engine = this.#effects.openEngine((share) => onProgress({ step: 'engine', share }))
    const { model, findings } = readModel([
      { name: 'sample.json', bytes: await this.#effects.fetchBytes(sampleUrl) },
    ])
    const { source } = sourceOf(model && withFolderPlaces(model), findings)
    if (source === undefined) throw new Error(`the sample cannot be read: ${findings[0]?.code ?? ''}`)
    this.#sql = await engine
    this.#sample = source
    await this.#show(source, onProgress)
    return null
  }

  async #open<O extends Opened | undefined>(
    onProgress: (progress: Progress) => void,
    open: (onShare: (share: number) => void) => Promise<O>,
  ): Promise<Reading | Extract<O, undefined>> {
    const opened = await open((share) => onProgress({ step: 'source', share }))
    if (opened === undefined) return undefined as Extract<O, undefined>
    if (opened.source !== undefined) {
      this.#name = opened.reading.source?.name ?? ''
      await this.#show(opened.source, onProgress)
    }
    return opened.reading
  }

  async #backToSample(): Promise<null> {
    this.#own.leave()
    this.#name = ''
    if (this.#sample !== undefined) await this.#show(this.#sample, () => undefined)
    return null
  }

  async #sarif(choice: Choice, lang: Lang): Promise<Blob> {
    const w = await wordsIn(lang)
    await this.#analyse(choice, lang, [])
    if (this.#source === undefined || this.#asked === undefined) throw new Error('no source')
    const log = sarifOf(this.#asked.question, this.#source.findings, w)
    return new Blob([JSON.stringify(log, null, 2)], { type: 'application/sarif+json' })
  }

  async #show(source: ReadSource, onProgress: (progress: Progress) => void): Promise<void> {
    onProgress({ step: 'analysis', share: 0 })
    await this.#load(source)
    this.#base = source
    onProgress({ step: 'analysis', share: 0.5 })
  }

  async #load(source: ReadSource): Promise<void> {
    await loadModel(this.#connector(), source.model)
    this.#source = source
    this.#asked = undefined
    this.#slow.clear()
  }

  async #whatIf(changes: Changes | undefined, lang: Lang): Promise<readonly FaultRow[]> {
    const base = this.#base
    if (base === undefined) return []
    const changed =
      changes === undefined ? undefined : applyChanges(base.model, changes, { earlier: base.findings })
    const { source, findings } =
      changed === undefined ? { source: base, findings: [] } : sourceOf(changed.model, changed.findings)
    if (source === undefined) return findings.map((finding) => toFaultRow(finding, lang))
    await this.#load(source)
    return []
  }

  /** Fills those tables of the analyses that are wanted for a choice and aren't made for it. */
  async #analyse(choice: Choice, lang: Lang, wanted: readonly AnalysisKey[]): Promise<void> {
    const source = this.#source
    if (source === undefined) return
    const key = `${choice.asOf} ${choice.period} ${lang}`
    if (this.#asked?.key !== key) {
      this.#asked = { key, question: questionOf(source.columns, choice), made: new Set() }
    }
    const { question, made } = this.#asked
    const missing = wanted.filter((each) => !made.has(each))
    if (missing.length === 0) return
    await loadAnalyses(this.#connector(), analysisRowsOf(question, source.findings, lang, missing))
    for (const each of missing) made.add(each)
  }

  /** A query that has taken long can be stopped the next time, which others are faster without. */
  async #rows(
    { query, params }: Extract<Request, { kind: 'rows' }>,
    signal: AbortSignal,
  ): Promise<readonly object[]> {
    const start = performance.now()
    const stop = this.#slow.has(query) ? signal : undefined
    const rows = await ask(this.#connector(), query, params as QueryParameters<typeof query>, {
      signal: stop,
    })
    if (performance.now() - start > SLOW) this.#slow.add(query)
    return rows
  }

  /** Lets the views of the filter follow it, unless they do. */
  async #narrow(filter: Filter): Promise<void> {
    const key = JSON.stringify(filter)
    if (this.#filter === key) return
    await loadFilter(this.#connector(), filter)
    this.#filter = key
  }

  #shown(): ReadSource {
    if (this.#source === undefined) throw new Error('there is no source')
    return this.#source
  }

  #connector(): Connector {
    if (this.#sql === undefined) throw new Error('the engine has not started')
    return this.#sql
  }
}
