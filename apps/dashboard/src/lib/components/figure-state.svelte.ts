/** What a figure does: shows its table, and hands out its files. */
import { toSvgText, type ExportOptions, type SvgNode } from '@rodtrad/charts'
import type { Words } from '../i18n/words.ts'
import { datesOf } from '../session/dates-of.ts'
import type { Session } from '../session/session.svelte.ts'
import type { Column } from './columns.ts'
import { saveCsv, saveFile, shownName } from './save-file.ts'
import { toPng } from './to-png.ts'

/** What the figure is about. */
export interface FigureContent<Row> {
  readonly name: string
  readonly title: string
  readonly node?: SvgNode | undefined
  readonly drawing?: (() => SvgNode) | undefined
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly signs?: ExportOptions['legend']
  readonly illustrative?: boolean
}

export class FigureState<Row> {
  readonly #session: Session
  readonly #content: () => FigureContent<Row>
  readonly #words: () => Words
  readonly isTable = $derived.by(() => shownIn(this.#session.url.get('visa')).includes(this.#content().name))

  constructor(session: Session, content: () => FigureContent<Row>, words: () => Words) {
    this.#session = session
    this.#content = content
    this.#words = words
  }

  toggle = (): void => {
    const { name } = this.#content()
    void this.#session.url.set((coming) => {
      const others = shownIn(coming('visa')).filter((other) => other !== name)
      return { visa: (this.isTable ? others : [...others, name]).join('.') || null }
    })
  }

  saveCsv = (): void => {
    const { columns, rows } = this.#content()
    saveCsv(this.#fileName('csv'), columns, rows)
  }

  saveSvg = (): void => {
    saveFile(this.#fileName('svg'), new Blob([this.#picture()], { type: 'image/svg+xml' }))
  }

  savePng = async (): Promise<void> => {
    saveFile(this.#fileName('png'), await toPng(this.#picture()))
  }

  /** The chart with all that a picture has to say where the page isn't around it. */
  #picture(): string {
    const { node, drawing, title, signs, illustrative = false } = this.#content()
    const chart = node ?? drawing?.()
    if (chart === undefined) return ''
    const w = this.#words()
    return toSvgText(chart, {
      title,
      subtitle: datesOf(w, this.#session),
      ...(signs ? { legend: signs } : {}),
      ...(illustrative ? { illustrative: w.t('illustrative.title') } : {}),
    })
  }

  #fileName(ending: string): string {
    return shownName(this.#session, this.#content().name, ending)
  }
}

/** The figures whose tables are shown, as the address has them. */
const shownIn = (text: string | null): readonly string[] => text?.split('.') ?? []
