/** What the view of an answer knows: how it is shown and sorted, and what is taken away of it. */
import type { Value } from '@rodtrad/sql'
import type { Column } from '../../components/columns.ts'
import { saveCsv, saveFile, shownName } from '../../components/save-file.ts'
import type { Words } from '../../i18n/words.ts'
import type { Source } from '../../session/source.ts'
import { cellText, plainText } from './cell-text.ts'
import { chartIn, fittingChart } from './chart-choice.ts'
import { kindsOf } from './column-kinds.ts'
import type { Explore, Outcome } from './explore.svelte.ts'
import { nextSorting, sortedRows, sortingIn } from './sorted-rows.ts'

export type AnswerRow = readonly Value[]
type Answered = Extract<Outcome, { kind: 'answer' }>

export class AnswerState {
  readonly #view: () => Explore
  readonly #outcome: () => Answered
  readonly #words: () => Words

  readonly answer = $derived.by(() => this.#outcome().answer)
  readonly kinds = $derived.by(() => kindsOf(this.answer))
  readonly fitting = $derived.by(() => fittingChart(this.answer))
  /** The chart that is shown; nothing where the table is. */
  readonly chart = $derived.by(() => {
    const text = this.#view().session.url.get('diagram')
    return text === null || this.fitting === undefined ? undefined : chartIn(text, this.answer)
  })
  readonly sorting = $derived.by(() =>
    sortingIn(this.#view().session.url.get('sort'), this.answer.columns.length),
  )
  readonly rows = $derived.by(() => sortedRows(this.answer.rows, this.sorting, this.#words().compare))
  /** The columns as the page writes them. */
  readonly columns = $derived.by<readonly Column<AnswerRow>[]>(() =>
    this.answer.columns.map(({ name }, at) => ({
      // The same name may stand twice.
      label:
        this.answer.columns.findIndex((column) => column.name === name) === at ? name : `${name} (${at + 1})`,
      text: (row) => cellText(this.#words(), row[at] ?? null, this.kinds[at] ?? 'text'),
      numeric: this.kinds[at] === 'number',
    })),
  )
  readonly isIllustrative = $derived.by(() =>
    restsOnIllustrative(this.#outcome().sql, this.#view().session.source),
  )

  constructor(view: () => Explore, outcome: () => Answered, words: () => Words) {
    this.#view = view
    this.#outcome = outcome
    this.#words = words
  }

  show(diagram: string | null): void {
    void this.#view().session.url.set({ diagram })
  }

  sortBy(column: number): void {
    void this.#view().session.url.set({ sort: nextSorting(this.sorting, column) }, { replace: true })
  }

  /** As a file has them: figures unrounded. */
  saveCsv = (): void => {
    const columns = this.answer.columns.map(({ name }, at) => ({
      label: name,
      text: (row: AnswerRow) => plainText(row[at] ?? null),
    }))
    saveCsv(this.#fileName('csv'), columns, this.rows)
  }

  /** The answer on one sheet, the question and its dates on another. */
  saveXlsx = async (): Promise<void> => {
    const { answerWorkbook } = await import('./answer-workbook.ts')
    const { session } = this.#view()
    const w = this.#words()
    const about = [
      w.t('head.dates', {
        source: session.source?.municipality ?? '',
        asOf: session.asOf,
        period: session.period,
      }),
      ...(this.isIllustrative ? [w.t('illustrative.title')] : []),
      ...(this.answer.truncated ? [w.t('explore.cut', { n: this.rows.length })] : []),
    ]
    const bytes = await answerWorkbook(
      { ...this.answer, rows: this.rows },
      { answer: w.t('explore.answer'), question: w.t('explore.question'), sql: this.#outcome().sql, about },
    )
    saveFile(this.#fileName('xlsx'), new Blob([bytes as Uint8Array<ArrayBuffer>]))
  }

  #fileName(ending: string): string {
    const { session, ready } = this.#view()
    return shownName(session, ready?.id ?? this.#words().t('explore.answer'), ending)
  }
}

/** Whether a question reads what is made up for show, or an analysis of a source that has such rows. */
export function restsOnIllustrative(sql: string, source: Source | undefined): boolean {
  const madeUp = source?.tables.filter(({ illustrative }) => illustrative > 0) ?? []
  const isNamed = (table: string): boolean => new RegExp(`\\b${table}\\b`, 'i').test(sql)
  const known = source?.tables.map(({ table }) => table) ?? []
  const readsSourceAlone = known.some(isNamed) && !/coverage|attainment|parts|trace|shown_/i.test(sql)
  return madeUp.length > 0 && (madeUp.some(({ table }) => isNamed(table)) || !readsSourceAlone)
}
