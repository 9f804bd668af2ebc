/** What a figure does: shows its table, and hands out its files. */
import { toSvgText, type SvgNode } from '@rodtrad/charts'
import type { Words } from '../i18n/words.ts'
import type { Session } from '../session/session.svelte.ts'
import { toCsv, type Column } from './columns.ts'
import { fileName, saveFile } from './save-file.ts'

/** What the figure is about. */
export interface FigureContent<Row> {
  readonly name: string
  readonly title: string
  readonly node?: SvgNode | undefined
  readonly drawing?: (() => SvgNode) | undefined
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly illustrative?: boolean
}

export class FigureState<Row> {
  readonly #session: Session
  readonly #content: () => FigureContent<Row>
  readonly #words: () => Words
  readonly isTable = $derived.by(() => this.#shown.includes(this.#content().name))

  constructor(session: Session, content: () => FigureContent<Row>, words: () => Words) {
    this.#session = session
    this.#content = content
    this.#words = words
  }

  toggle = (): void => {
    const { name } = this.#content()
    const shown = this.isTable ? this.#shown.filter((other) => other !== name) : [...this.#shown, name]
    void this.#session.url.set({ visa: shown.length === 0 ? null : shown.join('.') })
  }

  saveCsv = (): void => {
    const { columns, rows } = this.#content()
    // With the mark of UTF-8, which spreadsheets look for.
    saveFile(this.#fileName('csv'), new Blob(['\ufeff', toCsv(columns, rows)], { type: 'text/csv' }))
  }

  saveSvg = (): void => {
    const { node, drawing, title, illustrative = false } = this.#content()
    const chart = node ?? drawing?.()
    if (chart === undefined) return
    const w = this.#words()
    const { asOf, period, source } = this.#session
    const text = toSvgText(chart, {
      title,
      subtitle: w.t('head.dates', { source: source?.municipality ?? '', asOf, period }),
      ...(illustrative ? { illustrative: w.t('illustrative.title') } : {}),
    })
    saveFile(this.#fileName('svg'), new Blob([text], { type: 'image/svg+xml' }))
  }

  /** The figures whose tables are shown, as the address has them. */
  get #shown(): string[] {
    return this.#session.url.get('visa')?.split('.') ?? []
  }

  #fileName(end: string): string {
    const { asOf, period, source } = this.#session
    return fileName(source?.municipality ?? '', this.#content().name, period, `per-${asOf}.${end}`)
  }
}
