/** The reader's own sources: read, kept, shown again, and set against each other. Runs in the worker. */
import type { Model } from '@rodtrad/core'
import { type Merged, type Renaming, writeJson } from '@rodtrad/io'
import { toCsv } from '../components/columns.ts'
import { wordsIn, type Lang } from '../i18n/words.ts'
import { describeSource } from './describe-source.ts'
import type { Difference } from './difference.ts'
import { toWorkbook } from '../components/to-workbook.ts'
import { faultColumns } from './fault-columns.ts'
import { toFaultRow } from './fault-row.ts'
import { KeptSources } from './kept-sources.ts'
import type { DroppedFile, KeptStore } from './kept.ts'
import { merging, type FilledWorkbook, type MergePreview } from './merging.ts'
import type { ComparedSide, Reading } from './protocol.ts'
import { questionOf } from './question.ts'
import { mendedFiles, readFiles, tablesIn, type ReadFiles, type ReadSource } from './read-files.ts'
import { rowsAround, type RowsAround } from './rows-around.ts'
import type { FaultRow, Source } from './source.ts'
import { toDifference, type AskedSide } from './to-difference.ts'

/** What the sources need from outside. */
export interface OwnEffects {
  readonly openStore: () => Promise<KeptStore>
  readonly today: () => string
  /** The time now, as an ISO text. */
  readonly now: () => string
}

/** Files as they were read: for the page, and for the engine. */
export interface Opened {
  readonly reading: Reading
  readonly source: ReadSource | undefined
}

/** What was dropped or chosen, and what its names are to be read as. */
interface GivenFiles {
  readonly name: string
  readonly files: readonly DroppedFile[]
  readonly renamings: readonly Renaming[]
}

/** What can be compared without being read again. */
interface SourcesHere {
  readonly sample: ReadSource | undefined
  /** What the shown one is called. */
  readonly name: string
  /** With what is tried of it, in what-if. */
  readonly shown: ReadSource | undefined
  readonly asItIs: ReadSource | undefined
}

type OnShare = (share: number) => void

/** How many faults a page shows; all of them can be taken away as a file. */
const shownFaults = 1000
/** So many sources are kept in memory besides the one that is shown: reading a large one takes seconds. */
const mostInMemory = 2

export class OwnSources {
  readonly kept: KeptSources
  readonly #effects: OwnEffects
  /** The last read, shown or not: its faults can be taken away. */
  #last: ReadFiles | undefined
  #given: GivenFiles | undefined
  #filled: FilledWorkbook | undefined
  #merged: Merged | undefined
  readonly #memory = new Map<string, { readonly name: string; readonly source: ReadSource }>()

  constructor(effects: OwnEffects) {
    this.#effects = effects
    this.kept = new KeptSources(effects.openStore())
  }

  /**
   * Reads files, and keeps them where they make a source.
   *
   * @param shown the source that is shown, which a filled collection workbook would change
   */
  async open(
    { name, files, renamings }: GivenFiles,
    lang: Lang,
    onShare: OnShare,
    shown: Model | undefined,
  ): Promise<Opened> {
    const opened = await this.#read({ name, files, renamings }, lang, onShare)
    const { source } = opened.reading
    if (source === undefined) {
      const merge = this.merge(shown, false, lang)
      return { ...opened, reading: { ...opened.reading, merge } }
    }
    const rows = source.tables.reduce((sum, table) => sum + table.rows, 0)
    const size = files.reduce((sum, { file }) => sum + file.size, 0)
    const { hash, municipality, periods } = source
    const opening = this.#effects.now()
    // A browser that is full, or keeps nothing (private windows), shows the source all the same.
    const isKept = await this.kept.keep({
      source: { hash, name, municipality, opened: opening, rows, periods, size, renamings },
      files,
    })
    return { ...opened, reading: { ...opened.reading, isKept } }
  }

  /** Reads the last files anew, with other names. */
  rename(renamings: readonly Renaming[], lang: Lang, onShare: OnShare): Promise<Opened> {
    const { name = '', files = [] } = this.#given ?? {}
    return this.open({ name, files, renamings }, lang, onShare, undefined)
  }

  /** The last files with the names that were chosen, packed. */
  async corrected(): Promise<Blob> {
    const { files = [], renamings = [] } = this.#given ?? {}
    const bytes = await mendedFiles(files, renamings)
    return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' })
  }

