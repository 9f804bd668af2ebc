/** What the source worker does: holds the source, computes for a choice, and answers queries. */
import type { Question } from '@rodtrad/analysis'
import {
  analysesOf,
  analysisRowsOf,
  ask,
  loadAnalyses,
  loadFilter,
  loadModel,
  NO_FILTER,
  type AnalysisKey,
  type Connector,
  type Filter,
  type QueryParameters,
} from '@rodtrad/sql'
import { readModel } from '@rodtrad/io'
import { toCsv } from '../components/columns.ts'
import { words, type Lang } from '../i18n/words.ts'
import { describeSource } from './describe-source.ts'
import { toFaultRow } from './fault-row.ts'
import { faultColumns } from './fault-columns.ts'
import { forgetOwn, keepOwn, keptOwn } from './own-store.ts'
import type { Answers, DroppedFile, Progress, Reading, Request } from './protocol.ts'
import { readFiles, sourceOf, type ReadFiles, type ReadSource } from './read-files.ts'
import { questionOf } from './question.ts'
import type { Choice, FaultRow } from './source.ts'

/** What the host cannot make itself. */
export interface HostEffects {
  readonly openEngine: (onProgress: (share: number) => void) => Promise<Connector>
  readonly fetchBytes: (url: string) => Promise<Uint8Array>
  readonly today: () => string
}

/** How many faults a page shows; all of them can be taken away as a file. */
const shownFaults = 1000

export class SourceHost {
  readonly #effects: HostEffects
  #sql: Connector | undefined
  #sample: ReadSource | undefined
  #source: ReadSource | undefined
  /** What the tables of the analyses answer, and which of them are made. */
  #asked: { readonly key: string; readonly question: Question; readonly made: Set<AnalysisKey> } | undefined
  #filter = JSON.stringify(NO_FILTER)
  #last: ReadFiles | undefined

  constructor(effects: HostEffects) {
    this.#effects = effects
  }

  /** Answers one request; requests come one at a time. */
  async answer(
    request: Request,
    onProgress: (progress: Progress) => void,
  ): Promise<Answers[Request['kind']]> {
    switch (request.kind) {
      case 'start':
        return this.#start(request.sample, onProgress)
      case 'open':
        return this.#open(request.name, request.files, request.lang, onProgress)
      case 'restore':
        return this.#restore(request.lang, onProgress)
      case 'remove':
        return this.#remove()
      case 'faults':
        return this.#faults(request.lang)
      case 'rows': {
        await this.#analyse(request.choice, request.lang, analysesOf(request.query))
        await this.#narrow(request.filter)
        return ask(this.#connector(), request.query, request.params as QueryParameters<typeof request.query>)
      }
    }
  }

  async #start(sampleUrl: string, onProgress: (progress: Progress) => void): Promise<null> {
    const engine = this.#effects.openEngine((share) => onProgress({ step: 'engine', share }))
    const { model, findings } = readModel([
      { name: 'sample.json', bytes: await this.#effects.fetchBytes(sampleUrl) },
    ])
    const { source } = sourceOf(model, findings)
    if (source === undefined) throw new Error(`the sample cannot be read: ${findings[0]?.code ?? ''}`)
    this.#sql = await engine
    this.#sample = source
    await this.#show(source, onProgress)
    return null
  }

  async #open(
    name: string,
    files: readonly DroppedFile[],
    lang: Lang,
    onProgress: (progress: Progress) => void,
  ): Promise<Reading> {
    const read = await readFiles(files, (share) => onProgress({ step: 'source', share }))
    this.#last = read
    if (read.source !== undefined) {
      await this.#show(read.source, onProgress)
      // A browser that keeps nothing (private windows) shows the source all the same.
      await keepOwn({ name, files }).catch(() => undefined)
    }
    return this.#readingOf(name, read, lang)
  }

  async #restore(lang: Lang, onProgress: (progress: Progress) => void): Promise<Reading | undefined> {
    const kept = await keptOwn().catch(() => undefined)
    return kept && this.#open(kept.name, kept.files, lang, onProgress)
  }

  async #remove(): Promise<null> {
    await forgetOwn().catch(() => undefined)
    this.#last = undefined
    if (this.#sample !== undefined) await this.#show(this.#sample, () => undefined)
    return null
  }

  #faults(lang: Lang): Promise<Blob> {
    const rows = (this.#last?.findings ?? []).map((finding) => toFaultRow(finding, lang))
    return Promise.resolve(new Blob(['\ufeff', toCsv(faultColumns(words[lang]), rows)], { type: 'text/csv' }))
  }

  async #show(source: ReadSource, onProgress: (progress: Progress) => void): Promise<void> {
    onProgress({ step: 'analysis', share: 0 })
    await loadModel(this.#connector(), source.model)
    this.#source = source
    this.#asked = undefined
    onProgress({ step: 'analysis', share: 0.5 })
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

  /** Lets the views of the filter follow it, unless they do. */
  async #narrow(filter: Filter): Promise<void> {
    const key = JSON.stringify(filter)
    if (this.#filter === key) return
    await loadFilter(this.#connector(), filter)
    this.#filter = key
  }

  #readingOf(name: string, { source, findings, hash }: ReadFiles, lang: Lang): Reading {
    const counts: Record<FaultRow['severity'], number> = { error: 0, warning: 0, info: 0 }
    for (const { severity } of findings) counts[severity]++
    const order = ['error', 'warning', 'info']
    const first = findings
      .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
      .slice(0, shownFaults)
      .map((finding) => toFaultRow(finding, lang))
    const asOf = this.#effects.today()
    return {
      source: source && describeSource(source.model, { kind: 'own', name, hash, asOf }),
      faults: first,
      counts,
    }
  }

  #connector(): Connector {
    if (this.#sql === undefined) throw new Error('the engine has not started')
    return this.#sql
  }
}