  /** What the last collection workbook would change in a source; `undefined` where there is none. */
  merge(shown: Model | undefined, force: boolean, lang: Lang): MergePreview | undefined {
    if (this.#filled === undefined || shown === undefined) return undefined
    const { preview, merged } = merging(shown, this.#filled, force, lang)
    this.#merged = merged
    return preview
  }

  /** The source with what the workbook adds and changes, as a source of its own. */
  takeMerge(shownName: string, lang: Lang, onShare: OnShare): Promise<Opened> {
    const model = this.#merged?.model
    if (model === undefined) throw new Error('there is nothing to take in')
    const name = [shownName, this.#filled?.name].filter(Boolean).join(' + ')
    const files = writeJson(model, 'plan.json').files.map((file) => ({
      path: file.name,
      file: new Blob([file.text]),
    }))
    this.#filled = undefined
    this.#merged = undefined
    return this.open({ name, files, renamings: [] }, lang, onShare, undefined)
  }

  /** A kept source, by its hash or the beginning of it; `undefined` where it isn't kept or can't be read any more. */
  async show(beginning: string, lang: Lang, onShare: OnShare): Promise<Opened | undefined> {
    const kept = await this.#keptBy(beginning)
    if (kept === undefined) return undefined
    const { name, renamings = [] } = kept.source
    const opened = await this.#read({ name, files: kept.files, renamings }, lang, onShare)
    return opened.reading.source?.hash === kept.source.hash ? opened : undefined
  }

  /** What was read last is no longer shown. */
  leave(): void {
    this.#last = undefined
  }

  /** All faults of the last reading as CSV or a workbook. */
  async faults(form: 'csv' | 'xlsx', lang: Lang): Promise<Blob> {
    const rows = (this.#last?.findings ?? []).map((finding) => toFaultRow(finding, lang))
    const w = await wordsIn(lang)
    return form === 'xlsx'
      ? toWorkbook(w.t('nav.findings'), faultColumns(w), rows)
      : new Blob(['\ufeff', toCsv(faultColumns(w), rows)], { type: 'text/csv' })
  }

  /** What stands around a row of the last files. They are read once more: they are not kept in memory. */
  async rowsAround(file: string, row: number): Promise<RowsAround | undefined> {
    return rowsAround(await tablesIn(this.#given?.files ?? []), file, row)
  }

  /** What two sides differ in; `undefined` where one of them isn't kept any more. */
  async difference(
    before: ComparedSide,
    after: ComparedSide,
    lang: Lang,
    here: SourcesHere,
  ): Promise<Difference | undefined> {
    const [was, is] = [await this.#sideOf(before, here), await this.#sideOf(after, here)]
    return was && is && toDifference(was, is, lang)
  }

  async #sideOf(side: ComparedSide, here: SourcesHere): Promise<AskedSide | undefined> {
    const read = await this.#readOf(side, here)
    return (
      read && {
        name: read.name,
        question: questionOf(read.source.columns, side.choice),
        findings: read.source.findings,
      }
    )
  }

  async #readOf(
    { source, asItIs }: ComparedSide,
    here: SourcesHere,
  ): Promise<{ readonly name: string; readonly source: ReadSource } | undefined> {
    if (source !== null && source !== '') return this.#remembered(source)
    const shown = asItIs === true ? here.asItIs : here.shown
    const [name, read] = source === null ? [here.name, shown] : ['', here.sample]
    return read && { name, source: read }
  }

  /** A source to compare with, out of memory where it has been read of late. */
  async #remembered(beginning: string) {
    const known = [...this.#memory].find(([hash]) => hash.startsWith(beginning))
    if (known !== undefined) return known[1]
    const kept = await this.#keptBy(beginning)
    if (kept === undefined) return undefined
    const { source, hash } = await readFiles(kept.files, kept.source.renamings ?? [], () => undefined)
    return source && this.#remember(hash, kept.source.name, source)
  }

  async #keptBy(beginning: string) {
    const hash = await this.kept.find(beginning)
    return hash === undefined ? undefined : this.kept.read(hash)
  }

  #remember(hash: string, name: string, source: ReadSource) {
    this.#memory.delete(hash)
    this.#memory.set(hash, { name, source })
    for (const oldest of [...this.#memory.keys()].slice(0, -mostInMemory)) this.#memory.delete(oldest)
    return { name, source }
  }

  async #read({ name, files, renamings }: GivenFiles, lang: Lang, onShare: OnShare): Promise<Opened> {
    const read = await readFiles(files, renamings, onShare)
    const { collection: tables, unknown, findings } = read
    this.#filled = tables && { name, tables, findings }
    if (tables === undefined) {
      this.#last = read
      this.#given = { name, files, renamings }
    }
    if (read.source !== undefined) this.#remember(read.hash, name, read.source)
    const asOf = this.#effects.today()
    const source: Source | undefined =
      read.source && describeSource(read.source.model, { kind: 'own', name, hash: read.hash, asOf })
    return {
      source: read.source,
      reading: { source, isKept: true, merge: undefined, unknown, renamings, ...faultsOf(read, lang) },
    }
  }
}

function faultsOf({ findings }: ReadFiles, lang: Lang): Pick<Reading, 'faults' | 'counts'> {
  const counts: Record<FaultRow['severity'], number> = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  const order = ['error', 'warning', 'info']
  const faults = findings
    .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .slice(0, shownFaults)
    .map((finding) => toFaultRow(finding, lang))
  return { faults, counts }
}
